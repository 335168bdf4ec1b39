"""What a verdict across the window says, as frozen data: presenters make it, the banner paints it."""

from dataclasses import dataclass

from app.domain.scans import Verdict


@dataclass(frozen=True)
class Way:
    """One way on from a standstill, with its key and what it costs."""

    title: str
    line: str = ""
    key: str = ""
    recommended: bool = False


@dataclass(frozen=True)
class Side:
    """One card of the pair that a wrong scan shows.

    Attributes:
        head: Which of the two it is.
        number: The order's own number, or what was scanned.
        name: Whose it is.
        line: Which part of it.
    """

    head: str
    number: str
    name: str = ""
    line: str = ""


@dataclass(frozen=True)
class Flash:
    """A verdict across the window; all texts may hold `code` marks.

    Attributes:
        word: The verdict's word, or two; fitted to the window in any language.
        line: What it means here.
        detail: Which order and parcel.
        foot: What to scan next, at the bottom left; foot_right at the bottom right, with foot_key as a key cap.
        pair: What was scanned, and what it was held against.
        ways: Up to three ways on.
        hold_ms: How long it stands by itself; 0 until it is settled.
        key_goes_on: Whether foot_key, besides closing the verdict, does on the screen below what it does there.
        until_paper: Whether it falls by itself once the labels come out that waited.
        in_passing: Heard, and seen in the strip only; it covers the window where nothing can be heard.
    """

    verdict: Verdict
    word: str
    line: str = ""
    detail: str = ""
    foot: str = ""
    foot_right: str = ""
    foot_key: str = ""
    pair: tuple[Side, Side] | None = None
    ways: tuple[Way, ...] = ()
    hold_ms: int = 0
    key_goes_on: bool = False
    until_paper: bool = False
    in_passing: bool = False
