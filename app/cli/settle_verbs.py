"""What is in doubt: orders, labels and acts; asked about, sent again, or settled by a person's word."""

from argparse import Namespace
from typing import Any

from app.cli.subjects import known_row, readable, row_of
from app.cli.terminal import Exit, Terminal
from app.domain.acts import CarrierAct
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import OrderRow
from app.domain.ports import Attempt
from app.domain.printers import PrintJob
from app.workflows.prove_prints import Proofs
from app.workflows.settle_doubts import CameOut, Doubt, Settled

_FOUND_OUT = {
    Settled.FOUND: "found at the carrier",
    Settled.NOT_FOUND: "not known there",
    Settled.NO_ANSWER: "no answer",
}
_SEEN = {Settled.FOUND: "seen to be done", Settled.NOT_FOUND: "not seen there", Settled.NO_ANSWER: "no answer"}


def settle(terminal: Terminal, args: Namespace) -> Exit:
    """List what is in doubt, ask about it, send it again, or say what is known of it."""
    doubts = terminal.station.settle_doubts
    done: dict[str, Any] = {}
    lines: list[str] = []
    if args.ask:
        lines += _ask(terminal, done)
    if args.again:
        row, attempt = _order_in_doubt(terminal, args.again)
        terminal.say_live(terminal.station.parts.carriers.account(row.account))
        done["sent_again"] = placement = doubts.send_again(attempt.id)
        lines.append(f"Order {row.reference} is placed, the carrier's number is {placement.carrier_order_id}")
    if args.never:
        row, attempt = _order_in_doubt(terminal, args.never)
        doubts.never_ordered(attempt.id)
        done["never_ordered"] = row.reference
        lines.append(f"Order {row.reference} was never ordered, you say. It can be placed again")
    if args.paper:
        done["printed"] = _settle_paper(terminal, *args.paper)
    for code, was_done in ((args.done, True), (args.not_done, False)):
        if code:
            lines.append(_judged(terminal, code, done, was_done=was_done))
    left, acts = doubts.open(), terminal.station.settle_acts.open()
    lines += [_doubt_line(doubt) for doubt in left]
    lines += [_act_line(terminal, act) for act in acts]
    lines.append(f"{len(left) + len(acts)} in doubt")
    terminal.tell({**done, "doubts": left, "acts": acts}, lines)
    return Exit.ATTENTION if left or acts else Exit.DONE


def _ask(terminal: Terminal, done: dict[str, Any]) -> list[str]:
    counts = terminal.station.settle_doubts.ask_all()
    done["asked"] = {key.value: value for key, value in counts.items()}
    lines = [f"{counts[kind]} {_FOUND_OUT[kind]}" for kind in Settled]
    proofs = terminal.station.prove_prints()
    if proofs != Proofs():
        done["asked_printers"] = proofs
        lines.append(
            f"Printers: {proofs.proven} labels came out, {proofs.missing} are missing, {proofs.left} not told yet"
        )
    if terminal.station.settle_acts.open():
        acts = terminal.station.settle_acts.ask_all()
        done["asked_acts"] = {key.value: value for key, value in acts.items()}
        lines += [f"{acts[kind]} acts {_SEEN[kind]}" for kind in Settled if acts[kind]]
    return lines


def _doubt_line(doubt: Doubt) -> str:
    if doubt.attempt is not None:
        return (
            f"{doubt.row.reference}: was it placed? {doubt.attempt.problems[0].title if doubt.attempt.problems else ''}"
        )
    return f"{doubt.row.reference}: did the label of parcel {doubt.job.parcel_number if doubt.job else ''} come out?"


def _act_line(terminal: Terminal, act: CarrierAct) -> str:
    name = act.subject
    if act.order_id is not None:
        name = terminal.station.parts.orders.row(act.order_id).reference
    known = [act.answer or (act.problems[0].title if act.problems else "")]
    known += [change.sentence() for change in act.changes[:3]]
    return f"Act {act.id}, {name}: {act.title}, was it done? {'. '.join(filter(None, known))}".rstrip()


def _judged(terminal: Terminal, code: str, done: dict[str, Any], *, was_done: bool) -> str:
    act = _act_in_doubt(terminal, code)
    terminal.station.settle_acts.judge(act.id, done=was_done)
    done["done" if was_done else "not_done"] = act.id
    return f"Act {act.id}: {act.title}. It was {'' if was_done else 'not '}done, you say"


def _act_in_doubt(terminal: Terminal, code: str) -> CarrierAct:
    """Find an act by its order, its carrier's number, or its own."""
    acts = terminal.station.settle_acts.open()
    row = known_row(terminal, code)
    meant = [act for act in acts if act.subject == code or (row is not None and act.order_id == row.id)]
    meant = meant or [act for act in acts if str(act.id) == code]
    if not meant:
        raise _not_in_doubt(f"No act on “{readable(code)}” is in doubt")
    if len(meant) > 1:
        numbers = ", ".join(str(act.id) for act in meant)
        raise InvalidInput(
            Problem(
                code="several_in_doubt",
                title=f"Several acts on “{readable(code)}” are in doubt: {numbers}",
                hint="Nothing was changed. Name one by its number.",
                blame=Blame.PACKER,
            )
        )
    return meant[0]


def _order_in_doubt(terminal: Terminal, code: str) -> tuple[OrderRow, Attempt]:
    row = row_of(terminal, code)
    for doubt in terminal.station.settle_doubts.open():
        if doubt.attempt is not None and doubt.row.id == row.id:
            return row, doubt.attempt
    raise _not_in_doubt(f"Order {row.reference} is not in doubt")


def _settle_paper(terminal: Terminal, code: str, answer: str) -> list[PrintJob]:
    row = row_of(terminal, code)
    answers = [known.value for known in CameOut]
    if answer not in answers:
        raise InvalidInput(
            Problem(code="answer_unknown", title=f"“{answer}” is no answer", hint=f"It is one of {', '.join(answers)}.")
        )
    doubts = terminal.station.settle_doubts
    jobs = [doubt.job for doubt in doubts.open() if doubt.job is not None and doubt.row.id == row.id]
    if not jobs:
        raise _not_in_doubt(f"No label of order {row.reference} is in doubt")
    return [new for job in jobs for new in doubts.paper(job, CameOut(answer))]


def _not_in_doubt(title: str) -> InvalidInput:
    return InvalidInput(
        Problem(code="not_in_doubt", title=title, hint="Nothing was changed. “parceldesk settle” lists what is.")
    )
