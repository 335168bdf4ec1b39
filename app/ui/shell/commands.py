"""What is said to a command barcode that means nothing here, or not now, and to a scan that broke off."""

from app.domain.commands import Command, row_of
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


def whose(command: Command | None, title: str) -> str:
    """Say on which screen a command means something, and how to get there."""
    asks = command is Command.ASK_NOW
    there = row_of(Command.DOUBTS if asks else Command.PACK)
    return say(
        "“{title}” is for what is in doubt: {key}, or scan “{back}”"
        if asks
        else "“{title}” is for the packing desk: {key}, or scan “{back}”",
        title=title,
        key=there.key,
        back=say(there.title),
    )


def half_scan() -> Flash:
    """Build the verdict of a scan that came in pieces, none of which pressed a key."""
    return Flash(
        verdict=Verdict.WRONG,
        word=say("Half a scan"),
        line=say("Only a part of a code came"),
        detail=say("Nothing was pressed. If it happens again: Settings, F7."),
        foot=say("Scan it once more"),
        foot_right=say("Close"),
        foot_key="Esc",
    )
