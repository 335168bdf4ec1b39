"""Money in minor units with its currency."""

import re
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

Currency = Annotated[
    str, BeforeValidator(lambda value: str(value).strip().upper()), StringConstraints(pattern=r"^[A-Z]{3}$")
]
"""ISO 4217 code in capitals."""


class Money(BaseModel):
    """An amount that is never a float.

    Attributes:
        minor_units: The amount in the currency's smallest unit (14900 is 149 kr).
        currency: ISO 4217 code.
    """

    model_config = ConfigDict(frozen=True)

    minor_units: int
    currency: Currency

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, exact."""
        from babel.numbers import get_currency_precision

        return Decimal(self.minor_units).scaleb(-get_currency_precision(self.currency))

    def shown(self, locale: str = "nb_NO") -> str:
        """Format for a person, without empty decimals: ``149 kr``, ``12,50 €``."""
        from babel.numbers import format_currency

        amount = self.decimal
        text = str(format_currency(amount, self.currency, locale=locale))
        if amount == amount.to_integral_value():
            text = re.sub(r"[.,]0+(?=\D|$)", "", text)
        return text.replace("\u00a0", " ")

    @classmethod
    def from_decimal(cls, amount: Decimal, currency: str) -> Self:
        """Build from major units.

        Raises:
            ValueError: If the amount has more decimals than the currency knows.
        """
        from babel.numbers import get_currency_precision

        minor = amount.scaleb(get_currency_precision(currency.strip().upper()))
        if minor != minor.to_integral_value():
            raise ValueError(f"{amount} has more decimals than {currency} knows")
        return cls(minor_units=int(minor), currency=currency)
