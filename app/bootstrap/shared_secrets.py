"""The keyring of rehearsals that share a sandbox: made-up keys, in the sandbox's memory."""

import http.client
import json
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from pydantic import SecretStr

from app.domain.errors import Blame, CredentialMissing, Problem
from app.domain.wording import say

_SECONDS = 5


class SharedSecrets:
    """Lets a sandbox that runs alone remember what its systems hand out, so that the next verb has it.

    Args:
        base_url: Where the sandbox is.
        keys: What is there from the start, by account and field.
    """

    def __init__(self, base_url: str, keys: Mapping[str, str]) -> None:
        self._place = urlsplit(base_url).netloc
        self._keys = dict(keys)

    def read(self, account_id: str, field: str) -> SecretStr | None:
        """Return a made-up key. Raises CredentialMissing when the sandbox is gone."""
        name = f"{account_id}/{field}"
        status, kept = self._ask("GET", name, None)
        found = self._keys.get(name) if status == http.HTTPStatus.NOT_FOUND else kept
        return SecretStr(found) if found is not None else None

    def write(self, account_id: str, field: str, secret: SecretStr) -> None:
        """Keep a made-up key while the sandbox runs. Raises CredentialMissing when it is gone."""
        self._keep(f"{account_id}/{field}", secret.get_secret_value())

    def delete(self, account_id: str, field: str) -> None:
        """Forget a made-up key. Raises CredentialMissing when the sandbox is gone."""
        self._keep(f"{account_id}/{field}", None)

    def backend(self) -> str:
        """Say that no keyring is used."""
        return say("Rehearsal, in the sandbox's memory")

    def _keep(self, name: str, secret: str | None) -> None:
        status, _ = self._ask("PUT", name, {"kept": secret})
        if status != http.HTTPStatus.OK:
            raise CredentialMissing(_GONE, f"HTTP {status}")

    def _ask(self, method: str, name: str, body: object) -> tuple[int, str | None]:
        connection = http.client.HTTPConnection(self._place, timeout=_SECONDS)
        try:
            sent = None if body is None else json.dumps(body).encode()
            connection.request(method, f"/_sandbox/kept/{quote(name)}", sent)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())["kept"]
        except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
            raise CredentialMissing(_GONE, type(error).__name__) from error
        finally:
            connection.close()


_GONE = Problem(
    code="sandbox_gone",
    title="The practice carriers have ended",
    hint="Nothing was sent. Start “parceldesk sandbox” again, or rehearse without it.",
    blame=Blame.STATION,
)
