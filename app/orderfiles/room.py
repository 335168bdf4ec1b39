"""The port ``OrderFiles``: in this process, and with all reading of foreign files in a child process."""

import csv
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from app.domain.errors import InvalidInput, Problem, StationError
from app.domain.order_files import Cell, OrderFile
from app.domain.ports import WriteRows
from app.domain.wording import say
from app.orderfiles import jobs
from app.orderfiles.cells import harmless
from app.orderfiles.drafts import draft_of
from app.orderfiles.refusals import unusable, unwritable

if TYPE_CHECKING:
    from app.childkit.child import Ending

_Run = Callable[[Callable[..., Any], tuple[object, ...]], Any]
EXCEL = ".xlsx"


class OrderFileRoom:
    """Reads and writes files of orders where it is called.

    Args:
        folder: A private folder for what is not packed yet; it is made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def reading(self, path: Path, systems: Collection[str]) -> Iterator[OrderFile]:
        """As the port says.

        Raises:
            InvalidInput: The file cannot be read at all; nothing was taken.
        """
        with self._reader() as run:
            is_json, ignored = run(jobs.open_file, (path, tuple(systems)))
            yield OrderFile(is_json=is_json, ignored_columns=ignored, orders=_read_on(run))

    @contextmanager
    def writing(self, path: Path, columns: Sequence[str]) -> Iterator[WriteRows]:
        """As the port says.

        Raises:
            InvalidInput: The file cannot be written; nothing was changed.
        """
        written = _excel(self, path, columns) if path.suffix.lower() == EXCEL else _csv(path, columns)
        with written as write:
            yield write

    @contextmanager
    def _reader(self) -> Iterator[_Run]:
        yield _here

    @contextmanager
    def _writer(self) -> Iterator[_Run]:
        try:
            yield _here
        finally:
            jobs.drop_sheet()

    def private_folder(self) -> Path:
        """Make a folder for one file that is being packed."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix="sheet-", dir=self._folder))


class OrderFileChild(OrderFileRoom):
    """The same, in a process for each file: a bomb ends there, and no file holds up the window.

    Args:
        folder: As for ``OrderFileRoom``.
        deadline_seconds: How long one step may take, such as reading the file; a larger one than anybody waits for is no use.
        memory_bytes: How much memory the process may have, where the system can limit it.
    """

    def __init__(self, folder: Path, *, deadline_seconds: float = 60.0, memory_bytes: int = 2_000_000_000) -> None:
        super().__init__(folder)
        self._deadline_seconds = deadline_seconds
        self._memory_bytes = memory_bytes

    @override
    @contextmanager
    def _reader(self) -> Iterator[_Run]:
        with self._child(_not_read, self._deadline_seconds) as run:
            yield run

    @override
    @contextmanager
    def _writer(self) -> Iterator[_Run]:
        with self._child(_not_written, self._deadline_seconds * 5) as run:
            yield run

    @contextmanager
    def _child(self, say_so: Callable[["Ending", float, str], StationError], seconds: float) -> Iterator[_Run]:
        from app.childkit.child import Child

        child = Child(
            deadline_seconds=seconds,
            memory_bytes=self._memory_bytes,
            say=say_so,
            file_bytes=4_000_000_000,
            name="order file",
        )
        try:
            yield child.run
        finally:
            child.close()


def _here(job: Callable[..., Any], arguments: tuple[object, ...]) -> Any:
    return job(*arguments)


def _read_on(run: _Run) -> Iterator[Any]:
    while orders := run(jobs.next_orders, ()):
        yield from orders


@contextmanager
def _csv(path: Path, columns: Sequence[str]) -> Iterator[WriteRows]:
    # The mark lets spreadsheets see that it is UTF-8.
    with draft_of(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)

        def write(rows: Sequence[Sequence[Cell]]) -> None:
            writer.writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)

        yield write


@contextmanager
def _excel(room: OrderFileRoom, path: Path, columns: Sequence[str]) -> Iterator[WriteRows]:
    with draft_of(path) as draft:
        try:
            folder = room.private_folder()
        except OSError as error:
            raise unwritable(path, error) from error
        try:
            with room._writer() as run:  # noqa: SLF001  # the room's own other half
                run(jobs.begin_sheet, (path, tuple(columns), folder))
                yield lambda rows: run(jobs.add_rows, (path, tuple(rows)))
                run(jobs.save_sheet, (path, draft))
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _not_read(how: "Ending", seconds: float, detail: str) -> StationError:
    words = {
        "TOO_LONG": say("The file takes longer than {seconds:g} s to read", seconds=seconds),
        "TOO_MUCH_MEMORY": say("The file needs more memory than a file of orders may"),
        "DIED": say("The file cannot be read"),
        "NOT_STARTED": say("Files cannot be read now"),
        "CLOSING": say("The station is closing"),
    }
    return unusable("file_too_heavy", words[how.name], say("Copy the orders alone into a new file"), detail)


def _not_written(how: "Ending", seconds: float, detail: str) -> StationError:
    words = {"TOO_LONG": say("The file takes longer than {seconds:g} s to write", seconds=seconds)}
    title = words.get(how.name, say("The file cannot be written"))
    hint = say("Nothing was changed. Narrow the list, or write it as CSV.")
    return InvalidInput(Problem(code="file_unwritable", title=title, hint=hint), detail)
