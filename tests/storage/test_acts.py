"""Acts at carriers: one at a time for each order, on disk before they leave, and in doubt when their process dies."""

import multiprocessing
import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import ChangeKind, FieldChange
from app.domain.errors import InvalidInput, Problem
from app.domain.events import EventKind
from app.storage import Store, open_store
from tests.storage.desk import WHO, HandClock, added, an_order, placed

NUMBER = "8f21-40c7"
CHANGE = FieldChange(path="a.0.b", title="B", before="1", after="2", kind=ChangeKind.CHANGED, lines=("x",))


def begun(
    store: Store,
    kind: ActKind = ActKind.AMEND,
    *,
    account: str = "porterbuddy",
    subject: str = NUMBER,
    order_id: int | None = None,
    changes: Sequence[FieldChange] = (),
) -> CarrierAct:
    return store.acts.open_act(
        kind, account=account, subject=subject, order_id=order_id, title="Changing", changes=changes, who=WHO
    )


def refusal(store: Store, kind: ActKind = ActKind.AMEND, **where: str) -> str:
    with pytest.raises(InvalidInput) as caught:
        begun(store, kind, **where)  # type: ignore[arg-type]  # only texts are given here
    return caught.value.problem.code


def die_while_acting(path: Path, subject: str) -> None:
    """Open an act and fall dead, as by ``kill -9``."""
    begun(open_store(path, HandClock()), subject=subject, changes=(CHANGE,))
    os.kill(os.getpid(), signal.SIGKILL)


def race(path: Path, answer: Path) -> None:
    with open_store(path, HandClock()) as store:
        try:
            begun(store, ActKind.FULFIL)
            answer.write_text("opened")
        except InvalidInput as error:
            answer.write_text(error.problem.code)


def run(target: object, *args: object) -> int | None:
    process = multiprocessing.get_context("spawn").Process(target=target, args=args)  # type: ignore[arg-type]
    process.start()
    process.join(60)
    return process.exitcode


def test_an_act_from_its_beginning_to_its_end(store: Store) -> None:
    order_id = placed(store)
    act = begun(store, order_id=order_id, changes=(CHANGE,))
    assert (act.state, act.changes, act.closed_at) == (ActState.OPEN, (CHANGE,), None)
    done = store.acts.close_act(act.id, ActState.DONE, WHO, answer="Draft accepted")
    assert (done.state, done.answer) == (ActState.DONE, "Draft accepted")
    assert store.acts.acts(order_id) == (done,)
    assert store.acts.acts_on("porterbuddy", NUMBER) == (done,)
    assert store.acts.acts_in_doubt() == ()
    lines = [(event.kind, event.title, event.operator) for event in store.orders.timeline(order_id)][:2]
    assert lines == [
        (EventKind.ACT, "Changing: done", WHO.operator),
        (EventKind.SENT_TO_CARRIER, "Changing: sent", WHO.operator),
    ]
    assert "Draft accepted" in store.orders.timeline(order_id)[0].detail


def test_one_act_at_a_time_for_each_order_of_each_account(store: Store) -> None:
    act = begun(store)
    assert refusal(store, ActKind.DELETE) == "being_done"
    begun(store, account="transeu")
    begun(store, subject="another")
    store.acts.close_act(act.id, ActState.UNKNOWN, WHO, problems=(Problem(code="no_answer", title="No answer"),))
    assert refusal(store) == "in_doubt"
    assert [each.id for each in store.acts.acts_in_doubt()] == [act.id]
    store.acts.close_act(act.id, ActState.REFUSED, WHO, answer="It was not done, a person looked")
    begun(store)


@pytest.mark.parametrize(
    ("done", "refused", "allowed"),
    [
        (ActKind.FULFIL, (ActKind.FULFIL, ActKind.DECLINE), ActKind.AMEND),
        (ActKind.DECLINE, (ActKind.FULFIL, ActKind.DECLINE), ActKind.AMEND),
        (ActKind.CONFIRM_PAYMENT, (ActKind.CONFIRM_PAYMENT,), ActKind.AMEND),
        (ActKind.AMEND, (), ActKind.AMEND),
    ],
)
def test_what_happens_once_is_not_opened_again(
    store: Store, done: ActKind, refused: tuple[ActKind, ...], allowed: ActKind
) -> None:
    store.acts.close_act(begun(store, done).id, ActState.DONE, WHO)
    assert [refusal(store, kind) for kind in refused] == ["done_before"] * len(refused)
    begun(store, allowed)


@pytest.mark.parametrize("end", [ActState.REFUSED, ActState.UNREACHABLE])
def test_what_was_refused_may_be_decided_again(store: Store, end: ActState) -> None:
    store.acts.close_act(begun(store, ActKind.FULFIL).id, end, WHO, problems=(Problem(code="no", title="No"),))
    begun(store, ActKind.FULFIL)


