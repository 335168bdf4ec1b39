"""A packer's shift in which anything goes wrong at any moment: random work, random faults, random kills, by a seed.

What was said to the packer is noted; after each step what the ledger, the carrier and the paper say is compared.
"""

import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.sandbox.variants import Route
from tests.fakes import canaries
from tests.soak import verdict
from tests.soak.acts_verdict import SignInWatch
from tests.soak.kinds import DISK, LINE, PRINTER, Kind, Tally
from tests.soak.misfortune import Broken, Misfortune, Step
from tests.soak.nursery import Child, Died, Late, Nursery
from tests.soak.office import Office
from tests.soak.packing import Packing
from tests.soak.unknown import Unknown
from tests.soak.verdict import Book, Told, Violation
from tests.soak.world import CANARY, RETRY_AFTER_SECONDS, World

ORDERS_A_SHIFT = 24
COUNTER_SECONDS = 0.5
"""So long a counter is asked after a step: what is not told by then waits for another time."""
STEP_SECONDS = 20.0
"""No step may take longer, whatever goes wrong in it."""
_TOKENS_IN_ALL_FORMS = 4
_MAY_LEAVE_IN_DOUBT = LINE - {Kind.REFUSED, Kind.CERTIFICATE} | DISK | {Kind.KILL}


