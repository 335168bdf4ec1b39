"""Trans.eu's own words (transeu.txt) for what is sent, and an account's options.

Types and the fields that the document's example does not show are those of the vendor's ``PostOrderAmendmentDto``
(reference.md, 3.4). Requests forbid what neither knows.
"""

from enum import StrEnum
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, field_validator, model_validator

from app.connectorkit.hosts import checked_base_url, is_loopback
from app.domain.addresses import FieldError
from app.domain.wording import mark, say

LIVE_URL = "https://api.platform.trans.eu"
AUTH_URL = "https://auth.platform.trans.eu"


class AmendmentMode(StrEnum):
    """Which calls make an amendment; the document knows the first way only."""

    DRAFT_ONLY = "draft_only"
    DRAFT_THEN_AMENDMENT = "draft_then_amendment"
    AMENDMENT_ONLY = "amendment_only"

    @property
    def words(self) -> str:
        """What people call it."""
        return {
            AmendmentMode.DRAFT_ONLY: mark("Draft only"),
            AmendmentMode.DRAFT_THEN_AMENDMENT: mark("Draft then amendment"),
            AmendmentMode.AMENDMENT_ONLY: mark("Amendment only"),
        }[self]


class OffsetStyle(StrEnum):
    """How a time's offset is written: ``+0200`` as in the document, ``+02:00``, or the time in UTC with ``Z``."""

    WITHOUT_COLON = "without_colon"
    WITH_COLON = "with_colon"
    UTC = "utc"

    @property
    def words(self) -> str:
        """What people call it."""
        return {
            OffsetStyle.WITHOUT_COLON: mark("Without colon"),
            OffsetStyle.WITH_COLON: mark("With colon"),
            OffsetStyle.UTC: "UTC",
        }[self]


class CurrencyCase(StrEnum):
    """How a currency is written; lower case as in the document."""

    LOWER = "lower"
    UPPER = "upper"

    @property
    def words(self) -> str:
        """What people call it."""
        return {CurrencyCase.LOWER: mark("Lower case"), CurrencyCase.UPPER: mark("Upper case")}[self]


class RedirectMode(StrEnum):
    """How the code comes back after signing in.

    Attributes:
        PASTE: A person copies the address that the browser was sent to.
        RELAY: A page of the warehouse's own hands it on to this computer, at ``relay_port``.
        LOOPBACK: The browser is sent to this computer at once; Trans.eu says that it takes https only.
    """

    PASTE = "paste"
    RELAY = "relay"
    LOOPBACK = "loopback"

    @property
    def words(self) -> str:
        """What people call it."""
        return {
            RedirectMode.PASTE: mark("Paste"),
            RedirectMode.RELAY: mark("Relay"),
            RedirectMode.LOOPBACK: mark("Loopback"),
        }[self]


def _checked_secret(value: SecretStr, wanted: str) -> SecretStr:
    text = value.get_secret_value().strip()
    if not text or not all("!" <= letter <= "~" for letter in text):
        raise ValueError(say(wanted))
    return SecretStr(text)


