"""The office's part of a shift: acts at all five systems, the sign-in at Trans.eu, and what of them is in doubt."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from app.sandbox.transeu.orders import practice_orders
from app.sandbox.variants import Route
from tests.fakes.all_systems import BETAKOM, PORTERBUDDY, TRANSEU, TRANSITEO
from tests.soak.acts_verdict import DECISIONS, compare_done, is_done
from tests.soak.misfortune import Step
from tests.soak.packing import Wish
from tests.soak.verdict import Book, OrderLine, Told, Violation
from tests.soak.world import World

_NUMBERS = tuple(order.id for order in practice_orders(datetime.now(UTC)))
_TERMS = (Route.TRANSEU_ORDER, Route.TRANSEU_DRAFT, Route.TRANSEU_DRAFT, Route.TRANSEU_TOKENS)
_CUSTOMS = (Route.TRANSITEO_GET, Route.TRANSITEO_UPDATE, Route.TRANSITEO_UPDATE)
_DELETING = (Route.TRANSITEO_DELETE, Route.TRANSITEO_DELETE, Route.TRANSITEO_GET)
_SHOWN_BY = {
    TRANSEU: (Route.TRANSEU_ORDER, Route.TRANSEU_TOKENS),
    TRANSITEO: (Route.TRANSITEO_GET,),
    PORTERBUDDY: (Route.SELF,),
}
_COUNTRY = {"destination_country_iso3": "DEU", "recipient_email": "anna@example.com"}


class Office:
    """Acts at carriers.

    Args:
        told: What the office was told so far.
    """

    def __init__(self, world: World, rng: random.Random, told: Told) -> None:
        self._world, self._rng, self._told = world, rng, told
        self._marks = 0
        self._read: dict[str, int] = {}

    # --- while it goes on ------------------------------------------------------------------------------------------------

    def wishes(self, book: Book) -> Iterator[Wish]:
        """Offer what an office may do now; of what was done or is in doubt it tries a little, too."""
        yield from self._at_transeu()
        yield from self._at_betakom(book)
        yield from self._at_transiteo(book)
        yield from self._at_porterbuddy(book)
        yield 0.8, self._record
        if to_tell := [*{place[0] for place in book.scans}, *(line.id for line in _placed(book, BETAKOM))]:
            yield 1.2, lambda: Step("announce", {"order": self._rng.choice(to_tell)}, calls=(Route.PARCELLAB,))
        if book.doubted_acts:
            yield 3, lambda: self._settle(book)

    def _at_transeu(self) -> Iterator[Wish]:
        kept = self._world.systems.kept()
        if kept is None or kept.ended:
            yield 4, lambda: Step("sign_in", {}, calls=(Route.TRANSEU_TOKENS,))
            return
        yield 1, lambda: Step("renew", {}, calls=(Route.TRANSEU_TOKENS,))
        yield 1.6, self._amend_terms
        yield 0.5, lambda: Step("read_terms", {"number": self._rng.choice(_NUMBERS)}, calls=(Route.TRANSEU_ORDER,))
        if self._read:
            yield 1, self._amend_as_read

    def _at_betakom(self, book: Book) -> Iterator[Wish]:
        decided = {act.order_id for act in book.acts.values() if act.kind in DECISIONS and act.state == "done"}
        placed = _placed(book, BETAKOM)
        if open_ones := [line for line in placed if line.id not in decided]:
            yield 2, lambda: self._decide(self._rng.choice(open_ones))
        if placed:
            yield 0.3, lambda: self._decide(self._rng.choice(placed))

    def _at_transiteo(self, book: Book) -> Iterator[Wish]:
        if placed := [line for line in _placed(book, TRANSITEO) if line.state != "cancelled"]:
            yield 1.2, lambda: self._amend_customs(self._rng.choice(placed))
            yield 0.4, lambda: Step("delete", {"number": self._rng.choice(placed).number}, calls=_DELETING)

    def _at_porterbuddy(self, book: Book) -> Iterator[Wish]:
        if placed := _placed(book, PORTERBUDDY):
            yield 1, lambda: self._details(book, self._rng.choice(placed))
            yield 0.7, lambda: Step("confirm", {"number": self._rng.choice(placed).number}, calls=(Route.CONFIRM,))

    # --- at the end ------------------------------------------------------------------------------------------------------

    def left_to_do(self, book: Book) -> Step | None:
        """Choose what is still to be settled; None when nothing is."""
        return self._settle(book) if book.doubted_acts else None

    # --- steps -----------------------------------------------------------------------------------------------------------

    def _mark(self) -> str:
        self._marks += 1
        return f"soak-{self._marks}"

    def _amend_terms(self) -> Step:
        if self._rng.random() < 0.3:
            self._world.systems.carrier_agrees()
        number = self._rng.choice(_NUMBERS)
        return Step("amend", {"account": TRANSEU, "number": number, "mark": self._mark()}, calls=_TERMS)

    def _amend_as_read(self) -> Step:
        number = self._rng.choice(sorted(self._read))
        return Step("amend_as_read", {"number": number, "mark": self._mark()}, calls=(Route.TRANSEU_DRAFT,))

    def _amend_customs(self, line: OrderLine) -> Step:
        return Step("amend", {"account": TRANSITEO, "number": line.number, "mark": self._mark()}, calls=_CUSTOMS)

    def _decide(self, line: OrderLine) -> Step:
        decision, route = self._rng.choice(
            (
                ("fulfilled", Route.BETAKOM_FULFIL),
                ("fulfilled", Route.BETAKOM_FULFIL),
                ("declined", Route.BETAKOM_DECLINE),
            )
        )
        return Step("decide", {"order": line.id, "decision": decision, "typed": line.reference}, calls=(route,))

    def _details(self, book: Book, line: OrderLine) -> Step:
        parcel = self._rng.choice([number for (row, _), number in sorted(book.identifiers.items()) if row == line.id])
        given = {"number": line.number, "parcel": parcel, "mark": self._mark()}
        return Step("details", given, calls=(Route.SET_PARCEL_DETAILS,))

    def _record(self) -> Step:
        rng, mark = self._rng, self._mark()
        record: dict[str, Any] = {**_COUNTRY, "order_number": f"R-{rng.randint(1, 6)}", "recipient_name": mark}
        if rng.random() < 0.5:
            parcel = {"tracking_number": mark.replace("soak", "JJD"), "courier": "dhl-germany"}
            record["mutations"] = [{"type": "add_tracking", "tracking": parcel}]
        return Step("record", {"record": record, "new": rng.random() < 0.3}, calls=(Route.PARCELLAB,))

    def _settle(self, book: Book) -> Step:
        """Ask the systems, or let a person look at a system's own page."""
        act = book.acts[self._rng.choice(sorted(book.doubted_acts))]
        if self._rng.random() < 0.5:
            return Step("ask_acts", {}, calls=_SHOWN_BY.get(act.account, (Route.PARCELLAB,)))
        self._world.take_in()
        return Step("judge", {"act": act.id, "done": is_done(act, book, self._world.systems.done)})

    # --- what came of it -------------------------------------------------------------------------------------------------

    def note(self, step: Step, ok: dict[str, Any], book: Book) -> Iterator[Violation]:
        """Remember what was told; name what should not have been done at all."""
        done, given = self._world.systems.done, step.arguments
        match step.name:
            case "read_terms":
                self._read[given["number"]] = _times_amended(done, given["number"], "")
            case "amend_as_read" if ok["words"]:
                if _times_amended(done, given["number"], given["mark"]) > self._read[given["number"]]:
                    yield Violation(
                        "wrong", f"{given['number']} was amended by a reading from before its last amendment"
                    )
                self._told.acted.add(("amend", given["number"], given["mark"]))
            case "amend":
                self._told.acted.add(("amend", given["number"], given["mark"]))
            case "decide":
                kind = "fulfil" if given["decision"] == "fulfilled" else "decline"
                self._told.acted.add((kind, str(book.orders[given["order"]].number), ""))
            case "delete":
                self._told.acted.add(("delete", given["number"], ""))
            case "details":
                self._told.acted.add(("parcel_details", given["number"], given["mark"]))
            case "confirm":
                self._told.acted.add(("confirm_payment", given["number"], ""))
            case "record":
                kind = "new_record" if given["new"] else "record"
                self._told.acted.add((kind, given["record"]["order_number"], given["record"]["recipient_name"]))

    def compare(self, book: Book) -> Iterator[Violation]:
        """Name every promise about acts that is broken now."""
        yield from compare_done(book, self._told, self._world.systems.done)


def _placed(book: Book, account: str) -> list[OrderLine]:
    return [line for line in book.orders.values() if line.account == account and line.number]


def _times_amended(done: list[Any], number: str, but_for: str) -> int:
    return sum((one.kind, one.subject) == ("amend", number) and one.mark != but_for for one in done)
