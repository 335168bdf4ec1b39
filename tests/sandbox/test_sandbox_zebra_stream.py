from hypothesis import given
from hypothesis import strategies as st

from app.sandbox.zebra_stream import (
    Said,
    StreamReader,
    Token,
    asks_configuration,
    draws,
    label_length_dots,
    quantity,
)

LABEL = "^XA^CI28^FO1,1^FDÆøå ~ ! U1^FS^XZ".encode()
TOKENS = [
    (LABEL, Token(Said.FORMAT, content=LABEL)),
    (b"^XA^HH^XZ", Token(Said.FORMAT, content=b"^XA^HH^XZ")),
    (b"~HS", Token(Said.HOST_STATUS)),
    (b"~HQES", Token(Said.HOST_QUERY)),
    (b"~HI", Token(Said.HOST_IDENTIFICATION)),
    (b"~JA", Token(Said.CANCEL_ALL)),
    (b"~PP", Token(Said.PAUSE)),
    (b"~PS", Token(Said.RESUME)),
    (b'! U1 getvar "odometer.total_label_count"\r\n', Token(Said.GET_VARIABLE, name="odometer.total_label_count")),
    (b'! U1 setvar "media.type" "label" ', Token(Said.SET_VARIABLE, name="media.type", value="label")),
    (b"\r\n nothing \x00\xff ", None),
]


@given(
    chosen=st.lists(st.sampled_from(TOKENS), max_size=12),
    cuts=st.lists(st.integers(min_value=1, max_value=30), min_size=1, max_size=20),
)
def test_however_a_stream_is_cut_it_says_the_same(chosen: list[tuple[bytes, Token | None]], cuts: list[int]) -> None:
    stream = b"".join(data for data, _ in chosen)
    reader, found = StreamReader(), []
    start = step = 0
    while start < len(stream):
        length = cuts[step % len(cuts)]
        found += reader.feed(stream[start : start + length])
        start, step = start + length, step + 1

    assert found == [token for _, token in chosen if token is not None]
    assert not reader.inside_format


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    reader = StreamReader()
    reader.feed(data)

    tokens = reader.feed(b"^XZ" + LABEL)

    assert tokens[-1].said is Said.FORMAT
    assert tokens[-1].content.endswith(LABEL[-20:])


def test_a_command_inside_a_format_is_obeyed_at_once_and_no_part_of_it() -> None:
    reader = StreamReader()

    assert reader.feed(b"^XA^FO1,1~HS^FDx") == [Token(Said.HOST_STATUS)]
    assert reader.inside_format
    assert reader.feed(b"^FS^XZ") == [Token(Said.FORMAT, content=b"^XA^FO1,1^FDx^FS^XZ")]


def test_noise_is_not_kept() -> None:
    reader = StreamReader()
    for _ in range(100):
        assert reader.feed(b"x" * 10_000) == []

    assert reader.feed(b"~HS") == [Token(Said.HOST_STATUS)]


def test_what_a_format_does() -> None:
    assert draws(b"^XA^FO1,1^GB9,9,9^FS^XZ")
    assert draws(b"^XA^FO1,1^GFA,1,1,1,FF^FS^XZ")
    assert not draws(b"^XA^JUS^XZ")
    assert not draws(b"^XA^DFR:A.ZPL^FS^FO1,1^FDx^FS^XZ")
    assert asks_configuration(b"^XA^HH^XZ")
    assert (quantity(b"^XA^PQ3,0^XZ"), quantity(b"^XA^PQ0^XZ"), quantity(b"^XA^XZ")) == (3, 1, 1)
    assert (label_length_dots(b"^XA^LL1534^XZ"), label_length_dots(b"^XA^XZ")) == (1534, None)
