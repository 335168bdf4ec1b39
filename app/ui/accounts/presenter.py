"""The Accounts screen's behaviour, without Qt. Secrets only pass through to the keyring."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from app.domain.accounts import Account, CheckStep, ConnectorInfo, Environment
from app.domain.errors import InvalidInput, StationError
from app.ui.accounts.draft import (
    ENVIRONMENT,
    NAME,
    REASON,
    changed_account,
    key_missing,
    options_of,
    refuse_billed_test,
    values_of,
    with_typed,
)
from app.ui.accounts.jobs import Secrets, change_account, keep_and_look, read_accounts, read_keyring
from app.ui.accounts.state import AccountsState, AccountsView, Checked, Keyring, Notice, Said, Wait, Waiting
from app.ui.problems import by_field
from app.ui.work import Work
from app.workflows.station import Station


class AccountsPresenter:
    """Holds one frozen ``AccountsState`` and replaces it.

    Args:
        station: The verbs.
        work: Runs jobs off the window's thread.
        view: Draws.
    """

    def __init__(self, station: Station, work: Work, view: AccountsView) -> None:
        self._station = station
        self._work = work
        self._view = view
        self._turn = 0
        self._drafts: dict[str, Mapping[str, str]] = {}
        self.state = AccountsState(now=self._now)

    @property
    def _now(self) -> datetime:
        return self._station.parts.clock.now()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, now=self._now, **changes)
        self._view.show_state(self.state)

    def tick(self) -> None:
        """Let running seconds be drawn anew."""
        self._update()

    # --- reading ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the accounts, and look at the keyring."""
        self._work.run(partial(read_accounts, self._station.parts), done=self._read, failed=self._failed)
        self._work.run(partial(read_keyring, self._station.parts), done=self._keyring_seen, failed=self._failed)

    def _read(self, found: tuple[tuple[Account, ...], tuple[ConnectorInfo, ...]]) -> None:
        accounts, systems = found
        ids = {account.id for account in accounts}
        chosen = self.state.chosen if self.state.chosen in ids else (accounts[0].id if accounts else "")
        adding = self.state.adding
        if not accounts and not adding and systems:
            adding = systems[0].id
        self._update(
            accounts=accounts, systems=systems, chosen=chosen, adding=adding, typed=self._draft_of(adding, chosen)
        )

    def _keyring_seen(self, keyring: Keyring) -> None:
        self._update(keyring=keyring)

    # --- choosing and typing ------------------------------------------------------------------------------------------

    def choose(self, account_id: str) -> None:
        """Show an account; what was typed for another one is kept, but for secrets."""
        if account_id != self.state.chosen or self.state.adding:
            self._show("", account_id)

    def add(self, system: str = "") -> None:
        """Open the form of a new account at a system, the first one if none is named."""
        wanted = system or next((each.id for each in (*self.state.unused_systems, *self.state.systems)), "")
        if wanted and wanted != self.state.adding:
            self._show(wanted, self.state.chosen)

    def _show(self, adding: str, chosen: str) -> None:
        self._view.forget_secrets()
        self._update(
            adding=adding,
            chosen=chosen,
            typed=self._draft_of(adding, chosen),
            secret_typed=False,
            replacing=False,
            problems={},
            removing=False,
            notice=None,
        )

    def step(self, by: int) -> None:
        """Show the account before or after the one that is shown."""
        ids = [account.id for account in self.state.accounts]
        if self.state.account is not None:
            self.choose(ids[min(len(ids) - 1, max(0, ids.index(self.state.chosen) + by))])

    def _draft_of(self, adding: str, chosen: str) -> Mapping[str, str]:
        return self._drafts.get(_draft_key(adding, chosen), {})

    def type(self, path: str, value: object) -> None:
        """Take what was typed into a field that is no secret."""
        system = self.state.system
        if system is not None:
            typed = with_typed(system, self.state.account, self.state.typed, path, str(value))
            self._drafts[_draft_key(self.state.adding, self.state.chosen)] = typed
            self._update(typed=typed, problems=self._without(path), notice=None)

    def secret_typed(self, path: str) -> None:
        """Take notice that a secret is being typed."""
        self._update(secret_typed=True, problems=self._without(path))

    def _without(self, path: str) -> dict[str, object]:
        return {name: problem for name, problem in self.state.problems.items() if name != path}

    def undo(self) -> None:
        """Go back to what is kept."""
        self._drafts.pop(_draft_key(self.state.adding, self.state.chosen), None)
        self._view.forget_secrets()
        self._update(typed={}, secret_typed=False, replacing=False, problems={})

    def show_more(self) -> None:
        """Show the fields that only this system has, or put them away."""
        if self.state.own_fields:
            self._update(more=not self.state.more)

    def replace_key(self) -> None:
        """Ask for a new key; the old one stays until the new one is kept."""
        if self.state.account is not None and self.state.waiting is None:
            self._update(replacing=True, removing=False, notice=None)

    def leave(self) -> None:
        """Go one step back; what was typed stays, but for secrets."""
        state = self.state
        if state.waiting is not None:
            self._turn += 1
            left = Notice(Said.LEFT) if state.waiting.kind is not Wait.CHECK else None
            self._update(waiting=None, notice=left)
        elif state.removing:
            self._update(removing=False)
        elif state.replacing:
            self._view.forget_secrets()
            self._update(replacing=False, secret_typed=False, problems={})
        elif state.adding and state.accounts:
            self._show("", state.chosen)
        else:
            self._update(notice=None)

    # --- checking -----------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Try the account with harmless reads."""
        account = self.state.account
        if account is not None and not self.state.changed and self._begin(Wait.CHECK):
            self._work.run(
                partial(self._station.check_account, account.id),
                done=partial(self._checked, self._turn, account.id, self._now),
                failed=partial(self._ended_badly, self._turn),
            )

    def _checked(self, turn: int, account_id: str, since: datetime, steps: tuple[CheckStep, ...]) -> None:
        checked = Checked(steps, self._now, (self._now - since).total_seconds())
        waiting = None if turn == self._turn else self.state.waiting
        self._update(checks={**self.state.checks, account_id: checked}, waiting=waiting)

    # --- keeping and removing -----------------------------------------------------------------------------------------

    def keep(self, secrets: Secrets) -> None:
        """Keep what was typed, and the secrets in the keyring; or say at the fields what is wrong."""
        state, system = self.state, self.state.system
        if system is None or state.waiting is not None:
            return
        if state.replacing and not secrets:
            self._update(problems=by_field(key_missing(system)))
            return
        try:
            job = partial(keep_and_look, self._station.parts, self._keeping(system, secrets))
        except InvalidInput as error:
            self._update(problems=by_field(error.problems))
            return
        self._begin(Wait.KEEP)
        key = _draft_key(state.adding, state.chosen)
        self._work.run(job, done=partial(self._kept, self._turn, key), failed=partial(self._not_kept, self._turn))

    def _keeping(self, system: ConnectorInfo, secrets: Secrets) -> Callable[[], Account]:
        state = self.state
        if state.account is not None:
            changed = changed_account(system, state.account, state.typed)
            return partial(change_account, self._station, changed, secrets)
        values = values_of(system, None, state.typed)
        refuse_billed_test(system, values)
        return partial(
            self._station.manage_accounts.add,
            system.id,
            name=values[NAME],
            options={**options_of(system, None, state.typed), **_address(values)},
            secrets=secrets,
            environment=Environment(values[ENVIRONMENT]),
            reason=values[REASON],
        )

    def _kept(self, turn: int, key: str, kept: tuple[Account, Keyring]) -> None:
        account, keyring = kept
        self._drafts.pop(key, None)
        checks = {of: checked for of, checked in self.state.checks.items() if of != account.id}
        if turn == self._turn:
            self._view.forget_secrets()
            # At once and not only when the list is read again: the next key may be the one that checks it.
            known = {each.id: each for each in self.state.accounts} | {account.id: account}
            self._update(
                accounts=tuple(known.values()),
                keyring=keyring,
                waiting=None,
                adding="",
                chosen=account.id,
                typed={},
                secret_typed=False,
                replacing=False,
                problems={},
                checks=checks,
                notice=Notice(Said.KEPT, account.name),
            )
        self.refresh()
        self._view.settings_changed()

    def _not_kept(self, turn: int, error: Exception) -> None:
        if isinstance(error, InvalidInput) and error.problem.field and turn == self._turn:
            self._update(waiting=None, problems=by_field(error.problems))
            return
        self._ended_badly(turn, error)

    def ask_removal(self) -> None:
        """Ask whether the account is to be removed."""
        if self.state.account is not None and self.state.waiting is None:
            self._update(removing=True, notice=None)

    def remove(self) -> None:
        """Remove the account and its secrets, after it was asked."""
        account = self.state.account
        if account is not None and self.state.removing and self._begin(Wait.REMOVE):
            self._work.run(
                partial(self._station.manage_accounts.remove, account.id),
                done=partial(self._removed, self._turn, account),
                failed=partial(self._ended_badly, self._turn),
            )

    def _removed(self, turn: int, account: Account, _nothing: None) -> None:
        self._drafts.pop(_draft_key("", account.id), None)
        if turn == self._turn:
            self._view.forget_secrets()
            self._update(waiting=None, typed={}, secret_typed=False, notice=Notice(Said.REMOVED, account.name))
        self.refresh()
        self._view.settings_changed()

    def _begin(self, kind: Wait) -> bool:
        if self.state.waiting is not None:
            return False
        self._turn += 1
        self._update(waiting=Waiting(kind, self._now, self.state.chosen), notice=None, removing=False)
        return True

    def _ended_badly(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._update(waiting=None)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self._update(notice=Notice(Said.FAILED, problem=error.problem))


def _draft_key(adding: str, chosen: str) -> str:
    return f"+{adding}" if adding else chosen


def _address(values: Mapping[str, str]) -> dict[str, str]:
    address = values.get("base_url", "").strip()
    return {"base_url": address} if address else {}
