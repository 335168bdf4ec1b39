"""What the Accounts screen has done off the window's thread."""

from collections.abc import Callable, Mapping

from pydantic import SecretStr

from app.domain.accounts import Account, ConnectorInfo
from app.domain.errors import CredentialMissing
from app.ui.accounts.state import Keyring
from app.workflows.parts import Parts
from app.workflows.station import Station

Secrets = Mapping[str, SecretStr]


def read_accounts(parts: Parts) -> tuple[tuple[Account, ...], tuple[ConnectorInfo, ...]]:
    """Return the accounts, and the systems that the station knows."""
    return parts.carriers.accounts(), parts.carriers.connectors()


def read_keyring(parts: Parts) -> Keyring:
    """Look which keyring there is and which secrets are in it; no secret is brought along."""
    systems = {system.id: system for system in parts.carriers.connectors()}
    try:
        name = parts.secrets.backend()
        kept = frozenset(
            (account.id, field.name)
            for account in parts.carriers.accounts()
            if account.connector in systems
            for field in systems[account.connector].fields
            if field.secret and parts.secrets.read(account.id, field.name) is not None
        )
    except CredentialMissing as error:
        return Keyring(problem=error.problem)
    return Keyring(name=name, kept=kept)


def change_account(station: Station, account: Account, secrets: Secrets) -> Account:
    """Keep a changed account and its new secrets."""
    station.manage_accounts.change(account, secrets)
    return account


def keep_and_look(parts: Parts, keep: Callable[[], Account]) -> tuple[Account, Keyring]:
    """Keep an account, and look what is in the keyring then, so that the account can be checked the moment it is shown."""
    account = keep()
    return account, read_keyring(parts)
