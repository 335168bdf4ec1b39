"""The sheet of command barcodes, from the Settings screen: saved as a file, or printed where sheets are printed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.domain.errors import Blame, InvalidInput, Problem, StationError
from app.domain.printers import SendResult
from app.domain.wording import say
from app.ui.work import Lane, Work
from app.workflows.print_papers import PrintPapers

FILE_NAME = "parceldesk commands.pdf"


@dataclass(frozen=True)
class SheetSaid:
    """How it went: where it is, or why it is nowhere."""

    done: str = ""
    problem: Problem | None = None


class CommandSheet:
    """Saves and prints the sheet.

    Args:
        papers: Makes it.
        work: Runs jobs off the window's thread.
        say: Told how it went.
    """

    def __init__(self, papers: PrintPapers, work: Work, say: Callable[[SheetSaid], None]) -> None:
        self._papers = papers
        self._work = work
        self._say = say

    def save(self, path: Path) -> None:
        """Write it into a file as PDF, A4."""
        self._work.run(partial(_write, self._papers, path), done=self._saved, failed=self._failed)

    def print(self) -> None:
        """Print it on the first printer that takes sheets."""
        self._work.run(self._papers.commands, done=self._printed, failed=self._failed, lane=Lane.STATION)

    def _saved(self, path: Path) -> None:
        self._say(SheetSaid(done=say("Saved as {file}", file=path)))

    def _printed(self, sent: SendResult) -> None:
        self._say(SheetSaid(done=f"{say('Sent to the printer.')} {say(sent.note)}".strip()))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self._say(SheetSaid(problem=error.problem))


def _write(papers: PrintPapers, path: Path) -> Path:
    content = papers.pdf(papers.command_sheet())
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_not_written",
                title="The sheet could not be written",
                hint=say("{reason}: {file}", reason=error.strerror, file=path),
                blame=Blame.OFFICE,
            )
        ) from error
    return path
