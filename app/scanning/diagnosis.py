"""Find out from one scan of a known code what is wrong with a scanner, and how it is put right."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.scanners import Keyboards, Scanner, SerialScanner
from app.domain.wording import mark, say
from app.scanning.layouts import meant, mixes, typed

TEST_CODE = "PDT-0123456789/AQWZYM;yz."
"""Every key in it is on another place in some layout, none is a dead key in any, and every layout can type it."""

_AIM = re.compile(r"\][A-Za-z][0-9]")
_LONGEST_GAP_MS = 200
_LEAST_PART = 5
_LEAST_WITHOUT_END = 6


@dataclass(frozen=True, slots=True)
class Key:
    """A key that arrived; a carriage return stands for Enter and Tab."""

    text: str
    at_s: float


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a scan of the test code showed.

    Attributes:
        findings: One sentence for each thing that is wrong; empty when all is well, or when nothing was understood.
        corrected: The settings that put it right; None where settings cannot.
        understood: Whether the test code was in it.
    """

    findings: tuple[str, ...]
    corrected: Scanner | None
    understood: bool

    @property
    def is_fine(self) -> bool:
        """Whether the scanner works as it is set up."""
        return self.understood and not self.findings


def diagnose(keys: Sequence[Key], known: Scanner) -> Diagnosis:
    """Judge the keys of one scan.

    Args:
        keys: From the first to Enter, or to a long silence.
        known: The settings in force.
    """
    arrived = "".join(key.text for key in keys)
    ended = arrived.endswith("\r")
    arrived = arrived.rstrip("\r")
    for keyboards in _tried(known):
        expected = typed(TEST_CODE, keyboards)
        if expected is not None and expected in arrived:
            return _judged(arrived, expected, keyboards, _widest_gap_ms(keys), known, ended=ended)
    return _not_whole(arrived, known)


def _tried(known: Scanner) -> Iterator[Keyboards]:
    yield known.keyboards
    yield Keyboards()
    yield from mixes()


def _widest_gap_ms(keys: Sequence[Key]) -> int:
    written = [key for key in keys if key.text != "\r"]
    return max((round((after.at_s - before.at_s) * 1000) for before, after in pairwise(written)), default=0)


def _judged(
    arrived: str, expected: str, keyboards: Keyboards, gap_ms: int, known: Scanner, *, ended: bool
) -> Diagnosis:
    if arrived.count(expected) > 1:
        words = say("Two scans came as one: the scanner sends no Enter between them")
        return Diagnosis((words,), _without_end(known, keyboards), understood=True)
    before, _, after = arrived.partition(expected)
    prefix, suffix = meant(before, keyboards) or before, meant(after, keyboards) or after
    prefix = _AIM.sub("", prefix)  # the AIM identifier is taken off anyway
    findings: list[str] = []
    corrected = known.model_copy(update={"keyboards": keyboards, "prefix": prefix[:8], "suffix": suffix[:8]})
    if keyboards != known.keyboards:
        findings.append(say("The scanner {how}", how=keyboards.shown()))
    findings += _around(_PREFIX, prefix, known.prefix)
    findings += _around(_SUFFIX, suffix, known.suffix)
    if not ended and known.needs_end and not (prefix and prefix == known.prefix):
        findings.append(say("The scanner sends no Enter after a code"))
        corrected = _without_end(corrected, keyboards)
    elif ended and not known.needs_end:
        corrected = corrected.model_copy(update={"needs_end": True})
    if gap_ms > _LONGEST_GAP_MS:
        findings.append(
            say("It waits {gap_ms} ms between two keys, which is as slow as a person; set it faster", gap_ms=gap_ms)
        )
        return Diagnosis(tuple(findings), None, understood=True)
    if gap_ms > known.max_gap_ms:
        findings.append(
            say(
                "It waits up to {gap_ms} ms between two keys, {most_ms} ms are allowed",
                gap_ms=gap_ms,
                most_ms=known.max_gap_ms,
            )
        )
        wide = min(_LONGEST_GAP_MS, -(-gap_ms * 14 // 50) * 5)
        corrected = corrected.model_copy(update={"max_gap_ms": wide})
    return Diagnosis(tuple(findings), corrected if corrected != known else None, understood=True)


_PREFIX = (mark("The prefix “{known}” did not come"), mark("It sends “{came}” before each code"))
_SUFFIX = (mark("The suffix “{known}” did not come"), mark("It sends “{came}” after each code"))


def _around(sentences: tuple[str, str], came: str, known: str) -> list[str]:
    missing, other = sentences
    if came == known:
        return []
    return [say(other, came=came)] if came else [say(missing, known=known)]


def _without_end(known: Scanner, keyboards: Keyboards) -> Scanner:
    longer = max(known.min_length, _LEAST_WITHOUT_END)
    return known.model_copy(update={"needs_end": False, "min_length": longer, "keyboards": keyboards})


def _not_whole(arrived: str, known: Scanner) -> Diagnosis:
    if len(arrived) >= _LEAST_PART:
        for keyboards in _tried(known):
            expected = typed(TEST_CODE, keyboards)
            if expected is not None and (expected.startswith(arrived) or expected.endswith(arrived)):
                words = say("Only {came} of {all} signs came: half a scan", came=len(arrived), all=len(TEST_CODE))
                return Diagnosis((words,), None, understood=True)
    return Diagnosis((), None, understood=False)


def diagnose_serial(text: str, known: SerialScanner) -> tuple[tuple[str, ...], SerialScanner | None]:
    """Judge what a serial scanner sent, its known prefix and suffix taken off; return findings and corrected settings."""
    text = _AIM.sub("", text, count=1)
    before, found, after = text.partition(TEST_CODE)
    if not found:
        return (), None
    findings = [*_around(_PREFIX, before, ""), *_around(_SUFFIX, after, "")]
    if not findings:
        return (), None
    ends = {"prefix": (known.prefix + before)[:8], "suffix": (after + known.suffix)[:8]}
    return tuple(findings), known.model_copy(update=ends)
