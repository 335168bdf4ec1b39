"""The other systems as they really are: what each was told and did, whatever the station believes.

Each played system is wrapped at the place where it commits, so that a request whose answer is lost counts like any other.
The keyring is a folder here: like a real one it outlives the station, and keeps what is single-use.
"""

import json
import random
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.variants import TransEuVariants
from tests.fakes.all_systems import TRANSEU, accounts, keys
from tests.soak.kinds import replace

_MARK = re.compile(r"soak-\d+")
_PARCEL = re.compile(r"JJD-\d+")
_SECOND_TRY = re.compile(r"^(S-\d+)-\d+$")
TRACKING = "tracking"
"""Stands for the kind of an act that tells a system of a parcel."""


def mark_in(text: str) -> str:
    """Return the word by which one act is known again wherever it went; empty if there is none."""
    found = _MARK.search(text)
    return found[0] if found else ""


def parcels_in(text: str) -> list[str]:
    """Return the made up parcel numbers in a text."""
    return sorted(set(_PARCEL.findall(text)))


@dataclass(frozen=True)
class Done:
    """Something that a system did.

    Attributes:
        kind: As acts are called in the ledger, or ``tracking``.
        subject: The number under which the system holds the order.
        mark: What tells this act from others of its kind; empty for what happens once.
    """

    kind: str
    subject: str
    mark: str = ""


@dataclass
class Held:
    """An order as a system without labels holds it."""

    id: str
    scanned_identifiers: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Kept:
    """What the keyring holds of the sign-in at Trans.eu."""

    refresh_token: str
    is_marked: bool
    ended: str


class Systems:
    """All but Porterbuddy's orders.

    Attributes:
        done: What was done, in order.
        keyring: The folder that is the keyring.
    """

    def __init__(self, sandbox: SandboxServer) -> None:
        self._sandbox = sandbox
        self._folder = Path(tempfile.mkdtemp(prefix="parceldesk-keyring-"))
        self.done: list[Done] = []
        self.keyring = self._folder / "0"
        self.accesses: set[str] = set()
        self._created: Counter[str] = Counter()
        self._number = 0
        self._watch()

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def begin(self, rng: random.Random) -> None:
        """Let all of them begin anew, with the keys in a keyring of their own."""
        for system in (self._sandbox.betakom, self._sandbox.parcellab, self._sandbox.transeu, self._sandbox.transiteo):
            system.reset()
        self._sandbox.transeu.variants = TransEuVariants(
            shows=rng.choice(("at_once", "after_agreement")),
            reuse_ends_all=rng.random() < 0.5,
            access_seconds=rng.choice((2, None)),
        )
        self.done.clear()
        self._created.clear()
        self.accesses.clear()
        self._number += 1
        self.keyring = self._folder / str(self._number)
        self.keyring.mkdir()
        for name, secret in keys(self._sandbox).items():
            (self.keyring / entry("parceldesk", name)).write_text(secret)

    def accounts(self) -> list[dict[str, Any]]:
        """Return the accounts as settings hold them."""
        return [account.model_dump(mode="json") for account in accounts(self._sandbox)]

    # --- what is true ----------------------------------------------------------------------------------------------------

    def held(self) -> dict[str, list[Held]]:
        """Return what was ordered at Betakom and Transiteo, by our reference; what was deleted since stands here too."""
        found = {number: [Held(number) for _ in range(count)] for number, count in self._created.items()}
        for order in list(self._sandbox.betakom.orders.values()):
            reference = _SECOND_TRY.sub(r"\1", order.order.partnerOrderId)
            found.setdefault(reference, []).append(Held(str(order.id)))
        return found

    def kept(self) -> Kept | None:
        """Return what the keyring holds of the sign-in; None before there was one."""
        path = self.keyring / entry("parceldesk", f"{TRANSEU}/sign_in")
        if not path.exists():
            return None
        known = json.loads(path.read_text().split(" ", 2)[2])
        return Kept(known["refresh_token"], known["renewing_since"] is not None, known["ended"])

    def renews(self, refresh_token: str) -> bool:
        """Tell whether Trans.eu would renew a sign-in by this token."""
        return refresh_token in self._sandbox.transeu.desk._refreshes

    def carrier_agrees(self) -> None:
        """Let the other side agree to the last draft that waits."""
        for order in self._sandbox.transeu.orders.values():
            if order.drafts:
                order.apply(order.drafts[next(reversed(order.drafts))], self._sandbox.transeu.variants)

    def secrets(self) -> set[str]:
        """Return all that may stand in the keyring alone."""
        found = set(keys(self._sandbox).values()) | self.accesses
        return found | {order.token for order in self._sandbox.betakom.orders.values()}

    # --- watching --------------------------------------------------------------------------------------------------------

    def _watch(self) -> None:
        sandbox = self._sandbox
        self._after(sandbox.transeu, "draft", lambda number, data: self._marked("amend", number, data))
        self._after(sandbox.betakom, "fulfil", lambda number, _token: self._add("fulfil", number))
        self._after(sandbox.betakom, "decline", lambda number, _token: self._add("decline", number))
        self._after(sandbox.parcellab, "put", lambda data: self._record("record", data))
        self._after(sandbox.parcellab, "post", lambda data: self._record("new_record", data))
        self._after(sandbox.transiteo, "create", lambda data: self._created.update((data["order_id"],)))
        self._after(
            sandbox.transiteo, "update", lambda _segment, data: self._marked("amend", str(data["order_id"]), data)
        )
        self._after(sandbox.transiteo, "delete", lambda number, _body: self._add("delete", number))
        porterbuddy = sandbox.porterbuddy
        self._after(
            porterbuddy,
            "set_parcel_details",
            lambda _partner, number, _parcel, data: self._marked("parcel_details", number, data),
        )
        self._after(porterbuddy, "confirm", lambda _partner, number: self._add("confirm_payment", number))
        issued = sandbox.transeu.desk._issued

        def watched(*given: Any) -> dict[str, Any]:
            answer: dict[str, Any] = issued(*given)
            self.accesses |= {value for name, value in answer.items() if name in {"access_token", "refresh_token"}}
            return answer

        replace(sandbox.transeu.desk, "_issued", watched)

    @staticmethod
    def _after(system: object, name: str, note: Callable[..., None]) -> None:
        """Let something be noted once a system has done it; what it refuses was not done."""
        do = getattr(system, name)

        def done(*given: Any) -> Any:
            answer = do(*given)
            note(*given)
            return answer

        replace(system, name, done)

    def _add(self, kind: str, subject: str, mark: str = "") -> None:
        self.done.append(Done(kind, str(subject), mark))

    def _marked(self, kind: str, subject: str, data: Any) -> None:
        self._add(kind, subject, mark_in(json.dumps(data)))

    def _record(self, kind: str, data: dict[str, Any]) -> None:
        number, mark = str(data.get("order_number")), mark_in(json.dumps(data))
        if mark:
            self._add(kind, number, mark)
        for change in data.get("mutations") or ():
            if change["type"] == "add_tracking":
                self._add(TRACKING, number, change["tracking"]["tracking_number"])


def entry(service: str, username: str) -> str:
    """Return the name under which the keyring's folder keeps a secret."""
    return quote(f"{service}/{username}", safe="")
