"""One verb of the station a file; the world is known only through the domain's ports."""
