"""Orders as the outside systems hold them: listed, read, and all that their systems let a person do with them."""
