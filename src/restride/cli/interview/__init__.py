"""The interview of `restride new`: the urgent questions first, and only those that can still change the answer."""
