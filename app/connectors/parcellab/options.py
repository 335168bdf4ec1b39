"""Options of an account at parcelLab; each point on which the vendor is silent is one of them."""

import base64
import re
from collections.abc import Mapping
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from app.connectorkit import codes
from app.connectorkit.hosts import checked_base_url
from app.domain.wording import mark, say

LIVE_URL = "https://api.parcellab.com"
_SCHEME = "Parcellab-API-Token"
_COURIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_CARRIER = re.compile(r"[a-z0-9_]{1,60}")


class TokenForm(StrEnum):
    """How the token goes into the ``Authorization`` header: parcelLab's own pages show all three."""

    AS_PASTED = "as_pasted"
    BASE64 = "base64"
    BEARER = "bearer"

    @property
    def words(self) -> str:
        """What people call it."""
        return {TokenForm.AS_PASTED: mark("As pasted"), TokenForm.BASE64: "Base64", TokenForm.BEARER: "Bearer"}[self]


class OrderIdKind(StrEnum):
    """Which value of an order its address takes (document: "Retrieve Orders by ID" says only what it may look like)."""

    EXTERNAL_ID = "external_id"
    ORDER_NUMBER = "order_number"
    EXTERNAL_REFERENCE = "external_reference"

    @property
    def words(self) -> str:
        """What people call it."""
        return {
            OrderIdKind.EXTERNAL_ID: mark("External id"),
            OrderIdKind.ORDER_NUMBER: mark("Order number"),
            OrderIdKind.EXTERNAL_REFERENCE: mark("External reference"),
        }[self]


class CancelForm(StrEnum):
    """Where a cancelled parcel's number stands in its change."""

    NESTED = "nested"
    FLAT = "flat"

    @property
    def words(self) -> str:
        """What people call it."""
        return {CancelForm.NESTED: mark("Nested"), CancelForm.FLAT: mark("Flat")}[self]


class Settings(BaseModel):
    """Options of an account. There is no test system, so only live accounts get an address by themselves."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: str = Field(
        title="Address", description="https://api.parcellab.com; also https://api.eu… and https://api.us.parcellab.com"
    )
    account: int = Field(title="Account number", gt=0, description="parcelLab's number; a second one serves for trials")
    token: SecretStr = Field(title="API token", description="From parcelLab's portal; with the scope “write”")
    token_form: TokenForm = Field(
        default=TokenForm.AS_PASTED,
        title="Token goes as",
        description="Not confirmed by the vendor: as it is, base64 of account:token, or as Bearer; "
        "the check says what to try",
    )
    couriers: str = Field(
        default="",
        title="Courier codes",
        description="parcelLab's code for each carrier, as porterbuddy=CODE, betakom=CODE; ask parcelLab for them",
    )
    client_key: str = Field(default="", max_length=512, title="Client key", description="The shop, as set up there")
    language: str = Field(
        default="", title="Language", description="Of recipients, where an order names none; two letters, as nb"
    )
    timezone: str = Field(
        default="", title="Time zone", description="Of recipients, where an order names none; as Europe/Oslo"
    )
    notifications_inactive: bool = Field(
        default=False, title="No messages to recipients", description="For trials: parcels are followed silently"
    )
    article_twins: bool = Field(
        default=False, title="Mail templates show no articles", description="Sends articles under their old names too"
    )
    order_id_kind: OrderIdKind = Field(
        default=OrderIdKind.EXTERNAL_ID, title="Orders are read by", description="Not confirmed by the vendor"
    )
    cancel_form: CancelForm = Field(
        default=CancelForm.NESTED,
        title="Cancelled parcels stand",
        description="Not confirmed by the vendor: in “tracking” or flat",
    )
    requests_per_second: float = Field(
        default=2.0,
        gt=0,
        le=50,
        title="Requests a second",
        description="Not confirmed by the vendor: no limit is published",
    )

    @field_validator("base_url")
    @classmethod
    def _base_url(cls, value: str) -> str:
        return checked_base_url(value)

    @field_validator("token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        token = value.get_secret_value().strip()
        if not token or not all("!" <= letter <= "~" for letter in token):
            raise ValueError(say("The token: letters, digits and signs without spaces"))
        return SecretStr(token)

    @field_validator("couriers", mode="before")
    @classmethod
    def _couriers(cls, value: object) -> object:
        if isinstance(value, Mapping):  # a table in the settings file
            value = ", ".join(f"{carrier}={code}" for carrier, code in value.items())
        if not isinstance(value, str):
            return value
        pairs = [pair.strip() for pair in re.split(r"[,;\n]", value) if pair.strip()]
        return ", ".join("=".join(_pair(pair)) for pair in pairs)

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        value = value.strip().lower()
        if value and not codes.is_language(value):
            raise ValueError(say("An ISO 639-1 language, two letters, as nb"))
        return value

    @field_validator("timezone")
    @classmethod
    def _timezone(cls, value: str) -> str:
        value = value.strip()
        if value and not codes.is_timezone(value):
            raise ValueError(say("A time zone, as Europe/Oslo"))
        return value

    def courier_of(self, carrier: str) -> str:
        """Return parcelLab's code for a carrier, empty when the table does not hold it."""
        pairs = dict(_pair(pair) for pair in self.couriers.split(",") if pair.strip())
        return pairs.get(carrier, "")

    def authorization(self) -> SecretStr:
        """Return the ``Authorization`` header in the chosen form."""
        token = self.token.get_secret_value()
        if self.token_form is TokenForm.BEARER:
            return SecretStr(f"Bearer {token}")
        if self.token_form is TokenForm.BASE64:
            return SecretStr(f"{_SCHEME} {self.encoded_token().get_secret_value()}")
        return SecretStr(f"{_SCHEME} {token}")

    def encoded_token(self) -> SecretStr:
        """Return base64 of account and token: 12345 and abcdef make ``MTIzNDU6YWJjZGVm``."""
        plain = f"{self.account}:{self.token.get_secret_value()}"
        return SecretStr(base64.b64encode(plain.encode()).decode())


def _pair(text: str) -> tuple[str, str]:
    carrier, _, code = (part.strip() for part in text.partition("="))
    if not _CARRIER.fullmatch(carrier) or not _COURIER.fullmatch(code):
        raise ValueError(say("Pairs of carrier and code, as porterbuddy=CODE, betakom=CODE"))
    return carrier, code
