"""What is done to the app from a terminal."""
