"""The ZPL reader takes anything and loses nothing."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from app.labels.fields import zpl_field
from app.labels.zpl.pen import Pen
from app.labels.zpl.reader import TABLE, sketches
from app.labels.zpl.state import PrinterState
from app.labels.zpl.stream import commands, pieces

_SMALL = (400, 400)
# Soup of what the reader knows, so that examples get past the first byte.
_WORDS = st.sampled_from(
    [name.encode() for name in TABLE] + [b"^XA", b"^XZ", b"^FS", b"^CC", b"~CD", b"^GFB,9,9,1,", b"~DY"]
)
_PARTS = st.sampled_from(
    [b"10", b",", b"0", b"N", b"Y", b"-5", b"99999", b"\r\n", b":Z64:", b"Ab1", b"_41", b"\xff", b">;", b"I", b"R"]
)
_SOUP = st.lists(st.one_of(_WORDS, _PARTS, st.binary(max_size=6)), max_size=40).map(b"".join)


@given(st.one_of(st.binary(max_size=300), _SOUP))
def test_no_bytes_are_lost(content: bytes) -> None:
    found = commands(content)
    assert b"".join(command.raw for command in found) == content
    assert b"".join(piece.raw for piece in pieces(found)) == content


@given(st.one_of(st.binary(max_size=300), _SOUP).map(lambda body: b"^XA" + body + b"^XZ"))
@example(b"^XA^A10^FD\x00\x1c^FS^XZ")
@example(b"^XA^FD\x00\x1c^FS^XZ")
def test_no_bytes_crash_the_drawing(content: bytes) -> None:
    for sketch in sketches(content, 203, _SMALL):
        assert sketch.ink[2] <= 400


@given(st.text())
def test_a_field_says_what_was_put_in(text: str) -> None:
    content = f"^XA^CI28{zpl_field(text)}^XZ".encode("ascii")
    found = commands(content)
    assert [command.name for command in found] == ["^XA", "^CI", "^FH", "^FD", "^FS", "^XZ"]
    pen = Pen(PrinterState(203), _SMALL)
    pen.draw(found[:4], TABLE, frozenset({"^XA"}))
    assert pen.text() == text


def test_hostile_names_stay_text() -> None:
    for text in ("^XZ^XA^PQ999", "~JR", "a^FS^FO0,0^GB800,1200,800^FS", '! U1 setvar "ip.port" "1"', "_5E_7E", "\\&"):
        found = commands(f"^XA{zpl_field(text)}^XZ".encode())
        assert len(found) == 5


def test_changed_signs_are_obeyed() -> None:
    found = commands(b"^XA^CC//FDa^FD is text/FDx/FS~CD;/FO10;20^/XZ/CC^^XA")
    names = [command.name for command in found]
    assert names == ["^XA", "^CC", "^FD", "^FD", "^FS", "~CD", "^FO", "^XZ", "^CC", "^XA"]
    origin = next(command for command in found if command.name == "^FO")
    assert origin.parameters()[:2] == ["10", "20^"]


def test_raw_graphics_may_hold_carets() -> None:
    found = commands(b"^XA^FO0,0^GFB,4,4,1,^~^X^FS^XZ")
    assert [command.name for command in found] == ["^XA", "^FO", "^GF", "^FS", "^XZ"]


def test_streams_are_split_into_labels() -> None:
    content = b"~SD10^XA^PW400^XZ\r\n^XA^FO1,1^GB9,9,9^FS^XZ^XA^FO1,1^GB9,9,9^FS^XZ^XA^FO"
    found = pieces(commands(content))
    assert [(piece.is_format, piece.closed) for piece in found] == [
        (False, True),
        (True, True),
        (True, True),
        (True, True),
        (True, False),
    ]
    assert len(sketches(content, 203)) == 2
