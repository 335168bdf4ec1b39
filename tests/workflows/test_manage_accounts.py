"""An account that is removed leaves nothing in the keyring: no key, no token of a sign-in, no token of any order."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from typing_extensions import override

from app.bootstrap.rehearsal import RehearsalSecrets
from app.connectorkit.long_secrets import PIECE_CHARACTERS
from app.domain.errors import Blame, CredentialMissing, OutcomeUnknown, Problem
from app.domain.ports import Decision
from app.sandbox.runner import SandboxServer
from tests.fakes.all_systems import BETAKOM, PARCELLAB, PORTERBUDDY, TRANSEU, TRANSITEO, all_systems, keys, placed_at
from tests.fakes.desk import Desk

ALL = (PORTERBUDDY, BETAKOM, TRANSEU, TRANSITEO, PARCELLAB)


class ClosingKeyring(RehearsalSecrets):
    """A keyring that closes after so many deletions."""

    left: int | None = None

    @override
    def delete(self, account_id: str, field: str) -> None:
        if self.left == 0:
            raise CredentialMissing(Problem(code="keyring_locked", title="The keyring is closed", blame=Blame.OFFICE))
        if self.left is not None:
            self.left -= 1
        super().delete(account_id, field)


def entries(office: Desk, account: str) -> set[str]:
    known: dict[str, Any] = office.secrets._keys  # type: ignore[attr-defined]
    return {name.partition("/")[2] for name in known if name.startswith(f"{account}/")}


def ids(office: Desk) -> set[str]:
    return {account.id for account in office.parts.carriers.accounts()}


@pytest.mark.parametrize("account", ALL)
def test_nothing_is_left_of_a_removed_account(office: Desk, account: str) -> None:
    for place in range(3):
        placed_at(office, BETAKOM, f"B-{place}")
    placed_at(office, TRANSITEO, "T-1")
    before = {other: entries(office, other) for other in ALL}
    assert before[account]
    office.station.manage_accounts.remove(account)
    assert entries(office, account) == set()
    assert account not in ids(office)
    assert {other: entries(office, other) for other in ALL if other != account} == {
        other: kept for other, kept in before.items() if other != account
    }


def test_a_sign_in_in_pieces(office: Desk) -> None:
    """Windows takes short entries only: long tokens stand in several."""
    kept = office.secrets.read(TRANSEU, "sign_in")
    assert kept is not None
    from app.connectorkit.accounts import AccountVault
    from app.connectorkit.long_secrets import read_long, write_long

    vault = AccountVault(office.secrets, TRANSEU)
    write_long(vault, "sign_in", SecretStr("x" * (3 * PIECE_CHARACTERS)))
    assert read_long(vault, "sign_in") is not None
    assert len(entries(office, TRANSEU)) == 5
    office.station.manage_accounts.remove(TRANSEU)
    assert entries(office, TRANSEU) == set()


def test_orders_by_the_hundred(office: Desk) -> None:
    """More than one part of the walk, each try with its own key."""
    secrets = office.secrets
    custody = office.parts.carriers.custody(BETAKOM)
    for place in range(250):
        order_id = office.add(f"N-{place:03}", account=BETAKOM)
        order = office.parts.orders.get(order_id)
        attempt = office.parts.ledger.open_attempt(
            order_id, account=BETAKOM, generation=1, window=None, order=order, who=office.parts.who()
        )
        custody.keep_token(f"{50_000 + place}", SecretStr("token"), order.reference)  # type: ignore[attr-defined]
        assert attempt.key
    assert len(entries(office, BETAKOM)) == 501
    office.station.manage_accounts.remove(BETAKOM)
    assert entries(office, BETAKOM) == set()
    assert secrets.read(BETAKOM, "secret") is None


@pytest.mark.parametrize("fault", ["lost_after", "lost_before", "half_json"])
def test_orders_whose_carrier_s_number_never_came_are_forgotten_too(office: Desk, fault: str) -> None:
    office.sandbox.fail(fault, "betakom_ingest")
    with pytest.raises(OutcomeUnknown):
        placed_at(office, BETAKOM, "B-1")
    assert entries(office, BETAKOM) > {"secret"}
    office.station.manage_accounts.remove(BETAKOM)
    assert entries(office, BETAKOM) == set()


def test_a_token_kept_in_the_moment_before_the_station_stopped(office: Desk) -> None:
    """Its carrier's number stands nowhere in the book, but beside the order's own number in the keyring."""
    order_id = placed_at(office, BETAKOM, "B-1")
    assert office.parts.orders.row(order_id).carrier_order_id == "40001"
    custody = office.parts.carriers.custody(BETAKOM)
    custody.keep_token("40002", SecretStr("token"), "B-1")  # type: ignore[attr-defined]
    office.station.manage_accounts.remove(BETAKOM)
    assert entries(office, BETAKOM) == set()


def test_a_decided_order_s_token_goes_at_once(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    assert "order-40001-token" in entries(office, BETAKOM)
    office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    assert "order-40001-token" not in entries(office, BETAKOM)


def test_an_account_without_its_key_is_removed_whole(office: Desk) -> None:
    placed_at(office, BETAKOM, "B-1")
    office.secrets.delete(BETAKOM, "secret")
    office.parts.carriers.renew(BETAKOM)
    office.station.manage_accounts.remove(BETAKOM)
    assert entries(office, BETAKOM) == set()
    assert BETAKOM not in ids(office)


@pytest.mark.parametrize("deletions", [0, 1, 3])
def test_a_keyring_that_closes_keeps_the_account_and_the_rest_is_removed_later(
    tmp_path: Path, sandbox: SandboxServer, deletions: int
) -> None:
    secrets = ClosingKeyring(keys(sandbox))
    with all_systems(tmp_path, sandbox, secrets=secrets, signed_in=False) as office:
        for place in range(2):
            placed_at(office, BETAKOM, f"B-{place}")
        secrets.left = deletions
        with pytest.raises(CredentialMissing):
            office.station.manage_accounts.remove(BETAKOM)
        assert BETAKOM in ids(office)
        assert "secret" in entries(office, BETAKOM)
        secrets.left = None
        office.station.manage_accounts.remove(BETAKOM)
        assert entries(office, BETAKOM) == set()
        assert BETAKOM not in ids(office)
