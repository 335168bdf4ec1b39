"""The browser's part of signing in: the page to open, and what the address says that comes back (reference.md, 3.2)."""

import hmac
import secrets
from urllib.parse import parse_qs, urlencode, urlsplit

from app.connectorkit.sentences import running, says
from app.connectors.transeu import refusals, wire
from app.domain.sign_in import SignInStart
from app.domain.wording import mark, say

CODE_SECONDS = 60
"""About how long a code can be used."""
STATE_BYTES = 24
_BEGIN_AGAIN = mark("Nothing was sent. Begin the sign-in again.")


def begin(settings: wire.Settings) -> SignInStart:
    """Prepare a sign-in with a state of its own; at least 8 characters are asked for, 32 are sent."""
    state = secrets.token_urlsafe(STATE_BYTES)
    query = {
        "client_id": settings.client_id,
        "response_type": "code",
        "state": state,
        "redirect_uri": settings.redirect_uri,
        **({"scope": settings.scope} if settings.scope else {}),
    }
    return SignInStart(
        address=f"{settings.auth_url}/oauth2/auth?{urlencode(query)}",
        state=state,
        redirect=settings.redirect_uri,
        code_seconds=CODE_SECONDS,
        listens=settings.redirect_mode is not wire.RedirectMode.PASTE,
    )


def listening_place(settings: wire.Settings) -> tuple[int, str]:
    """Return port and path on this computer that the browser is sent to."""
    parts = urlsplit(settings.redirect_uri)
    if settings.redirect_mode is wire.RedirectMode.LOOPBACK and parts.port:
        return parts.port, parts.path or "/"
    return settings.relay_port, "/"


def code_of(start: SignInStart, redirected: str) -> str:
    """Take the code out of a redirected address.

    Raises:
        InvalidInput: It is no such address, is of another sign-in, or says that it was not granted.
    """
    text = redirected.strip()
    try:
        query = urlsplit(text).query if "://" in text else text.lstrip("?")
        found = {name: values[0] for name, values in parse_qs(query, max_num_fields=50).items() if len(values) == 1}
    except ValueError:
        found = {}
    state = found.get("state", "")
    if not ("code" in found or "error" in found):
        raise refusals.bad_redirect(
            "code_missing",
            say("There is no code in this address"),
            say("Nothing was sent. Copy the whole address of the page that opened after signing in."),
        )
    if not state:
        raise refusals.bad_redirect(
            "state_missing",
            say("This is not the whole address"),
            say("Nothing was sent. Copy all of it, with “state=”."),
        )
    if not hmac.compare_digest(state.encode(), start.state.encode()):
        raise refusals.bad_redirect(
            "state_wrong",
            say("This address belongs to another sign-in"),
            running(say(_BEGIN_AGAIN), say("An older page may be open.")),
        )
    if "error" in found:
        denied = found["error"] == "access_denied"
        title = say("The sign-in was declined") if denied else say("Trans.eu did not sign you in")
        word = "".join(letter for letter in found["error"][:60] if letter.isalnum() or letter == "_")
        hint = running(say(_BEGIN_AGAIN), says(refusals.SYSTEM, word))
        raise refusals.bad_redirect("sign_in_declined", title, hint)
    return found["code"]
