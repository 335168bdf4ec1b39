"""How a failed print is told: one place for the shape, so that every way to a printer speaks alike."""

from app.domain.errors import Blame, PrinterFailed, Problem
from app.domain.numbers import whole_shown
from app.domain.wording import say


def failed(
    code: str,
    title: str,
    hint: str,
    *,
    accepted_bytes: int | None,
    detail: str = "",
    blame: Blame = Blame.PRINTER,
) -> PrinterFailed:
    """Build the error of a print that did not end well.

    Args:
        code: Stable short name.
        title: What happened, in the present tense, without a full stop.
        hint: What reached the printer, and what to look at.
        accepted_bytes: How many bytes the printer's side is known to have taken; None when that is not known.
        detail: For the log; never holds the job's bytes.
        blame: Who can mend it.
    """
    return PrinterFailed(Problem(code=code, title=title, hint=hint, blame=blame), detail, accepted_bytes=accepted_bytes)


def shown_bytes(accepted_bytes: int | None, total_bytes: int) -> str:
    """Say how much arrived, in words for a hint."""
    if accepted_bytes is None:
        return say("How much of the job reached it is not known.")
    if accepted_bytes == 0:
        return say("Nothing reached the printer.")
    return say(
        "{accepted} of {total} bytes reached it.",
        accepted=whole_shown(accepted_bytes),
        total=whole_shown(total_bytes),
    )
