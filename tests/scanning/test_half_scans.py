"""Pieces of a scan press nothing, and a finger's keys all do, in their order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.scanning.half_scans import GUARD_S, HalfScans

GAP_S = 0.045
STUTTER_S = HalfScans[str](max_gap_s=GAP_S).stutter_s


def pieces() -> HalfScans[str]:
    return HalfScans(max_gap_s=GAP_S)


def test_three_unlike_keys_at_a_scanners_pace_are_a_half_scan_and_so_is_what_follows() -> None:
    it = pieces()
    assert it.key("3", 1.0, "a").obey == it.key("7", 1.08, "b").obey == ()
    found = it.key("0", 1.09, "c")
    assert (found.dropped, found.is_half, found.obey) == (("a", "b", "c"), True, ())
    later = it.key("7", 1.08 + GUARD_S, "d")
    assert (later.dropped, later.is_half) == (("d",), False), "it is said once"
    assert it.guards(1.07 + 2 * GUARD_S), "and its late end is not a finger's"
    assert not it.guards(1.1 + 2 * GUARD_S)


def test_a_key_that_bounces_and_keys_at_a_hands_pace_are_obeyed() -> None:
    it = pieces()
    for number in range(5):
        assert it.key("+", 1.0 + number * 0.01, "+").obey == ()
    assert it.let_go().obey == ("+",) * 5
    assert it.key("1", 2.0, "1").obey == ()
    assert it.key("2", 2.0 + STUTTER_S + 0.01, "2").obey == ("1",)
    assert it.let_go().obey == ("2",)


def test_a_key_just_before_a_whole_scan_was_a_piece_of_it() -> None:
    it = pieces()
    it.key("3", 1.0, "3")
    assert it.coming(1.05).obey == ()
    assert it.scanned().dropped == ("3",)
    assert it.held == ()


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from("123+"), st.floats(0, 0.6)), max_size=30))
def test_each_key_is_obeyed_or_dropped_once_and_in_its_order(keys: list[tuple[str, float]]) -> None:
    it, at_s, ends = pieces(), 10.0, list[int]()
    obeyed: list[int] = []
    for number, (text, gap_s) in enumerate(keys):
        at_s += gap_s
        found = it.key(text, at_s, str(number))
        ends += [int(each) for each in (*found.obey, *found.dropped)]
        obeyed += [int(each) for each in found.obey]
    ends += [int(each) for each in it.let_go().obey]
    assert ends == list(range(len(keys)))
    assert obeyed == sorted(obeyed)
