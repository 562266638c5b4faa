"""Pages of the app itself: settings, and what Restride is and is not."""
