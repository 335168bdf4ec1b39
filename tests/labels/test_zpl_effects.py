"""What a stream would do to the printer itself."""

from __future__ import annotations

from contextlib import suppress

import pytest

from app.domain.labels import LabelUnsuitable
from app.labels.cleaning import Cleaned, cleaned
from app.labels.zpl.effects import EFFECTS, SILENT, Reach, effects
from app.labels.zpl.reader import TABLE
from tests.labels import zpl_samples as samples

_MACHINE = {Reach.DEVICE, Reach.NETWORK}


@pytest.mark.parametrize(
    ("stream", "reach"),
    [
        (b"^XA^MD30^XZ", Reach.SETTING),
        (b"~SD30", Reach.SETTING),
        (b"^XA^JUS^XZ", Reach.SETTING),
        (b"^XA^LT20^XZ", Reach.SETTING),
        (b"^XA^CI27^XZ", Reach.SETTING),
        (b"~DYR:A,B,G,2,1,^~", Reach.MEMORY),
        (b"^XA^IDR:*.*^FS^XZ", Reach.MEMORY),
        (b"^XA^KP1234^XZ", Reach.NETWORK),
        (b"^XA^NBS^XZ", Reach.NETWORK),
        (b"~JR", Reach.DEVICE),
        (b'! U1 setvar "ip.port" "9999"\r\n', Reach.SETTING),
        (b'! U1 do "device.reset" ""\r\n', Reach.SETTING),
    ],
)
def test_effects_are_found(stream: bytes, reach: Reach) -> None:
    (effect,) = effects(stream)
    assert effect.reach is reach
    assert effect.raw in stream
    assert effect.words


def test_labels_that_only_print_have_none() -> None:
    assert effects(samples.gs1_label()) == effects(samples.graphic_label()) == ()
    assert effects(b"^XA^CI28^LT0^LS0^PW800^LL1200^LH0,0^PQ1^FX ~JR is only text here^XZ")[0].command == "~JR"


def test_designers_settings_are_listed_in_their_order() -> None:
    found = [effect.command for effect in effects(samples.settings_label())]
    assert found == ["~TA", "~JS", "^MN", "^MT", "^PR", "~SD", "^JU", "^CI", "^MM"]
    assert {effect.command for effect in effects(samples.stored_label("Anna"))} == {"^DF"}


def test_nothing_is_both_drawn_and_passed_over_by_mistake() -> None:
    obeyed = {"^LT", "^LS", "^CI", "^CW", "^DF", "^IS", "^ID", "^EG", "~EG", "~DG", "~DY"}
    assert SILENT & TABLE.keys() <= obeyed
    assert {effect.command for effect in EFFECTS.values()} == set(EFFECTS)


@pytest.mark.parametrize("command", sorted(name for name, effect in EFFECTS.items() if effect.reach in _MACHINE))
def test_nothing_that_reaches_the_machine_or_its_network_is_left_in_a_label(command: str) -> None:
    label = b"^XA^FO1,1^GB9,9^FS" + command.encode() + b"1,2,3^FS^XZ"
    clean: Cleaned | None = None
    with suppress(LabelUnsuitable):
        clean = cleaned(label)
    if clean is not None:
        assert EFFECTS[command].reach is Reach.DEVICE
        assert command.encode() not in clean.content
        assert clean.notes