class Shift:
    """One store from its first to its last order.

    Args:
        faults_a_step: How many faults befall a step on average.
        kill_chance: How often a step is killed.
        plant: The name of a planted bug; empty for the program as it is.
        kinds: The faults to choose from.
        office: How much the office does beside the packer; 0 leaves it and the other systems out.
        tell: Is told of each step.
    """

    def __init__(
        self,
        world: World,
        nursery: Nursery,
        tally: Tally,
        rng: random.Random,
        *,
        faults_a_step: float = 2.0,
        kill_chance: float = 0.16,
        plant: str = "",
        kinds: Iterable[Kind] = tuple(Kind),
        orders: int = ORDERS_A_SHIFT,
        office: float = 0.6,
        tell: Callable[[str], object] = bool,
    ) -> None:
        self._world, self._nursery, self._tally, self._rng = world, nursery, tally, rng
        self._plant = plant
        self._misfortune = Misfortune(rng, tally, kinds, faults_a_step, kill_chance)
        self._orders = orders
        self._tell = tell
        self._home = world.new_home()
        self._store = self._home / "station.sqlite3"
        self._child: Child | None = None
        self._told = Told()
        self._office_weight = office
        self._packing = Packing(world, rng, orders, self._told, only_porterbuddy=not office)
        self._office = Office(world, rng, self._told)
        self._sign_in = SignInWatch(world.systems)
        self._keys: dict[str, str] = {}
        self._book = Book()
        self._durations: dict[str, float] = {}
        self._papers: Counter[str] = Counter()
        self._unknown = Unknown()
        self._steps = 0
        self._explained = False
        self._foreign_before = len(world.foreign.heard)
        self._impostor_before = len(world.impostor.asked)

    @property
    def home(self) -> Path:
        """The station's folder."""
        return self._home

    # --- the whole of it -------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Work until all orders are in and most is done, then end everything without faults and compare.

        Raises:
            Broken: A promise was.
        """
        try:
            self._open([])
            steps = self._orders * 6
            for _ in range(steps):
                step = self._next()
                self._do(self._misfortune.befall(step, self._durations.get(step.name, 0.05)))
            self._finish()
        finally:
            self._world.calm()
            if self._child is not None:
                self._child.end()

    def _finish(self) -> None:
        """Everything works again, and everybody does what is left."""
        self._world.calm()
        if self._child is not None:
            self._child.end()
        self._open([])
        for _ in range(self._orders * 12):
            step = self._left_to_do()
            if step is None:
                break
            self._do(step)
        else:
            raise Broken([Violation("wrong", "the work does not end")], None)
        self._judge(None, list(verdict.at_the_end(self._book, self._told, self._world.orders())))
        assert self._child is not None
        self._ask(Step("close", {}))
        self._child.end()
        self._child = None
        if (word := verdict.integrity(self._store)) != "ok":
            raise Broken([Violation("lost", f"the store is damaged: {word}")], None)
        secrets = self._world.secrets()
        self._judge(None, list(verdict.leaks(self._home, secrets)))
        # In every form and wrapping those that matter most: all of them in all forms would take longer than the shift.
        some = {CANARY, *self._rng.sample(sorted(secrets), min(_TOKENS_IN_ALL_FORMS, len(secrets)))}
        self._judge(None, [Violation("leaked", found) for found in canaries.leaks(self._home, some)])
        self._count_ends()

    def _count_ends(self) -> None:
        ends = self._tally.ends
        ends["orders"] += len(self._book.orders)
        for job in self._book.jobs.values():
            ends[f"label {job.state}"] += 1
        self._unknown.count(self._book, ends)
        ends["scans"] += len(self._told.scans)
        for act in self._book.acts.values():
            ends["acts"] += 1
            ends[f"act {act.state}"] += 1

    # --- what is done next -----------------------------------------------------------------------------------------------

    def _next(self) -> Step:
        """Choose what packer and office do now."""
        wishes = [*self._packing.wishes(self._book)]
        if self._office_weight:
            wishes += [(weight * self._office_weight, wish) for weight, wish in self._office.wishes(self._book)]
        return self._rng.choices([wish for _, wish in wishes], [weight for weight, _ in wishes])[0]()

    def _left_to_do(self) -> Step | None:
        return self._packing.left_to_do(self._book) or self._office.left_to_do(self._book)

    # --- doing it --------------------------------------------------------------------------------------------------------

    def _do(self, step: Step) -> None:
        """Let faults strike, give the command, note what was said, and compare."""
        self._steps += 1
        began = time.monotonic()
        if step.name == "print" and step.arguments.get("copy"):
            order = step.arguments["order"]
            self._told.copies.update(place for place in self._book.identifiers if place[0] == order)
        surroundings: dict[str, Any] = {}
        if Kind.DISK_READ_ONLY in step.kinds:  # what is open stays writable, so it is met at the start
            self._end_child()
        for kind in step.kinds:
            late = step.name == "place" and self._rng.random() < 0.7
            surroundings |= self._world.strike(kind, step.routes.get(kind, Route.ANY), self._home, late=late)
        said: dict[str, Any] | None
        if self._child is None:
            self._open(step.kinds)
        if self._child is None:
            said = {"error": {"kind": "LedgerBroken", "code": "not_open"}, "connections": 0}
        else:
            if surroundings:
                self._child.ask("set", **surroundings)
            said = self._ask(step)
            if surroundings and self._child is not None:
                self._child.ask("set")
        if self._world.sandbox.zebra._queue and Kind.PAPER_OUT in step.kinds:
            self._tally.met[Kind.PRINTER_BACK.value] += 1
        requests = self._world.requests()
        self._world.calm()
        self._world.wait_until_settled()
        if self._child is None:
            self._open([])
        self._note(step, said)
        met = self._count(step, said, requests)
        self._tell(f"{time.monotonic() - began:.3f} s {step}\n    {said}")
        self._compare(step, said, met, requests)
        self._unknown.met |= self._book.unknown_jobs
        if self._rng.random() < 0.8:
            self._ask_counter()

    def _ask_counter(self) -> None:
        """Let the station ask the printer's counter, as the window's rounds do."""
        ends_at, prove = time.monotonic() + COUNTER_SECONDS, Step("prove", {})
        while self._book.jobs_to_prove and self._child is not None:
            self._compare(prove, self._ask(prove), set(), [])
            if time.monotonic() > ends_at:
                break
            time.sleep(0.02)

    def _open(self, kinds: list[Kind]) -> None:
        """Start the program; it may fail with a sentence while the disk is in trouble."""
        self._child = self._nursery.bear(self._world.spec(self._home, self._plant))
        said = self._child.ask("open")
        if "ok" in said:
            return
        self._end_child()
        if "bug" in said or not DISK & set(kinds):
            raise Broken([Violation("wrong", f"it does not start: {said}")], None)
        for kind in DISK & set(kinds):
            self._tally.met[kind.value] += 1

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None

    def _ask(self, step: Step) -> dict[str, Any] | None:
        """Give the command; None when the process was killed before it answered."""
        assert self._child is not None
        self._child.tell(step.name, **step.arguments)
        try:
            try:
                said = self._child.hear(STEP_SECONDS if step.kill_after is None else step.kill_after)
            except Late:
                if step.kill_after is None:
                    raise Broken([Violation("wrong", f"a step hung for {STEP_SECONDS:g} s")], step) from None
                self._child.kill()
                self._tally.met[Kind.KILL.value] += 1
                said = self._child.hear(2)  # what it said in its last moment was said
                self._end_child()
                return said
        except Died:
            self._end_child()
            return None
        if step.kill_after is None:
            known = self._durations.get(step.name, said["seconds"])
            self._durations[step.name] = 0.8 * known + 0.2 * said["seconds"]
        return said

    def _note(self, step: Step, said: dict[str, Any] | None) -> None:
        """Remember what the packer was told."""
        if step.name == "paper" and step.arguments["answer"] == "nothing":
            job = self._book.jobs[step.arguments["job"]]
            self._told.copies[job.order_id, job.parcel] += 1
        if step.name == "paper":
            self._unknown.asked(self._book.jobs[step.arguments["job"]])
        if said is None or "ok" not in said:
            return
        ok = said["ok"]
        self._judge(step, [*self._office.note(step, ok, self._book)])
        match step.name:
            case "add":
                self._told.added.add(step.arguments["data"]["reference"])
            case "place":
                self._told.placed[self._book.orders[step.arguments["order"]].reference] = ok["number"]
            case "scan" if ok["verdict"] == "ok" and ok["act"] in {"recorded", "finished"}:
                place = next(key for key, value in self._book.identifiers.items() if value == step.arguments["text"])
                self._told.scans.add(place)

    # --- what came of it -------------------------------------------------------------------------------------------------

    def _count(self, step: Step, said: dict[str, Any] | None, requests: list[Any]) -> set[Kind]:
        """Count the faults that were really met."""
        met = set()
        for kind in step.kinds:
            if step.really_met(kind, said, requests):
                met.add(kind)
                self._tally.met[kind.value] += 1
        if step.kill_after is not None and (said is None or self._child is None):
            met.add(Kind.KILL)
        return met

    def _compare(self, step: Step, said: dict[str, Any] | None, met: set[Kind], requests: list[Any]) -> None:
        before = self._book
        self._book = verdict.read_book(self._store)
        papers_before, self._papers = self._papers, self._world.papers()
        found = list(verdict.compare(self._book, self._told, self._world.orders(), self._papers))
        waits = {Kind.UNAVAILABLE_WAIT, Kind.TOO_MANY_WAIT} & set(step.kinds)
        wait = timedelta(seconds=RETRY_AFTER_SECONDS) if waits else None
        found += verdict.unreasonable_requests(requests, self._keys, wait)
        found += self._office.compare(self._book)
        if said is not None and "bug" in said:
            found.append(Violation("wrong", f"a bug: {said['bug']['text']}"))
        if len(self._world.foreign.heard) > self._foreign_before:
            found.append(Violation("leaked", f"a foreign host heard {self._world.foreign.heard[-1][:200]!r}"))
        if len(self._world.impostor.asked) > self._impostor_before:
            found.append(Violation("leaked", "an impostor was sent a request"))
        found += verdict.leaks_in_text(json.dumps(said), (CANARY, *self._world.tokens))
        new_orders = self._book.doubted_orders - before.doubted_orders
        killed = said is None or step.kill_after is not None or self._explained
        found += self._sign_in.compare(step, said, killed=killed)
        new_acts = self._book.doubted_acts - before.doubted_acts
        if new_acts and not killed and not _MAY_LEAVE_IN_DOUBT & set(step.kinds):
            found.append(Violation("wrong", f"act in doubt that no fault explains: {new_acts}"))
        if new_orders and not killed and not _MAY_LEAVE_IN_DOUBT & set(step.kinds):
            found.append(Violation("wrong", f"order in doubt that no fault explains: {new_orders}"))
        new_jobs = self._book.doubted_jobs - before.doubted_jobs
        self._unknown.doubted |= {job for job in new_jobs if self._book.jobs[job].state == "in_doubt"}
        # What the counter does not know of was explained when it was sent.
        new_jobs = {job for job in new_jobs if verdict.NOT_COUNTED not in self._book.jobs[job].outcome}
        if step.name != "prove" and new_jobs and not killed and not (PRINTER | DISK) & set(step.kinds):
            found.append(Violation("wrong", f"print in doubt that no fault explains: {new_jobs}"))
        if not killed and not (PRINTER | DISK) & set(step.kinds):
            found += self._sent_for_nothing(before, papers_before)
        self._judge(step, found)

    def _sent_for_nothing(self, before: Book, papers_before: Counter[str]) -> Iterator[Violation]:
        """Name what counts as sent in this step although no label came out and nothing was wrong with the printer."""
        new = [job for job in self._book.jobs.values() if job.id not in before.jobs and job.state in {"sent", "proven"}]
        for job in new:
            identifier = self._book.identifiers[job.order_id, job.parcel]
            if self._papers[identifier] <= papers_before[identifier]:
                yield Violation("wrong", f"print {job.id} is {job.state}, no label came out and no fault explains it")

    def _judge(self, step: Step | None, found: list[Violation]) -> None:
        if found:
            raise Broken(found, step)
