"""Connectors that do not come with the program: folders that ``PARCELDESK_CONNECTORS`` names.

What lies there runs with the station's keys, so a folder counts only where nobody else could have put it.
"""

import os
import stat
from pathlib import Path

from app.connectorkit.sentences import running
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.wording import mark, say

VARIABLE = "PARCELDESK_CONNECTORS"
"""Names folders, parted as ``PATH`` is; each holds one folder a system, as ``app/connectors`` does."""
_NOTHING = mark("The station was not started.")
_ERROR_LETTERS = 300


def further_folders() -> tuple[Path, ...]:
    """Return the folders that the variable names, in its order."""
    return tuple(Path(name) for name in os.environ.get(VARIABLE, "").split(os.pathsep) if name.strip())


def checked_folder(folder: Path) -> Path:
    """Return a folder with connectors as it lies on the disk.

    Raises:
        InvalidInput: It is no folder, its path is not whole, or somebody else may write into it.
    """
    if not folder.is_absolute():
        title = say("{variable} names “{folder}”, which is no whole path", variable=VARIABLE, folder=folder)
        raise _refused("connectors_relative", title, say("Write it whole."))
    try:
        found = folder.resolve(strict=True)
        if not found.is_dir():
            raise NotADirectoryError
        others = None if os.name == "nt" else _written_by_others(found)
    except OSError:
        title = say("{variable} names {folder}, which is not there", variable=VARIABLE, folder=folder)
        raise _refused("connectors_missing", title, say("Look at it.")) from None
    if others is not None:
        raise _refused(
            "connectors_open",
            say("Others may write into {folder}", folder=others),
            say(
                "What lies there would get the station's keys. Let only its owner, who is you or the administrator, write."
            ),
        )
    return found


def known_already(name: str, folder: Path) -> InvalidInput:
    """Build the error for a further connector that is called as one that is there: none may take another one's place."""
    title = say("There are two systems “{name}”, one in {folder}", name=name, folder=folder)
    return _refused("connector_doubled", title, say("Give it another name."))


def broken(name: str, folder: Path, error: Exception) -> InvalidInput:
    """Build the error for a further connector that cannot be used; its text names the kind of fault, which may be anything."""
    return _refused(
        "connector_broken",
        say("The connector “{name}” in {folder} cannot be used", name=name, folder=folder),
        say(
            "It says {error}. Mend it, or take the folder out of {variable}.",
            error=f"{type(error).__name__}: {error}"[:_ERROR_LETTERS],
            variable=VARIABLE,
        ),
    )


def _written_by_others(folder: Path) -> Path | None:
    """Find what somebody else could change: the folder, anything in it, or a folder on the way to it."""
    own, own_group = {0, os.geteuid()}, _own_group()
    for path in (folder, *sorted(folder.rglob("*"))):
        held = path.lstat()
        by_group = held.st_mode & stat.S_IWGRP and held.st_gid != own_group
        # A link's own mode says nothing; what it leads to may lie anywhere.
        if held.st_uid not in own or path.is_symlink() or by_group or held.st_mode & stat.S_IWOTH:
            return path
    for path in folder.parents:
        held = path.stat()
        # As in /tmp, the sticky bit keeps what lies in a folder from everybody but its owner.
        if held.st_mode & stat.S_IWOTH and not held.st_mode & stat.S_ISVTX:
            return path
    return None


def _own_group() -> int | None:
    """Return the group that is this user's alone, where the system makes one for each: what it may write, no other may."""
    import grp
    import pwd

    try:
        user = pwd.getpwuid(os.geteuid())
        group = grp.getgrgid(user.pw_gid)
    except KeyError:
        return None
    return group.gr_gid if group.gr_name == user.pw_name and set(group.gr_mem) <= {user.pw_name} else None


def _refused(code: str, title: str, what_now: str) -> InvalidInput:
    return InvalidInput(Problem(code=code, title=title, hint=running(say(_NOTHING), what_now), blame=Blame.OFFICE))
