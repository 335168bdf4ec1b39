"""An operating system's lock on an open file: it ends with the process that holds it, however that ends."""

import os
import sys

if sys.platform == "win32":
    import msvcrt

    def take(descriptor: int) -> bool:
        """Lock an open file for this process and return at once: whether it is ours now.

        Closing the descriptor gives the lock up.
        """
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def take(descriptor: int) -> bool:
        """Lock an open file for this process and return at once: whether it is ours now.

        Closing the descriptor gives the lock up.
        """
        # flock, not lockf: the latter's lock is lost as soon as any descriptor of the file is closed in the process.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
