"""Sounds reach the card whole, the newest cuts the old, and nothing that a card can do holds up the window."""

import logging
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.settings.model import Sound
from app.ui.sound import Sounds, at_volume
from app.ui.speaker import Card, NoCardError, Pull, Stream, open_card
from tests.fakes.sound_card import WrittenCard


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def card() -> WrittenCard:
    return WrittenCard()


@pytest.fixture
def sounds(card: WrittenCard, clock: Clock) -> Iterator[Sounds]:
    made = Sounds(Sound(volume_percent=100), card.open, clock)
    yield made
    if card.hangs is not None:
        card.hangs.set()
    made.close()


def started(sounds: Sounds, qtbot: QtBot) -> None:
    sounds.start()
    qtbot.waitUntil(lambda: sounds.is_heard)


def heard(card: WrittenCard, turns: int = 60) -> bytes:
    return b"".join(card.turn() for _turn in range(turns))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_sound_reaches_the_card_whole(sounds: Sounds, card: WrittenCard, qtbot: QtBot, verdict: Verdict) -> None:
    started(sounds, qtbot)
    assert not any(card.turn()), "silence before"
    sounds.play(verdict)
    expected = at_volume(verdict, 100)
    assert heard(card) == expected + bytes(60 * 960 - len(expected)), "from the very next frame on, and silence after"


def test_a_new_sound_cuts_the_old(sounds: Sounds, card: WrittenCard, qtbot: QtBot) -> None:
    started(sounds, qtbot)
    sounds.play(Verdict.CANNOT)
    begun = heard(card, 5)
    sounds.play(Verdict.OK)
    rest = heard(card, 55)
    assert begun == at_volume(Verdict.CANNOT, 100)[: len(begun)]
    assert rest.rstrip(b"\0") == at_volume(Verdict.OK, 100).rstrip(b"\0")


def test_an_answer_told_in_two_places_sounds_once(
    sounds: Sounds, card: WrittenCard, qtbot: QtBot, clock: Clock
) -> None:
    started(sounds, qtbot)
    sounds.play(Verdict.OK)
    card.turn()
    sounds.play(Verdict.OK)
    assert heard(card).startswith(at_volume(Verdict.OK, 100)[960:])
    clock.now_s += 0.2
    sounds.play(Verdict.OK)
    assert heard(card).startswith(at_volume(Verdict.OK, 100)), "the next scan's own"


def test_volume_and_silence(sounds: Sounds, card: WrittenCard, qtbot: QtBot, clock: Clock) -> None:
    started(sounds, qtbot)
    sounds.apply(Sound(volume_percent=40))
    quiet = at_volume(Verdict.WRONG, 40)

    def is_quiet() -> bool:
        clock.now_s += 0.1
        sounds.play(Verdict.WRONG)
        return heard(card).startswith(quiet)

    qtbot.waitUntil(is_quiet)
    sounds.apply(Sound(volume_percent=40, silent=True))
    clock.now_s += 0.1
    sounds.play(Verdict.WRONG)
    assert not any(heard(card))
    assert (sounds.is_heard, sounds.trouble) == (False, "")
    sounds.try_out(Verdict.OK, 100)
    qtbot.waitUntil(lambda: heard(card).startswith(at_volume(Verdict.OK, 100)))


def test_a_silent_desk_opens_no_card(card: WrittenCard) -> None:
    sounds = Sounds(Sound(silent=True), card.open)
    sounds.start()
    sounds.play(Verdict.WRONG)
    sounds.close()
    assert card.opened == 0


def test_no_card_is_no_error_and_is_said_once(
    sounds: Sounds, card: WrittenCard, qtbot: QtBot, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    card.missing = "nothing is plugged in"
    sounds.start()
    qtbot.waitUntil(lambda: bool(sounds.trouble))
    assert sounds.trouble == "no sound device"
    assert not sounds.is_heard
    for _scan in range(3):
        clock.now_s += 30
        before = card.opened
        sounds.play(Verdict.OK)
        qtbot.waitUntil(lambda before=before: card.opened == before + 1)  # type: ignore[misc]  # bound now, on purpose
    sounds.play(Verdict.WRONG)
    assert [line for line in caplog.messages if "sound" in line] == ["no sound device: nothing is plugged in"]
    card.missing = ""
    clock.now_s += 30
    sounds.play(Verdict.OK)
    qtbot.waitUntil(lambda: sounds.is_heard)
    assert sounds.trouble == ""


def test_a_card_that_hangs_holds_up_nobody(sounds: Sounds, card: WrittenCard, qtbot: QtBot, clock: Clock) -> None:
    card.hangs = threading.Event()
    sounds.start()
    qtbot.waitUntil(lambda: card.opened == 1)
    for verdict in Verdict:
        sounds.play(verdict)  # would hang here
    clock.now_s += 5
    card.hangs.set()
    qtbot.waitUntil(lambda: sounds.is_heard)
    assert not any(heard(card)), "what was to be heard five seconds ago is no answer to anything now"
    assert card.opened == 1


def test_a_card_that_went_away_is_opened_anew(sounds: Sounds, card: WrittenCard, qtbot: QtBot, clock: Clock) -> None:
    started(sounds, qtbot)
    clock.now_s += 30  # and nothing was pulled
    sounds.play(Verdict.OK)
    qtbot.waitUntil(lambda: card.opened == 2)
    qtbot.waitUntil(lambda: sounds.is_heard)
    assert card.closed == 1
    assert heard(card).startswith(at_volume(Verdict.OK, 100))


def test_it_is_closed_with_the_window(sounds: Sounds, card: WrittenCard, qtbot: QtBot) -> None:
    started(sounds, qtbot)
    sounds.close()
    assert card.closed == 1
    assert not [thread for thread in threading.enumerate() if thread.name == "sound"]


def test_the_real_library_pulls_it_in_its_own_time(qtbot: QtBot) -> None:
    """The library's own device without a loudspeaker: its thread, its periods, the whole sound."""
    stream, pulled = Stream(), bytearray()

    def written(frames: int) -> bytes:
        part = stream.pull(frames)
        pulled.extend(part)
        return part

    card = open_card(written, backends=("NULL",))
    try:
        assert card.name == "Null"
        wanted = at_volume(Verdict.ALREADY, 70)
        stream.put(wanted)
        qtbot.waitUntil(lambda: len(pulled.lstrip(b"\0")) > len(wanted))
        assert wanted in bytes(pulled)
    finally:
        card.close()
    length = len(pulled)
    qtbot.wait(50)
    assert len(pulled) == length, "a closed card asks for nothing"


def test_a_card_that_the_library_cannot_open_is_told_in_words() -> None:
    def pull(frames: int) -> bytes:
        return bytes(2 * frames)

    with pytest.raises(NoCardError, match="no sound card"):
        open_card(pull, backends=())
    with pytest.raises(NoCardError, match="does not open"):
        open_card(pull, backends=("OSS",))


def test_the_whole_way_from_verdict_to_the_library(qtbot: QtBot) -> None:
    pulled = bytearray()

    def on_null(pull: Pull) -> Card:
        def written(frames: int) -> bytes:
            part = pull(frames)
            pulled.extend(part)
            return part

        return open_card(written, backends=("NULL",))

    sounds = Sounds(Sound(volume_percent=80), on_null)
    try:
        started(sounds, qtbot)
        sounds.play(Verdict.WRONG)
        qtbot.waitUntil(lambda: at_volume(Verdict.WRONG, 80) in bytes(pulled))
    finally:
        sounds.close()
