"""Whatever comes in, the reader ends, stays small and raises nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.labels.zpl.effects import effects
from app.labels.zpl.pen import Pen
from app.labels.zpl.reader import MOST_LABELS, TABLE, sketches
from app.labels.zpl.state import PrinterState
from app.labels.zpl.stream import commands

_SMALL = (300, 300)
_REST = "The label asks for more than any label needs: the rest is not drawn"

_NUMBERS = st.one_of(st.integers(-5, 40), st.sampled_from([-1, 0, 203, 9999, 32000, 10**9])).map(str)
_LETTERS = st.sampled_from(["N", "R", "I", "B", "Y", "A", "U", "D", "J", "R:A.GRF", "E:F.ZPL", "", "_", "*"])
_PARAMETERS = st.lists(st.one_of(_NUMBERS, _LETTERS), max_size=7).map(",".join)
_TEXT = st.sampled_from(["", "12345", "123456789012", "ABC>;12>8", "QA,x", "_41_", "æ漢\0\x1d", "a\\&b \\\\", "]>W"])
_COMMAND = st.tuples(st.sampled_from(sorted(TABLE)), _PARAMETERS).map("".join)
_FIELD = st.tuples(_COMMAND, _COMMAND, _TEXT).map(lambda parts: f"{parts[0]}{parts[1]}^FD{parts[2]}^FS")
_LABEL = st.lists(
    st.one_of(_FIELD, _COMMAND, st.sampled_from(["^XZ^XA", "^DFE:F.ZPL^FS", "^XFE:F.ZPL^FS"])), max_size=8
)


@settings(max_examples=150)
@given(_LABEL.map(lambda parts: ("^XA^CI28" + "".join(parts) + "^XZ").encode()), st.sampled_from([152, 203, 300, 600]))
def test_any_command_with_any_parameters_is_drawn_or_named(content: bytes, dpi: int) -> None:
    for sketch in sketches(content, dpi, _SMALL):
        assert sketch.image.size == _SMALL
        assert sketch.ink[2] <= _SMALL[0]
        assert len(sketch.notes) <= 40
    assert all(effect.raw in content for effect in effects(content))


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_are_read(content: bytes) -> None:
    sketches(b"^XA" + content + b"^XZ", 203, _SMALL)
    effects(content)


_MANY = 4_000
_BOMBS = {
    "boxes": b"^XA" + b"^FO0,0^GB32000,32000,1^FS" * 20_000 + b"^XZ",
    "wide text": b"^XA" + (b"^FO0,0^A0N,32000,32000^FD" + b"W" * 3072 + b"^FS") * 200 + b"^XZ",
    "text over itself": b"^XA" + (b"^A0N,2000^FB9999,9999,-9999^FD" + b"W " * 1500 + b"^FS") * 200 + b"^XZ",
    "long blocks": b"^XA" + (b"^A0N,6^FB9999,9999^FD" + b"W " * 1500 + b"^FS") * 100 + b"^XZ",
    "signs": b"^XA" + b"^GSN,32000,32000^FDEEEEEEEEEE^FS" * _MANY + b"^XZ",
    "symbols": b"^XA" + b"^BXN,200,200^FDabc^FS^BON,100^FDabc^FS^BD4^FDabc^FS" * _MANY + b"^XZ",
    "bars": b"^XA" + (b"^BY100,3,32000^BCN,32000^FD" + b"A" * 3072 + b"^FS") * 200 + b"^XZ",
    "graphics of gigabytes": b"^XA" + b"^GFA,9,999999999,8000,:::^FS" * _MANY + b"^XZ",
    "a graphic of repeats": b"^XA^FO0,0^GFA,9,999999999,8000,F" + b":" * 500_000 + b"^FS^XZ",
    "a run without end": b"^XA^FO0,0^GFA,9,999999999,8000," + b"z" * 500_000 + b"F^FS^XZ",
    "stored again and again": b"~DGR:A.GRF,8000000,1000,!" * _MANY,
    "grown": b"~DGR:A.GRF,8000,10,!:::" + b"^XA" + b"^XGR:A,10,10^FS" * _MANY + b"^XZ",
    "kept pictures": b"^XA" + b"^FO1,1^GB9,9^FS^ISR:A.GRF,Y^FS^ILR:A.GRF^FS" * _MANY + b"^XZ",
    "itself": b"^XA^DFA^FS" + b"^XFA" * 1000 + b"^XZ" + b"^XA^XFA^FS^FO1,1^GB9,9^FS^XZ" * 2000,
    "a large format": b"^XA^DFA^FS" + b"^FO1,1^GB9,9^FS" * 15_000 + b"^XZ" + b"^XA^XFA^FS^XZ" * 10_000,
    "labels": b"^XA^FO1,1^GB9,9^FS^XZ" * 10_000,
    "empty labels": b"^XA^XZ" * 50_000,
    "a long counter": b"^XA^SF" + b"d" * 99_999 + b"," + b"9" * 99_999 + b"^FD" + b"9" * 99_999 + b"^FS^PQ999^XZ",
    "signs only": b"^" * 300_000,
    "names": b"^XA"
    + b"".join(b"^%c%c" % (first, second) for first in range(33, 127) for second in range(33, 127))
    + b"^XZ",
}


@pytest.fixture
def largest(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The dots of every picture that is made from another one or anew."""
    made: list[int] = [0]
    plain = Image.Image._new

    def watched(image: Image.Image, core: Any) -> Image.Image:
        made[0] = max(made[0], core.size[0] * core.size[1])
        new: Image.Image = plain(image, core)
        return new

    monkeypatch.setattr(Image.Image, "_new", watched)
    return made


