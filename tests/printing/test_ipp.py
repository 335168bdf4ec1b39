import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.printing import ipp
from app.printing.ipp import Attribute, Operation, Tag


def test_a_request_is_what_rfc_8010_shows() -> None:
    """The example of section A.1, with our own header attributes."""
    written = ipp.request(
        Operation.PRINT_JOB,
        1,
        [Attribute(Tag.URI, "printer-uri", ["ipp://p/x"])],
        [Attribute(Tag.INTEGER, "copies", [20])],
        b"%!",
    )
    assert written.startswith(b"\x02\x00\x00\x02\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8")
    assert b"\x45\x00\x0bprinter-uri\x00\x09ipp://p/x" in written
    assert written.endswith(b"\x02\x21\x00\x06copies\x00\x04\x00\x00\x00\x14\x03%!")


def test_several_values_share_a_name_and_collections_nest() -> None:
    size = [Attribute(Tag.INTEGER, "x-dimension", [10200]), Attribute(Tag.INTEGER, "y-dimension", [19200])]
    paper = Attribute(Tag.COLLECTION, "media-col", [[Attribute(Tag.COLLECTION, "media-size", [size])]])
    written = ipp.request(Operation.PRINT_JOB, 1, [Attribute(Tag.KEYWORD, "k", ["a", "b"])], [paper])
    assert b"\x44\x00\x01k\x00\x01a\x44\x00\x00\x00\x01b" in written
    inner = b"\x34\x00\x00\x00\x00\x4a\x00\x00\x00\x0bx-dimension\x21\x00\x00\x00\x04" + struct.pack(">i", 10200)
    assert b"\x34\x00\x09media-col\x00\x00\x4a\x00\x00\x00\x0amedia-size" + inner in written
    assert written.endswith(b"\x37\x00\x00\x00\x00\x37\x00\x00\x00\x00\x03")


@given(
    name=st.text(min_size=1, max_size=20),
    numbers=st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=5),
    words=st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=5),
)
def test_what_is_written_is_read_back(name: str, numbers: list[int], words: list[str]) -> None:
    collection = Attribute(Tag.COLLECTION, "c", [[Attribute(Tag.INTEGER, "inside", [1])]])
    written = ipp.request(
        Operation.GET_JOB_ATTRIBUTES,
        7,
        [Attribute(Tag.INTEGER, name, numbers), collection],
        [Attribute(Tag.KEYWORD, "words", words), Attribute(Tag.BOOLEAN, "yes", [1])],
    )
    read = ipp.answer(written)
    assert read.status == Operation.GET_JOB_ATTRIBUTES
    assert read.first(ipp.OPERATION_GROUP)[name] == numbers
    assert "inside" not in read.first(ipp.OPERATION_GROUP)
    assert read.first(ipp.JOB_GROUP) == {"words": words, "yes": [True]}


def test_no_value_is_none() -> None:
    said = b"\x02\x00\x00\x00\x00\x00\x00\x01\x02\x13\x00\x12time-at-processing\x00\x00\x03"
    assert ipp.answer(said).first(ipp.JOB_GROUP) == {"time-at-processing": [None]}


@given(
    st.binary(max_size=300) | st.binary(max_size=200).map(lambda tail: b"\x02\x00\x00\x00\x00\x00\x00\x01\x01" + tail)
)
def test_any_bytes_are_an_answer_or_a_value_error(said: bytes) -> None:
    with suppress(ValueError):
        assert ipp.answer(said).status >= 0


@given(st.integers(0, 60))
def test_a_cut_off_answer_is_a_value_error(length: int) -> None:
    whole = ipp.request(Operation.PRINT_JOB, 1, [Attribute(Tag.NAME, "job-name", ["x"])])
    with pytest.raises(ValueError, match=r"cut off|shorter"):
        ipp.answer(whole[: min(length, len(whole) - 1)])


def test_a_long_name_is_cut_between_letters() -> None:
    written = ipp.request(Operation.PRINT_JOB, 1, [Attribute(Tag.NAME, "job-name", ["å" * 300])])
    assert ipp.answer(written).first(ipp.OPERATION_GROUP)["job-name"] == ["å" * 127]
