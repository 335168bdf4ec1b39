"""The Amend page's behaviour against the systems that the sandbox plays."""

from app.domain.acts import ActState
from app.domain.scans import Verdict
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.variants import FaultKind
from app.ui.shell.state import AtSystem
from tests.fakes.five_systems import PARCELLAB, TRANSEU
from tests.ui.amend.conftest import Office

TERMS = AtSystem(TRANSEU, EXAMPLE_ID)
PRICE = "price"


def test_it_begins_with_what_the_system_holds(office: Office) -> None:
    office.presenter.open(TERMS)
    held = office.state.held
    assert held is not None
    assert held.read_at is not None
    assert office.page.draft is not None
    assert not office.page.draft.is_changed()
    assert not office.presenter.may_send
