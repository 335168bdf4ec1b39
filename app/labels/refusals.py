"""The sentences with which a label is turned down."""

from app.domain.errors import Blame, InvalidInput, Problem, Refused
from app.domain.labels import LabelSize


def no_label(title: str, hint: str = "", detail: str = "") -> Refused:
    """Say that bytes are no label that could be printed."""
    hint = hint or "Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one."
    return Refused(Problem(code="no_label", title=title, hint=hint, blame=Blame.CARRIER), detail)


def not_drawable(title: str, detail: str = "") -> Refused:
    """Say that a document cannot be shown."""
    return Refused(
        Problem(code="label_not_drawn", title=title, hint="The label itself is kept.", blame=Blame.STATION), detail
    )


def too_large(label: LabelSize, media: LabelSize) -> InvalidInput:
    """Say that a label does not fit the labels in the printer."""
    return _unsuitable(
        "label_size",
        f"This label is {label.shown()}, the printer has {media.shown()}",
        f"Nothing was printed. Fetch the label in the size of the printer, or put labels of {label.shown()} in.",
    )


def wrong_dpi(made_for: int, head: int) -> InvalidInput:
    """Say that a label was made for another print head."""
    return _unsuitable(
        "label_dpi",
        f"This label is made for {made_for} dpi, the printer has {head}",
        "Nothing was printed: it would come out in the wrong size. Fetch it as PDF.",
    )


def dpi_unknown() -> InvalidInput:
    """Say that a picture cannot be made to size for a head that nobody knows."""
    return _unsuitable(
        "printer_dpi_unknown",
        "The dots an inch of this printer are not known",
        "Nothing was printed. Set them on the printer's page.",
    )


def wrong_language(title: str, hint: str) -> InvalidInput:
    """Say that a printer does not understand a document."""
    return _unsuitable("label_language", title, f"Nothing was printed. {hint}")


def unreadable_at(dpi: int) -> InvalidInput:
    """Say that a label's bars are too fine for a head."""
    return _unsuitable(
        "label_bars_too_fine",
        f"The barcode of this label cannot be read at {dpi} dpi",
        f"Nothing was printed. Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.",
    )


def changes_printer(what: str) -> InvalidInput:
    """Say that a label holds commands that change a printer for good."""
    return InvalidInput(
        Problem(
            code="label_changes_printer",
            title=f"This label wants to {what}",
            hint="Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.",
            blame=Blame.CARRIER,
        )
    )


def _unsuitable(code: str, title: str, hint: str) -> InvalidInput:
    return InvalidInput(Problem(code=code, title=title, hint=hint, blame=Blame.OFFICE))
