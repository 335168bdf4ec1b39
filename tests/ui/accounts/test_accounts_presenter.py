"""The Accounts screen's behaviour, without a window."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from app.domain.accounts import CheckResult, CheckStep
from app.domain.errors import Problem
from app.ui.accounts.presenter import AccountsPresenter
from app.ui.accounts.state import AccountsState, Said, Wait
from tests.fakes.desk_parts import NOON, DeskParts, desk_parts
from tests.fakes.plain_work import HeldWork

KEY = "s3cret-key-4711"


@dataclass
class Shown:
    """Writes down what the presenter tells."""

    states: list[AccountsState] = field(default_factory=list)
    forgotten: int = 0
    changes: int = 0

    def show_state(self, state: AccountsState) -> None:
        self.states.append(state)

    def forget_secrets(self) -> None:
        self.forgotten += 1

    def settings_changed(self) -> None:
        self.changes += 1


@dataclass
class Bench:
    parts: DeskParts
    work: HeldWork
    view: Shown
    presenter: AccountsPresenter

    @property
    def state(self) -> AccountsState:
        return self.presenter.state

    @property
    def said(self) -> Said | None:
        return self.state.notice.said if self.state.notice else None

    @property
    def kept(self) -> list[str]:
        return [account.id for account in self.parts.running.settings.current.accounts]

    def add(self, system: str = "southpost", name: str = "North", **typed: str) -> None:
        self.presenter.add(system)
        for path, value in {"name": name, "depot": "OSL", **typed}.items():
            self.presenter.type(path, value)
        self.presenter.keep({"token": SecretStr(KEY)})


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_parts(tmp_path) as parts:
        work, view = HeldWork(), Shown()
        presenter = AccountsPresenter(parts.station, work, view)
        presenter.refresh()
        yield Bench(parts, work, view, presenter)


def test_a_desk_without_accounts_starts_with_the_form(bench: Bench) -> None:
    assert bench.state.adding == bench.state.systems[0].id
    assert bench.state.keyring is not None
    assert bench.state.keyring.name == "GNOME Keyring"


def test_an_account_is_kept_and_its_secret_goes_to_the_keyring_alone(bench: Bench) -> None:
    bench.add()
    assert bench.kept == ["southpost-north"]
    assert bench.parts.keyring.kept["southpost-north", "token"].get_secret_value() == KEY
    assert KEY not in bench.parts.running.settings.path.read_text("utf-8")
    assert all(KEY not in repr(state) for state in bench.view.states)
    assert bench.view.forgotten > 0
    assert (bench.state.chosen, bench.state.adding, bench.said) == ("southpost-north", "", Said.KEPT)
    assert bench.state.keyring is not None
    assert ("southpost-north", "token") in bench.state.keyring.kept


def test_an_account_can_be_checked_from_the_moment_it_is_kept(bench: Bench) -> None:
    bench.add()
    first = next(state for state in bench.view.states if state.notice is not None)
    assert first.account is not None
    assert (first.account.id, first.waiting) == ("southpost-north", None)
    assert first.keyring is not None
    assert ("southpost-north", "token") in first.keyring.kept


def test_wrong_fields_are_named_and_what_was_typed_stays(bench: Bench) -> None:
    bench.add(depot="O")
    assert set(bench.state.problems) == {"depot"}
    assert bench.kept == []
    assert bench.state.typed["name"] == "North"
    bench.presenter.add("porterbuddy")
    bench.presenter.add("southpost")
    assert bench.state.typed["name"] == "North"
    bench.presenter.add("porterbuddy")
    bench.presenter.keep({})
    assert "name" in bench.state.problems


def test_a_missing_secret_is_said_at_its_field(bench: Bench) -> None:
    bench.presenter.add("southpost")
    bench.presenter.type("name", "North")
    bench.presenter.type("depot", "OSL")
    bench.presenter.keep({})
    assert set(bench.state.problems) == {"token"}


def test_a_locked_keyring_keeps_nothing_and_says_why(bench: Bench) -> None:
    bench.parts.keyring.closed = Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it.")
    bench.add()
    assert bench.said is Said.FAILED
    assert bench.kept == []
    bench.presenter.refresh()
    assert bench.state.keyring is not None
    assert bench.state.keyring.problem is not None


def test_a_check_shows_its_steps_and_its_seconds(bench: Bench) -> None:
    bench.add()
    bench.work.at_once = False
    bench.presenter.check()
    bench.parts.clock.at = NOON + timedelta(seconds=2)
    bench.presenter.tick()
    assert bench.state.waiting is not None
    assert (bench.state.waiting.kind, bench.state.seconds_waited) == (Wait.CHECK, 2)
    bench.work.go()
    checked = bench.state.checks["southpost-north"]
    assert bench.state.seconds_waited == 0
    assert (len(checked.steps), checked.seconds) == (3, 2.0)
    assert checked.worst is not None
    assert checked.worst.result is CheckResult.LOOK


def test_a_check_that_was_left_is_shown_when_it_ends(bench: Bench) -> None:
    bench.add()
    bench.parts.southpost.steps = (CheckStep(result=CheckResult.FAILED, title="Key not accepted"),)
    bench.work.at_once = False
    bench.presenter.check()
    bench.presenter.leave()
    assert bench.state.waiting is None
    bench.work.go()
    worst = bench.state.checks["southpost-north"].worst
    assert worst is not None
    assert worst.title == "Key not accepted"


def test_a_key_is_replaced_and_the_old_check_no_longer_counts(bench: Bench) -> None:
    bench.add()
    bench.presenter.check()
    bench.presenter.replace_key()
    bench.presenter.keep({})
    assert set(bench.state.problems) == {"token"}
    bench.presenter.keep({"token": SecretStr("another-key-0815")})
    assert bench.parts.keyring.kept["southpost-north", "token"].get_secret_value() == "another-key-0815"
    assert not bench.state.replacing
    assert bench.state.checks == {}


def test_escape_leaves_the_new_key_and_keeps_the_old_one(bench: Bench) -> None:
    bench.add()
    bench.presenter.replace_key()
    bench.presenter.secret_typed("token")
    before = bench.view.forgotten
    bench.presenter.leave()
    assert (bench.state.replacing, bench.state.changed) == (False, False)
    assert bench.view.forgotten == before + 1
    assert bench.parts.keyring.kept["southpost-north", "token"].get_secret_value() == KEY


def test_changes_are_kept_or_taken_back(bench: Bench) -> None:
    bench.add()
    bench.presenter.type("name", "South")
    assert dict(bench.state.typed) == {"name": "South"}
    bench.presenter.undo()
    assert dict(bench.state.typed) == {}
    bench.presenter.type("name", "South")
    bench.presenter.keep({})
    assert bench.parts.running.settings.current.accounts[0].name == "South"
    assert bench.kept == ["southpost-north"]


def test_removal_asks_first_and_takes_the_secret_along(bench: Bench) -> None:
    bench.add()
    bench.presenter.remove()
    assert bench.kept == ["southpost-north"]
    bench.presenter.ask_removal()
    bench.presenter.remove()
    assert bench.kept == []
    assert bench.parts.keyring.kept == {}
    assert bench.said is Said.REMOVED


def test_keeping_can_be_left_and_still_happens(bench: Bench) -> None:
    bench.work.at_once = False
    bench.add()
    bench.presenter.leave()
    assert bench.said is Said.LEFT
    bench.work.go()
    assert bench.kept == ["southpost-north"]
