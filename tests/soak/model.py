"""The model: the station's verbs on its real store, in any order and with any end of each call, against a plain world.

The carrier and the printer are a few dictionaries here, so a step takes milliseconds, and what hypothesis finds it makes
small: the shortest story in which a promise is broken.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from app.bootstrap.rehearsal import SENDER
from app.domain.errors import (
    StationError,
)
from app.domain.ports import Decision, Who
from app.domain.scans import Scan, Verdict
from app.storage import Store, open_store
from app.workflows.operate_desk import OperateDesk, Session
from app.workflows.parts import Parts
from app.workflows.place_order import Placing
from app.workflows.print_labels import COPY
from app.workflows.settle_doubts import CameOut
from app.workflows.station import Station
from tests.fakes.desk import order_data
from tests.soak import verdict
from tests.soak.plain_world import Call, Held, Killed, PlainWorld, Print
from tests.soak.verdict import Book, Told

CALLS = st.sampled_from([Call.DONE, *Call, Call.DONE, Call.LOST_AFTER])
PRINTS = st.sampled_from([*Print, Print.PROVEN, Print.KILLED_AFTER])


class Story(RuleBasedStateMachine):
    """What may happen at a desk."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="parceldesk-model-"))
        self._world = PlainWorld()
        self._told = Told()
        self._book = Book()
        self._store: Store | None = None
        self._open()

    def _open(self) -> None:
        world: Any = self._world
        store = open_store(self._folder / "station.sqlite3", world)
        self._store = store
        world.kill = lambda: self._end_without_a_word(store)
        self._station = Station.of(
            Parts(
                carriers=world,
                orders=store.orders,
                ledger=store.ledger,
                paper=store.paper,
                scans=store.scans,
                ramp=store.ramp,
                acts=store.acts,
                meter=store.meter,
                printing=world,
                labels=world,
                files=world,
                secrets=world,
                setup=world,
                clock=world,
                sender=lambda: SENDER,
                who=Who,
                operating=OperateDesk(Session(), operators=tuple, wanted=bool, secrets=world, setup=world, clock=world),
            )
        )

    @staticmethod
    def _end_without_a_word(store: Store) -> None:
        """What is not committed is lost, the sign of life ends, and nothing of this process writes any more."""
        store._database.close()
        store._presence.let_go()

    @override
    def teardown(self) -> None:
        if self._store is not None:
            self._store.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _do(self, verb: Callable[[], Any], call: Call = Call.DONE, out: Print = Print.PROVEN) -> Any:
        """Let a verb run with these ends; start anew when it was killed."""
        self._world.call, self._world.out = call, out
        said, store = None, self._store
        try:
            said = verb()
        except StationError:
            pass
        except Killed:
            said = None
        assert store is not None
        if store._database._closed:
            self._open()
        self._world.call, self._world.out = Call.DONE, Print.PROVEN
        self._book = verdict.read_book(self._folder / "station.sqlite3")
        return said

    @property
    def _ids(self) -> list[int]:
        return sorted(self._book.orders)

    # --- what may happen -------------------------------------------------------------------------------------------------

    @initialize(parcels=st.integers(1, 2))
    def begin(self, parcels: int) -> None:
        self.add(parcels)

    @rule(parcels=st.integers(1, 2))
    def add(self, parcels: int) -> None:
        reference = f"M-{len(self._told.added) + 1}"
        data = order_data(reference, parcels=parcels)
        if self._do(lambda: self._station.change_order.add(data, source="model")):
            self._told.added.add(reference)

    @rule(which=st.integers(0, 5), call=CALLS, out=PRINTS, later=st.booleans())
    def place(self, which: int, call: Call, out: Print, later: bool) -> None:
        order_id = self._ids[which % len(self._ids)]
        placed = self._do(lambda: self._station.place_order(Placing(order_id=order_id, print_later=later)), call, out)
        if placed is not None:
            self._told.placed[self._book.orders[order_id].reference] = placed.placement.carrier_order_id

    @rule(which=st.integers(0, 5), call=CALLS, out=PRINTS)
    def print_labels(self, which: int, call: Call, out: Print) -> None:
        order_id = self._ids[which % len(self._ids)]
        self._do(lambda: self._station.print_labels(order_id), call, out)

    @rule(which=st.integers(0, 5), out=PRINTS)
    def print_copy(self, which: int, out: Print) -> None:
        order_id = self._ids[which % len(self._ids)]
        self._told.copies.update(place for place in self._book.identifiers if place[0] == order_id)
        self._do(lambda: self._station.print_labels(order_id, reason=COPY), out=out)

    @precondition(lambda self: any(self._world.papers[label] for label in self._book.identifiers.values()))
    @rule(which=st.integers(0, 9))
    def scan(self, which: int) -> None:
        out = [place for place, label in sorted(self._book.identifiers.items()) if self._world.papers[label]]
        place = out[which % len(out)]
        scan = Scan(text=self._book.identifiers[place], at=datetime.now(UTC))
        answer = self._do(lambda: self._station.answer_scan(scan, place[0]))
        if answer.said.verdict is Verdict.OK and answer.act.value in {"recorded", "finished"}:
            self._told.scans.add(place)

    @rule(call=CALLS)
    def deliver(self, call: Call) -> None:
        self._do(self._station.confirm_scan.deliver, call)

    @rule(call=CALLS)
    def ask_all(self, call: Call) -> None:
        self._do(self._station.settle_doubts.ask_all, call)

    @rule(which=st.integers(0, 5), call=CALLS, decision=st.sampled_from(Decision))
    def decide(self, which: int, call: Call, decision: Decision) -> None:
        line = self._book.orders[self._ids[which % len(self._ids)]]
        if self._do(lambda: self._station.decide_order(line.id, decision, line.reference), call) is not None:
            self._told.decided[line.id] = "fulfil" if decision is Decision.FULFILLED else "decline"

    @precondition(lambda self: self._book.doubted_acts)
    @rule(call=CALLS)
    def look_at_the_carrier_s_page(self, call: Call) -> None:
        self._do(self._station.settle_acts.ask_all, call)
        for act in self._do(self._station.settle_acts.open) or ():
            is_done = self._world.is_decided(act.subject, act.kind.value)
            self._do(partial(self._station.settle_acts.judge, act.id, done=is_done))

    @precondition(lambda self: self._book.doubted_orders)
    @rule(which=st.integers(0, 5), call=CALLS)
    def send_again(self, which: int, call: Call) -> None:
        doubts = sorted(self._book.doubted_orders)
        self._do(lambda: self._station.settle_doubts.send_again(doubts[which % len(doubts)]), call)

    @precondition(lambda self: self._book.doubted_jobs)
    @rule(which=st.integers(0, 5), out=PRINTS)
    def look_at_the_printer(self, which: int, out: Print) -> None:
        doubts = self._do(self._station.settle_doubts.open)
        prints = [doubt.job for doubt in doubts or () if doubt.job is not None]
        if not prints:
            return
        job = prints[which % len(prints)]
        place = (job.order_id, job.parcel_number)
        others = sum(
            line.state in {"sent", "proven", "cancelled"} and (line.order_id, line.parcel) == place
            for line in self._book.jobs.values()
        )
        came_out = self._world.papers[self._book.identifiers[place]] > others
        self._told.copies[place] += not came_out
        answer = CameOut.YES if came_out else CameOut.NO
        self._do(lambda: self._station.settle_doubts.paper(job, answer), out=out)

    @rule()
    def start_anew(self) -> None:
        assert self._store is not None
        self._store.close()
        self._open()

    # --- what always holds -----------------------------------------------------------------------------------------------

    @invariant()
    def nothing_is_broken(self) -> None:
        found = list(verdict.compare(self._book, self._told, dict(self._held()), self._world.papers))
        decided = {reference: [kind for one in held for kind in one.decided] for reference, held in self._held()}
        found += verdict.compare_acts(self._book, self._told, decided)
        assert not found, found
        assert all(len(keys) == 1 for keys in self._world.keys.values()), f"an order has two keys: {self._world.keys}"

    def _held(self) -> Iterator[tuple[str, list[Held]]]:
        return ((reference, held) for reference, held in self._world.orders.items() if held)


def check(stories: int, steps: int, *, shorten: bool = True) -> int:
    """Tell so many stories; return how many. Raises AssertionError with the shortest one that breaks a promise."""
    run_state_machine_as_test(
        Story,
        settings=settings(
            max_examples=stories,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink) if shorten else (Phase.generate,),
        ),
    )
    return stories
