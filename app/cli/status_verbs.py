"""Where orders stand: one, all that are due, or one found by another number."""

from argparse import Namespace

from app.cli.subjects import row_of
from app.cli.terminal import Exit, Terminal
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import CarrierStatus


def status(terminal: Terminal, args: Namespace) -> Exit:
    """Ask the carrier where orders stand."""
    if args.number or args.reference or args.tms:
        return _looked_up(terminal, args)
    if args.account:
        raise _which_number("No number is given")
    if not args.order:
        count = terminal.station.refresh_status.due()
        terminal.tell({"answered": count}, [f"{count} orders answered"])
        return Exit.DONE
    row = row_of(terminal, args.order)
    known = terminal.station.refresh_status(row.id)
    terminal.tell(known, [f"{row.reference}: {status_words(known)}"])
    return Exit.DONE


def status_words(known: CarrierStatus) -> str:
    """Put a status into words: the carrier's own word, and when it must be ready."""
    if known.pickup_at:
        return f"“{known.raw}”, ready by {known.pickup_at.astimezone():%a %d %b %H:%M}"
    return f"“{known.raw}”, ready on {known.pickup_on:%a %d %b}" if known.pickup_on else f"“{known.raw}”"


def _looked_up(terminal: Terminal, args: Namespace) -> Exit:
    if args.order:
        raise _which_number("Two numbers are given")
    account = terminal.station.parts.carriers.account(args.account)
    refresh = terminal.station.refresh_status
    if args.tms:
        known = refresh.by_tms_reference(account.id, args.tms)
    elif args.reference:
        known = refresh.by_reference(account.id, args.reference)
    else:
        known = refresh.by_number(account.id, args.number)
    numbers = ", ".join(
        f"{name} {number}"
        for name, number in (
            (account.name, known.carrier_order_id),
            ("order", known.reference),
            ("transport", known.tms_reference),
        )
        if number
    )
    terminal.tell(known, [f"{numbers}: {status_words(known)}"])
    return Exit.DONE


def _which_number(title: str) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="which_number",
            title=title,
            hint="Nothing was asked. Give an order of the book, or one of --number, --reference, --tms.",
            blame=Blame.PACKER,
        )
    )
