"""The station's workshop for labels: the port ``Labels`` in this process, and the same in a child process."""

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from app.domain.desk_papers import DeskPaper
from app.domain.errors import StationError
from app.domain.labels import LabelDocument, LabelOffer, Picture, ReadyLabel
from app.domain.printers import Printer
from app.domain.wording import mark, say
from app.labels.refusals import no_label

if TYPE_CHECKING:
    from app.childkit.child import Child, Ending


class LabelWorkshop:
    """Checks, draws and converts labels where it is called.

    Args:
        cache_folder: A private folder for what can be made again.
    """

    def __init__(self, cache_folder: Path) -> None:
        self._cache_folder = cache_folder

    def check(self, document: LabelDocument) -> None:
        """Look whether the bytes are a label at all, and the parcel's own when its number is known.

        Raises:
            Refused: They are not; nothing would be drawn; or the barcodes say another number.
        """
        from app.labels.checks import check

        check(document)

    def ready_for(self, documents: Sequence[LabelDocument], printer: Printer, *, convert: bool = False) -> ReadyLabel:
        """Return the bytes to send, at true size, and what was done for them; several labels lie side by side on a sheet.

        Args:
            documents: One label, or those that one job prints.
            printer: Its language, head and media.
            convert: Print from its dots what does not suit as it is.

        Raises:
            LabelUnsuitable: Label and printer do not suit each other (size, dpi, language); says what can be done.
            Refused: The bytes are no label.
        """
        from app.labels.conversion import ready_together

        return ready_together(documents, printer, convert=convert)

    def offers(self, document: LabelDocument, printer: Printer) -> tuple[LabelOffer, ...]:
        """Return what can be done for a label on a printer, the best first; empty when it suits as it is.

        Raises:
            Refused: The bytes are no label.
        """
        from app.labels.conversion import offers

        return offers(document, printer)

    def split(self, document: LabelDocument, identifiers: Sequence[str]) -> tuple[LabelDocument, ...]:
        """Cut a document that holds the labels of several parcels into one a parcel; itself where it cannot be cut so.

        Raises:
            Refused: It is no label.
        """
        from app.labels.splitting import split

        return split(document, identifiers)

    def picture(self, document: LabelDocument, dpi: int | None = None) -> Picture:
        """Draw the first label of a document and read its barcodes back.

        Raises:
            Refused: It cannot be drawn.
        """
        from app.labels.drawing import picture

        return picture(document, dpi)

    def test_label(self, printer: Printer, desk: str) -> LabelDocument:
        """Make a label with a ruler and a barcode ``TEST-<dpi>-<width><height>`` in the printer's language."""
        from app.labels.ruler_label import test_label

        return test_label(printer, desk, self._cache_folder / "escpos")

    def paper(self, paper: DeskPaper, printer: Printer) -> ReadyLabel:
        """Return a slip, a manifest or a sheet of codes as the bytes that a printer takes.

        Raises:
            LabelUnsuitable: The printer's dots an inch are not known.
        """
        from app.labels.papers.printing import paper_for

        return paper_for(paper, printer, self._cache_folder / "escpos")

    def close(self) -> None:
        """Nothing is held here; the child's counterpart ends a process."""


