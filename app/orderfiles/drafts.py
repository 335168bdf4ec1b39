"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.orderfiles.refusals import unwritable


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """Give an empty file beside the one that is meant; it takes its place when the context ends well.

    Raises:
        InvalidInput: It cannot be written; what was there before is still there.
    """
    try:
        number, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    os.close(number)
    draft = Path(name)
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        draft.unlink(missing_ok=True)
