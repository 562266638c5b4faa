"""The forecast beside the ladder."""
