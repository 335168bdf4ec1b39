"""A burst is a scan, a person's keys are typing, and no key is ever lost."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from app.scanning.wedge import Ruling, Wedge

GAP_S = 0.045
FAST_S = 0.008
PERSON_S = 0.12


@dataclass
class Desk:
    """A wedge with a clock, where a pause is noticed exactly when it is over."""

    wedge: Wedge[str]
    now_s: float = 100.0
    due_s: float | None = None
    told: list[str] = field(default_factory=list)  # "scan:..." and single typed keys, in their order
    ends_passed: int = 0

    def press(self, text: str, after_s: float) -> None:
        self.wait(after_s)
        self._obey(self.wedge.character(text, self.now_s, text))

    def end(self, after_s: float) -> None:
        self.wait(after_s)
        ruling = self.wedge.end(self.now_s)
        self._obey(ruling)
        self.ends_passed += ruling.passes

    def other(self, after_s: float) -> Ruling[str]:
        self.wait(after_s)
        ruling = self.wedge.other()
        self._obey(ruling)
        return ruling

    def wait(self, for_s: float) -> None:
        until_s = self.now_s + for_s
        if self.due_s is not None and self.due_s < until_s:
            self._obey(self.wedge.pause())
        self.now_s = until_s

    def burst(self, text: str, gap_s: float = FAST_S, first_s: float = 1.0) -> None:
        for index, letter in enumerate(text):
            self.press(letter, gap_s if index else first_s)

    def _obey(self, ruling: Ruling[str]) -> None:
        if ruling.scan is not None:
            self.told.append(f"scan:{ruling.scan}")
        self.told.extend(ruling.replay)
        self.due_s = self.now_s + self.wedge.wait_s if self.wedge.is_holding else None

    @property
    def typed(self) -> str:
        return "".join(each for each in self.told if not each.startswith("scan:"))

    @property
    def scans(self) -> list[str]:
        return [each.removeprefix("scan:") for each in self.told if each.startswith("scan:")]


def desk(prefix: str = "", min_length: int = 4, max_gap_s: float = GAP_S) -> Desk:
    return Desk(Wedge(max_gap_s=max_gap_s, min_length=min_length, prefix=prefix))


def test_a_burst_with_an_end_is_a_scan_and_its_end_goes_nowhere() -> None:
    it = desk()
    it.burst("370724326251")
    it.end(FAST_S)
    assert (it.scans, it.typed, it.ends_passed) == (["370724326251"], "", 0)


def test_two_scans_back_to_back_stay_two() -> None:
    it = desk()
    for code in ("AAAA1", "BBBB2"):
        it.burst(code, first_s=0.0)
        it.end(0.0)
    assert it.scans == ["AAAA1", "BBBB2"]


def test_a_slow_bluetooth_scanner_needs_only_its_setting() -> None:
    strict, patient = desk(), desk(max_gap_s=0.08)
    for it in (strict, patient):
        it.burst("ABCDEF", gap_s=0.07)
        it.end(0.15)
    assert (strict.scans, strict.typed, strict.ends_passed) == ([], "ABCDEF", 1)
    assert (patient.scans, patient.typed, patient.ends_passed) == (["ABCDEF"], "", 0)


def test_a_persons_typing_and_enter_are_untouched() -> None:
    it = desk()
    it.burst("hello", gap_s=PERSON_S)
    it.end(PERSON_S)
    assert (it.scans, it.typed, it.ends_passed) == ([], "hello", 1)


def test_a_lone_key_comes_back_after_one_gap() -> None:
    it = desk()
    it.press("a", 1.0)
    assert it.wedge.wait_s == GAP_S
    it.wait(GAP_S + 0.001)
    assert it.typed == "a"


def test_a_short_burst_is_typing() -> None:
    it = desk()
    it.burst("abc")
    it.end(FAST_S)
    assert (it.scans, it.typed, it.ends_passed) == ([], "abc", 1)


def test_a_late_end_is_a_persons() -> None:
    it = desk()
    it.burst("abcdef")
    it.end(GAP_S * 2 + 0.001)
    assert (it.scans, it.typed, it.ends_passed) == ([], "abcdef", 1)


def test_the_second_half_of_a_carriage_return_and_line_feed_goes_nowhere_either() -> None:
    it = desk()
    it.burst("abcdef")
    it.end(FAST_S)
    it.end(FAST_S)
    assert it.ends_passed == 0
    it.end(PERSON_S)
    assert it.ends_passed == 1


def test_another_key_ends_a_burst_and_passes() -> None:
    it = desk()
    it.burst("abcdef")
    assert it.other(FAST_S) == Ruling(passes=True, replay=tuple("abcdef"))
    assert it.other(FAST_S) == Ruling(passes=True)


def test_a_lost_end_is_typing_without_a_prefix_and_a_scan_with_one() -> None:
    bare, marked = desk(), desk(prefix="~")
    bare.burst("~abcdef")
    marked.burst("~abcdef")
    bare.wait(1.0)
    marked.wait(1.0)
    assert (bare.scans, bare.typed) == ([], "~abcdef")
    assert (marked.scans, marked.typed) == (["abcdef"], "")


def test_with_a_prefix_only_what_could_be_it_is_held_back() -> None:
    it = desk(prefix="#!")
    it.press("a", 1.0)
    assert it.typed == "a"
    it.press("#", FAST_S)
    assert it.wedge.held == ("#",)
    it.press("x", FAST_S)
    assert it.typed == "a#x"


def test_a_key_just_before_the_prefix_stays_out_of_the_code() -> None:
    it = desk(prefix="##")
    it.burst("a###12345")
    it.end(FAST_S)
    assert (it.typed, it.scans) == ("a", ["#12345"])
    other = desk(prefix="##")
    other.burst("a#b##12345")
    other.end(FAST_S)
    assert (other.typed, other.scans) == ("a#b", ["12345"])


def test_with_a_prefix_a_late_end_is_still_the_scanners() -> None:
    it = desk(prefix="~")
    it.burst("~abcdef")
    it.end(GAP_S * 3)
    assert (it.scans, it.ends_passed) == (["abcdef"], 0)


def test_what_goes_along_keeps_its_place() -> None:
    wedge = Wedge[str](max_gap_s=GAP_S, min_length=4)
    wedge.character("a", 1.0, "a down")
    wedge.along("a up")
    wedge.character("b", 1.01, "b down")
    wedge.along("b up")
    assert wedge.pause().replay == ("a down", "a up", "b down", "b up")


GAPS = st.sampled_from([0.0, FAST_S, GAP_S, GAP_S + 0.001, 2 * GAP_S, PERSON_S, 1.0]) | st.floats(0, 0.3)
STEPS = st.lists(st.tuples(st.sampled_from(["1", "2", "#", "a", "Ä", "END", "F5"]), GAPS), max_size=60)


@given(STEPS, st.sampled_from(["", "#", "##", "#1#"]), st.integers(1, 6))
def test_nothing_is_lost_doubled_or_out_of_order(steps: list[tuple[str, float]], prefix: str, min_length: int) -> None:
    it = desk(prefix=prefix, min_length=min_length)
    fed = ""
    for key, gap_s in steps:
        if key == "END":
            it.end(gap_s)
        elif key == "F5":
            assert it.other(gap_s).passes
        else:
            it.press(key, gap_s)
            fed += key
    it.wait(10)
    assert not it.wedge.is_holding
    assert (
        "".join(f"{prefix}{each.removeprefix('scan:')}" if each.startswith("scan:") else each for each in it.told)
        == fed
    )
    assert all(len(scan) >= min_length for scan in it.scans)


@given(
    st.text(alphabet="abc123#", min_size=1, max_size=20),
    st.lists(st.floats(GAP_S + 0.001, 2), min_size=20, max_size=20),
)
def test_whoever_is_slower_than_the_gap_never_scans(text: str, gaps_s: list[float]) -> None:
    it = desk(min_length=2)
    for letter, gap_s in zip(text, gaps_s, strict=False):
        it.press(letter, gap_s)
    it.end(GAP_S + 0.001)
    assert (it.scans, it.typed, it.ends_passed) == ([], text, 1)


@given(
    st.lists(st.text(alphabet="abcXYZ0189-/", min_size=4, max_size=30), min_size=1, max_size=6),
    st.sampled_from(["", "~"]),
    st.floats(0, GAP_S),
    st.floats(0, 2 * GAP_S),
)
def test_every_scan_lands_however_close_they_follow(codes: list[str], prefix: str, gap_s: float, end_s: float) -> None:
    it = desk(prefix=prefix)
    it.now_s = 0.0  # small numbers keep sums of gaps exact enough to compare
    for code in codes:
        for letter in prefix + code:
            it.press(letter, gap_s * 0.999)
        it.end(end_s * 0.999)
    assert (it.scans, it.typed, it.ends_passed) == (codes, "", 0)
