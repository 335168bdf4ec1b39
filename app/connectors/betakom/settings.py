"""Options of an account at Betakom; what the document leaves open is an option here, with a cautious default."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator

from app.connectorkit.hosts import checked_base_url
from app.connectorkit.signing import Digest, Encoding, SecretForm, Signer, TimeUnit, checked_template, key_bytes
from app.domain.addresses import FieldError
from app.domain.wording import mark, say

LIVE_URL = "https://api.betakom.de"
_SIGNING = mark("Signing, advanced: change it only when Betakom does")


def listed(text: str) -> tuple[str, ...]:
    """Split words at their commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _words(text: str) -> str:
    words = listed(text)
    if not words:
        raise ValueError(say("One word or more, with commas between them"))
    return ", ".join(words)


def _header_name(text: str) -> str:
    name = text.strip().lower()
    if not name or not all(letter.isascii() and (letter.isalnum() or letter in "-_") for letter in name):
        raise ValueError(say("A header's name: letters, digits, hyphens"))
    return name


Words = Annotated[str, AfterValidator(_words)]
HeaderName = Annotated[str, AfterValidator(_header_name)]


class Customer(StrEnum):
    """Who confirms the order: the mail with the link goes there."""

    RECIPIENT = "recipient"
    SENDER = "sender"

    @property
    def words(self) -> str:
        """What people call it."""
        return {Customer.RECIPIENT: mark("Recipient"), Customer.SENDER: mark("Sender")}[self]


class Shared(StrEnum):
    """Whether something optional goes to the marketplace."""

    SENT = "sent"
    LEFT_OUT = "left out"

    @property
    def words(self) -> str:
        """What people call it."""
        return {Shared.SENT: mark("Sent"), Shared.LEFT_OUT: mark("Left out")}[self]


class LengthUnit(StrEnum):
    """Unit of a package's sides."""

    CENTIMETRES = "cm"
    METRES = "m"
    MILLIMETRES = "mm"


class WeightUnit(StrEnum):
    """Unit of a package's weight."""

    KILOGRAMS = "kg"
    GRAMS = "g"


class Settings(BaseModel):
    """Options of an account."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: str = Field(default=LIVE_URL, title="Address")
    partner_id: str = Field(
        title="Partner id", description="From Betakom; it alone decides whether orders are live or for trial"
    )
    secret: SecretStr = Field(title="Secret", description="From Betakom, with the partner id")
    trial_reason: str = Field(
        default="",
        title="Why this is a trial account",
        max_length=200,
        description="Who at Betakom said so, and when. Empty: its orders are live. "
        "Not confirmed by the vendor: no trial host is published",
    )
    customer: Customer = Field(
        default=Customer.RECIPIENT, title="Who confirms orders", description="Gets Betakom's mail with the link"
    )
    street: Shared = Field(default=Shared.SENT, title="Street addresses", description="Carriers may see them")
    phone: Shared = Field(default=Shared.SENT, title="Customer's phone number", description="Carriers may see it")
    length_unit: LengthUnit = Field(
        default=LengthUnit.CENTIMETRES,
        title="Sides of packages in",
        description="Not confirmed by the vendor: fits its example",
    )
    weight_unit: WeightUnit = Field(
        default=WeightUnit.KILOGRAMS,
        title="Weights of packages in",
        description="Not confirmed by the vendor: fits its example",
    )
    vehicle_types: Words = Field(default="sprinter, 24t", title="Vehicle types", description="Suggested in orders")
    extra_services: Words = Field(default="tailLift", title="Extra services", description="Suggested in orders")
    max_body_bytes: int = Field(
        default=100_000,
        title="Largest order in bytes",
        ge=1_000,
        le=102_400,
        description="Not confirmed by the vendor: 100 KB may be 100,000 or 102,400",
    )
    requests_per_minute: int = Field(default=60, title="Requests a minute", ge=2, le=60)
    burst: int = Field(
        default=5, title="Requests at once", ge=1, le=59, description="Part of those a minute; fewer than these"
    )
    order_id_names: Words = Field(
        default="orderId, order_id, id",
        title="Names of the order number in answers",
        description="Not confirmed by the vendor: the first that is there counts",
    )
    token_names: Words = Field(
        default="fulfillment_token, fulfillmentToken, token",
        title="Names of the token in answers",
        description="Not confirmed by the vendor: the first that is there counts",
    )
    replay_names: Words = Field(default="replay", title="Names of the mark for a known order in answers")
    inner_names: Words = Field(
        default="data, order, result",
        title="Where answers may hold them, one level deep",
        description="Not confirmed by the vendor",
    )
    id_header: HeaderName = Field(default="x-partner-id", title="Header of the partner id", description=_SIGNING)
    timestamp_header: HeaderName = Field(
        default="x-betakom-timestamp", title="Header of the time", description=_SIGNING
    )
    signature_header: HeaderName = Field(
        default="x-betakom-signature", title="Header of the signature", description=_SIGNING
    )
    nonce_header: str = Field(
        default="",
        title="Header of the nonce",
        description="Empty sends none. Signing, advanced: change it only when Betakom does",
        pattern=r"^[A-Za-z0-9_-]*$",
    )
    signed_text: Annotated[str, AfterValidator(checked_template)] = Field(
        default="{timestamp}.{body}", title="What is signed", description=_SIGNING
    )
    digest: Digest = Field(default=Digest.SHA256, title="Digest", description=_SIGNING)
    encoding: Encoding = Field(default=Encoding.HEX, title="Signature written as", description=_SIGNING)
    signature_prefix: str = Field(
        default="v1=", title="Before the signature", description=_SIGNING, pattern=r"^[!-~]*$"
    )
    secret_form: SecretForm = Field(default=SecretForm.UTF8, title="Secret is", description=_SIGNING)
    timestamp_unit: TimeUnit = Field(default=TimeUnit.SECONDS, title="Time written as", description=_SIGNING)
    clock_seconds: int = Field(default=300, title="How far clocks may differ, in seconds", ge=1, le=86_400)

    @field_validator("base_url")
    @classmethod
    def _base_url(cls, value: str) -> str:
        return checked_base_url(value)

    @field_validator("partner_id")
    @classmethod
    def _partner_id(cls, value: str) -> str:
        value = value.strip()
        if not value or not all("!" <= letter <= "~" for letter in value):
            raise ValueError(say("The partner id: letters, digits and signs without spaces"))
        return value

    @field_validator("secret")
    @classmethod
    def _secret(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value().strip()
        if not text:
            raise ValueError(say("The secret is missing"))
        return SecretStr(text)

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        try:
            key_bytes(self.secret, self.secret_form)
        except ValueError as error:
            raise FieldError("secret", str(error)) from None
        if self.burst >= self.requests_per_minute:
            raise FieldError("burst", say("Fewer than the requests a minute"))
        names = [self.id_header, self.timestamp_header, self.signature_header, self.nonce_header.lower()]
        if len({name for name in names if name}) != len([name for name in names if name]):
            raise FieldError("signature_header", say("Each header needs a name of its own"))
        if "{nonce}" in self.signed_text and not self.nonce_header:
            raise FieldError("nonce_header", say("What is signed names a nonce: it needs its header"))
        return self

    @property
    def signer(self) -> Signer:
        """How requests are signed."""
        return Signer(
            template=self.signed_text,
            digest=self.digest,
            encoding=self.encoding,
            prefix=self.signature_prefix,
            secret_form=self.secret_form,
            time_unit=self.timestamp_unit,
        )
