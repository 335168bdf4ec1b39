"""What is said to a command barcode that means nothing here, or not now."""

from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.flash import Flash


def not_now(why: str, detail: str) -> Flash:
    """Build the verdict of a command that did nothing.

    Args:
        why: One sentence.
        detail: What did nothing, or what to do.
    """
    return Flash(
        verdict=Verdict.WRONG,
        word=say("Not now"),
        line=why,
        detail=detail,
        foot=say("Nothing changed"),
        foot_right=say("Close"),
        foot_key="Esc",
    )
