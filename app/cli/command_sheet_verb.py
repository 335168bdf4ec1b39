"""The verb that writes the sheet of command barcodes."""

from argparse import Namespace
from pathlib import Path

from app.cli.terminal import Exit, Terminal
from app.domain.commands import COMMANDS
from app.domain.errors import Blame, InvalidInput, Problem


def command_sheet(terminal: Terminal, args: Namespace) -> Exit:
    """Write the sheet of what the desk can be told by a scanner, as PDF."""
    papers, path = terminal.station.print_papers, Path(args.to).expanduser()
    content = papers.pdf(papers.command_sheet())
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_not_written",
                title=f"The sheet could not be written: {error.strerror}",
                hint=f"Give another file than {path}.",
                blame=Blame.OFFICE,
            )
        ) from error
    commands = [{"code": row.command.code, "key": row.key, "does": row.title} for row in COMMANDS]
    terminal.tell({"file": str(path), "commands": commands}, [f"{len(commands)} commands are on the sheet {path}"])
    return Exit.DONE
