"""What single values may be at parcelLab: texts with their lengths, amounts, days, codes; each says in words what it takes."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from app.connectorkit import codes
from app.domain.countries import in_three_letters
from app.domain.wording import say

UNSET = "_unset"
"""Erases the recipient's e-mail address (document: "Recipient email address")."""
AMOUNT = re.compile(r"-?[0-9]{1,8}(\.[0-9]{1,2})?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def _amount(value: object) -> object:
    if isinstance(value, bool | float):
        raise ValueError(say("An amount in a text, as 1299.50"))  # noqa: TRY004  # pydantic reports ValueError only
    text = str(value).strip()
    # The document's pattern takes an empty text and a lone point too; neither is an amount.
    if not AMOUNT.fullmatch(text):
        raise ValueError(say("Up to 8 digits and at most 2 decimals, as 1299.50"))
    return text


def _day(value: object) -> object:
    # pydantic would read a number as seconds and cut the time off a moment; parcelLab refuses moments here.
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value.strip(), re.ASCII):
        return value.strip()
    if type(value) is date:
        return value
    raise ValueError(say("A day without a time, as 2026-02-13"))


def _country(value: str) -> str:
    if in_three_letters(value) != value:
        raise ValueError(say("A country in three letters, as NOR"))
    return value


def _language(value: str) -> str:
    if not codes.is_language(value):
        raise ValueError(say("An ISO 639-1 language, two letters, as nb"))
    return value


def _currency(value: str) -> str:
    if not codes.is_currency(value):
        raise ValueError(say("A currency in three letters, as NOK"))
    return value


def _zone(value: str) -> str:
    if not codes.is_timezone(value):
        raise ValueError(say("A time zone, as Europe/Oslo"))
    return value


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise ValueError(say("An e-mail address, as anne@example.com"))
    return value


def _email_or_unset(value: str) -> str:
    return value if value == UNSET else _email(value)


def _tag(value: str) -> str:
    name, colon, what = value.partition(":")
    if not (colon and name.strip() and what.strip()):
        raise ValueError(say("A tag with its kind, as category:Home Apparel"))
    return value


def _text(most: int | None = None) -> Any:
    return StringConstraints(strip_whitespace=True, min_length=1, max_length=most)


def _capitals(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


def _drawn_as(form: str) -> Any:
    """Tell forms what kind of text it is."""
    return Field(json_schema_extra={"format": form})


Text = Annotated[str, _text()]
Text255 = Annotated[str, _text(255)]
Text512 = Annotated[str, _text(512)]
Amount = Annotated[str, BeforeValidator(_amount)]
"""Money as text: the document's ``^-?\\d{0,8}(?:\\.\\d{0,2})?$`` without the empty forms."""
Day = Annotated[date, BeforeValidator(_day)]
Alpha3 = Annotated[str, AfterValidator(_country), BeforeValidator(_capitals), _drawn_as("country-alpha3")]
Language = Annotated[
    str,
    AfterValidator(_language),
    BeforeValidator(lambda v: v.strip() if isinstance(v, str) else v),
    _drawn_as("language"),
]
Currency = Annotated[str, AfterValidator(_currency), BeforeValidator(_capitals), _drawn_as("currency")]
Zone = Annotated[Text, AfterValidator(_zone), _drawn_as("timezone")]
Phone = Annotated[Text, _drawn_as("phone")]
Email = Annotated[Text, AfterValidator(_email)]
EmailOrUnset = Annotated[Text, AfterValidator(_email_or_unset)]
Tag = Annotated[Text, AfterValidator(_tag)]
