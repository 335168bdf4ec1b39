"""Rehearsal: a sandbox of its own beside a station that knows nothing else."""

import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import rehearsal
from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.practice_accounts import account_of, add_system_orders, sign_in_everywhere
from app.bootstrap.rehearsal import FEW, Rehearsal, fill_queue, start_rehearsal
from app.bootstrap.running_sandbox import noted, running_sandbox
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Environment
from app.domain.errors import CredentialMissing, InvalidInput, LedgerBroken, Unreachable
from app.domain.orders import OrderState
from app.domain.ports import Decision
from app.sandbox.child import SandboxChild, SandboxNotStarted
from app.sandbox.runner import SandboxServer
from app.workflows.place_order import Placing

NOW = datetime(2026, 2, 12, 12, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "station" / "rehearsal")


@pytest.fixture
def running(home: Home) -> Iterator[Running]:
    built = build_station(home, Redaction(), rehearsal.RehearsalSecrets({}))
    yield built
    built.close()


def waiting(running: Running) -> list[str]:
    return [row.reference for row in running.station.parts.orders.waiting(500) if row.state is OrderState.WAITING]


def pack(running: Running, references: list[str]) -> None:
    orders = running.station.parts.orders
    for reference in references:
        found = orders.find(reference)
        assert found is not None
        orders.set_state(found.order_id, OrderState.CANCELLED)


def test_a_dozen_waits_and_is_not_doubled(running: Running) -> None:
    assert fill_queue(running, NOW) == 12
    assert fill_queue(running, NOW) == 0
    assert sorted(waiting(running)) == [f"PD-{number}" for number in range(1001, 1013)]


def test_a_fresh_dozen_comes_when_few_are_left_and_the_queue_never_runs_dry(running: Running) -> None:
    for dozen in range(4):
        fill_queue(running, NOW)
        fit = [one for one in waiting(running) if (int(one[3:]) - 1001) % 12 not in {8, 9}]
        assert len(fit) == 10 + (FEW - 1) * (dozen > 0)
        pack(running, sorted(fit)[: len(fit) - (FEW - 1)])
        assert max(waiting(running)) <= f"PD-{1012 + 12 * dozen}"
    assert fill_queue(running, NOW) == 12


def test_what_was_imported_beside_counts_as_waiting(running: Running) -> None:
    fill_queue(running, NOW)
    order = running.station.parts.orders.get(1)
    pack(running, waiting(running))
    for number in range(FEW):
        other = order.model_copy(update={"reference": f"own-{number}"})
        running.station.parts.orders.add(other, environment="rehearsal", source="x", who=running.station.parts.who())
    assert fill_queue(running, NOW) == 0


