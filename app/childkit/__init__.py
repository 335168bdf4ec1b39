"""Between processes: one of our own for whatever comes from outside and may burn time or memory, and locks that end with one."""
