"""The five sounds: what the generator makes is what is there, and each is told by its rhythm alone and by its pitch alone."""

from __future__ import annotations

import array
import cmath
import math
from itertools import combinations, pairwise

import pytest

from app.domain.resources import resource
from app.domain.scans import Verdict
from app.ui.sound import at_volume
from app.ui.speaker import RATE_HZ
from tests.packaging.test_dev import load

MS = RATE_HZ // 1000
SOUNDS = {verdict: array.array("h", at_volume(verdict, 100)) for verdict in Verdict}


def loudness(sound: array.array[int]) -> list[float]:
    """Return how loud each five milliseconds are."""
    step = 5 * MS
    return [
        math.sqrt(sum(sample * sample for sample in sound[at : at + step]) / step)
        for at in range(0, len(sound) - step + 1, step)
    ]


def onsets_ms(sound: array.array[int]) -> list[int]:
    """Return when notes begin: where it gets loud after it was quiet."""
    loud = loudness(sound)
    threshold, quiet = max(loud) * 0.25, max(loud) * 0.1
    found, may_begin = [], True
    for at, level in enumerate(loud):
        if may_begin and level > threshold:
            found.append(5 * at)
            may_begin = False
        elif level < quiet:
            may_begin = True
    return found


def strength(part: array.array[int], hertz: float) -> float:
    thinned = part[::4]  # a quarter of the rate holds all that is asked for
    turn = -2j * math.pi * hertz * 4 / RATE_HZ
    return abs(sum(sample * cmath.exp(turn * at) for at, sample in enumerate(thinned)))


def pitch_hz(sound: array.array[int], from_ms: int) -> float:
    """Return the strongest frequency of a note, to a semitone."""
    part = sound[from_ms * MS : (from_ms + 60) * MS]
    semitones = [55.0 * 2 ** (step / 12) for step in range(80)]  # 55 to 5000 Hz
    return max(semitones, key=lambda hertz: strength(part, hertz))


RHYTHMS = {verdict: onsets_ms(sound) for verdict, sound in SOUNDS.items()}
PITCHES = {
    verdict: [pitch_hz(sound, at_ms) for at_ms in RHYTHMS[verdict]] for verdict, sound in SOUNDS.items()
}  # fmt: skip


def test_the_files_are_what_the_generator_makes() -> None:
    made = load("sounds").files()
    kept = {path.name: path.read_bytes() for path in resource("sounds").iterdir()}
    assert made == kept
    assert set(made) == {f"{verdict.value}.wav" for verdict in Verdict}


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_sound_begins_at_once_is_short_and_ends_in_silence(verdict: Verdict) -> None:
    sound = SOUNDS[verdict]
    loudest = max(map(abs, sound))
    assert len(sound) / RATE_HZ < 0.6
    assert any(abs(sample) > loudest / 100 for sample in sound[:MS]), "within the first millisecond"
    assert RHYTHMS[verdict][0] == 0
    assert abs(sound[0]) < loudest / 10, "without a click"
    assert all(abs(sample) < loudest / 50 for sample in sound[-MS // 2 :])
    assert 12_000 < loudest <= 0.9 * 32_767, "loud, with room for the card's own arithmetic"


def test_each_has_its_rhythm() -> None:
    assert {verdict: len(at) for verdict, at in RHYTHMS.items()} == {
        Verdict.OK: 1,
        Verdict.WRONG: 2,
        Verdict.ALREADY: 2,
        Verdict.WAITING: 1,
        Verdict.CANNOT: 3,
    }
    lasting = {
        verdict: sum(level > max(loudness(sound)) / 4 for level in loudness(sound)) * 5
        for verdict, sound in SOUNDS.items()
    }
    # The two of one stroke and the two of two are told by more than their notes: by how long and how harsh they sound.
    assert lasting[Verdict.OK] < 60 > lasting[Verdict.WAITING]
    assert lasting[Verdict.CANNOT] > 400
    gaps = [later - sooner for sooner, later in pairwise(RHYTHMS[Verdict.CANNOT])]
    assert min(gaps) >= 180, "slow"


def test_each_has_its_pitch() -> None:
    first = {verdict: pitches[0] for verdict, pitches in PITCHES.items()}
    assert first[Verdict.WRONG] < 200 < first[Verdict.WAITING] < 400 < first[Verdict.ALREADY] < 700
    assert first[Verdict.OK] > 1500
    assert PITCHES[Verdict.ALREADY][0] == PITCHES[Verdict.ALREADY][1], "two equal notes"
    assert PITCHES[Verdict.CANNOT] == sorted(set(PITCHES[Verdict.CANNOT]), reverse=True), "falling"
    for one, other in combinations(Verdict, 2):
        assert abs(math.log2(first[one] / first[other])) > 0.2, "more than two semitones apart"


def test_wrong_is_rough_and_already_is_soft() -> None:
    """Rough is what beats: its loudness goes up and down many times within a note."""

    def swings(verdict: Verdict) -> float:
        # 40 ms in the middle of the first note, a pitch period at a time.
        part = SOUNDS[verdict][40 * MS : 120 * MS]
        levels = [max(map(abs, part[at : at + 7 * MS])) for at in range(0, len(part) - 7 * MS, MS)]
        return (max(levels) - min(levels)) / max(levels)

    def overtones(verdict: Verdict) -> float:
        part = SOUNDS[verdict][40 * MS : 100 * MS]
        base = PITCHES[verdict][0]
        return sum(strength(part, base * number) for number in (3, 4, 5, 6)) / strength(part, base)

    assert overtones(Verdict.WRONG) > 5 * overtones(Verdict.ALREADY)
    assert swings(Verdict.WRONG) > 3 * swings(Verdict.ALREADY)


@pytest.mark.parametrize("percent", [0, 25, 50, 100])
def test_volume_is_as_loud_as_it_seems(percent: int) -> None:
    loudest = max(map(abs, array.array("h", at_volume(Verdict.OK, percent))))
    assert loudest == pytest.approx(max(map(abs, SOUNDS[Verdict.OK])) * (percent / 100) ** 2, abs=1)