def test_a_rehearsal_knows_nothing_but_its_sandbox(home: Home) -> None:
    practice = start_rehearsal(home, Redaction())
    try:
        station = practice.running.station
        sign_in_everywhere(practice.running)
        accounts = station.parts.carriers.accounts()
        assert [account.connector for account in accounts] == [
            "porterbuddy", "betakom", "transeu", "transiteo", "parcellab",
        ]  # fmt: skip
        for account in accounts:
            assert account.environment is Environment.REHEARSAL
            assert account.options["base_url"].startswith("http://127.0.0.1:")
            assert [step for step in station.check_account(account.id) if step.result.value == "failed"] == []
        [row] = station.parts.orders.waiting(1)
        assert row.environment == "rehearsal"
        placed = station.place_order(Placing(order_id=row.id))
        assert placed.print_problem is None
        assert station.parts.printing.printer().name == "Practice Zebra"
        assert stat.S_IMODE(home.folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(home.folder.parent.stat().st_mode) == 0o700
    finally:
        practice.close()
    assert practice.sandbox is not None
    assert not practice.sandbox.is_running
    again = start_rehearsal(home, Redaction())
    try:
        assert len(again.running.settings.current.accounts) == 5
        assert len(again.running.settings.current.printers) == 2
    finally:
        again.close()


def test_orders_for_other_systems_wait_once_and_go_there(home: Home) -> None:
    practice = start_rehearsal(home, Redaction())
    try:
        station = practice.running.station
        assert add_system_orders(practice.running) == 0
        for reference, system in (("PB-2001", "betakom"), ("PT-3001", "transiteo")):
            found = station.parts.orders.find(reference)
            assert found is not None
            placed = station.place_order(Placing(order_id=found.order_id))
            assert placed.placement.notices == ()
            assert station.parts.orders.row(found.order_id).account == account_of(system)
        assert add_system_orders(practice.running) == 2
        assert {"PB-2002", "PT-3002"} <= set(waiting(practice.running))
    finally:
        practice.close()


def test_rehearsals_share_a_sandbox_that_runs_by_itself(home: Home) -> None:
    with SandboxServer() as server, noted(home, server.details):
        first = start_rehearsal(home, Redaction())
        found = first.running.station.parts.orders.find("PB-2001")
        assert found is not None
        number = first.running.station.place_order(Placing(order_id=found.order_id)).placement.carrier_order_id
        first.close()
        assert first.sandbox is None
        second = start_rehearsal(home, Redaction())
        station = second.running.station
        # The order's token was handed to the first one, whose keyring is gone with it.
        assert station.decide_order(found.order_id, Decision.FULFILLED, "PB-2001").carrier_order_id == number
        assert server.betakom.orders[int(number)].is_binding
        station.parts.secrets.delete("rehearsal", "api_key")
        assert station.parts.secrets.read("rehearsal", "api_key") is None
        second.close()
    assert running_sandbox(home) is None
    with pytest.raises(CredentialMissing):
        station.parts.secrets.read("rehearsal", "api_key")


def test_a_note_of_a_sandbox_that_is_gone_or_of_another_program_is_passed_over(home: Home) -> None:
    with SandboxServer() as server:
        details = server.details
    home.make()
    (home.folder / "sandbox.json").write_text(details.model_dump_json())
    assert running_sandbox(home) is None
    (home.folder / "sandbox.json").write_text("[half")
    assert running_sandbox(home) is None


def test_a_sandbox_that_does_not_start_is_said_in_a_sentence(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_started(_self: SandboxChild) -> None:
        raise SandboxNotStarted("The sandbox ended before it served")

    monkeypatch.setattr(SandboxChild, "start", not_started)
    with pytest.raises(Unreachable) as caught:
        start_rehearsal(home, Redaction())
    assert caught.value.problem.code == "sandbox_not_started"
    assert "ended before it served" in caught.value.detail


def test_a_station_that_cannot_be_built_leaves_no_sandbox_behind(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    children: list[SandboxChild] = []
    start = SandboxChild.start

    def watched(self: SandboxChild) -> Any:
        children.append(self)
        return start(self)

    monkeypatch.setattr(SandboxChild, "start", watched)
    home.make()
    home.settings.write_text("[half")
    with pytest.raises(InvalidInput):
        start_rehearsal(home, Redaction())
    home.settings.unlink()
    monkeypatch.setattr(rehearsal, "fill_queue", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        start_rehearsal(home, Redaction())
    assert [child.is_running for child in children] == [False, False]


def test_the_sandbox_ends_even_when_the_station_cannot_be_closed(home: Home) -> None:
    practice = start_rehearsal(home, Redaction())

    class Stuck:
        def close(self) -> None:
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011  # the only one there is
        Rehearsal(Stuck(), practice.sandbox).close()  # type: ignore[arg-type]  # all that is asked of it
    assert practice.sandbox is not None
    assert not practice.sandbox.is_running
    practice.running.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerBroken) as caught:
        Home(tmp_path / "file" / "station").make()
    assert "PARCELDESK_HOME" in caught.value.problem.hint


def test_home_is_where_the_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARCELDESK_HOME", str(tmp_path / "x"))
    assert Home.here() == Home(tmp_path / "x")
    assert Home.here(rehearsal=True).folder == tmp_path / "x" / "rehearsal"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARCELDESK_HOME", "relative")
    assert Home.here().folder == tmp_path / "relative"
    monkeypatch.delenv("PARCELDESK_HOME")
    assert Home.here().folder.name == "Parceldesk"