class Settings(BaseModel):
    """Options of an account."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: str = Field(default=LIVE_URL, title="Address")
    api_key: SecretStr = Field(title="Api-key", description="From the registration of your app at Trans.eu")
    client_id: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)] = Field(
        title="App id", description="client_id, from the registration"
    )
    client_secret: SecretStr = Field(title="App secret", description="client_secret, from the registration")
    redirect_uri: str = Field(title="Redirect address", description="Exactly as it was registered; https")
    redirect_mode: RedirectMode = Field(
        default=RedirectMode.PASTE,
        title="After signing in",
        description="paste: copy the address from the browser. Whether loopback is allowed is not confirmed by the vendor",
    )
    relay_port: int = Field(default=53682, ge=1024, le=65_535, title="Relay's port on this computer")
    auth_url: str = Field(default=AUTH_URL, title="Address of the sign-in page")
    scope: str = Field(
        default="", max_length=400, title="Scope", description="Left out when empty; not confirmed by the vendor"
    )
    amendment_mode: AmendmentMode = Field(
        default=AmendmentMode.DRAFT_ONLY,
        title="Amendments as",
        description="Not confirmed by the vendor whether a second call must follow the draft",
    )
    offset_style: OffsetStyle = Field(
        default=OffsetStyle.WITHOUT_COLON, title="Offsets of times", description="As +0200 in the document"
    )
    currency_case: CurrencyCase = Field(
        default=CurrencyCase.LOWER, title="Currencies in", description="As pln in the document"
    )

    @field_validator("base_url", "auth_url")
    @classmethod
    def _address(cls, value: str) -> str:
        return checked_base_url(value)

    @field_validator("redirect_uri")
    @classmethod
    def _redirect_uri(cls, value: str) -> str:
        checked_base_url(value.partition("?")[0])
        return value.strip()

    @field_validator("api_key")
    @classmethod
    def _api_key(cls, value: SecretStr) -> SecretStr:
        return _checked_secret(value, mark("The Api-key: letters, digits and signs without spaces"))

    @field_validator("client_secret")
    @classmethod
    def _client_secret(cls, value: SecretStr) -> SecretStr:
        return _checked_secret(value, mark("The secret: letters, digits and signs without spaces"))

    @model_validator(mode="after")
    def _redirect_fits_its_mode(self) -> Self:
        parts = urlsplit(self.redirect_uri)
        here = is_loopback(parts.hostname or "")
        if self.redirect_mode is RedirectMode.LOOPBACK and not (here and parts.scheme == "http" and parts.port):
            wanted = say("An address on this computer with its port, as http://127.0.0.1:53682/")
            raise FieldError("redirect_uri", wanted)
        if self.redirect_mode is RedirectMode.RELAY and here:
            raise FieldError("redirect_uri", say("The relay's own address, with https://"))
        return self


# --- requests ------------------------------------------------------------------------------------------------------------


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    def body(self) -> dict[str, Any]:
        """Return the JSON: what was not given is left out."""
        return self.model_dump(mode="json", exclude_unset=True)


Number = int | float


class Quantity(_Sent):
    """A number with its unit; only ``t`` is exemplified by the vendor for orders."""

    value: Number
    unit_code: str


class Tracking(_Sent):
    """Who is told where a transport is."""

    email: str
    is_shared: bool


class Address(_Sent):
    """Address of a spot."""

    locality: str
    postal_code: str
    country: str
    street: str | None = None
    number: str | None = None
    description: str | None = None
    tracking: Tracking | None = None


class Coordinates(_Sent):
    """Where a place lies, in degrees."""

    latitude: float
    longitude: float


class Place(_Sent):
    """Place of a spot."""

    address: Address
    timezone: str | None = None
    coordinates: Coordinates | None = None


class Timespans(_Sent):
    """From when until when; both may be the same moment, as in the document."""

    begin: str
    end: str


class OperationLoad(_Sent):
    """How much of a load an operation concerns."""

    load_id: str
    weight: Quantity | None = None


class Operation(_Sent):
    """What is done at a spot."""

    operation_order: int
    type: str
    timespans: Timespans | None = None
    slot: Number | None = None
    loads: list[OperationLoad] | None = None


class Spot(_Sent):
    """A stop of the route."""

    spot_order: int
    id: int | None = None
    name: str | None = None
    description: str | None = None
    place: Place
    operations: list[Operation] | None = None


class Load(_Sent):
    """What is carried."""

    load_id: str | None = None
    amount: Number | None = None
    is_stackable: bool | None = None
    is_exchangeable: bool | None = None
    type_of_load: str | None = None
    name: str | None = None
    description: str | None = None
    cleaning_regime: str | None = None
    idtf: str | None = None
    shipment_request_load_id: int | None = None
    weight: Quantity | None = None
    height: Quantity | None = None
    width: Quantity | None = None
    length: Quantity | None = None
    volume: Quantity | None = None
    loading_meters: Quantity | None = None


class Transport(_Sent):
    """What vehicle is asked for."""

    type: str | None = None
    count: Number | None = None
    total_weight: Quantity | None = None
    settlement_basis: str | None = None


class Requirements(_Sent):
    """Requirements of the freight."""

    transport: Transport


class Freight(_Sent):
    """The part of the terms that concerns the freight."""

    loads: list[Load] | None = None
    requirements: Requirements | None = None
    shipment_external_id: str | None = None
    distance_estimated: Number | None = None
    transit_time: Number | None = None
    spots: list[Spot] | None = None


class Price(_Sent):
    """A price in whole units of its currency."""

    value: Number
    currency: str
    type: str | None = None


class Payment(_Sent):
    """When and what is paid."""

    days: int | None = None
    price: Price | None = None


class AmendmentDraft(_Sent):
    """Section "Update order request"."""

    freight: Freight | None = None
    additional_terms: str | None = None
    payment: Payment | None = None


class Amendment(AmendmentDraft):
    """The same with an identifier: the vendor's ``PostOrderAmendmentDto``."""

    id: str | None = None
