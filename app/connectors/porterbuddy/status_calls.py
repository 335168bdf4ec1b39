"""Porterbuddy's calls to the station (section "Order Status Webhook"): whose they are, and what they say."""

import base64
import hmac
from collections.abc import Mapping

from pydantic import SecretStr, ValidationError

from app.connectorkit.sentences import running
from app.connectors.porterbuddy.wire_answers import StatusAnswer
from app.domain.errors import Blame, InvalidInput, Problem, Refused
from app.domain.wording import mark, say

DIGEST_HEADER = "x-porterbuddy-hmac-sha256"
_NOTHING_TAKEN = mark("Nothing was taken over.")


def digest(key: SecretStr, body: bytes) -> bytes:
    """Return the digest of a call's body, in base64; SHA-256 by the header's name (unknowns.md, U-P13)."""
    return base64.b64encode(hmac.digest(key.get_secret_value().encode(), body, "sha256"))


def check_digest(key: SecretStr, headers: Mapping[str, str], body: bytes) -> None:
    """Look whether a call is signed with this account's key, in a time that tells nothing.

    Raises:
        Refused: It is not signed, or differently.
    """
    said = [value for name, value in headers.items() if name.lower() == DIGEST_HEADER]
    if len(said) != 1 or not said[0].strip():
        raise _refused("not_signed", say("The status call is not signed"))
    # Bytes: text beyond ASCII would make the comparison raise.
    if not hmac.compare_digest(said[0].strip().encode("utf-8", "surrogatepass"), digest(key, body)):
        raise _refused("wrongly_signed", say("The status call is not signed with this account's key"))


def _refused(code: str, title: str) -> Refused:
    hint = running(say(_NOTHING_TAKEN), say("Test and live keys differ: the address belongs to one account."))
    return Refused(Problem(code=code, title=title, hint=hint, blame=Blame.OFFICE))


def read_body(body: bytes) -> StatusAnswer:
    """Read a status.

    Raises:
        InvalidInput: It is none.
    """
    try:
        return StatusAnswer.model_validate_json(body)
    except ValidationError as error:
        lines = error.errors(include_url=False, include_input=False, include_context=False)
        detail = ", ".join(f"{'.'.join(map(str, line['loc'])) or 'body'}: {line['type']}" for line in lines[:5])
    problem = Problem(
        code="no_status",
        title="A status call cannot be read",
        hint=running(say(_NOTHING_TAKEN), say("The order's status is asked for instead.")),
        blame=Blame.CARRIER,
    )
    raise InvalidInput(problem, f"{len(body)} bytes; {detail}")
