"""The verbs for the desk's own papers and for what waits for a printer: slip, manifest, queue."""

from argparse import Namespace
from datetime import datetime, time, timedelta
from pathlib import Path

from app.cli.subjects import row_of
from app.cli.terminal import Exit, Terminal
from app.domain.desk_papers import DeskPaper
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.printers import PrintJob


def slip(terminal: Terminal, args: Namespace) -> Exit:
    """Print an order's packing slip, or write it into a file."""
    row = row_of(terminal, args.order)
    papers = terminal.station.print_papers
    if args.to:
        return _written(terminal, papers.slip_of(row.id), args.to)
    sent = papers.slip(row.id, args.printer)
    terminal.tell(sent, [f"The packing slip of {row.reference} is sent. {sent.note}".strip()])
    return Exit.DONE


def manifest(terminal: Terminal, args: Namespace) -> Exit:
    """Print what was scanned on its box in a day, or write it into a file."""
    day = args.day or terminal.station.parts.clock.now().astimezone().date()
    start = datetime.combine(day, time()).astimezone()
    end = datetime.combine(day + timedelta(days=1), time()).astimezone()
    papers = terminal.station.print_papers
    if args.to:
        return _written(terminal, papers.manifest_of(start, end), args.to)
    sent = papers.manifest(start, end, args.printer)
    terminal.tell(sent, [f"The manifest of {day} is sent. {sent.note}".strip()])
    return Exit.DONE


def _written(terminal: Terminal, paper: DeskPaper, name: str) -> Exit:
    path = Path(name).expanduser()
    content = terminal.station.print_papers.pdf(paper)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_unwritable",
                title=f"{path} cannot be written",
                hint=f"Nothing was printed. {error.strerror}.",
                blame=Blame.PACKER,
            )
        ) from error
    terminal.tell({"file": str(path), "bytes": len(content)}, [str(path)])
    return Exit.DONE


def queue(terminal: Terminal, args: Namespace) -> Exit:
    """List what waits for a printer, let it go on, or take it out."""
    resume = terminal.station.resume_prints
    lines: list[str] = []
    sent: tuple[PrintJob, ...] = ()
    if args.give_up:
        row = row_of(terminal, args.give_up)
        gone = [job for job in resume.waiting() if job.order_id == row.id and resume.give_up(job.id)]
        lines.append(f"{_labels(len(gone))} of {row.reference} taken out of the queue")
    if args.go_on:
        resumed = resume()
        sent = resumed.jobs
        lines += [f"{_named(terminal, job)}: {job.state.value}, {job.printer}" for job in sent]
        lines += [resumed.problem] if resumed.problem else []
    waiting = resume.waiting()
    lines += [f"{_named(terminal, job)} waits for {job.printer}. {job.outcome}".strip() for job in waiting]
    terminal.tell({"sent": sent, "waiting": waiting}, [*lines, f"{_labels(len(waiting))} in the queue"])
    return Exit.ATTENTION if waiting else Exit.DONE


def _labels(count: int) -> str:
    return "1 label" if count == 1 else f"{count} labels"


def _named(terminal: Terminal, job: PrintJob) -> str:
    return f"{terminal.station.parts.orders.row(job.order_id).reference}, parcel {job.parcel_number}"
