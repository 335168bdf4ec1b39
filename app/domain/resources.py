"""Where the files lie that come with the program."""

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def _folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    app = Path(__file__).resolve().parents[1]
    installed = app / "_resources"
    return installed if installed.is_dir() else app.parent / "resources"


def resource(*parts: str) -> Path:
    """Find a file or folder that comes with the program.

    The same call works from a checkout (`resources/`), from an installed wheel (`app/_resources/`) and in the frozen
    program (`resources/` in PyInstaller's folder).

    Args:
        parts: The path below the resources folder, such as `"icons", "box.svg"`.

    Raises:
        FileNotFoundError: The program was copied without its resources.
    """
    path = _folder().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"This file of the program is missing: {path}. Install the program again.")
    return path
