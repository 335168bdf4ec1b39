"""The station's workshop for labels: the port ``Labels`` in this process, and the same in a child process."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from typing_extensions import override

from app.domain.labels import LabelDocument, Picture
from app.domain.printers import Printer


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

    def ready_for(self, document: LabelDocument, printer: Printer) -> bytes:
        """Return the bytes to send: never scaled.

        Raises:
            InvalidInput: Label and printer do not suit each other (size, dpi, language); says what can be done.
            Refused: The bytes are no label.
        """
        from app.labels.conversion import ready_for

        return ready_for(document, printer)

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
        from app.labels.child import Child

        super().__init__(cache_folder)
        self._child: Child = Child(deadline_seconds=deadline_seconds, memory_bytes=memory_bytes)

    def warm_up(self) -> None:
        """Start the child before the first job needs it; takes about a second."""
        self._child.start()

    @override
    def check(self, document: LabelDocument) -> None:
        """As ``LabelWorkshop.check``; ``Refused`` too when it takes too long."""
        self._run(_check, document)

    @override
    def ready_for(self, document: LabelDocument, printer: Printer) -> bytes:
        """As ``LabelWorkshop.ready_for``; ``Refused`` too when it takes too long."""
        return bytes(self._run(_ready_for, document, printer))

    @override
    def picture(self, document: LabelDocument, dpi: int | None = None) -> Picture:
        """As ``LabelWorkshop.picture``; ``Refused`` too when it takes too long."""
        return Picture.model_validate(self._run(_picture, document, dpi))

    @override
    def close(self) -> None:
        """End the child; it does not outlive this program even if that is forgotten."""
        self._child.close()

    def _run(self, job: Callable[..., Any], *arguments: object) -> Any:
        return self._child.run(job, arguments)


# Jobs by name, so that they are found again on the other side.
def _check(document: LabelDocument) -> None:
    from app.labels.checks import check

    check(document)


def _ready_for(document: LabelDocument, printer: Printer) -> bytes:
    from app.labels.conversion import ready_for

    return ready_for(document, printer)


def _picture(document: LabelDocument, dpi: int | None) -> Picture:
    from app.labels.drawing import picture

    return picture(document, dpi)
