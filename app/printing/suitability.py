"""What a printer would print as metres of letters, and what its bytes are called on the way."""

from app.domain.errors import Blame
from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.domain.wording import mark, say
from app.printing.failures import failed

_ZPL_START = b"^XA"
_PLAIN = "application/octet-stream"


def mime_of(content: bytes) -> str:
    """Tell by the first bytes which kind of page it is; ``application/octet-stream`` for none."""
    starts = ((b"%PDF", "application/pdf"), (b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))
    return next((mime for start, mime in starts if content.startswith(start)), _PLAIN)


def refuse_unsuitable(printer: Printer, content: bytes) -> None:
    """Refuse what a printer would print as metres of letters.

    Raises:
        PrinterFailed: Nothing was sent.
    """
    if printer.route is PrinterRoute.FOLDER:
        return
    is_page = mime_of(content) != _PLAIN
    is_driver = printer.language is PrinterLanguage.DRIVER
    is_zpl = _ZPL_START in content[:4096].upper()
    reason = ""
    if not content:
        reason = say("The job is empty")
    elif is_driver and printer.route is PrinterRoute.TCP:
        reason = say("{printer} has no driver on this way", printer=printer.name)
    elif is_driver and not is_page:
        reason = say("{printer} takes pages, and this is none", printer=printer.name)
    elif is_page and not is_driver:
        reason = say("{printer} does not understand pages", printer=printer.name)
    elif is_zpl and printer.language is PrinterLanguage.ESCPOS:
        reason = say("{printer} does not understand ZPL", printer=printer.name)
    if reason:
        raise failed(
            "language_unsuitable",
            reason,
            mark("Nothing was sent. Look at the printer's language and way in the settings."),
            accepted_bytes=0,
            blame=Blame.OFFICE,
        )
