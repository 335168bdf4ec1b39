"""A folder as a printer: each job is one numbered file, whole or not there at all."""

import os
import re
import tempfile
from pathlib import Path

from app.domain.errors import Blame
from app.domain.printers import SendResult
from app.domain.wording import mark, say
from app.printing.failures import failed

_NUMBERED = re.compile(r"^(\d{6,})-")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_SUFFIXES = ((b"%PDF", "pdf"), (b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpg"), (b"\x1b@", "escpos"))


def write(folder: str, content: bytes, title: str) -> SendResult:
    """Write a job as the folder's next file, synced and then linked to its name, which is never one that is there already.

    Raises:
        PrinterFailed: The folder is not there, is full or may not be written; nothing was written.
    """
    directory = Path(folder)
    try:
        with tempfile.NamedTemporaryFile(dir=directory, prefix=".job-", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                file.close()
                name = _placed(temporary, directory, f"{safe_name(title)}.{suffix_of(content)}")
            finally:
                temporary.unlink(missing_ok=True)
        _sync_folder(directory)
    except OSError as error:
        raise failed(
            "folder_cannot_be_written",
            mark("The label cannot be written into its folder"),
            say("Nothing was written. Look whether {folder} is there and has room.", folder=folder),
            accepted_bytes=0,
            detail=repr(error),
            blame=Blame.STATION,
        ) from error
    return SendResult(accepted_bytes=len(content), note=say("written as {file}", file=name))


def safe_name(title: str) -> str:
    """Turn a title into a file name that every system takes and that leaves no folder."""
    return _NOT_IN_NAMES.sub("-", title).strip("-.")[:60] or "job"


def suffix_of(content: bytes) -> str:
    """Tell by the first bytes what a job is: ``pdf``, ``png``, ``jpg``, ``escpos``, else ``zpl`` or ``bin``."""
    for start, suffix in _SUFFIXES:
        if content.startswith(start):
            return suffix
    return "zpl" if b"^XA" in content[:4096].upper() else "bin"


def _placed(temporary: Path, directory: Path, name: str) -> str:
    """Give a written file the next number; a file that is there already is never replaced."""
    number = max((int(found[1]) for path in directory.iterdir() if (found := _NUMBERED.match(path.name))), default=0)
    while True:
        number += 1
        target = directory / f"{number:06d}-{name}"
        if _claimed(temporary, target):
            return target.name


def _claimed(temporary: Path, target: Path) -> bool:
    try:
        os.link(temporary, target)
    except FileExistsError:
        return False
    except OSError:  # a folder on a share or a stick that knows no links
        if target.exists():
            return False
        temporary.rename(target)
    return True


def _sync_folder(directory: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there, and its entry is written with the file
        return
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def obstacle(folder: str) -> str:
    """Say in words what keeps the folder from being written; empty if nothing does."""
    directory = Path(folder)
    if not folder or not directory.is_dir():
        return mark("its folder is not there")
    return "" if os.access(directory, os.W_OK) else mark("its folder may not be written")
