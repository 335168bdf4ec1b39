"""How verbs and their arguments are added to the command line: the same help, ``--json`` and ``--rehearsal`` everywhere."""

import argparse
from collections.abc import Callable

from app.cli.terminal import Exit, Terminal

Verb = Callable[[Terminal, argparse.Namespace], Exit]
Verbs = argparse._SubParsersAction  # noqa: SLF001  # argparse gives the type no public name

_JSON = "one JSON document instead of text"
_OPERATOR = "who does it, where this desk asks; the PIN is asked for, or is the first line of standard input"
_REHEARSAL = "against the sandbox: the one that runs, else one that starts beside it"


def add_verb(
    verbs: "Verbs[argparse.ArgumentParser]", name: str, text: str, verb: Verb | None = None
) -> argparse.ArgumentParser:
    """Add a verb; ``verb`` of the parsed arguments is what to run."""
    one = verbs.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    one.add_argument("--json", action="store_true", dest="as_json", help=_JSON)
    one.add_argument("--rehearsal", action="store_true", help=_REHEARSAL)
    one.add_argument("--as", dest="operator", default="", metavar="ID", help=_OPERATOR)
    one.set_defaults(verb=verb)
    return one


def acts_of(parent: argparse.ArgumentParser) -> "Verbs[argparse.ArgumentParser]":
    """Let a verb have acts, of which one is named."""
    return parent.add_subparsers(metavar="ACT", dest="act", required=True)


def add_act(acts: "Verbs[argparse.ArgumentParser]", name: str, text: str) -> argparse.ArgumentParser:
    """Add an act of a verb; flags that stand before its name count as well."""
    one = acts.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    one.add_argument("--json", action="store_true", dest="as_json", default=argparse.SUPPRESS, help=_JSON)
    one.add_argument("--rehearsal", action="store_true", default=argparse.SUPPRESS, help=_REHEARSAL)
    one.add_argument("--as", dest="operator", default=argparse.SUPPRESS, metavar="ID", help=_OPERATOR)
    return one


def add_order(parser: argparse.ArgumentParser, text: str = "order number, or the carrier's own with --account") -> None:
    """Let a verb take an order: one of the book, or one that only a carrier has."""
    parser.add_argument("order", help=text)
    parser.add_argument("--account", default="", metavar="ID", help="account of an order that is not in the book")


def add_changes(parser: argparse.ArgumentParser, what: str) -> None:
    """Let a verb take a JSON document and changes by dotted path."""
    parser.add_argument(
        "--set",
        action="append",
        metavar="PATH=VALUE",
        help=f"a field of {what}, such as spots.0.address.city=Oslo; empty takes it out, JSON is understood",
    )
    parser.add_argument(
        "--from", dest="source", default="", metavar="FILE", help=f"{what} as JSON; - is standard input"
    )


def add_typed(parser: argparse.ArgumentParser) -> None:
    """Let a verb take the number that confirms an act which cannot be taken back."""
    parser.add_argument(
        "--typed", default=None, metavar="NUMBER", help="the number once more, which confirms; asked for if left out"
    )
