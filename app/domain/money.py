"""Money in minor units with its currency."""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints, model_validator

from app.domain.numbers import place
from app.domain.wording import say, say_many

Currency = Annotated[
    str, BeforeValidator(lambda value: str(value).strip().upper()), StringConstraints(pattern=r"^[A-Z]{3}$")
]
"""ISO 4217 code in capitals."""
_HOME = "nb_NO"
_AMOUNT = re.compile(r"(-?[0-9]{1,12}(?:[.,][0-9]{1,4})?) ?([A-Za-z]{3})", re.ASCII)


class Money(BaseModel):
    """An amount that is never a float; as text it is ``1600.00 PLN``, as files and command lines write it.

    Attributes:
        minor_units: The amount in the currency's smallest unit (14900 is 149 kr).
        currency: ISO 4217 code.
    """

    model_config = ConfigDict(frozen=True)

    minor_units: int
    currency: Currency

    @model_validator(mode="before")
    @classmethod
    def _typed(cls, value: Any) -> Any:
        return _read(value) if isinstance(value, str) else value

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, exact."""
        from babel.numbers import get_currency_precision

        return Decimal(self.minor_units).scaleb(-get_currency_precision(self.currency))

    def shown(self, locale: str = "") -> str:
        """Format for a person, without empty decimals: ``149 kr``, ``12,50 €``.

        Args:
            locale: How numbers are written, such as "nb_NO"; empty: as at the desk, English where it is not known.
        """
        from babel.core import Locale, UnknownLocaleError
        from babel.numbers import format_currency

        try:
            known = Locale.parse(locale or place() or _HOME)
        except (UnknownLocaleError, ValueError):
            known = Locale("en")
        amount = self.decimal
        pattern = known.currency_formats["standard"].pattern
        if amount == amount.to_integral_value():
            pattern = re.sub(r"(?<=0)\.[0#]+", "", pattern)
            text = format_currency(amount, self.currency, pattern, locale=known, currency_digits=False)
        else:
            text = format_currency(amount, self.currency, pattern, locale=known)
        # CLDR parts a code of letters from the number; Babel does not.
        return re.sub(r"(?<=[A-Za-z])(?=\d)", " ", str(text).replace("\u00a0", " ").replace("\u202f", " "))


def _too_fine(currency: str, digits: int) -> str:
    if not digits:
        return say("{currency} has no smaller unit", currency=currency)
    return say_many(digits, "1 digit after the point at most", "{n} digits after the point at most")


def _read(text: str) -> dict[str, Any]:
    """Read an amount with its currency. Raises ValueError with a sentence for people."""
    from babel.numbers import get_currency_precision

    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(say("An amount with its currency, as 1600.00 PLN"))
    currency = found[2].upper()
    digits = get_currency_precision(currency)
    minor = Decimal(found[1].replace(",", ".")).scaleb(digits)
    if minor != minor.to_integral_value():
        raise ValueError(_too_fine(currency, digits))
    return {"minor_units": int(minor), "currency": currency}
