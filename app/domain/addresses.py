"""Who sends and who receives, and where."""

import re
from typing import Annotated, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from app.domain.phones import normalised_phone, shown_phone
from app.domain.wording import mark, say

Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Country = Annotated[
    str, BeforeValidator(lambda value: str(value).strip().upper()), StringConstraints(pattern=r"^[A-Z]{2}$")
]
"""ISO 3166-1 alpha-2 code in capitals."""

_POSTAL_CODES = {
    "NO": (r"\d{4}", mark("4 digits, as 0678")),
    "DK": (r"\d{4}", mark("4 digits, as 2100")),
    "SE": (r"\d{3} ?\d{2}", mark("5 digits, as 114 55")),
    "FI": (r"\d{5}", mark("5 digits, as 00100")),
    "DE": (r"\d{5}", mark("5 digits, as 10115")),
    "PL": (r"\d{2}-\d{3}", mark("as 00-950")),
    "FR": (r"\d{5}", mark("5 digits, as 75001")),
}
_ANY_POSTAL_CODE = (r"[0-9A-Za-z][0-9A-Za-z -]{1,11}", mark("Digits and letters, 2 to 12"))
TIME_WITH_ZONE = mark("A time with its zone, as 2026-02-13T16:30+01:00")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def checked_text(value: str, what: str) -> str:
    """Return the text without outer space.

    Raises:
        ValueError: If nothing is left or it holds control characters.
    """
    value = value.strip()
    if not value:
        raise ValueError(say("{what} is missing", what=say(what)))
    if _CONTROL.search(value):
        raise ValueError(say("{what} holds a character that cannot be printed", what=say(what)))
    return value


class FieldError(ValueError):
    """A model-wide check that failed because of one field.

    pydantic reports a model validator's error at the model; this carries the field's name along (dotted where it lies
    deeper), and ``domain.checks.problems_of`` puts it back.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class Address(BaseModel):
    """A place a parcel goes to or comes from.

    Attributes:
        street: Name of the street.
        house_number: Number with its letters, "10d"; carriers want it apart from the street.
        postal_code: As its country writes it.
        city: Name of the city.
        country: ISO 3166-1 alpha-2.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    street: Text = Field(title="Street")
    house_number: Text = Field(title="Number")
    postal_code: Text = Field(title="Postal code")
    city: Text = Field(title="City")
    country: Country = Field(default="NO", title="Country")

    @field_validator("street")
    @classmethod
    def _street(cls, value: str) -> str:
        return checked_text(value, mark("The street"))

    @field_validator("house_number")
    @classmethod
    def _house_number(cls, value: str) -> str:
        return checked_text(value, mark("The house number"))

    @field_validator("city")
    @classmethod
    def _city(cls, value: str) -> str:
        return checked_text(value, mark("The city"))

    @model_validator(mode="after")
    def _postal_code_fits_country(self) -> Self:
        pattern, example = _POSTAL_CODES.get(self.country, _ANY_POSTAL_CODE)
        if not re.fullmatch(pattern, self.postal_code, re.ASCII):
            raise FieldError("postal_code", say(example))
        return self

    def lines(self) -> tuple[str, str]:
        """Return the two lines of an address block: street with number, postal code with city."""
        return f"{self.street} {self.house_number}", f"{self.postal_code} {self.city}"


class Party(BaseModel):
    """A sender or a recipient: name, place and how to reach them.

    Attributes:
        phone: E.164; without a country code the number is read as one of the address's country.
        email: Needed by most carriers, so it is asked for here.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Text = Field(title="Name")
    address: Address
    email: Text = Field(title="E-mail")
    phone: Text = Field(title="Phone")

    @field_validator("name")
    @classmethod
    def _name(cls, value: str) -> str:
        return checked_text(value, mark("The name"))

    @field_validator("email")
    @classmethod
    def _email(cls, value: str) -> str:
        value = checked_text(value, mark("The e-mail address"))
        if not re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", value):
            raise ValueError(say("An e-mail address, as anne@example.com"))
        return value

    @model_validator(mode="after")
    def _phone_can_exist(self) -> Self:
        if not self.phone:
            raise FieldError("phone", say("The phone number is missing"))
        try:
            normalised = normalised_phone(self.phone, self.address.country)
        except ValueError as error:
            raise FieldError("phone", str(error)) from error
        object.__setattr__(self, "phone", normalised)
        return self

    @property
    def phone_shown(self) -> str:
        """The phone number with spaces, for a person."""
        return shown_phone(self.phone)
