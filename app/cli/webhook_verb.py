"""Listening for the status calls that carriers make themselves."""

import contextlib
import json
import threading
from argparse import Namespace

from app.cli.status_verbs import status_words
from app.cli.terminal import Exit, Headers, Terminal
from app.domain.errors import Blame, CredentialMissing, InvalidInput, LedgerBroken, Problem, StationError, Unreachable

OK, BAD, UNSIGNED, NOT_HERE, LATER = 200, 400, 401, 404, 503

_ANSWERS = {
    "older": OK,  # repeated or overtaken: nothing is gained by another try
    "not_signed": UNSIGNED,
    "wrongly_signed": UNSIGNED,
    "account_missing": NOT_HERE,
    "connector_unknown": NOT_HERE,
    "not_offered": NOT_HERE,
    # Perhaps it is being placed at this very moment; a carrier that tries again finds it.
    "not_here": NOT_HERE,
}


def webhooks(terminal: Terminal, args: Namespace) -> Exit:
    """Listen until told to end; one line a call, without anything secret."""
    if terminal.listen is None:
        raise InvalidInput(Problem(code="not_listening", title="This terminal cannot listen", blame=Blame.STATION))
    calls = _Calls(terminal)
    try:
        terminal.listen(args.host, args.port, calls.handle, calls.tell_address)
    except OSError as error:
        raise Unreachable(
            Problem(
                code="port_taken",
                title=f"Nothing can listen at {args.host}, port {args.port}",
                hint=f"No call was taken. {error.strerror or 'Choose another port'}.",
                blame=Blame.OFFICE,
            )
        ) from error
    if not terminal.as_json:
        print("Ended. Statuses are asked for instead.")
    return Exit.DONE


class _Calls:
    """Takes calls from several threads and says what came of each."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._lock = threading.Lock()

    def tell_address(self, address: str) -> None:
        """Say where calls are taken."""
        accounts = [account.id for account in self._terminal.station.parts.carriers.accounts()]
        if self._terminal.as_json:
            self._print(json.dumps({"address": address, "accounts": accounts}))
            return
        self._print(f"Listening at {address}/webhooks/ACCOUNT, for {', '.join(accounts) or 'no account yet'}")
        self._print("Ctrl+C ends it.")

    def handle(self, account_id: str, headers: Headers, body: bytes) -> int:
        """Keep what one call says; return the HTTP status that tells the carrier whether to try again."""
        try:
            status = self._terminal.station.receive_status(account_id, headers, body)
        except StationError as error:
            answer = answer_to(error)
            self._tell(account_id, answer, error.problem.title, code=error.problem.code)
            return answer
        self._tell(account_id, OK, status_words(status), order=status.carrier_order_id)
        return OK

    def _tell(self, account_id: str, answer: int, words: str, *, order: str = "", code: str = "") -> None:
        at = self._terminal.station.parts.clock.now()
        if self._terminal.as_json:
            told = {"at": at.isoformat(), "account": account_id, "answer": answer, "order": order, "said": words}
            self._print(json.dumps({**told, "code": code}, ensure_ascii=False))
            return
        line = f"{at.astimezone():%H:%M:%S}  {answer}  {account_id}  {order}  {words}"
        # The words are somebody else's: nothing of them may move a terminal's cursor.
        self._print("".join(letter if letter.isprintable() else "?" for letter in line))

    def _print(self, line: str) -> None:
        # Calls are taken whether or not somebody still reads what is printed.
        with self._lock, contextlib.suppress(OSError):
            print(line, flush=True)


def answer_to(error: StationError) -> int:
    """Return the HTTP status for a call that was not kept: other than 2xx makes the carrier try again."""
    if isinstance(error, LedgerBroken | CredentialMissing):
        return LATER
    return _ANSWERS.get(error.problem.code, BAD)
