"""The verbs that set the station up: import, accounts, printers."""

import re
from argparse import Namespace
from pathlib import Path

from pydantic import SecretStr, ValidationError

from app.cli.terminal import Exit, Terminal, table
from app.domain.accounts import CheckResult, ConnectorInfo, Environment
from app.domain.checks import invalid_input
from app.domain.errors import InvalidInput, Problem
from app.domain.labels import LabelSize
from app.domain.printers import Printer

_MARKS = {CheckResult.OK: "ok", CheckResult.LOOK: "look", CheckResult.FAILED: "failed"}


def import_(terminal: Terminal, args: Namespace) -> Exit:
    """Take waiting orders from a CSV file."""
    result = terminal.station.import_orders(Path(args.file))
    lines = [
        f"{len(result.added)} orders added, {len(result.known)} were there already, {len(result.refused)} rows refused"
    ]
    if result.ignored_columns:
        lines.append(f"Columns left out: {', '.join(result.ignored_columns)}")
    lines += [f"Line {row.line}, {row.column or 'whole row'}: {row.reason}" for row in result.refused]
    terminal.tell(result, lines)
    return Exit.ATTENTION if result.refused else Exit.DONE


def accounts(terminal: Terminal, args: Namespace) -> Exit:
    """List, add, check and remove accounts."""
    return {
        "list": _list_accounts,
        "add": _add_account,
        "key": _replace_key,
        "check": _check_account,
        "remove": _remove_account,
    }[args.act](terminal, args)


def _list_accounts(terminal: Terminal, _args: Namespace) -> Exit:
    known = terminal.station.parts.carriers.accounts()
    lines = table([[account.id, account.connector, account.name, account.environment.value] for account in known])
    terminal.tell(
        {"accounts": known}, lines or ["No account is set up. “parceldesk accounts add porterbuddy --name NAME” does."]
    )
    return Exit.DONE


def _add_account(terminal: Terminal, args: Namespace) -> Exit:
    manage = terminal.station.manage_accounts
    info = manage.info(args.connector)
    options = dict(_pair(text) for text in args.set or ())
    if args.base_url:
        options["base_url"] = args.base_url
    secrets = _asked(terminal, info)
    environment = Environment(args.environment) if args.environment else None
    account = manage.add(args.connector, name=args.name, options=options, secrets=secrets, environment=environment)
    terminal.tell(
        account,
        [
            f"Account {account.id} is set up, {account.environment.value}. Its key is in {terminal.station.parts.secrets.backend()}."
        ],
    )
    return Exit.DONE


def _asked(terminal: Terminal, info: ConnectorInfo) -> dict[str, SecretStr]:
    """Ask for each secret of a system, by standard input or a prompt; never by an argument."""
    secrets = {
        field.name: SecretStr(terminal.ask_secret(f"{info.title}, {field.title}: "))
        for field in info.fields
        if field.secret
    }
    empty = [name for name, secret in secrets.items() if not secret.get_secret_value().strip()]
    if empty:
        raise InvalidInput(
            Problem(
                code="secret_empty",
                title="The key is empty",
                hint="Nothing was kept. Type it, or send it by standard input.",
                field=empty[0],
            )
        )
    return secrets


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise InvalidInput(Problem(code="option_wrong", title=f"“{text}” is no NAME=VALUE", hint="Nothing was kept."))
    return name, value


def _replace_key(terminal: Terminal, args: Namespace) -> Exit:
    manage = terminal.station.manage_accounts
    account = terminal.station.parts.carriers.account(args.account)
    info = manage.info(account.connector)
    secrets = _asked(terminal, info)
    manage.change(account, secrets)
    terminal.tell(account, [f"The key of {account.name} is replaced"])
    return Exit.DONE


def _check_account(terminal: Terminal, args: Namespace) -> Exit:
    account = terminal.station.parts.carriers.account(args.account)
    steps = terminal.station.check_account(account.id)
    lines = table(
        [
            [
                _MARKS[step.result],
                step.title,
                step.detail,
                f"{step.milliseconds} ms" if step.milliseconds is not None else "",
            ]
            for step in steps
        ]
    )
    terminal.tell({"steps": steps}, lines)
    return Exit.REFUSED if any(step.result is CheckResult.FAILED for step in steps) else Exit.DONE


