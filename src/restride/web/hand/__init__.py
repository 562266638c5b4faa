"""The leg on paper and in files: summary, export, import, erasure."""
