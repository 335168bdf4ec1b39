"""The Amend page's behaviour against the systems that the sandbox plays."""

from app.domain.acts import ActState
from app.domain.scans import Verdict
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.variants import Fault, FaultKind, Route
from app.ui.shell.state import AtSystem
from tests.fakes.all_systems import PARCELLAB, TRANSEU
from tests.ui.amend.conftest import Office

TERMS = AtSystem(TRANSEU, EXAMPLE_ID)


def test_it_begins_with_what_the_system_holds(office: Office) -> None:
    office.presenter.open(TERMS)
    held = office.state.held
    assert held is not None
    assert held.read_at is not None
    assert office.page.draft is not None
    assert not office.page.draft.is_changed()
    assert not office.presenter.may_send


def test_changes_are_listed_sent_once_and_looked_for_again(office: Office) -> None:
    office.presenter.open(TERMS)
    office.type("payment.days", "12")
    (change,) = office.state.change.changes
    assert (change.path, change.after) == ("payment.days", "12")
    office.presenter.send()
    sent = office.state.sent
    assert sent is not None
    assert sent.words.startswith("Draft accepted")
    # A draft is not yet a change: it stands as still to change, and nobody says otherwise.
    assert not sent.whole
    assert [act.state for act in office.desk.parts.acts.acts_in_doubt()] == []
    assert len(office.desk.sandbox.transeu.orders[EXAMPLE_ID].drafts) == 1
    office.presenter.send()
    assert len(office.desk.sandbox.transeu.orders[EXAMPLE_ID].drafts) == 1
    office.presenter.read_again()
    assert office.presenter.may_send


def test_a_wrong_field_is_said_and_nothing_leaves(office: Office) -> None:
    office.presenter.open(TERMS)
    office.type("payment.days", "many")
    office.presenter.send()
    assert [problem.field for problem in office.state.problems] == ["payment.days"]
    assert office.desk.sandbox.transeu.orders[EXAMPLE_ID].drafts == {}


def test_what_was_typed_is_kept_when_the_page_is_left(office: Office) -> None:
    office.presenter.open(TERMS)
    office.type("additional_terms", "Gate 3")
    assert office.presenter.leave()
    office.presenter.open(AtSystem(PARCELLAB, "", what="new_record"))
    office.presenter.open(TERMS)
    assert office.page.draft is not None
    assert office.page.draft.words("additional_terms") == "Gate 3"
    assert office.presenter.may_send


def test_a_change_taken_back_stays_gone_whatever_answer_is_still_on_its_way(office: Office) -> None:
    office.presenter.open(TERMS)
    office.work.at_once = False
    office.type("payment.days", "12")
    office.presenter.undo("payment.days")
    office.work.go()
    assert not office.state.change.changes
    assert not office.presenter.may_send


def test_a_change_taken_back_is_gone(office: Office) -> None:
    office.presenter.open(TERMS)
    office.type("additional_terms", "Gate 3")
    office.presenter.undo("additional_terms")
    assert office.state.change.changes == ()
    assert not office.presenter.may_send


def test_a_lost_answer_is_in_doubt_and_said_so(office: Office) -> None:
    office.presenter.open(TERMS)
    office.type("payment.days", "12")
    office.desk.sandbox.faults.add(Fault(kind=FaultKind.LOST_AFTER, route=Route.TRANSEU_DRAFT))
    office.presenter.send()
    assert office.state.notice is not None
    assert office.state.notice.verdict is Verdict.WAITING
    (act,) = office.desk.parts.acts.acts_in_doubt()
    assert act.state is ActState.UNKNOWN
    # What was typed is still there, and a second try is refused until the first one is settled.
    office.presenter.leave()
    office.presenter.send()
    assert office.state.notice is not None
    assert len(office.desk.sandbox.transeu.orders[EXAMPLE_ID].drafts) == 1


def test_a_record_is_made_and_changed(office: Office) -> None:
    office.presenter.open(AtSystem(PARCELLAB, "", what="new_record"))
    office.presenter.send()
    assert not office.state.problems  # nothing was changed, so nothing is sent and nothing is wrong
    office.type("order_number", "100482")
    office.type("destination_country_iso3", "NOR")
    office.presenter.send()
    assert {problem.field for problem in office.state.problems} == {"recipient_email"}
    office.type("recipient_email", "anne@example.com")
    office.presenter.send()
    assert office.state.sent is not None, office.state.notice


def test_an_account_that_is_gone_is_said(office: Office) -> None:
    office.presenter.open(AtSystem("nobody", "1"))
    assert office.state.notice is not None
    assert office.state.held is None
