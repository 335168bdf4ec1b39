"""Bodies are read with a cap before and after decompression."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.bodies import BodyTooBig, BodyUnreadable, read_body


@given(
    st.binary(max_size=500),
    st.integers(min_value=1, max_value=50),
    st.sampled_from(["", "identity", "gzip", "X-GZIP "]),
)
def test_any_cut_into_chunks_gives_the_same(body: bytes, size: int, encoding: str) -> None:
    sent = gzip.compress(body) if "gzip" in encoding.lower() else body
    chunks = [sent[start : start + size] for start in range(0, len(sent), size)]
    assert read_body(chunks, encoding, 2_000) == body


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_the_cap_is_met_to_the_byte(encoding: str) -> None:
    body = b"x" * 1000
    sent = gzip.compress(body) if encoding else body
    assert read_body([sent], encoding, 1000) == body
    with pytest.raises(BodyTooBig):
        read_body([sent], encoding, 999)


def test_a_bomb_is_not_unpacked() -> None:
    asked: list[int] = []

    def chunks() -> object:
        bomb = gzip.compress(b"\0" * 10_000_000)
        for start in range(0, len(bomb), 1000):
            asked.append(start)
            yield bomb[start : start + 1000]

    with pytest.raises(BodyTooBig):
        read_body(chunks(), "gzip", 100_000)  # type: ignore[arg-type]  # a generator
    assert len(asked) < 5


@pytest.mark.parametrize(
    ("chunks", "encoding"),
    [
        ([b"not gzip"], "gzip"),
        ([gzip.compress(b"x")[:-4]], "gzip"),
        ([gzip.compress(b"x"), b"more"], "gzip"),
        ([b"x"], "zstd"),
        ([b"x"], "gzip, gzip"),
    ],
)
def test_what_cannot_be_read(chunks: list[bytes], encoding: str) -> None:
    with pytest.raises(BodyUnreadable):
        read_body(chunks, encoding, 1000)


def test_an_empty_gzip_body_is_empty() -> None:
    assert read_body([], "gzip", 10) == b""