@pytest.mark.parametrize("bomb", _BOMBS.values(), ids=_BOMBS.keys())
def test_bombs_end_and_stay_small(bomb: bytes, largest: list[int]) -> None:
    """The work is counted, not timed: a stream gets so many dots, and no picture has more than some labels have."""
    drawn = sketches(bomb, 203)
    assert len(drawn) <= MOST_LABELS
    assert largest[0] <= 48_000_000


@pytest.mark.parametrize("bomb", ["wide text", "signs", "symbols", "bars"])
def test_no_field_takes_much_more_than_is_left(bomb: str) -> None:
    state = PrinterState(203)
    budget = state.dots_left
    Pen(state, (1039, 2079)).draw(commands(_BOMBS[bomb]), TABLE, frozenset({"^XA"}))
    assert -budget / 4 < state.dots_left <= 0


def test_what_is_too_much_is_said() -> None:
    (sketch,) = sketches(_BOMBS["boxes"], 203)
    assert sketch.missing == (_REST,)


def test_counts_that_no_printer_would_reach() -> None:
    content = b"^XA^LL32000^PW32000^FO31000,31000^GB9,9^FS^FO1,1^GB9,9^FS^PQ99999999^XZ"
    (sketch,) = sketches(content, 203)
    assert (sketch.copies, sketch.label_dots, sketch.beyond) == (99_999_999, 32000, True)
    counters = sketches(b"^XA^FO9,9^SN001,1,Y^FS^PQ99999999^XZ", 203)
    assert len(counters) == MOST_LABELS


def test_a_label_of_a_hundred_fields_is_a_small_part_of_what_may_be_drawn() -> None:
    fields = b"".join(b"^FO%d,%d^A0N,25^FDa usual line of text %d^FS" % (30, 20 * line, line) for line in range(100))
    state = PrinterState(203)
    budget = state.dots_left
    pen = Pen(state, (1039, 2079))
    pen.draw(commands(b"^XA" + fields + b"^FO30,9^BY3^BCN,100^FDABC123456^FS^XZ"), TABLE, frozenset({"^XA"}))
    assert pen.missing == {}
    assert budget - state.dots_left < budget / 40
