"""A station's whole day over five systems, in a process of its own, that can be killed at any of its calls.

    python -m tests.e2e.shift_with_secrets < SPEC

Reads where everything is from standard input as JSON, so that no argument and no variable holds a secret. The keyring is the
sandbox's memory, which outlives the kills. Leaves what it said, every ``repr`` and every exception in a file, for the search.
"""

import json
import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.bootstrap.build import Running, SystemClock, build_station
from app.bootstrap.diagnostics import write_diagnostics
from app.bootstrap.home import Home
from app.bootstrap.logs import close_log, set_up_logging
from app.bootstrap.rehearsal import SENDER
from app.bootstrap.shared_secrets import SharedSecrets
from app.connectorkit import transport
from app.connectorkit.bodies import read_body
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Account
from app.domain.amendments import AmendmentBasis
from app.domain.errors import StationError
from app.domain.orders import OrderState
from app.domain.ports import OrderQuery
from app.domain.printers import Printer
from app.domain.scans import Scan
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.settings.model import Settings
from app.storage.schema import STEPS
from app.storage.store import open_store
from app.workflows.place_order import Placing
from app.workflows.station import Station
from tests.fakes.all_systems import BETAKOM, PARCELLAB, PORTERBUDDY, TRANSEU, TRANSITEO, order_for

_log = logging.getLogger("app.bootstrap.shift")
_SYSTEMS = (PORTERBUDDY, BETAKOM, TRANSEU, TRANSITEO, PARCELLAB)


