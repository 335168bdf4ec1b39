"""Planted bugs in acts, in their settling, and in the sign-in; see ``plants``."""

import threading
import time
from typing import Any

from tests.soak.kinds import replace


def act_before_its_row() -> None:
    from app.workflows.acting import Acting

    act = Acting.__call__

    def acted(self: Any, kind: Any, account: str, subject: str, title: str, send: Any, *rest: Any, **more: Any) -> Any:
        answer = send()
        return act(self, kind, account, subject, title, lambda: answer, *rest, **more)

    replace(Acting, "__call__", acted)


def dead_acts_count_as_none() -> None:
    from app.domain.acts import ActState
    from app.storage.acts import SqliteActLedger

    close = SqliteActLedger._close

    def _close(self: Any, connection: Any, act: Any, state: Any, *more: Any) -> None:
        close(self, connection, act, ActState.UNREACHABLE if state is ActState.UNKNOWN else state, *more)

    replace(SqliteActLedger, "_close", _close)


def sent_again_although_in_doubt() -> None:
    from app.storage.acts import SqliteActLedger

    def _give_up(_self: Any, connection: Any, account: str, subject: str) -> None:
        doubted = "account = ? AND subject = ? AND state IN ('open', 'unknown')"
        connection.execute(f"UPDATE acts SET state = 'unreachable' WHERE {doubted}", (account, subject))

    replace(SqliteActLedger, "_refuse_second", _give_up)


def once_is_sent_again() -> None:
    from app.connectorkit.transport import Transport
    from app.domain.errors import OutcomeUnknown

    send = Transport.send

    def sent(self: Any, call: Any) -> Any:
        try:
            return send(self, call)
        except OutcomeUnknown:
            return send(self, call)

    replace(Transport, "send", sent)


def amended_by_an_old_reading() -> None:
    from app.workflows.amend_order import AmendOrder

    replace(AmendOrder, "_require_fresh", lambda *_: None)


def announced_without_a_look() -> None:
    from app.connectors.parcellab.client import ParcelLabClient

    replace(ParcelLabClient, "announce_again", ParcelLabClient.announce)


def replay_counts_as_new() -> None:
    from app.connectors.betakom import asking

    number = asking.partner_order_id
    replace(asking, "partner_order_id", lambda reference, key: f"{number(reference, key)}-{time.time_ns()}")


def unseen_counts_as_done() -> None:
    from app.workflows.settle_acts import SettleActs

    replace(SettleActs, "_look", lambda *_: (True, "The carrier shows all of it"))


def sign_in_kept_after_use() -> None:
    from app.connectors.transeu.sign_in import SignIn

    keep = SignIn._keep

    def _keep(self: Any, kept: Any) -> None:
        self._remember(kept)
        timer = threading.Timer(0.05, keep, (self, kept))
        timer.daemon = True
        timer.start()

    replace(SignIn, "_keep", _keep)
