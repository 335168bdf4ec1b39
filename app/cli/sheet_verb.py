"""The verb that writes the scanner test as a PDF."""

from argparse import Namespace
from pathlib import Path

from app.cli.terminal import Exit, Terminal
from app.domain.desk_papers import CodeSheet
from app.domain.errors import Blame, InvalidInput, Problem
from app.scanning.sheet import CODES, TITLE


def scanner_sheet(terminal: Terminal, args: Namespace) -> Exit:
    """Write the page of barcodes that scanners are tested with.

    Raises:
        InvalidInput: The file cannot be written.
    """
    parts = terminal.station.parts
    sheet = CodeSheet(title=TITLE, codes=CODES, printed_at=parts.clock.now().astimezone(), desk=parts.who().desk)
    content = terminal.station.print_papers.pdf(sheet)
    path = Path(args.to).expanduser()
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_not_written",
                title=f"{path} cannot be written",
                hint=f"Nothing was kept. {error.strerror}.",
                blame=Blame.OFFICE,
            )
        ) from error
    terminal.tell({"file": str(path), "bytes": len(content)}, [f"{path}: print it at 100 %, then Settings, F7"])
    return Exit.DONE
