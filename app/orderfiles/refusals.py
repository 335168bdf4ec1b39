"""The sentences with which a file is turned down."""

from pathlib import Path

from app.domain.errors import InvalidInput, Problem
from app.domain.numbers import whole_shown
from app.domain.wording import say


def unusable(code: str, title: str, what_now: str, detail: str = "") -> InvalidInput:
    """Say that a file cannot be read at all."""
    return InvalidInput(
        Problem(code=code, title=title, hint=say("Nothing was taken from it. {what_now}.", what_now=what_now)), detail
    )


def unreadable(path: Path, error: OSError) -> InvalidInput:
    """Say that a file cannot be opened."""
    return InvalidInput(
        Problem(
            code="file_unreadable",
            title=say("{file} cannot be read", file=path.name),
            hint=say("Nothing was taken. {reason}.", reason=error.strerror or type(error).__name__),
        )
    )


def unwritable(path: Path, error: OSError) -> InvalidInput:
    """Say that a file cannot be written."""
    return InvalidInput(
        Problem(
            code="file_unwritable",
            title=say("{file} cannot be written", file=path.name),
            hint=say(
                "{reason}. Nothing was changed. Choose another folder.", reason=error.strerror or type(error).__name__
            ),
        )
    )


def too_large() -> InvalidInput:
    """Say that a file holds more bytes than are read."""
    return unusable("file_too_large", say("The file is larger than 20 MB"), say("Split it"))


def too_long(most: int) -> InvalidInput:
    """Say that a file holds more rows than are read."""
    return unusable("file_too_long", say("The file has more than {most} rows", most=whole_shown(most)), say("Split it"))


def too_many_rows() -> InvalidInput:
    """Say that a list is longer than a sheet of Excel's."""
    return InvalidInput(
        Problem(
            code="file_too_long",
            title=say("Excel takes no more than 1,048,575 orders in a sheet"),
            hint=say("Nothing was changed. Narrow the list, or write it as CSV."),
        )
    )
