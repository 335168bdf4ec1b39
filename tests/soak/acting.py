"""What the station under attack does beside packing: acts at carriers, and the sign-in that Trans.eu wants."""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from app.domain.amendments import AmendmentBasis
from app.domain.ports import Decision
from app.workflows.station import Station
from tests.fakes.all_systems import PARCELLAB, PORTERBUDDY, TRANSEU, TRANSITEO

_FORMS = {TRANSEU: "additional_terms", TRANSITEO: "exporting_carrier"}
"""The free text of a system's form that carries an act's mark."""


class Office:
    """Carries out the office's commands.

    Args:
        station: Returns the station once it is open.
        seen_by_browser: Returns an address as a browser reaches it, that is struck by none of the station's troubles.
    """

    def __init__(self, station: Callable[[], Station], seen_by_browser: Callable[[str], str]) -> None:
        self._open_station = station
        self._seen_by_browser = seen_by_browser
        self._read: dict[str, AmendmentBasis] = {}

    @property
    def _station(self) -> Station:
        return self._open_station()

    # --- the sign-in -----------------------------------------------------------------------------------------------------

    def do_sign_in(self) -> dict[str, Any]:
        """Sign in as a browser does."""
        import httpx

        start = self._station.sign_in.begin(TRANSEU)
        sent_to = httpx.get(self._seen_by_browser(start.address), timeout=10).headers["location"]
        return {"signed_in": self._station.sign_in.finish(TRANSEU, start, sent_to).signed_in}

    def do_renew(self) -> dict[str, Any]:
        return {"signed_in": self._station.sign_in.renew(TRANSEU).signed_in}

    # --- acts ------------------------------------------------------------------------------------------------------------

    def do_amend(self, account: str, number: str, mark: str) -> dict[str, Any]:
        """Read, change one field, send."""
        return self._amend(account, self._station.amend_order.read(account, number), mark)

    def do_read_terms(self, number: str) -> dict[str, Any]:
        """Open the form, and leave it open."""
        self._read[number] = self._station.amend_order.read(TRANSEU, number)
        return {}

    def do_amend_as_read(self, number: str, mark: str) -> dict[str, Any]:
        """Send the form that was left open, if this is the station in which it is."""
        if number not in self._read:
            return {"words": ""}
        return self._amend(TRANSEU, self._read[number], mark)

    def _amend(self, account: str, basis: AmendmentBasis, mark: str) -> dict[str, Any]:
        terms = basis.terms
        assert isinstance(terms, BaseModel)
        amended = self._station.amend_order(account, basis, terms.model_copy(update={_FORMS[account]: mark}))
        return {"words": amended.answer.words}

    def do_decide(self, order: int, decision: str, typed: str) -> dict[str, Any]:
        decided = self._station.decide_order(order, Decision(decision), typed)
        return {"decided": decided.decision.value}

    def do_delete(self, number: str) -> dict[str, Any]:
        return {"gone": self._station.delete_order(TRANSITEO, number, number).gone}

    def do_details(self, number: str, parcel: str, mark: str) -> dict[str, Any]:
        self._station.set_parcel_details(PORTERBUDDY, number, parcel, {"description": mark})
        return {}

    def do_confirm(self, number: str) -> dict[str, Any]:
        self._station.confirm_payment(PORTERBUDDY, number, number)
        return {}

    def do_announce(self, order: int) -> dict[str, Any]:
        return {"state": self._station.announce_order(order, PARCELLAB).state.value}

    def do_record(self, record: dict[str, Any], *, new: bool) -> dict[str, Any]:
        keep = self._station.keep_records
        return {"state": (keep.create if new else keep.put)(PARCELLAB, "", record).state.value}

    # --- what is in doubt ------------------------------------------------------------------------------------------------

    def do_ask_acts(self) -> dict[str, Any]:
        return {answer.value: count for answer, count in self._station.settle_acts.ask_all().items()}

    def do_judge(self, act: int, *, done: bool) -> dict[str, Any]:
        """Answer for a person who looked at the system's own page."""
        self._station.settle_acts.open()
        self._station.settle_acts.judge(act, done=done)
        return {}
