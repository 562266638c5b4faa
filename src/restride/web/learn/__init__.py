"""What is known, made from the tables."""
