"""Signing in at a system through a browser, and what is known of a sign-in."""

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field


class SignInStart(BaseModel):
    """A sign-in that was begun: the page to open, and what must come back.

    Attributes:
        address: The page to open in a browser, where a person signs in.
        state: What the redirected address must repeat, so that no foreign sign-in slips in.
        redirect: Where the browser is sent afterwards.
        code_seconds: How long what comes back can be used; a countdown, not a promise.
        listens: Whether the station can hear the redirect itself; pasting the address always works.
    """

    model_config = ConfigDict(frozen=True)

    address: str = Field(repr=False)
    state: str = Field(repr=False)
    redirect: str
    code_seconds: int = 60
    listens: bool = False


class SignInState(BaseModel):
    """What is known of an account's sign-in; holds no secret.

    Attributes:
        signed_in: Whether calls can be made without a person.
        expires_at: When the present access ends; it is renewed before.
        scope: What was granted, in the system's words.
        reason: Why a person must sign in, as a sentence; empty while signed in.
    """

    model_config = ConfigDict(frozen=True)

    signed_in: bool
    expires_at: AwareDatetime | None = None
    scope: str = ""
    reason: str = ""
