"""One part of a report a file: an answer in, lines on a page out."""
