"""What a stream would do to the printer itself."""

from __future__ import annotations

from contextlib import suppress

import pytest

from app.domain.labels import LabelDocument, LabelFormat, LabelUnsuitable
from app.domain.printers import Printer
from app.labels.cleaning import cleaned
from app.labels.conversion import ready_for
from app.labels.zpl.effects import EFFECTS, SILENT, Reach, effects
from app.labels.zpl.reader import TABLE, sketches
from tests.labels import zpl_samples as samples


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


LABEL = b"^XA^FO50,50^A0N,40^FDParcel 1^FS^XZ"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (b"~RO", "clear the printer's counters"),
        (b"~JA", "cancel what others print"),
        (b"~PP", "pause the printer"),
        (b"^ZZ10", "power saving"),
        (b"^MW1", "media kind"),
        (b"^JT1234", "head test"),
    ],
)
def test_what_would_disturb_a_printer_is_left_out_and_said(command: bytes, words: str) -> None:
    kept = cleaned(LABEL.replace(b"^XZ", command + b"^XZ"))
    assert kept.content == LABEL
    assert [note.partition(" (")[0] for note in kept.notes] == [f"Left out: {words}"]


@pytest.mark.parametrize("command", [b"^WAA", b"~NR", b"^KPabcd", b"^SQA,B,Y", b"~DER:X.DAT,1,0"])
def test_what_reaches_network_passwords_or_memory_is_turned_down(command: bytes) -> None:
    with pytest.raises(LabelUnsuitable) as caught:
        cleaned(LABEL + command)
    assert caught.value.problem.title.startswith("This label wants to ")


def test_what_a_label_needs_for_itself_stays() -> None:
    label = b"^XA^CI28^LS20^CW1,E:X.TTF^FO1,1^A1N,30^FDx^FS^XZ"
    assert cleaned(label).content == label


def test_a_desk_may_want_its_own_darkness_and_speed() -> None:
    plain = Printer(id="zebra", name="Zebra", host="127.0.0.1")
    document = LabelDocument(content=LABEL, format=LabelFormat.ZPL, size=plain.size, dpi=203)
    assert ready_for(document, plain).content == LABEL
    wanted = plain.model_copy(update={"darkness": 9, "speed": 4})
    content = ready_for(document, wanted).content
    assert content == b"~SD09\n^XA^PR4^XZ\n" + LABEL
    (sketch,) = sketches(content, 203)
    assert sketch.copies == 1


@pytest.mark.parametrize(
    "command", sorted(name for name, known in EFFECTS.items() if known.reach in {Reach.DEVICE, Reach.NETWORK})
)
def test_nothing_that_reaches_the_machine_or_its_network_is_left_in_a_label(command: str) -> None:
    clean = b""
    with suppress(LabelUnsuitable):
        clean = cleaned(LABEL.replace(b"^XZ", command.encode() + b"1,2,3^FS^XZ")).content
    assert command.encode() not in clean
