"""The builder of receipts, python-escpos, tamed: it builds bytes here and sends none."""

import logging
import os
import threading
from pathlib import Path
from typing import Any

_LOCK = threading.Lock()
_VARIABLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"


def receipt_builder(cache_folder: Path) -> Any:
    """Return an escpos ``Dummy``, which collects bytes.

    The package reads a table of printers when it is imported, for a third of a second unless it finds its own copy, which it
    unpickles: the folder must be private. It also sets up logging for the whole program, which is undone.

    Args:
        cache_folder: Made if it is not there; readable by this person only.
    """
    with _LOCK:
        cache_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        root = logging.getLogger()
        handlers = list(root.handlers)
        before = os.environ.get(_VARIABLE)
        os.environ[_VARIABLE] = str(cache_folder)
        try:
            from escpos.printer import Dummy
        finally:
            if before is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = before
            for handler in [handler for handler in root.handlers if handler not in handlers]:
                root.removeHandler(handler)
    return Dummy()
