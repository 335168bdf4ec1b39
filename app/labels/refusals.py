"""The sentences with which a label is turned down, and what can be done instead."""

from app.domain.errors import Blame, Problem, Refused
from app.domain.labels import LabelFormat, LabelOffer, LabelSize, LabelUnsuitable, LabelWish, Remedy
from app.domain.numbers import number_shown
from app.domain.printers import Printer
from app.domain.wording import mark, say

OTHER_PRINTER = LabelOffer(remedy=Remedy.OTHER_PRINTER, words=mark("Choose another printer"))
SET_DPI = LabelOffer(remedy=Remedy.SET_DPI, words=mark("Set the dots an inch on the printer's page"))
TURN = LabelOffer(remedy=Remedy.TURN, words=mark("Let labels be turned for this printer"))


def fetch(printer: Printer, label_format: LabelFormat, size: LabelSize | None = None) -> LabelOffer:
    """Offer to ask the carrier for a label in another form.

    Args:
        printer: Its dpi, and its media unless a size is given, are asked for.
        label_format: What to ask for.
        size: Of the label, where the printer's media is not meant.
    """
    size = size or printer.size
    wish = LabelWish(format=label_format, size=size, dpi=printer.dpi or 203)
    form = f"{label_format.value.upper()}, {size.shown()}"
    if label_format is LabelFormat.ZPL:
        form += f", {wish.dpi} dpi"
    return LabelOffer(remedy=Remedy.FETCH, words=say("Fetch it as {form}", form=form), wish=wish)


def convert(words: str) -> LabelOffer:
    """Offer to print what is there from its dots."""
    return LabelOffer(remedy=Remedy.CONVERT, words=words)


def no_label(title: str, hint: str = "", detail: str = "") -> Refused:
    """Say that bytes are no label that could be printed."""
    hint = hint or say("Nothing was printed. Fetch the label again; if it stays so, the carrier must make a new one.")
    return Refused(Problem(code="no_label", title=title, hint=hint, blame=Blame.CARRIER), detail)


def not_drawable(title: str, detail: str = "") -> Refused:
    """Say that a document cannot be shown."""
    return Refused(
        Problem(code="label_not_drawn", title=title, hint="The label itself is kept.", blame=Blame.STATION), detail
    )


def too_large(label: LabelSize, media: LabelSize, offers: tuple[LabelOffer, ...]) -> LabelUnsuitable:
    """Say that a label does not fit the labels in the printer."""
    load = LabelOffer(
        remedy=Remedy.CHANGE_MEDIA, words=say("Put labels of {label} into the printer", label=label.shown())
    )
    return unsuitable(
        "label_size",
        say("This label is {label}, the printer has {media}", label=label.shown(), media=media.shown()),
        say("Fetch the label in the size of the printer, or put labels of {label} in.", label=label.shown()),
        (*offers, load, OTHER_PRINTER),
    )


def too_small(media: LabelSize) -> LabelUnsuitable:
    """Say that a paper of the desk finds no room on the media."""
    return unsuitable(
        "paper_too_small",
        say("This paper finds no room on {media}", media=media.shown()),
        mark("Choose a printer with larger paper."),
        (OTHER_PRINTER,),
    )


def too_wide(label: LabelSize, roll: LabelSize, offers: tuple[LabelOffer, ...]) -> LabelUnsuitable:
    """Say that a label is wider than a receipt printer's roll, upright and on its side."""
    side = min(label.width_mm, label.height_mm)
    return unsuitable(
        "label_size",
        say(
            "This label is {side} mm wide, the roll of this printer prints {roll} mm",
            side=number_shown(side),
            roll=f"{roll.width_mm:.0f}",
        ),
        mark("Choose a label printer."),
        (*offers, OTHER_PRINTER),
    )


def wrong_dpi(made_for: int, printer: Printer, offers: tuple[LabelOffer, ...]) -> LabelUnsuitable:
    """Say that a label was made for another print head."""
    return unsuitable(
        "label_dpi",
        say("This label is made for {made_for} dpi, the printer has {dpi}", made_for=made_for, dpi=printer.dpi),
        mark("It would come out in the wrong size. Fetch it as PDF."),
        offers,
    )


def dpi_unknown() -> LabelUnsuitable:
    """Say that a picture cannot be made to size for a head that nobody knows."""
    return unsuitable(
        "printer_dpi_unknown",
        mark("The dots an inch of this printer are not known"),
        mark("Set them on the printer's page."),
        (SET_DPI, OTHER_PRINTER),
    )


def wrong_language(title: str, hint: str, offers: tuple[LabelOffer, ...] = (OTHER_PRINTER,)) -> LabelUnsuitable:
    """Say that a printer does not understand a document."""
    return unsuitable("label_language", title, hint, offers)


def unreadable_at(dpi: int, printer: Printer) -> LabelUnsuitable:
    """Say that a label's bars are too fine for a head."""
    return unsuitable(
        "label_bars_too_fine",
        say("The barcode of this label cannot be read at {dpi} dpi", dpi=dpi),
        say("Fetch it as ZPL for {dpi} dpi, or print it on a finer printer.", dpi=dpi),
        (fetch(printer, LabelFormat.ZPL), OTHER_PRINTER),
    )


def changes_printer(title: str, offers: tuple[LabelOffer, ...] = ()) -> LabelUnsuitable:
    """Say that a label holds commands that change a printer for good."""
    return LabelUnsuitable(
        Problem(
            code="label_changes_printer",
            title=title,
            hint="Nothing was printed. Fetch it as PDF, or ask the carrier for a label without such commands.",
            blame=Blame.CARRIER,
        ),
        offers=_said(offers),
    )


def unsuitable(code: str, title: str, hint: str, offers: tuple[LabelOffer, ...]) -> LabelUnsuitable:
    """Say that label and printer do not suit each other."""
    hint = say("Nothing was printed. {what_now}", what_now=say(hint))
    problem = Problem(code=code, title=say(title), hint=hint, blame=Blame.OFFICE)
    return LabelUnsuitable(problem, offers=_said(offers))


def _said(offers: tuple[LabelOffer, ...]) -> tuple[LabelOffer, ...]:
    return tuple(offer.model_copy(update={"words": say(offer.words)}) for offer in offers)
