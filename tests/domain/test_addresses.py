from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.domain.addresses import Address, FieldError, Party, checked_text
from app.domain.checks import problems_of
from app.domain.phones import normalised_phone, shown_phone, split_phone

PLACE = {"street": "Høyenhallveien", "house_number": "25", "postal_code": "0678", "city": "Oslo"}
PERSON = {"name": "Anne Holm", "address": PLACE, "email": "anne@example.com", "phone": "41122801"}


def fields(model: Any, data: dict[str, Any]) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return [problem.field for problem in problems_of(caught.value)]


@pytest.mark.parametrize(
    ("country", "good", "bad"),
    [
        ("NO", "0678", "678"),
        ("DK", "2100", "21000"),
        ("SE", "114 55", "1145"),
        ("SE", "11455", "114-55"),
        ("FI", "00100", "0010"),
        ("DE", "10115", "1011"),
        ("PL", "00-950", "00950"),
        ("FR", "75001", "7500A"),
        ("GB", "SW1A 1AA", "!"),
        ("IE", "D02 X285", "x" * 13),
        ("NO", "0678", "٠٦٧٨"),
    ],
)
def test_postal_codes_are_as_their_country_writes_them(country: str, good: str, bad: str) -> None:
    assert Address.model_validate({**PLACE, "country": country, "postal_code": good}).postal_code == good
    assert fields(Address, {**PLACE, "country": country, "postal_code": bad}) == ["postal_code"]


@pytest.mark.parametrize("field", ["street", "house_number", "postal_code", "city"])
@pytest.mark.parametrize("value", ["", "   ", "a\x00b", "x" * 201])
def test_what_is_empty_unprintable_or_too_long_is_named(field: str, value: str) -> None:
    assert fields(Address, {**PLACE, field: value}) == [field]


@pytest.mark.parametrize("field", PLACE)
def test_what_is_missing_is_named(field: str) -> None:
    assert fields(Address, {name: value for name, value in PLACE.items() if name != field}) == [field]


@pytest.mark.parametrize(("text", "code"), [("no", "NO"), (" se ", "SE")])
def test_countries_are_codes_in_capitals(text: str, code: str) -> None:
    postal_code = "0678" if code == "NO" else "114 55"
    assert Address.model_validate({**PLACE, "country": text, "postal_code": postal_code}).country == code


@pytest.mark.parametrize("text", ["Norway", "", "N0", "ØÅ"])
def test_a_country_that_is_no_code(text: str) -> None:
    assert fields(Address, {**PLACE, "country": text}) == ["country"]


def test_an_address_block() -> None:
    assert Address.model_validate(PLACE).lines() == ("Høyenhallveien 25", "0678 Oslo")


@pytest.mark.parametrize(
    "email", ["", "anne", "anne@", "@example.com", "anne@example", "an ne@example.com", "a@b..c", "a@b.c\n d"]
)
def test_a_wrong_mail_address(email: str) -> None:
    assert fields(Party, {**PERSON, "email": email}) == ["email"]


@pytest.mark.parametrize("phone", ["", "12", "call me", "00000000", "+47 123456789012", "+999 123", "+47"])
def test_a_wrong_phone_number_stands_at_the_phone(phone: str) -> None:
    assert fields(Party, {**PERSON, "phone": phone}) == ["phone"]


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("41122801", "NO", "+4741122801"),
        ("41 12 28 01", "NO", "+4741122801"),
        ("0047 411 22 801", "NO", "+4741122801"),
        ("+48501234567", "NO", "+48501234567"),
        ("08 123 456 78", "SE", "+46812345678"),
        # Porterbuddy's own examples: possible, and in ranges that Norway has not given out.
        ("65127865", "NO", "+4765127865"),
        ("+4765789832", "NO", "+4765789832"),
    ],
)
def test_phone_numbers_are_kept_in_one_form(typed: str, country: str, kept: str) -> None:
    postal_code = {"NO": "0678", "SE": "114 55"}[country]
    person = {**PERSON, "phone": typed, "address": {**PLACE, "country": country, "postal_code": postal_code}}
    assert Party.model_validate(person).phone == kept


def test_a_party_comes_back_from_its_own_json() -> None:
    party = Party.model_validate(PERSON)
    assert Party.model_validate_json(party.model_dump_json()) == party
    assert party.phone_shown == "+47 41 12 28 01"


def test_several_wrong_fields_are_all_named_with_their_path() -> None:
    data = {**PERSON, "email": "x", "name": "", "address": {**PLACE, "city": ""}}
    assert sorted(fields(Party, data)) == ["address.city", "email", "name"]
    assert fields(Party, {**PERSON, "address": {**PLACE, "postal_code": "1"}}) == ["address.postal_code"]


def test_a_field_that_nobody_knows_is_refused() -> None:
    assert fields(Party, {**PERSON, "nickname": "Annie"}) == ["nickname"]


def test_a_field_error_is_a_value_error_with_a_name() -> None:
    error = FieldError("phone", "Too short")
    assert isinstance(error, ValueError)
    assert (error.field, str(error)) == ("phone", "Too short")


def test_numbers_are_split_and_shown() -> None:
    assert split_phone("+4765127865") == ("+47", "65127865")
    assert split_phone("+390612345678") == ("+39", "0612345678")
    assert shown_phone("+4765127865") == "+47 65 12 78 65"
    assert shown_phone("nonsense") == "nonsense"


def number_or_sentence(text: str, region: str) -> tuple[str, str]:
    try:
        return normalised_phone(text, region), ""
    except ValueError as error:
        return "", str(error)


@given(st.text(max_size=30), st.sampled_from(["NO", "SE", "US", "ZZ", ""]))
def test_any_text_is_a_number_or_a_sentence(text: str, region: str) -> None:
    number, sentence = number_or_sentence(text, region)
    if number:
        assert normalised_phone(number) == number
        assert "".join(split_phone(number)) == number
    else:
        assert sentence[0].isupper()


def text_or_sentence(text: str) -> tuple[str, str]:
    try:
        return checked_text(text, "The text"), ""
    except ValueError as error:
        return "", str(error)


@given(st.text())
def test_checked_text_has_no_outer_space_and_nothing_unprintable(text: str) -> None:
    kept, sentence = text_or_sentence(text)
    assert sentence.startswith("The text") != bool(kept)
    assert kept == kept.strip()
    assert "\x00" not in kept
