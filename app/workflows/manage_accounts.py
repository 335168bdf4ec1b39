"""Set up, change and remove accounts; secrets go to the keyring and nowhere else."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr, ValidationError

from app.domain.accounts import Account, ConnectorInfo, Environment
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem, StationError
from app.domain.operators import Right
from app.domain.ports import KeepsAccountSecrets, KeepsOrderSecrets
from app.domain.wording import mark, say
from app.workflows.parts import Parts


@dataclass(frozen=True)
class ManageAccounts:
    """Keeps accounts in the settings and their secrets in the keyring."""

    parts: Parts

    def add(
        self,
        connector: str,
        *,
        name: str,
        options: Mapping[str, Any],
        secrets: Mapping[str, SecretStr],
        environment: Environment | None = None,
        reason: str = "",
    ) -> Account:
        """Set an account up.

        Args:
            connector: The system's id.
            name: For people; the account's id is made from it.
            options: What the system's settings model takes, without secrets.
            secrets: By field name.
            environment: None reads it from the address; what is not known to be a test system counts as live.
            reason: Who said that orders there are not billed, and when; an account at an address that is not known as a
                test system is not labelled so without (unknowns.md, U-B1).

        Raises:
            InvalidInput: The system, an option or a secret does not fit; nothing was kept.
            CredentialMissing: The keyring cannot keep the secret; nothing was kept.
        """
        self.parts.operating.require(Right.SET_UP)
        info = self.info(connector)
        self._refuse_secrets(connector, options)
        chosen = environment or environment_of(str(options.get("base_url", "")), info)
        address = {} if options.get("base_url") else {"base_url": info.base_urls.get(chosen, "")}
        try:
            account = Account(
                id=self._free_id(f"{connector}-{name}"),
                connector=connector,
                name=name,
                environment=chosen,
                reason=reason,
                options={**dict(options), **{key: value for key, value in address.items() if value}},
            )
        except ValidationError as error:
            raise invalid_input(error, mark("Nothing was kept.")) from error
        self._refuse_unproven_test(account, info)
        self.parts.carriers.check_options(account, secrets)
        try:
            for field, secret in secrets.items():
                self.parts.secrets.write(account.id, field, secret)
            self.parts.setup.keep_account(account)
        except StationError:
            self._forget_secrets(account.id, secrets)
            raise
        return account

    def change(self, account: Account, secrets: Mapping[str, SecretStr] | None = None) -> None:
        """Keep a changed account and, where given, its new secrets.

        Raises:
            InvalidInput: An option does not fit; nothing was kept.
            CredentialMissing: The keyring cannot be read or written.
        """
        self.parts.operating.require(Right.SET_UP)
        self._refuse_secrets(account.connector, account.options)
        before = self.parts.carriers.account(account.id)
        if (before.environment, before.options.get("base_url")) != (
            account.environment,
            account.options.get("base_url"),
        ):
            self._refuse_unproven_test(account, self.info(account.connector))
        known = {
            field: secret
            for field in self.parts.carriers.secret_fields(account.connector)
            if (secret := self.parts.secrets.read(account.id, field)) is not None
        }
        self.parts.carriers.check_options(account, {**known, **(secrets or {})})
        for field, secret in (secrets or {}).items():
            self.parts.secrets.write(account.id, field, secret)
        self.parts.setup.keep_account(account)
        self.parts.carriers.renew(account.id)

    def remove(self, account_id: str) -> None:
        """Remove an account with all that the keyring holds of it; its orders stay in the history.

        The account's own keys go last, and the account after them: what breaks off is begun again and comes to its end.

        Raises:
            InvalidInput: There is no such account.
            CredentialMissing: The keyring cannot be opened; the account stays.
            LedgerBroken: Its orders cannot be read; the account stays.
        """
        self.parts.operating.require(Right.SET_UP)
        if not account_id:  # elsewhere that means the default one
            raise InvalidInput(
                Problem(
                    code="account_missing", title="No account is named", hint="Nothing was removed.", field="account"
                )
            )
        account = self.parts.carriers.account(account_id)
        self._forget_handed_out(account.id)
        for field in self.parts.carriers.secret_fields(account.connector):
            self.parts.secrets.delete(account.id, field)
        self.parts.setup.forget_account(account.id)
        self.parts.carriers.renew(account.id)

    def _forget_handed_out(self, account_id: str) -> None:
        """Forget what the account's system handed out: tokens of the account and of its orders."""
        custody = self.parts.carriers.custody(account_id)
        if isinstance(custody, KeepsAccountSecrets):
            custody.forget_account_secrets()
        if not isinstance(custody, KeepsOrderSecrets):
            return
        last = 0
        while part := self.parts.ledger.sent(account_id, after=last):
            for sent in part:
                custody.forget_order_secrets(sent.carrier_order_id, sent.reference, sent.key)
            last = part[-1].id

    def info(self, connector: str) -> ConnectorInfo:
        """Return what is known of a system. Raises InvalidInput when there is none of that id."""
        infos = self.parts.carriers.connectors()
        for info in infos:
            if info.id == connector:
                return info
        known = ", ".join(info.id for info in infos)
        raise InvalidInput(
            Problem(
                code="connector_unknown",
                title=say("The station knows no system “{connector}”", connector=connector),
                hint=say("Nothing was kept. It knows: {known}.", known=known),
                field="connector",
                blame=Blame.OFFICE,
            )
        )

    def _refuse_unproven_test(self, account: Account, info: ConnectorInfo) -> None:
        """Refuse the label TEST at an address that is not known as a test system, unless a person says why."""
        address = str(account.options.get("base_url", ""))
        if account.environment is not Environment.TEST or account.reason.strip():
            return
        if environment_of(address, info) is Environment.TEST:
            return
        raise InvalidInput(
            Problem(
                code="reason_missing",
                title=say("This address is not known as a test system of {system}", system=info.title),
                hint="Nothing was kept. The label TEST needs a reason: who said that orders there are not billed, and when "
                "(“accounts add --reason”, “accounts change --reason”). Without one, keep it as live.",
                field="environment",
                blame=Blame.OFFICE,
            )
        )

    def _refuse_secrets(self, connector: str, options: Mapping[str, Any]) -> None:
        """Refuse a secret among the options: they are written into the settings file as they are."""
        misplaced = [field for field in self.parts.carriers.secret_fields(connector) if field in options]
        if misplaced:
            raise InvalidInput(
                Problem(
                    code="secret_misplaced",
                    title=say("{setting} is a secret and no setting", setting=misplaced[0]),
                    hint="Nothing was kept. It is asked for, or read from standard input.",
                    field=misplaced[0],
                    blame=Blame.OFFICE,
                )
            )

    def _forget_secrets(self, account_id: str, fields: Iterable[str]) -> None:
        for field in fields:
            with suppress(StationError):  # what made the account fail is told, not this
                self.parts.secrets.delete(account_id, field)

    def _free_id(self, wish: str) -> str:
        base = re.sub(r"[^a-z0-9]+", "-", wish.lower()).strip("-")[:36].strip("-") or "account"
        taken = {account.id for account in self.parts.carriers.accounts()}
        number = 1
        free = base
        while free in taken:
            number += 1
            free = f"{base}-{number}"
        return free


def environment_of(base_url: str, info: ConnectorInfo) -> Environment:
    """Read from an address whether orders there are billed; unknown addresses count as live."""
    test = info.base_urls.get(Environment.TEST)
    if base_url and test and base_url.rstrip("/") == test.rstrip("/"):
        return Environment.TEST
    return Environment.LIVE
