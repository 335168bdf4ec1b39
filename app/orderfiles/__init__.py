"""Files of orders, in and out: CSV, JSON and Excel's, read and written so that no file holds up the window."""
