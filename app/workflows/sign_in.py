"""Sign in at a system through a browser, and keep the sign-in alive."""

from dataclasses import dataclass

from app.domain.errors import StationError
from app.domain.ports import SignsIn
from app.domain.sign_in import SignInStart, SignInState
from app.domain.wording import mark, say
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class SignIn:
    """The steps of a sign-in, for accounts whose system wants one."""

    parts: Parts

    def state(self, account_id: str) -> SignInState:
        """Say what is known of an account's sign-in, without a call. Raises CredentialMissing when the keyring is closed."""
        return self._client(account_id).sign_in_state()

    def begin(self, account_id: str) -> SignInStart:
        """Prepare a sign-in: the page to open, and what must come back; sends nothing."""
        return self._client(account_id).begin_sign_in()

    def hear(self, account_id: str, start: SignInStart, seconds: float) -> str | None:
        """Wait until the browser is sent back to this computer; None when the time is over.

        Raises:
            InvalidInput: It is not sent here, or the port is taken: the address must be pasted.
        """
        return self._client(account_id).hear_redirect(start, seconds)

    def finish(self, account_id: str, start: SignInStart, redirected: str) -> SignInState:
        """Turn the address that the browser was sent back to into a sign-in.

        Raises:
            InvalidInput: It is not the address of this sign-in; nothing was sent.
            Refused: The system takes no such code; begin again.
            Unreachable: No sign-in came back; beginning again is safe.
            CredentialMissing: The keyring cannot keep the tokens.
        """
        return self._client(account_id).finish_sign_in(start, redirected)

    def renew(self, account_id: str) -> SignInState:
        """Renew an account's access now. Raises CredentialMissing (sign in again), Refused, Unreachable."""
        return self._client(account_id).renew_sign_in()

    def sign_out(self, account_id: str) -> None:
        """Forget an account's tokens. Raises CredentialMissing when the keyring cannot be written."""
        self._client(account_id).sign_out()

    def renew_all(self) -> dict[str, str]:
        """Renew every sign-in that stands, at the start of the station (unknowns.md, U-T3).

        Returns:
            For each account that needs a person, by its id, why.
        """
        reasons: dict[str, str] = {}
        for account in self.parts.carriers.accounts():
            try:
                client = self.parts.carriers.client(account.id)
                if not isinstance(client, SignsIn):
                    continue
                state = client.sign_in_state()
                if state.signed_in:
                    state = client.renew_sign_in()
                if not state.signed_in:
                    reasons[account.id] = state.reason
            except StationError as error:
                reasons[account.id] = say(error.problem.title)
        return reasons

    def _client(self, account_id: str) -> SignsIn:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, SignsIn):
            raise cannot(mark("{account} cannot be signed in to: it takes a key"), account.name)
        return client
