"""``python -m app``: the window, or a verb in the terminal."""

import multiprocessing
import sys


def main() -> int:
    """Run the program with the command line's arguments; return the exit code."""
    multiprocessing.freeze_support()
    from app.bootstrap.run import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
