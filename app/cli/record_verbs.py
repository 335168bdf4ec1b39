"""Records of orders at a system that follows parcels: read, written, created."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from app.cli.documents import document, is_given, leaves
from app.cli.model_fields import field_table, fields_of
from app.cli.terminal import Exit, Terminal
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.records import Recorded, RecordState

_WORDS = {
    RecordState.DONE: "The record is kept",
    RecordState.PARTLY: "The record is kept, not all of its changes are",
    RecordState.ACCEPTED: "Accepted, not yet visible",
}


def records(terminal: Terminal, args: Namespace) -> Exit:
    """Read, write or create a record."""
    return {"read": _read, "put": _put, "create": _create, "fields": _fields}[args.act](terminal, args)


def _read(terminal: Terminal, args: Namespace) -> Exit:
    account = terminal.station.parts.carriers.account(args.account)
    record = terminal.station.keep_records.read(account.id, args.number)
    lines = [f"Record {record.order_id} at {account.name}"]
    lines += [f"  {path} = {value}" for path, value in leaves(record.fields)]
    if record.left_out:
        lines.append(f"It holds more: {', '.join(record.left_out)}")
    terminal.tell(record, lines)
    return Exit.DONE


def _put(terminal: Terminal, args: Namespace) -> Exit:
    keep = terminal.station.keep_records
    account = terminal.station.parts.carriers.account(args.account)
    start = keep.read(account.id, args.number).fields if args.number and not args.source else {}
    return _write(terminal, args, account.id, start, keep.put)


def _create(terminal: Terminal, args: Namespace) -> Exit:
    account = terminal.station.parts.carriers.account(args.account)
    return _write(terminal, args, account.id, {}, terminal.station.keep_records.create)


def _write(
    terminal: Terminal,
    args: Namespace,
    account_id: str,
    start: dict[str, Any],
    write: Callable[[str, str, dict[str, Any]], Recorded],
) -> Exit:
    if not is_given(args):
        raise InvalidInput(
            Problem(
                code="record_missing",
                title="Nothing is given to write",
                hint="Nothing was sent. Give --from FILE, --set PATH=VALUE, or both; “records fields” lists the fields.",
                blame=Blame.PACKER,
            )
        )
    data = document(args, start, inside="fields")
    subject = _subject(terminal.station.keep_records.model(account_id), data)
    terminal.say_live(terminal.station.parts.carriers.account(account_id))
    answer = write(account_id, subject, data)
    number = answer.reference or answer.order_id or subject
    new = {True: ", it is new", False: ", it was there before", None: ""}[answer.created]
    lines = [f"{number}: {_WORDS[answer.state]}{new}"]
    lines += [f"  {change.kind}: {_taken(change.taken)} {change.said}".rstrip() for change in answer.changes]
    lines += [f"  Look: {warning}" for change in answer.changes for warning in change.warnings]
    lines += [f"{problem.field}: {problem.sentence()}" for problem in answer.problems]
    terminal.tell(answer, lines)
    return Exit.ATTENTION if answer.state is RecordState.PARTLY else Exit.DONE


def _taken(taken: bool | None) -> str:  # noqa: FBT001  # an answer of three kinds, no switch
    return {True: "made", False: "not made", None: "not told yet"}[taken]


def _subject(model: type[BaseModel], data: dict[str, Any]) -> str:
    """Return the number that a record is about: its model's first field that must be given."""
    needed = next((name for name, info in model.model_fields.items() if info.is_required()), "")
    number = str(data.get(needed, "") or "").strip()
    if number:
        return number
    raise InvalidInput(
        Problem(
            code="field_missing",
            title=model.model_fields[needed].title or needed if needed else "The order's number is missing",
            hint="Nothing was sent. This is missing.",
            field=needed,
            blame=Blame.PACKER,
        )
    )


def _fields(terminal: Terminal, args: Namespace) -> Exit:
    account = terminal.station.parts.carriers.account(args.account)
    fields = fields_of(terminal.station.keep_records.model(account.id))
    terminal.tell({"fields": fields}, field_table(fields))
    return Exit.DONE
