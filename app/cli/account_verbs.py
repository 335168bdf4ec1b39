"""The verbs that set accounts up: their settings, secrets and sign-ins."""

from argparse import Namespace
from typing import Any

from pydantic import SecretStr, ValidationError

from app.cli import sign_in_verbs
from app.cli.documents import pairs
from app.cli.terminal import Exit, Terminal, table
from app.domain.accounts import Account, CheckResult, ConnectorInfo, Environment
from app.domain.checks import invalid_input
from app.domain.errors import InvalidInput, Problem
from app.workflows.manage_accounts import environment_of

_MARKS = {CheckResult.OK: "ok", CheckResult.LOOK: "look", CheckResult.FAILED: "failed"}
_NOT_KEPT = "Nothing was kept."


def accounts(terminal: Terminal, args: Namespace) -> Exit:
    """List, add, change, check, remove accounts, and sign in at them."""
    return {
        "list": _list_accounts,
        "fields": _list_fields,
        "add": _add_account,
        "change": _change_account,
        "key": _replace_key,
        "check": _check_account,
        "remove": _remove_account,
        "sign-in": sign_in_verbs.sign_in,
        "sign-out": sign_in_verbs.sign_out,
        "renew": sign_in_verbs.renew,
    }[args.act](terminal, args)


def _list_accounts(terminal: Terminal, _args: Namespace) -> Exit:
    known = terminal.station.parts.carriers.accounts()
    lines = table(
        [[account.id, account.connector, account.name, account.environment.value, account.reason] for account in known]
    )
    terminal.tell(
        {"accounts": known}, lines or ["No account is set up. “parceldesk accounts add porterbuddy --name NAME” does."]
    )
    return Exit.DONE


def _list_fields(terminal: Terminal, args: Namespace) -> Exit:
    if not args.connector:
        systems = terminal.station.parts.carriers.connectors()
        rows = [[info.id, info.title, ", ".join(url for url in info.base_urls.values() if url)] for info in systems]
        terminal.tell({"systems": systems}, table(rows))
        return Exit.DONE
    info = terminal.station.manage_accounts.info(args.connector)
    rows = [
        [
            field.name,
            "secret" if field.secret else "needed" if field.required else "",
            field.title,
            f"one of {', '.join(field.choices)}" if field.choices else "",
            f"default {field.default}" if field.default else "",
            field.help,
        ]
        for field in info.fields
    ]
    terminal.tell(info, table(rows))
    return Exit.DONE


def _add_account(terminal: Terminal, args: Namespace) -> Exit:
    manage = terminal.station.manage_accounts
    info = manage.info(args.connector)
    options: dict[str, Any] = dict(pairs(args.set, _NOT_KEPT))
    if args.base_url:
        options["base_url"] = args.base_url
    secrets = _asked(terminal, info)
    environment = Environment(args.environment) if args.environment else None
    account = manage.add(
        args.connector,
        name=args.name,
        options=options,
        secrets=secrets,
        environment=environment,
        reason=_reason(terminal, info, environment, options, args.reason),
    )
    keyring = terminal.station.parts.secrets.backend()
    kept = "Its key is" if len(secrets) == 1 else "Its secrets are"
    terminal.tell(account, [f"Account {account.id} is set up, {account.environment.value}. {kept} in {keyring}."])
    return Exit.DONE


def _change_account(terminal: Terminal, args: Namespace) -> Exit:
    manage = terminal.station.manage_accounts
    before = terminal.station.parts.carriers.account(args.account)
    info = manage.info(before.connector)
    options = {**before.options, **dict(pairs(args.set, _NOT_KEPT))}
    if args.base_url:
        options["base_url"] = args.base_url
    options = {name: value for name, value in options.items() if value != ""}
    moved = options.get("base_url") != before.options.get("base_url")
    environment = before.environment
    if args.environment:
        environment = Environment(args.environment)
    elif moved:
        environment = environment_of(str(options.get("base_url", "")), info)
    # What somebody said of one address says nothing of another.
    known = "" if moved or environment is not Environment.TEST else before.reason
    reason = args.reason or known
    if (environment, moved) != (before.environment, False):
        reason = _reason(terminal, info, environment, options, reason)
    data = {"name": args.name or before.name, "options": options, "environment": environment, "reason": reason}
    try:
        account = Account.model_validate({**before.model_dump(), **data})
    except ValidationError as error:
        raise invalid_input(error, _NOT_KEPT) from error
    manage.change(account)
    terminal.tell(account, [f"Account {account.id} is changed, {account.environment.value}"])
    return Exit.DONE


def _reason(
    terminal: Terminal, info: ConnectorInfo, environment: Environment | None, options: dict[str, Any], given: str
) -> str:
    """Ask a person who labels an account TEST why, where its address is not known as a test system."""
    address = str(options.get("base_url", "") or info.base_urls.get(Environment.TEST, ""))
    if given or environment is not Environment.TEST or environment_of(address, info) is Environment.TEST:
        return given
    return terminal.ask(f"{info.title} names no test system at this address. Why are orders there not billed? ") or ""


def _asked(terminal: Terminal, info: ConnectorInfo) -> dict[str, SecretStr]:
    """Ask for each secret of a system, by standard input (a line each) or a prompt; never by an argument."""
    typed = {
        field.name: SecretStr(terminal.ask_secret(f"{info.title}, {field.title}: "))
        for field in info.fields
        if field.secret
    }
    needed = {field.name: field.title for field in info.fields if field.secret and field.required}
    empty = [name for name in needed if not typed[name].get_secret_value().strip()]
    if empty:
        several = f" {info.title} takes {len(typed)}, in the order of “accounts fields”." if len(typed) > 1 else ""
        raise InvalidInput(
            Problem(
                code="secret_empty",
                title="The key is empty" if len(typed) == 1 else f"{needed[empty[0]]} is empty",
                hint=f"{_NOT_KEPT} Type it, or send it by standard input.{several}",
                field=empty[0],
            )
        )
    return {name: secret for name, secret in typed.items() if secret.get_secret_value().strip()}


def _replace_key(terminal: Terminal, args: Namespace) -> Exit:
    manage = terminal.station.manage_accounts
    account = terminal.station.parts.carriers.account(args.account)
    secrets = _asked(terminal, manage.info(account.connector))
    manage.change(account, secrets)
    which = "key of {} is" if len(secrets) == 1 else "secrets of {} are"
    terminal.tell(account, [f"The {which.format(account.name)} replaced"])
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
    terminal.tell({"removed": args.account}, [f"Account {args.account} and its secrets are removed"])
    return Exit.DONE
