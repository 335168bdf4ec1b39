"""Signs request bodies with a shared secret (HMAC), in whichever way a system asks for it."""

import base64
import binascii
import hmac
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from string import Formatter

from pydantic import SecretStr

from app.domain.wording import say

PARTS = frozenset({"timestamp", "method", "path", "query", "nonce", "body", "partner_id"})
"""What a template may name."""


class Digest(StrEnum):
    """The hash under the HMAC."""

    SHA256 = "sha256"
    SHA1 = "sha1"
    SHA512 = "sha512"


class Encoding(StrEnum):
    """How the signature is written."""

    HEX = "hex"
    BASE64 = "base64"


class SecretForm(StrEnum):
    """How the secret's text becomes the key's bytes."""

    UTF8 = "utf8"
    HEX = "hex"
    BASE64 = "base64"


class TimeUnit(StrEnum):
    """How the moment of signing is written."""

    SECONDS = "s"
    MILLISECONDS = "ms"
    ISO8601 = "iso8601"


def checked_template(text: str) -> str:
    r"""Return a template of what is signed, such as ``{timestamp}.{body}``; ``\n`` stands for a line break.

    Raises:
        ValueError: It names something that is not in ``PARTS``, or leaves the body out.
    """
    try:
        pieces = list(Formatter().parse(text))
    except ValueError as error:
        raise ValueError(say("Text with names in braces, as {timestamp}.{body}")) from error
    names = {name for _, name, _, _ in pieces if name is not None}
    if names - PARTS or any(form or conversion for _, _, form, conversion in pieces):
        raise ValueError(say("It may name {names}", names=", ".join(f"{{{name}}}" for name in sorted(PARTS))))
    if "body" not in names:
        raise ValueError(say("The {body} must be signed"))
    return text


def key_bytes(secret: SecretStr, form: SecretForm) -> bytes:
    """Return the key that a secret's text stands for.

    Raises:
        ValueError: The text is not of this form; it is not repeated.
    """
    text = secret.get_secret_value()
    try:
        match form:
            case SecretForm.HEX:
                return bytes.fromhex(text)
            case SecretForm.BASE64:
                return base64.b64decode(text, validate=True)
            case SecretForm.UTF8:
                return text.encode()
    except (ValueError, binascii.Error):
        pass
    raise ValueError(say("The secret is not {form}", form=form.value))


@dataclass(frozen=True)
class Message:
    """What a signature may be made over; what a system does not sign stays empty."""

    body: bytes
    method: str = ""
    path: str = ""
    query: str = ""
    nonce: str = ""
    partner_id: str = ""


@dataclass(frozen=True)
class Signer:
    """One way of signing.

    Attributes:
        template: What is signed, see ``checked_template``.
        prefix: Stands before the signature.
    """

    template: str = "{timestamp}.{body}"
    digest: Digest = Digest.SHA256
    encoding: Encoding = Encoding.HEX
    prefix: str = ""
    secret_form: SecretForm = SecretForm.UTF8
    time_unit: TimeUnit = TimeUnit.SECONDS

    def timestamp(self, at: datetime) -> str:
        """Write a moment as the system wants it."""
        match self.time_unit:
            case TimeUnit.SECONDS:
                return str(int(at.timestamp()))
            case TimeUnit.MILLISECONDS:
                return str(int(at.timestamp() * 1000))
            case TimeUnit.ISO8601:
                return at.isoformat(timespec="seconds")

    def signature(self, secret: SecretStr, message: Message, timestamp: str) -> str:
        """Sign a message.

        Raises:
            ValueError: The secret is not of its form.
        """
        mac = hmac.digest(key_bytes(secret, self.secret_form), self._signed(message, timestamp), self.digest.value)
        written = mac.hex() if self.encoding is Encoding.HEX else base64.b64encode(mac).decode()
        return self.prefix + written

    def _signed(self, message: Message, timestamp: str) -> bytes:
        parts = {
            "timestamp": timestamp.encode(),
            "method": message.method.encode(),
            "path": message.path.encode(),
            "query": message.query.encode(),
            "nonce": message.nonce.encode(),
            "body": message.body,
            "partner_id": message.partner_id.encode(),
        }
        signed = b""
        for literal, name, _, _ in Formatter().parse(self.template):
            signed += literal.replace("\\n", "\n").encode() + (parts[name] if name is not None else b"")
        return signed
