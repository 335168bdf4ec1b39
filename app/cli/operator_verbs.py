"""The verbs for operators: who may pack here."""

from argparse import Namespace

from pydantic import SecretStr

from app.cli.terminal import Exit, Terminal, table
from app.domain.operators import Operator, Right


def operators(terminal: Terminal, args: Namespace) -> Exit:
    """List, add, change and remove operators."""
    return {
        "list": _list_operators,
        "add": _add_operator,
        "rights": _set_rights,
        "secrets": _replace_secrets,
        "remove": _remove_operator,
    }[args.act](terminal, args)


def _list_operators(terminal: Terminal, _args: Namespace) -> Exit:
    known = terminal.station.parts.operating.operators()
    lines = table([[operator.id, operator.name, _rights_words(operator)] for operator in known])
    asks = terminal.settings.current.desk.asks_who
    if lines and not asks:
        lines.append("This desk asks nobody who packs; Settings in the window changes that.")
    terminal.tell(
        {"operators": known, "asks_who": asks},
        lines or ["No operator is set up. “parceldesk operators add NAME” does."],
    )
    return Exit.DONE


def _add_operator(terminal: Terminal, args: Namespace) -> Exit:
    operating = terminal.station.parts.operating
    operating.require(Right.SET_UP)
    operator = operating.new(args.name, args.rights)
    operating.keep(operator, *_secrets(terminal))
    terminal.tell(operator, [f"Operator {operator.id} is set up: {_rights_words(operator)}"])
    return Exit.DONE


def _set_rights(terminal: Terminal, args: Namespace) -> Exit:
    operating = terminal.station.parts.operating
    operator = operating.named(args.person).model_copy(update={"rights": args.rights})
    operating.keep(operator)
    terminal.tell(operator, [f"{operator.name} may: {_rights_words(operator)}"])
    return Exit.DONE


def _replace_secrets(terminal: Terminal, args: Namespace) -> Exit:
    operating = terminal.station.parts.operating
    operating.require(Right.SET_UP)
    operator = operating.named(args.person)
    badge, pin = _secrets(terminal)
    operating.keep(operator, badge, pin)
    changed = [name for name, secret in (("badge", badge), ("pin", pin)) if secret is not None]
    words = " and ".join({"badge": "badge", "pin": "PIN"}[name] for name in changed)
    terminal.tell(
        {"operator": operator.id, "replaced": changed},
        [f"{operator.name}: {words} replaced" if changed else f"{operator.name}: nothing was replaced"],
    )
    return Exit.DONE


def _remove_operator(terminal: Terminal, args: Namespace) -> Exit:
    operating = terminal.station.parts.operating
    operator = operating.named(args.person)
    operating.remove(operator.id)
    terminal.tell({"removed": operator.id}, [f"Operator {operator.name} is removed"])
    return Exit.DONE


def _secrets(terminal: Terminal) -> tuple[SecretStr | None, SecretStr | None]:
    """Read badge and PIN from a prompt or standard input; an empty line is none."""
    badge = terminal.ask_secret("Badge, scanned (empty for none): ").strip()
    pin = terminal.ask_secret("PIN (empty for none): ").strip()
    return SecretStr(badge) if badge else None, SecretStr(pin) if pin else None


def _rights_words(operator: Operator) -> str:
    return ", ".join(right.value for right in operator.rights) or "nothing"
