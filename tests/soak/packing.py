"""The packer's part of a shift: which step of packing comes next, and what is left to do of it at the end."""

import random
from collections.abc import Callable, Iterator

from app.sandbox.variants import Route
from tests.fakes.all_systems import BETAKOM, PORTERBUDDY, TRANSITEO, order_for
from tests.soak import verdict
from tests.soak.misfortune import Step
from tests.soak.verdict import Book, JobLine, OrderLine, Told
from tests.soak.world import World

Wish = tuple[float, Callable[[], Step]]
"""How much a step is wanted beside the others, and what makes it."""
PRINTED = frozenset({"sent", "on_box", "confirmed"})
_PLACING = {BETAKOM: (Route.BETAKOM_INGEST,), TRANSITEO: (Route.TRANSITEO_CREATE, Route.TRANSITEO_TOKEN)}
_ASKING = {TRANSITEO: (Route.TRANSITEO_GET, Route.TRANSITEO_TOKEN)}


class Packing:
    """Orders, labels and scans.

    Args:
        orders: How many orders come in.
        told: What the packer was told so far.
        only_porterbuddy: Whether no other system takes orders.
    """

    def __init__(
        self, world: World, rng: random.Random, orders: int, told: Told, *, only_porterbuddy: bool = False
    ) -> None:
        self._world, self._rng, self._orders, self._told = world, rng, orders, told
        self._carriers = {PORTERBUDDY: 7} if only_porterbuddy else {PORTERBUDDY: 7, BETAKOM: 2, TRANSITEO: 2}

    # --- while it goes on ------------------------------------------------------------------------------------------------

    def wishes(self, book: Book) -> Iterator[Wish]:
        """Offer what a packer may do now."""
        rng = self._rng
        waiting = [line for line in book.orders.values() if line.state in verdict.NOTHING_ORDERED]
        if len(book.orders) < self._orders and len(waiting) < 4:
            yield 3, self._add
        if waiting:
            yield 6, lambda: self.place(rng.choice(waiting), later=rng.random() < 0.35)
        if to_print := self._to_print(book):
            yield 4, lambda: Step("print", {"order": rng.choice(to_print).id})
        if printed := [line for line in book.orders.values() if line.state in PRINTED]:
            yield 0.3, lambda: Step("print", {"order": rng.choice(printed).id})
            yield 0.3, lambda: Step("print", {"order": rng.choice(printed).id, "copy": True})
            yield 0.2, lambda: Step("place", {"order": rng.choice(printed).id})
        if scannable := self.scannable(book):
            yield 4, lambda: self.scan(*rng.choice(scannable))
        if book.identifiers:
            yield 0.4, lambda: self.scan(*rng.choice([*book.identifiers.items()]))
        if _has_untold_scans(book):
            yield 2, lambda: Step("deliver", {})
        if book.doubted_orders:
            yield 2, lambda: Step("ask_all", {})
            yield 1.5, lambda: self._settle_order(book)
            yield 1, lambda: Step("doubts", {})
        if book.doubted_jobs:
            yield 2, lambda: self._look_at_printer(book)
            yield 0.5, lambda: Step("doubts", {})
        if book.jobs_to_prove:
            yield 2, lambda: Step("prove", {})
        if any(job.state == "queued" for job in book.jobs.values()):
            yield 2, lambda: Step("resume", {})
        if book.orders:
            yield 0.2, lambda: Step("refresh", {})

    # --- at the end ------------------------------------------------------------------------------------------------------

    def left_to_do(self, book: Book) -> Step | None:
        """Choose what is still to be done; None when nothing is."""
        for line in book.orders.values():
            if line.state in verdict.NOTHING_ORDERED:
                return self.place(line)
        if book.doubted_orders:
            return self._settle_order(book)
        if book.doubted_jobs:
            return self._look_at_printer(book)
        for line in self._to_print(book):
            return Step("print", {"order": line.id})
        if scannable := self.scannable(book):
            return self.scan(*scannable[0])
        return Step("deliver", {}) if _has_untold_scans(book) else None

    # --- steps -----------------------------------------------------------------------------------------------------------

    def _add(self) -> Step:
        rng = self._rng
        number = len(self._told.added) + rng.randrange(1_000_000) * 1_000
        account = rng.choices([*self._carriers], [*self._carriers.values()])[0]
        return Step("add", {"data": order_for(account, f"S-{number}", parcels=rng.choice((1, 1, 1, 2, 3)))})

    @staticmethod
    def place(line: OrderLine, *, later: bool = False) -> Step:
        """Place an order with whom it is for."""
        return Step("place", {"order": line.id, "later": later}, calls=_PLACING.get(line.account, ()))

    @staticmethod
    def _to_print(book: Book) -> list[OrderLine]:
        ours = [line for line in book.orders.values() if line.account == PORTERBUDDY]
        return [line for line in ours if line.state in {"placed", "not_printed"}]

    def scannable(self, book: Book) -> list[tuple[tuple[int, int], str]]:
        """Return the labels that lie there and were not scanned."""
        papers = self._world.papers()
        return [
            (place, identifier)
            for place, identifier in book.identifiers.items()
            if papers[identifier] and place not in book.scans
        ]

    def scan(self, place: tuple[int, int], identifier: str) -> Step:
        """Scan a label, mostly with its order open."""
        return Step("scan", {"text": identifier, "open_order": place[0] if self._rng.random() < 0.9 else None})

    def _settle_order(self, book: Book) -> Step:
        """Ask for an order in doubt, send it again where that is safe, or look at the carrier's own page."""
        attempt = self._rng.choice(sorted(book.doubted_orders))
        line = book.orders[book.attempts[attempt][0]]
        asks = self._rng.random() < 0.6
        if line.account == TRANSITEO:  # neither a second request is safe nor is there a page that knows of it
            self._world.take_in()
            is_there = line.reference in self._world.orders()
            if is_there or asks:
                return Step("ask_all", {}, calls=_ASKING[TRANSITEO])
            return Step("never_ordered", {"attempt": attempt})
        if asks and line.account == PORTERBUDDY:
            return Step("ask_all", {})
        return Step("send_again", {"attempt": attempt}, calls=_PLACING.get(line.account, ()))

    def _look_at_printer(self, book: Book) -> Step:
        """A person looks, where the counter does not tell any more: every label of this parcel that is not accounted for was this one."""
        untold = book.doubted_jobs - book.jobs_to_prove
        job = book.jobs[self._rng.choice(sorted(untold or book.doubted_jobs))]
        if job.state != "in_doubt":
            return Step("doubts", {})
        self._world.wait_until_settled()
        place = (job.order_id, job.parcel)
        if place in dict(self.scannable(book)) and self._rng.random() < 0.7:
            return self.scan(place, book.identifiers[place])  # it lies there: what is quicker than to scan it?
        out = self._world.papers()[book.identifiers[place]]
        answer = "came_out" if out > _accounted_for(book, job) else "nothing"
        return Step("paper", {"job": job.id, "answer": answer})


def _accounted_for(book: Book, job: JobLine) -> int:
    place, done = (job.order_id, job.parcel), {"sent", "proven", "cancelled"}
    return sum(line.state in done and (line.order_id, line.parcel) == place for line in book.jobs.values())


def _has_untold_scans(book: Book) -> bool:
    return any(not told and not refusal for told, refusal in book.scans.values())