class Shift:
    """One start of the program.

    Args:
        spec: ``home``, ``said`` (a file), ``base_url``, ``keys``, ``accounts``, ``printer``, ``prefix`` of the orders' numbers,
            ``kill_at`` (the number of the call whose answer it dies with; 0 lives) and ``last`` (whether the day ends here).
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        self._spec = spec
        self._home = Home(Path(spec["home"]))
        self._redaction = Redaction()
        self._calls = 0
        self._said: list[str] = []

    def work(self) -> None:
        """Do everything that a desk and an office do; what goes wrong is noted."""
        transport.read_body = self._dying_read  # type: ignore[attr-defined]  # a process that dies between answer and ledger
        self._home.make()
        set_up_logging(self._home.logs, self._redaction)
        secrets = SharedSecrets(self._spec["base_url"], self._spec["keys"])
        running = build_station(self._home, self._redaction, secrets)
        running.settings.change(self._as_set_up)
        try:
            self._day(running)
            self._look_at(running)
            if self._spec["last"]:
                self._at_the_end(running)
        finally:
            running.close()
            self._keep()
        close_log()

    def _dying_read(self, chunks: Any, encoding: str, max_bytes: int) -> bytes:
        content = read_body(chunks, encoding, max_bytes)
        self._calls += 1
        if self._calls == self._spec["kill_at"]:
            self._keep()
            os.kill(os.getpid(), signal.SIGKILL)
        return content

    def _as_set_up(self, old: Settings) -> Settings:
        accounts = tuple(Account.model_validate(account) for account in self._spec["accounts"])
        printer = Printer.model_validate(self._spec["printer"])
        return old.model_copy(update={"accounts": accounts, "printers": (printer,), "sender": SENDER})

    # --- the day -------------------------------------------------------------------------------------------------------

    def _day(self, running: Running) -> None:
        station = running.station
        self._try(self._sign_in, station)
        self._try(station.settle_doubts.ask_all)
        self._try(station.settle_acts.ask_all)
        for account in [*_SYSTEMS, *self._spec["echoes"]]:
            self._try(station.check_account, account)
            self._try(self._order, running, account, f"{self._spec['prefix']}-{account}")
            self._try(self._list, station, account)
            self._try(station.refresh_status.by_reference, account, "nobody")
        self._try(self._amend, station)
        self._try(station.confirm_scan.deliver)
        self._try(station.refresh_status.due)
        self._try(station.sign_in.renew_all)
        self._try(self._webhook, station)
        for wrong in ("lost_after", "error_after", "half_json", "html", "redirect", "wrong_types"):
            self._fault(wrong)
            self._try(self._order, running, PORTERBUDDY, f"{self._spec['prefix']}-{wrong}")
        self._try(station.settle_doubts.ask_all)

    def _sign_in(self, station: Station) -> None:
        import httpx

        if not station.sign_in.state(TRANSEU).signed_in:
            start = station.sign_in.begin(TRANSEU)
            self._note("sign-in", repr(start))
            station.sign_in.finish(TRANSEU, start, httpx.get(start.address, timeout=10).headers["location"])

    def _order(self, running: Running, account: str, reference: str) -> None:
        station = running.station
        kind = next(known for known in _SYSTEMS if account.removesuffix("-echo") == known)
        data = {**order_for(kind, reference), "account": account}
        order_id = station.change_order.add(data, source="test")
        if order_id is None:
            return
        window = None
        if kind == PORTERBUDDY:
            offers = self._try(station.check_availability, station.parts.orders.get(order_id))
            window = offers.best(datetime.now(UTC)) if offers is not None else None
        placed = self._try(lambda: station.place_order(Placing(order_id=order_id, window=window)))
        if placed is None or station.parts.orders.row(order_id).state is OrderState.WAITING:
            return
        self._try(station.refresh_status, order_id)
        order = station.parts.orders.get(order_id)
        scan = Scan(text=order.with_identifiers(1).parcels[0].identifier, at=datetime.now(UTC))
        self._try(station.answer_scan, scan, order_id)
        self._try(station.announce_order, order_id, PARCELLAB)
        self._try(station.order_papers, account, placed.placement.carrier_order_id)
        self._try(station.amend_order.read, account, placed.placement.carrier_order_id)
        if kind == BETAKOM:
            self._try(station.decide_order.page, order_id)

    def _list(self, station: Station, account: str) -> None:
        found = station.list_carrier_orders(account)
        for line in found.lines[:2]:
            self._try(station.list_carrier_orders.read, account, line.order.carrier_order_id)

    def _amend(self, station: Station) -> None:
        basis = station.amend_order.read(TRANSEU, EXAMPLE_ID)
        assert isinstance(basis, AmendmentBasis)
        wanted = basis.terms.model_copy(update={"additional_terms": f"Ring {self._spec['prefix']}"})
        station.amend_order(TRANSEU, basis, wanted)

    def _webhook(self, station: Station) -> None:
        station.receive_status(PORTERBUDDY, {"x-porterbuddy-hmac-sha256": "forged"}, b'{"orderId": "1"}')

    def _fault(self, kind: str) -> None:
        import httpx

        fault = {"kind": kind, "route": "order", "location": self._spec["elsewhere"]}
        httpx.post(f"{self._spec['base_url']}/_sandbox/faults", json={"faults": [fault]}, timeout=10).raise_for_status()

    # --- what is left behind -------------------------------------------------------------------------------------------

    def _at_the_end(self, running: Running) -> None:
        """Make every kind of file that the program makes."""
        station, folder = running.station, self._home.folder
        self._try(station.export_orders, OrderQuery(), folder / "orders.csv")
        # Looked at while the child writes, too: what it was started with, and what lies in its private folder.
        self._try(station.export_orders, OrderQuery(), folder / "orders.xlsx", self._look_at_family)
        self._try(station.import_orders, folder / "orders.xlsx")
        self._papers(station, folder)
        self._crash_card(station)
        self._try(write_diagnostics, folder / "diagnostics.zip", self._home, self._redaction)
        running.store.check()
        copied = open_store(
            self._home.database, SystemClock(), steps=(*STEPS, ("CREATE TABLE more (id INTEGER) STRICT",))
        )
        copied.close()

    def _papers(self, station: Station, folder: Path) -> None:
        papers, now = station.print_papers, datetime.now(UTC)
        placed = [row for row in station.parts.orders.search(OrderQuery(limit=100)) if row.state.is_placed]
        (folder / "manifest.pdf").write_bytes(papers.pdf(papers.manifest_of(now - timedelta(days=1), now)))
        for row in placed[:10]:
            (folder / f"slip-{row.id}.pdf").write_bytes(papers.pdf(papers.slip_of(row.id)))

    def _crash_card(self, station: Station) -> None:
        from app.ui.mishap import Mishap

        mishap = Mishap(
            self._home.logs,
            log_path=self._home.logs / "station.log",
            version="test",
            redact=self._redaction.scrub,
        )
        station.parts.carriers.client(PORTERBUDDY)  # from here on its key is known
        try:
            _break(self._spec["keys"][f"{PORTERBUDDY}/api_key"])
        except RuntimeError as error:
            mishap.report(error, "at the end")
            _log.exception("It broke: %s", error)

    def _look_at(self, running: Running) -> None:
        """Note how everything that holds a secret shows itself."""
        station = running.station
        for thing in (
            running,
            station,
            station.parts,
            station.parts.carriers,
            self._redaction,
            running.settings.current,
        ):
            self._note("repr", f"{thing!r} {thing}")
        for account in [*_SYSTEMS, *self._spec["echoes"]]:
            client = self._try(station.parts.carriers.client, account)
            self._note("client", f"{client!r} {client} {vars(client) if client is not None else ''}")
        self._look_at_family()

    def _look_at_family(self, _count: int = 0) -> None:
        for process in _family(os.getpid()):
            for name in ("cmdline", "environ"):
                self._note(name, Path(f"/proc/{process}/{name}").read_bytes().decode("utf-8", "replace"))

    def _try(self, act: Callable[..., Any], *given: Any) -> Any:
        try:
            answer = act(*given)
        except StationError as error:
            said = [*error.problems, error.detail, error.args, repr(error), *traceback.format_exception(error)]
            self._note("error", "\n".join(map(str, said)))
            return None
        self._note("answer", f"{answer!r} {answer}")
        return answer

    def _note(self, kind: str, text: str) -> None:
        self._said.append(f"== {kind}\n{text}\n")

    def _keep(self) -> None:
        Path(self._spec["said"]).write_text("".join(self._said), encoding="utf-8", errors="surrogatepass")


def _break(key: str) -> None:
    raise RuntimeError(f"Refused with {key}, in JSON {json.dumps(key)}")


def _family(process: int) -> list[int]:
    """Return a process with all its children and theirs."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
    family, new = [process], [process]
    while new:
        new = [child for child, parent in parents.items() if parent in new and child not in family]
        family += new
    return family


if __name__ == "__main__":
    Shift(json.load(sys.stdin)).work()
