"""One drawing each, from results to a picture."""