class LabelChild(LabelWorkshop):
    """The same workshop in a child process: a large label holds up no scan, and a hostile PDF no window.

    A job that takes longer than the deadline, or more memory than it may, ends the child; the next job gets a new one.

    Args:
        cache_folder: As for ``LabelWorkshop``.
        deadline_seconds: How long one job may take.
        memory_bytes: How much memory the child may have, where the system can limit it.
    """

    def __init__(
        self, cache_folder: Path, *, deadline_seconds: float = 10.0, memory_bytes: int = 2_000_000_000
    ) -> None:
        super().__init__(cache_folder)
        self._child = label_child(deadline_seconds=deadline_seconds, memory_bytes=memory_bytes)

    def warm_up(self) -> None:
        """Start the child before the first job needs it; takes about a second."""
        self._child.start()

    @override
    def check(self, document: LabelDocument) -> None:
        """As ``LabelWorkshop.check``; ``Refused`` too when it takes too long."""
        self._run(_check, document)

    @override
    def ready_for(self, documents: Sequence[LabelDocument], printer: Printer, *, convert: bool = False) -> ReadyLabel:
        """As ``LabelWorkshop.ready_for``; ``Refused`` too when it takes too long."""
        return ReadyLabel.model_validate(self._run(_ready_for, tuple(documents), printer, convert))

    @override
    def offers(self, document: LabelDocument, printer: Printer) -> tuple[LabelOffer, ...]:
        """As ``LabelWorkshop.offers``; ``Refused`` too when it takes too long."""
        return tuple(self._run(_offers, document, printer))

    @override
    def split(self, document: LabelDocument, identifiers: Sequence[str]) -> tuple[LabelDocument, ...]:
        """As ``LabelWorkshop.split``; ``Refused`` too when it takes too long."""
        return tuple(self._run(_split, document, tuple(identifiers)))

    @override
    def picture(self, document: LabelDocument, dpi: int | None = None) -> Picture:
        """As ``LabelWorkshop.picture``; ``Refused`` too when it takes too long."""
        return Picture.model_validate(self._run(_picture, document, dpi))

    @override
    def paper(self, paper: DeskPaper, printer: Printer) -> ReadyLabel:
        """As ``LabelWorkshop.paper``."""
        return ReadyLabel.model_validate(self._run(_paper, paper, printer, self._cache_folder / "escpos"))

    @override
    def close(self) -> None:
        """End the child; it does not outlive this program even if that is forgotten."""
        self._child.close()

    def _run(self, job: Callable[..., Any], *arguments: object) -> Any:
        return self._child.run(job, arguments)


def label_child(*, deadline_seconds: float, memory_bytes: int, cpu_seconds: int | None = None) -> "Child":
    """Return the process in which labels are drawn; it is started by its first job."""
    from app.childkit.child import Child

    return Child(
        deadline_seconds=deadline_seconds,
        memory_bytes=memory_bytes,
        cpu_seconds=cpu_seconds,
        say=_no_answer,
        prepare=_import_parts,
        name="labels",
    )


def _no_answer(how: "Ending", seconds: float, detail: str) -> StationError:
    words = {
        "TOO_LONG": say("This label takes longer than {seconds:g} s to read", seconds=seconds),
        "TOO_MUCH_MEMORY": mark("This label needs more memory than a label may"),
        "DIED": mark("This label cannot be read"),
        "NOT_STARTED": mark("Labels cannot be read now"),
        "CLOSING": mark("The station is closing"),
    }
    return no_label(words[how.name], detail=detail)


# Jobs by name, so that they are found again on the other side.
def _import_parts() -> None:
    """Import what every job needs, so that the first label does not wait for it."""
    for name in ("pypdfium2", "zxingcpp", "PIL.PngImagePlugin", "app.labels.conversion", "app.labels.drawing"):
        importlib.import_module(name)


def _check(document: LabelDocument) -> None:
    from app.labels.checks import check

    check(document)


def _ready_for(documents: tuple[LabelDocument, ...], printer: Printer, convert: bool) -> ReadyLabel:  # noqa: FBT001  (travels by place)
    from app.labels.conversion import ready_together

    return ready_together(documents, printer, convert=convert)


def _offers(document: LabelDocument, printer: Printer) -> tuple[LabelOffer, ...]:
    from app.labels.conversion import offers

    return offers(document, printer)


def _picture(document: LabelDocument, dpi: int | None) -> Picture:
    from app.labels.drawing import picture

    return picture(document, dpi)


def _paper(paper: DeskPaper, printer: Printer, cache_folder: Path) -> ReadyLabel:
    from app.labels.papers.printing import paper_for

    return paper_for(paper, printer, cache_folder)


def _split(document: LabelDocument, identifiers: tuple[str, ...]) -> tuple[LabelDocument, ...]:
    from app.labels.splitting import split

    return split(document, identifiers)
