"""What the window lets be heard, and what it shows where nothing can be heard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.settings.model import Settings, Sound
from app.ui.flash import Flash
from app.ui.setup.view import SetupScreen
from app.ui.sound import Sounds, at_volume
from tests.fakes.desk import Desk
from tests.fakes.sound_card import WrittenCard
from tests.fakes.station_window import Key, StationWindow, station_window

IN_PASSING = Flash(Verdict.OK, "OK", "Item 1 of 2 is in", hold_ms=900, in_passing=True)


@pytest.fixture
def card() -> WrittenCard:
    return WrittenCard()


@pytest.fixture
def loud(station_desk: Desk, card: WrittenCard, qtbot: QtBot) -> Iterator[StationWindow]:
    """A window at a desk that can be heard."""
    sounds = Sounds(Sound(volume_percent=100), card.open)
    sounds.start()
    with station_window(station_desk, qtbot, sounds=sounds, screens={"settings": SetupScreen}) as window:
        window.until(lambda: sounds.is_heard)
        yield window
    sounds.close()


def heard(card: WrittenCard) -> Verdict | None:
    """Tell whose sound the card plays now."""
    samples = b"".join(card.turn() for _turn in range(60))
    found = [verdict for verdict in Verdict if samples.startswith(at_volume(verdict, 100))]
    return found[0] if found else None


def standing(window: StationWindow) -> Flash | None:
    return window.window.verdicts.flash


def silence(window: StationWindow, *, silent: bool) -> None:
    def change(old: Settings) -> Settings:
        sound = Sound(volume_percent=100, silent=silent)
        return old.model_copy(update={"desk": old.desk.model_copy(update={"sound": sound})})

    window.desk.settings.change(change)
    window.window.settings_changed()


def cells(window: StationWindow) -> list[str]:
    return [f"{cell.name} {cell.state}" for cell in window.window._status._left]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_verdict_is_heard(loud: StationWindow, card: WrittenCard, verdict: Verdict) -> None:
    loud.window.flash(Flash(verdict, "Word"))
    assert heard(card) is verdict
    assert loud.window.verdicts.flash is not None


def test_a_scan_is_answered_with_one_sound(loud: StationWindow, card: WrittenCard) -> None:
    loud.scan("nobody's number")
    loud.until(lambda: loud.window.verdicts.flash is not None)
    shown = loud.window.verdicts.flash
    assert shown is not None
    assert heard(card) is shown.verdict is Verdict.WRONG


def test_a_right_item_is_heard_and_covers_nothing_but_at_a_silent_desk(loud: StationWindow, card: WrittenCard) -> None:
    loud.window.flash(IN_PASSING)
    assert heard(card) is Verdict.OK
    assert standing(loud) is None
    silence(loud, silent=True)
    loud.window.flash(IN_PASSING)
    assert heard(card) is None
    assert standing(loud) == IN_PASSING
    loud.window.verdicts.dismiss()
    silence(loud, silent=False)
    loud.window.flash(IN_PASSING)
    assert standing(loud) is None


def test_a_desk_that_cannot_be_heard_shows_each_scan_and_says_why(
    station_desk: Desk, card: WrittenCard, qtbot: QtBot
) -> None:
    card.missing = "nothing is plugged in"
    sounds = Sounds(Sound(), card.open)
    sounds.start()
    with station_window(station_desk, qtbot, sounds=sounds) as window:
        window.until(lambda: sounds.trouble)
        window.window._on_tick()
        assert "Sound no sound device" in cells(window)
        window.window.flash(IN_PASSING)
        assert window.window.verdicts.flash == IN_PASSING
        silence(window, silent=True)
        assert "Sound no sound device" not in cells(window), "who wants silence misses nothing"
    sounds.close()


def test_the_keys_on_settings_let_each_sound_be_heard(loud: StationWindow, card: WrittenCard) -> None:
    loud.window.go("settings")
    settings = loud.window.screens["settings"]
    assert isinstance(settings, SetupScreen)
    settings.presenter.type("desk.sound.volume_percent", "100")
    for place, verdict in enumerate(Verdict):
        loud.press(Key(Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
        loud.until(lambda verdict=verdict: heard(card) is verdict)  # type: ignore[misc]  # bound now, on purpose