def test_a_settled_act_stays_as_it_is(store: Store) -> None:
    act = begun(store)
    done = store.acts.close_act(act.id, ActState.DONE, WHO, answer="Taken")
    with pytest.raises(InvalidInput, match="settled already"):
        store.acts.close_act(act.id, ActState.REFUSED, WHO)
    store.acts.act_asked(act.id, "Not shown yet")
    assert store.acts.act(act.id) == done


def test_asking_is_counted_while_it_is_in_doubt(store: Store, clock: HandClock) -> None:
    act = begun(store)
    store.acts.close_act(act.id, ActState.UNKNOWN, WHO)
    at = clock.on(minutes=3)
    store.acts.act_asked(act.id, "Not shown yet")
    [known] = store.acts.acts_in_doubt()
    assert (known.asked, known.asked_at, known.answer) == (1, at, "Not shown yet")


def test_an_act_of_a_process_that_was_killed_is_in_doubt(path: Path, store: Store) -> None:
    order_id = placed(store)
    assert run(die_while_acting, path, NUMBER) == -signal.SIGKILL
    assert refusal(store) == "in_doubt"  # even before anybody looked into the tray
    [act] = store.acts.acts_in_doubt()
    assert (act.state, act.problems[0].code, act.changes) == (ActState.UNKNOWN, "stopped_while_doing", (CHANGE,))
    assert act.order_id is None
    assert store.orders.at_carrier("porterbuddy", NUMBER) == order_id


def test_what_another_window_does_is_under_way_and_in_no_doubt(path: Path, store: Store) -> None:
    with open_store(path, HandClock()) as other:
        act = begun(other)
        assert store.acts.acts_in_doubt() == ()
        assert refusal(store) == "being_done"
        other.acts.close_act(act.id, ActState.DONE, WHO)
    begun(store)


def test_a_decision_of_another_process_stands(path: Path, store: Store, tmp_path: Path) -> None:
    store.acts.close_act(begun(store, ActKind.DECLINE).id, ActState.DONE, WHO)
    assert run(race, path, tmp_path / "answer") == 0
    assert (tmp_path / "answer").read_text() == "done_before"


def test_an_act_that_is_not_there(store: Store) -> None:
    with pytest.raises(InvalidInput, match="not in the ledger"):
        store.acts.act(7)
    with pytest.raises(InvalidInput):
        store.acts.act_asked(7, "x")


@pytest.mark.parametrize(
    ("state", "problems", "may"),
    [
        (ActState.OPEN, (), True),
        (ActState.DONE, (), True),
        (ActState.PARTLY, (), True),
        (ActState.UNKNOWN, (), True),
        (ActState.UNREACHABLE, (), False),
        (ActState.REFUSED, (Problem(code="no", title="The carrier says no"),), False),
        (ActState.REFUSED, (), True),  # a person's word, who did not see it
    ],
)
def test_what_may_have_arrived(store: Store, state: ActState, problems: tuple[Problem, ...], *, may: bool) -> None:
    act = begun(store)
    if state is not ActState.OPEN:
        act = store.acts.close_act(act.id, state, WHO, problems=problems)
    assert act.may_have_arrived is may


# --- orders by what their carriers call them ---------------------------------------------------------------------------


def test_an_order_is_found_by_its_own_carrier_s_number_only(store: Store) -> None:
    order_id = placed(store, an_order("A-1"), carrier_order_id="40001")
    named_so = added(store, an_order("40001", parcels=({"weight_grams": 1, "identifier": "99999"},)))
    assert store.orders.at_carrier("porterbuddy", "40001") == order_id
    assert store.orders.find("40001") is not None
    assert store.orders.find("40001").order_id == named_so  # type: ignore[union-attr]
    assert store.orders.at_carrier("betakom", "40001") is None
    assert store.orders.at_carrier("porterbuddy", "A-1") is None


def test_a_status_that_nobody_tells_is_not_asked_for(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    later = clock.on(hours=1)
    assert [row[0] for row in store.orders.to_ask(later)] == [order_id]
    store.orders.ask_no_more(order_id)
    assert store.orders.to_ask(later) == ()


def test_all_tries_of_an_account_in_parts(store: Store) -> None:
    for place in range(3):
        placed(store, an_order(f"A-{place}"), carrier_order_id=f"C-{place}")
    first = store.ledger.sent("porterbuddy", limit=2)
    rest = store.ledger.sent("porterbuddy", after=first[-1].id)
    assert [(sent.reference, sent.carrier_order_id) for sent in (*first, *rest)] == [
        ("A-0", "C-0"),
        ("A-1", "C-1"),
        ("A-2", "C-2"),
    ]
    assert all(sent.key.startswith(sent.reference) for sent in (*first, *rest))
    assert store.ledger.sent("betakom") == ()
