"""The port of systems where a person signs in through a browser (OAuth2 authorization code)."""

from typing import Protocol, runtime_checkable

from app.domain.sign_in import SignInStart, SignInState


@runtime_checkable
class SignsIn(Protocol):
    """Lets a person sign in, and keeps the sign-in alive; tokens go to the keyring before they are used."""

    def sign_in_state(self) -> SignInState:
        """Say what is known, without a call. Raises CredentialMissing when the keyring cannot be read."""
        ...

    def begin_sign_in(self) -> SignInStart:
        """Prepare a sign-in; sends nothing. Each one has a state of its own."""
        ...

    def hear_redirect(self, start: SignInStart, seconds: float) -> str | None:
        """Wait until the browser is sent back to this computer; return the address, None when the time is over.

        Raises:
            InvalidInput: The account's redirect does not lead here, or its port is taken: paste the address instead.
        """
        ...

    def finish_sign_in(self, start: SignInStart, redirected: str) -> SignInState:
        """Turn the address that the browser was sent back to into a sign-in.

        Args:
            start: What ``begin_sign_in`` returned.
            redirected: The whole address, as pasted or heard.

        Raises:
            InvalidInput: It is not the address of this sign-in; nothing was sent.
            Refused: The system takes no such code; a person begins again.
            Unreachable: No sign-in came back; beginning again is safe.
            CredentialMissing: The keyring cannot keep the tokens.
        """
        ...

    def renew_sign_in(self) -> SignInState:
        """Renew the access now, whether it is due or not; of several callers one renews and the others wait.

        Raises:
            CredentialMissing: A person must sign in (again), with the reason; or the keyring fails.
            Refused: The system no longer takes it; the reason is kept.
            Unreachable: It could not be renewed now; asking again is safe.
        """
        ...

    def sign_out(self) -> None:
        """Forget the tokens; calls none. Raises CredentialMissing when the keyring cannot be written."""
        ...