def _remove_account(terminal: Terminal, args: Namespace) -> Exit:
    terminal.station.manage_accounts.remove(args.account)
    terminal.tell({"removed": args.account}, [f"Account {args.account} and its key are removed"])
    return Exit.DONE


def printers(terminal: Terminal, args: Namespace) -> Exit:
    """List, add, find, ask, test and remove printers."""
    return {
        "list": _list_printers,
        "add": _add_printer,
        "find": _find_printers,
        "ask": _ask_printer,
        "test": _test_printer,
        "remove": _remove_printer,
    }[args.act](terminal, args)


def _list_printers(terminal: Terminal, _args: Namespace) -> Exit:
    known = terminal.station.parts.printing.printers()
    lines = table(
        [
            [printer.id, printer.name, printer.language.value, printer.reached_by, printer.size.shown()]
            for printer in known
        ]
    )
    terminal.tell(
        {"printers": known},
        lines or ["No printer is set up. “parceldesk printers add --name NAME --host ADDRESS” does."],
    )
    return Exit.DONE


def _add_printer(terminal: Terminal, args: Namespace) -> Exit:
    width, height = args.size
    route = "tcp" if args.host else "spooler" if args.queue else "folder"
    try:
        printer = Printer.model_validate(
            {
                "id": _free_id(terminal, args.name),
                "name": args.name,
                "route": route,
                "language": args.language or ("driver" if route == "spooler" else "zpl"),
                "host": args.host,
                "port": args.port,
                "queue": args.queue,
                "server": args.server,
                "folder": str(Path(args.folder).expanduser().absolute()) if args.folder else "",
                "dpi": args.dpi,
                "size": LabelSize(width_mm=width, height_mm=height),
            }
        )
    except ValidationError as error:
        raise invalid_input(error, "Nothing was kept.") from error
    if not (args.host or args.queue or args.folder):
        raise InvalidInput(
            Problem(
                code="printer_nowhere",
                title="It is not said where the printer is",
                hint="Nothing was kept. Give --host, --queue or --folder.",
            )
        )
    terminal.station.parts.setup.keep_printer(printer)
    terminal.tell(printer, [f"Printer {printer.id} is set up: {printer.reached_by}"])
    return Exit.DONE


def _named(terminal: Terminal, printer_id: str) -> str:
    """Return the id of a printer that is there; an empty one, which elsewhere means the first, names none."""
    known = [printer.id for printer in terminal.station.parts.printing.printers()]
    if printer_id in known:
        return printer_id
    raise InvalidInput(
        Problem(
            code="printer_unknown",
            title=f"This desk has no printer “{printer_id}”",
            hint=f"Nothing was done. It has: {', '.join(known)}." if known else "Nothing was done. It has none yet.",
        )
    )


def _free_id(terminal: Terminal, name: str) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:36].strip("-") or "printer"
    taken = {printer.id for printer in terminal.station.parts.printing.printers()}
    free, number = base, 1
    while free in taken:
        number += 1
        free = f"{base}-{number}"
    return free


def _find_printers(terminal: Terminal, _args: Namespace) -> Exit:
    found = terminal.station.prove_printer.find()
    lines = table([[printer.name, printer.language.value, printer.reached_by] for printer in found])
    terminal.tell({"printers": found}, lines or ["No printer was found on this machine"])
    return Exit.DONE


def _ask_printer(terminal: Terminal, args: Namespace) -> Exit:
    health = terminal.station.prove_printer.health(_named(terminal, args.printer))
    terminal.tell(health, [health.words, *health.facts])
    return Exit.PRINTER if health.is_known_not_to_print else Exit.DONE


def _test_printer(terminal: Terminal, args: Namespace) -> Exit:
    result = terminal.station.prove_printer.print_test(_named(terminal, args.printer))
    terminal.tell(
        result, [f"The test label is sent. {result.note}".strip(), "Scan its barcode: that proves size and head."]
    )
    return Exit.DONE


def _remove_printer(terminal: Terminal, args: Namespace) -> Exit:
    terminal.station.parts.setup.forget_printer(_named(terminal, args.printer))
    terminal.tell({"removed": args.printer}, [f"Printer {args.printer} is removed"])
    return Exit.DONE
