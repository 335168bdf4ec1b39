"""Changing the terms of an order that a carrier has: read, show the difference, and send only when told to."""

from argparse import Namespace
from typing import Any

from pydantic import BaseModel

from app.cli.documents import document, is_given, leaves, read_as
from app.cli.model_fields import field_table, fields_of
from app.cli.subjects import Subject, subject_of
from app.cli.terminal import Exit, Terminal
from app.domain.amendments import AmendmentBasis, AmendmentDifference
from app.workflows.amend_order import Amended


def amend(terminal: Terminal, args: Namespace) -> Exit:
    """Show an order's terms, or what changes would make of them; with ``--send`` they are sent."""
    subject = subject_of(terminal, args.order, args.account)
    amend_order = terminal.station.amend_order
    model = amend_order.model(subject.account.id)
    if args.fields:
        fields = fields_of(model)
        terminal.tell({"fields": fields}, field_table(fields))
        return Exit.DONE
    basis = amend_order.read(subject.account.id, subject.number)
    if not is_given(args):
        terminal.tell(_told(subject, basis), [*_head(subject, basis), *_terms(basis.terms)])
        return Exit.DONE
    wanted = read_as(model, document(args, basis.terms.model_dump(mode="json"), inside="terms"))
    difference = amend_order.difference(subject.account.id, basis, wanted)
    lines = [*_head(subject, basis), *_difference(difference)]
    if args.show:
        lines += ["", "The terms as they would stand:", *_terms(wanted)]
    told = {**_told(subject, basis), "terms": wanted, "difference": difference}
    if not args.send:
        lines.append(
            "Nothing was sent. Add --send to send it." if difference.changes_something else "Nothing was sent."
        )
        terminal.tell({**told, "sent": None}, lines)
        return Exit.DONE
    if not terminal.as_json:
        print("\n".join(lines), flush=True)
    terminal.say_live(subject.account)
    amended = amend_order(subject.account.id, basis, wanted)
    terminal.tell({**told, "sent": amended}, _sent(amended))
    return Exit.ATTENTION if amended.answer.problem or amended.answer.notes else Exit.DONE


def _told(subject: Subject, basis: AmendmentBasis) -> dict[str, Any]:
    return {
        "account": subject.account.id,
        "order_id": basis.order_id,
        "read_at": basis.read_at.isoformat(),
        "readable": basis.readable,
        "status": basis.status,
        "notes": basis.notes,
        "problem": basis.problem,
        "terms": basis.terms,
    }


def _head(subject: Subject, basis: AmendmentBasis) -> list[str]:
    status = f", “{basis.status}”" if basis.status else ""
    number = f" ({basis.order_id})" if subject.name != basis.order_id else ""
    lines = [f"Order {subject.name}{number} at {subject.account.name}{status}", *basis.notes]
    if basis.problem is not None:
        lines.append(basis.problem.sentence())
    return lines


def _terms(terms: BaseModel) -> list[str]:
    # Paths, not titles: they are what --set takes.
    return [f"  {path} = {value}" for path, value in leaves(terms.model_dump(mode="json"))] or ["  nothing is known"]


def _difference(difference: AmendmentDifference) -> list[str]:
    lines = [f"  {change.sentence()}" for change in difference.changes]
    if not difference.changes_something:
        lines.append("Nothing would change")
    elif not difference.before_known:
        lines.append("What stands there now is not known: all that is given counts as new")
    return lines + [f"Look: {warning}" for warning in difference.warnings]


def _sent(amended: Amended) -> list[str]:
    answer = amended.answer
    lines = [answer.words, *answer.notes]
    if answer.problem is not None:
        lines.append(answer.problem.sentence())
    if amended.now is None:
        lines.append("The order could not be read again: what it holds now is not known")
    elif not amended.now.readable:
        lines.append("The account may not read orders: what it holds now is not known")
    elif amended.unseen:
        lines.append("Not shown by the carrier yet:")
        lines += [f"  {change.sentence()}" for change in amended.unseen]
    else:
        lines.append("Read again: the carrier shows all of it")
    return lines
