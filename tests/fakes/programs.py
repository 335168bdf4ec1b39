"""Programs of the system that tests run for real; a missing one fails a test, with the package to install."""

import os
import shutil


def needed(program: str, package: str) -> str:
    """Return a program's path, or fail with the package that holds it."""
    found = shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        raise AssertionError(f"{program} is missing: the tests need the Debian package {package}")
    return found
