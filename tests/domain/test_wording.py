"""Sentences in the desk's language."""

from collections.abc import Iterator

import pytest

from app.domain.wording import mark, say, say_many, speak

GERMAN = {
    "Order {reference} is open": "Auftrag {reference} ist offen",
    "Paper out": "Papier ist aus",
    "{seconds:.0f} s": "{seconds:.0f} Sek.",
    "Wrong {place}": "Falsch {platz}",
}
FORMS = {"{n} labels": ("{n} Etikett", "{n} Etiketten")}


@pytest.fixture
def german() -> Iterator[None]:
    speak(
        lambda text, count: GERMAN.get(text, "") if count is None else FORMS[text][count != 1] if text in FORMS else ""
    )
    yield
    speak(None)


def test_without_a_language_everything_is_english() -> None:
    assert say("Order {reference} is open", reference="100482") == "Order 100482 is open"
    assert [say_many(count, "1 label", "{n} labels") for count in (0, 1, 2)] == ["0 labels", "1 label", "2 labels"]


@pytest.mark.usefixtures("german")
def test_a_sentence_is_looked_up_before_its_places_are_filled() -> None:
    assert say("Order {reference} is open", reference="100482") == "Auftrag 100482 ist offen"
    assert say("{seconds:.0f} s", seconds=3.2) == "3 Sek."
    assert say(mark("Paper out")) == "Papier ist aus"


@pytest.mark.usefixtures("german")
def test_things_are_counted_in_the_forms_of_the_language() -> None:
    assert [say_many(count, "1 label", "{n} labels") for count in (1, 2)] == ["1 Etikett", "2 Etiketten"]
    assert say_many(1, "1 order of {many}", "{n} orders of {many}", many=9) == "1 order of 9"


@pytest.mark.usefixtures("german")
def test_what_is_no_known_sentence_passes_through() -> None:
    assert say("") == ""
    assert say("Papier ist aus") == "Papier ist aus"
    assert say("a {brace} of somebody") == "a {brace} of somebody"


@pytest.mark.usefixtures("german")
def test_a_translation_with_a_wrong_place_does_not_take_the_sentence_away() -> None:
    assert say("Wrong {place}", place="here") == "Wrong here"
