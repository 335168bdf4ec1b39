"""What is done to an order that a carrier has: decided, announced, paid, its parcels told, deleted; and its papers."""

from argparse import Namespace
from pathlib import Path

from app.cli.documents import document
from app.cli.model_fields import field_table, fields_of
from app.cli.subjects import row_of, subject_of
from app.cli.terminal import Exit, Terminal, table
from app.domain.documents import DocumentFile
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.ports import Decision, ParcelDetails
from app.domain.records import Announced, RecordState

_ANNOUNCED = {
    RecordState.DONE: "All parcels are announced",
    RecordState.PARTLY: "The order is announced, not all of its parcels are",
    RecordState.ACCEPTED: "Accepted, not yet visible; ask again later with --ask",
}
_TAKEN = {True: "announced", False: "not taken", None: "not told yet"}


def decide(terminal: Terminal, args: Namespace) -> Exit:
    """Confirm or decline a placed order, or show the page on which that is done."""
    row = row_of(terminal, args.order)
    if args.what == "page":
        return _decision_page(terminal, row.id, open_browser=args.open_browser)
    account = terminal.station.parts.carriers.account(row.account)
    fulfils = args.what == "fulfil"
    terminal.say_live(account)
    terminal.tell_before(
        f"Confirming makes order {row.reference} binding and billable. It cannot be taken back."
        if fulfils
        else f"Declining ends order {row.reference}, which is binding as well: it cannot be taken back."
    )
    typed = _typed(terminal, args, row.reference)
    decided = terminal.station.decide_order(row.id, Decision.FULFILLED if fulfils else Decision.DECLINED, typed)
    said = f". {account.name} says “{decided.said}”" if decided.said else ""
    word = "confirmed: it is binding" if fulfils else "declined"
    terminal.tell(decided, [f"Order {row.reference} is {word}{said}"])
    return Exit.DONE


def _decision_page(terminal: Terminal, order_id: int, *, open_browser: bool) -> Exit:
    page = terminal.station.decide_order.page(order_id)
    opened = open_browser and terminal.open_page(page.url.get_secret_value())
    lines = [line for line in (page.title, *page.text.splitlines()) if line.strip()]
    if open_browser:
        lines.append("The page is open in the browser" if opened else "No browser could be opened here")
    terminal.tell(
        {"carrier_order_id": page.carrier_order_id, "title": page.title, "text": page.text, "opened": bool(opened)},
        lines or ["The page is empty"],
    )
    return Exit.ATTENTION if open_browser and not opened else Exit.DONE


def announce(terminal: Terminal, args: Namespace) -> Exit:
    """Announce a placed order and its scanned parcels, or ask what is known of it."""
    row = row_of(terminal, args.order)
    verb = terminal.station.announce_order
    if args.ask:
        answer = verb.ask(row.id, args.account)
    else:
        account = terminal.station.parts.carriers.account(args.account) if args.account else verb.account(row.id)
        if account is not None:
            terminal.say_live(account)
        answer = verb(row.id, args.account, args.courier)
    terminal.tell(answer, [f"Order {row.reference}: {_ANNOUNCED[answer.state]}", *_parcels(answer)])
    return Exit.ATTENTION if answer.state is RecordState.PARTLY else Exit.DONE


def _parcels(answer: Announced) -> list[str]:
    rows = [[parcel.identifier, _TAKEN[parcel.taken], parcel.said] for parcel in answer.parcels]
    return [*table(rows), *(f"{problem.field}: {problem.sentence()}" for problem in answer.problems)]


def confirm_payment(terminal: Terminal, args: Namespace) -> Exit:
    """Tell a carrier that an order is paid for."""
    subject = subject_of(terminal, args.order, args.account)
    verb = terminal.station.confirm_payment
    words = verb.words(subject.account.id)
    terminal.say_live(subject.account)
    terminal.tell_before(words)
    confirmed = verb(subject.account.id, subject.number, _typed(terminal, args, subject.number))
    terminal.tell(confirmed, [f"Order {subject.name} is confirmed as paid at {subject.account.name}"])
    return Exit.DONE


def parcel_details(terminal: Terminal, args: Namespace) -> Exit:
    """Add details to one parcel of a placed order."""
    if args.fields:
        fields = fields_of(ParcelDetails)
        terminal.tell({"fields": fields}, field_table(fields))
        return Exit.DONE
    subject = subject_of(terminal, args.order, args.account)
    data = document(args, {})
    terminal.say_live(subject.account)
    details = terminal.station.set_parcel_details(subject.account.id, subject.number, args.identifier, data)
    terminal.tell(details, [f"{subject.account.name} took the details of parcel {args.identifier}"])
    return Exit.DONE


def delete(terminal: Terminal, args: Namespace) -> Exit:
    """Delete an order at its system."""
    subject = subject_of(terminal, args.order, args.account)
    terminal.say_live(subject.account)
    terminal.tell_before(
        f"Deleting takes order {subject.number} away at {subject.account.name}. Whether that can be undone is not known."
    )
    deleted = terminal.station.delete_order(subject.account.id, subject.number, _typed(terminal, args, subject.number))
    gone = "deleted, it is gone" if deleted.gone else "to be deleted: it was accepted and is not yet visible"
    terminal.tell(deleted, [f"Order {subject.number} is {gone}"])
    return Exit.DONE


def papers(terminal: Terminal, args: Namespace) -> Exit:
    """List an order's papers, or fetch one into a folder."""
    subject = subject_of(terminal, args.order, args.account)
    verb = terminal.station.order_papers
    if args.fetch:
        file = verb.fetch(subject.account.id, subject.number, args.fetch)
        path = _written(file, Path(args.to))
        told = {"file": str(path), "media_type": file.media_type, "bytes": len(file.content)}
        terminal.tell(told, [f"{path}  {file.media_type}  {len(file.content)} bytes"])
        return Exit.DONE
    known = verb(subject.account.id, subject.number)
    lines = table(
        [
            [
                paper.id,
                paper.title,
                paper.host if paper.may_be_opened else f"{paper.host}, not opened: not the system's",
            ]
            for paper in known
        ]
    )
    terminal.tell({"papers": known}, lines or [f"{subject.account.name} keeps no papers of order {subject.name}"])
    return Exit.DONE


def _written(file: DocumentFile, folder: Path) -> Path:
    """Write a paper under a free name: what is in the folder stays as it is."""
    name = Path(Path(file.file_name).name or "paper")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1_000):
            path = folder / (name.name if number == 1 else f"{name.stem}-{number}{name.suffix}")
            try:
                with path.open("xb") as new:
                    new.write(file.content)
            except FileExistsError:
                if path.is_file() and path.read_bytes() == file.content:
                    return path
            else:
                return path
    except OSError as error:
        raise _unwritable(folder, f"{error.strerror}.") from error
    raise _unwritable(folder, "It holds a thousand papers of this name.")


def _unwritable(folder: Path, why: str) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="folder_unwritable", title=f"{folder} cannot be written", hint=f"The paper can be fetched again. {why}"
        )
    )


def _typed(terminal: Terminal, args: Namespace, number: str) -> str:
    """Return the number that a person typed to confirm; asked for where somebody sits at the terminal."""
    typed = args.typed if args.typed is not None else terminal.ask(f"Type {number} to confirm: ")
    if typed is None:
        raise InvalidInput(
            Problem(
                code="not_confirmed",
                title=f"Nobody typed the number {number}",
                hint="Nothing was sent. Give it with --typed, which confirms.",
                field="typed",
                blame=Blame.PACKER,
            )
        )
    return typed
