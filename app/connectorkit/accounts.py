"""The accounts of the settings and their clients."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, SecretStr, ValidationError

from app.connectorkit.connector import Connector
from app.connectorkit.transport import Transport
from app.domain.accounts import Account, ConnectorInfo
from app.domain.checks import invalid_input
from app.domain.errors import Blame, CredentialMissing, InvalidInput, Problem
from app.domain.ports import Secrets
from app.domain.wording import say


@dataclass(frozen=True)
class AccountVault:
    """One account's secrets in the keyring; fits ``connector.Vault``."""

    secrets: Secrets
    account_id: str

    def read(self, field: str) -> SecretStr | None:
        """Return a secret, None if there is none."""
        return self.secrets.read(self.account_id, field)

    def write(self, field: str, secret: SecretStr) -> None:
        """Keep a secret."""
        self.secrets.write(self.account_id, field, secret)

    def delete(self, field: str) -> None:
        """Forget a secret."""
        self.secrets.delete(self.account_id, field)


class AccountCarriers:
    """Implements ``Carriers``: one client an account, made when it is first needed.

    Args:
        connectors: The systems, by id.
        accounts: The accounts in force, asked anew each time.
        default: Id of the account for orders that name none; empty means the first.
        secrets: The keyring.
        transport: The one HTTP door.
    """

    def __init__(
        self,
        connectors: Mapping[str, Connector],
        accounts: Callable[[], tuple[Account, ...]],
        default: Callable[[], str],
        secrets: Secrets,
        transport: Transport,
    ) -> None:
        self._connectors = connectors
        self._accounts = accounts
        self._default = default
        self._secrets = secrets
        self._transport = transport
        self._clients: dict[str, tuple[Account, object]] = {}
        self._lock = threading.Lock()

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, the default one first."""
        default = self._default()
        accounts = self._accounts()
        return tuple(
            [account for account in accounts if account.id == default] + [a for a in accounts if a.id != default]
        )

    def account(self, account_id: str) -> Account:
        """Return an account; an empty id means the default."""
        accounts = self.accounts()
        # A desk that names an account gets that one or a sentence, never the next one: that could be a live one.
        account_id = account_id or self._default()
        if not account_id and accounts:
            return accounts[0]
        for account in accounts:
            if account.id == account_id:
                return account
        named = say("There is no account “{account}”", account=account_id) if account_id else ""
        raise InvalidInput(
            Problem(
                code="account_missing",
                title=named or say("No account is set up"),
                hint="Nothing was sent. Set one up on the Accounts screen.",
                field="account",
                blame=Blame.OFFICE,
            )
        )

    def client(self, account_id: str) -> object:
        """Return the account's client, made with its present settings and secrets."""
        account = self.account(account_id)
        with self._lock:
            known = self._clients.get(account.id)
            if known is not None and known[0] == account:
                return known[1]
        connector = self._connector(account.connector)
        secrets = {}
        for field in connector.secret_fields():
            secret = self._secrets.read(account.id, field)
            if secret is None and connector.settings.model_fields[field].is_required():
                raise CredentialMissing(
                    Problem(
                        code="secret_missing",
                        title=say("There is no key for {account} in the keyring", account=account.name),
                        hint="Nothing was sent. Enter it on the Accounts screen, key F4.",
                        blame=Blame.OFFICE,
                    )
                )
            if secret is not None:
                secrets[field] = secret
        client = connector.build(
            _settings(connector, account, secrets), self._transport, AccountVault(self._secrets, account.id)
        )
        with self._lock:
            self._clients[account.id] = (account, client)
        return client

    def custody(self, account_id: str) -> object:
        """Return what keeps the secrets that an account's system handed out; None where it hands out none."""
        account = self.account(account_id)
        custody = self._connector(account.connector).custody
        return custody(AccountVault(self._secrets, account.id)) if custody else None

    def connectors(self) -> tuple[ConnectorInfo, ...]:
        """The systems that the station knows."""
        return tuple(connector.info() for connector in self._connectors.values())

    def extras_model(self, connector_id: str) -> type[BaseModel] | None:
        """Return the model of what only a system has in an order."""
        return self._connector(connector_id).extras

    def check_options(self, account: Account, secrets: Mapping[str, SecretStr]) -> None:
        """Look whether an account's options and secrets fit its system."""
        _settings(self._connector(account.connector), account, secrets)

    def secret_fields(self, connector_id: str) -> tuple[str, ...]:
        """Name the options of a system that are kept in the keyring."""
        return self._connector(connector_id).secret_fields()

    def renew(self, account_id: str) -> None:
        """Forget an account's client."""
        with self._lock:
            self._clients.pop(account_id, None)

    def _connector(self, connector_id: str) -> Connector:
        try:
            return self._connectors[connector_id]
        except KeyError as error:
            raise InvalidInput(
                Problem(
                    code="connector_unknown",
                    title=say("The station knows no system “{system}”", system=connector_id),
                    hint="Nothing was sent.",
                    blame=Blame.OFFICE,
                )
            ) from error


def _settings(connector: Connector, account: Account, secrets: Mapping[str, SecretStr]) -> Any:
    try:
        # An account without an address of its own goes to its environment's: a test account never reaches the live system.
        address = connector.base_urls.get(account.environment)
        default = {"base_url": address} if address else {}
        return connector.settings.model_validate({**default, **account.options, **secrets})
    except ValidationError as error:
        hint = say("The account {account} is not used like this.", account=account.name)
        raise invalid_input(error, hint) from error
