"""Acts at carriers in the in-doubt tray: looked for, and settled by the system or by a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.acts import ActState
from app.domain.amendments import AmendmentBasis
from app.domain.errors import OutcomeUnknown
from app.domain.ports import Decision
from app.domain.scans import Verdict
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.variants import Fault, FaultKind, Route
from app.ui.doubts.presenter import DoubtsPresenter
from app.ui.doubts.state import Case, DoubtsState
from app.ui.doubts.words import details_text, words_of
from app.workflows.place_order import Placing
from tests.fakes.all_systems import BETAKOM, TRANSEU, all_systems
from tests.fakes.desk import Desk, reset
from tests.fakes.plain_work import HeldWork, PlainShell


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def office(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(sandbox)) as made:
        yield made


def tray(office: Desk) -> DoubtsPresenter:
    shown: list[DoubtsState] = []
    made = DoubtsPresenter(office.station, lambda: office.settings.current, HeldWork(), PlainShell(), shown.append)
    made.refresh()
    return made


def only_case(presenter: DoubtsPresenter) -> Case:
    (case,) = presenter.state.cases or ()
    return case


def lost_amendment(office: Desk) -> AmendmentBasis:
    amend = office.station.amend_order
    basis = amend.read(TRANSEU, EXAMPLE_ID)
    wanted = basis.terms.model_copy(update={"additional_terms": "Gate 3"})
    office.sandbox.faults.add(Fault(kind=FaultKind.LOST_AFTER, route=Route.TRANSEU_DRAFT))
    with pytest.raises(OutcomeUnknown):
        amend(TRANSEU, basis, wanted)
    return basis


def test_an_amendment_in_doubt_says_what_was_to_change(office: Desk) -> None:
    lost_amendment(office)
    presenter = tray(office)
    case = only_case(presenter)
    words = words_of(case, presenter.now, "en")
    assert any("Gate 3" in line for line in words.known)
    assert EXAMPLE_ID in details_text(case)
    assert case.can_ask
    assert case.row is None


def test_looking_leaves_a_draft_in_doubt_until_it_shows(office: Desk) -> None:
    lost_amendment(office)
    presenter = tray(office)
    presenter.ask()
    assert presenter.state.notice is not None
    assert presenter.state.notice.verdict is Verdict.WAITING
    assert only_case(presenter).act is not None
    office.sandbox.transeu.carrier_agrees(next(iter(office.sandbox.transeu.orders[EXAMPLE_ID].drafts)))
    presenter.ask_all()
    assert presenter.state.cases == ()


def test_a_decision_is_settled_by_a_person_alone(office: Desk) -> None:
    order_id = office.add("100482", account=BETAKOM, extras={"betakom": {"total_price_eur": "120.00"}}, sender=None)
    office.station.place_order(Placing(order_id=order_id))
    office.sandbox.faults.add(Fault(kind=FaultKind.LOST_AFTER, route=Route.BETAKOM_FULFIL))
    with pytest.raises(OutcomeUnknown):
        office.station.decide_order(order_id, Decision.FULFILLED, "100482")
    presenter = tray(office)
    case = only_case(presenter)
    assert not case.can_ask
    presenter.ask()
    assert presenter.state.busy == {}
    presenter.ask_person()
    presenter.digit(1)
    assert presenter.state.cases == ()
    (act,) = office.parts.acts.acts(order_id)
    assert act.state is ActState.DONE
