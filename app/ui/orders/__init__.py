"""All orders of this desk: found, shown with all that happened to them, taken in and written out."""
