"""The words of the command line for operators."""

import argparse

from app.cli import operator_verbs
from app.cli.words import Verbs, acts_of, add_act, add_verb
from app.domain.operators import Right

_RIGHTS = ", ".join(right.value for right in Right)


def add_to(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    """Add ``operators``."""
    acts = acts_of(
        add_verb(verbs, "operators", "set up who may pack here, and what each may do", operator_verbs.operators)
    )
    add_act(acts, "list", "list the operators")
    add = add_act(acts, "add", "add an operator; badge and PIN are asked for, or are two lines of standard input")
    add.add_argument("name", help="their name, as the history shows it")
    add.add_argument("--rights", type=_rights, default=tuple(Right), metavar="A,B", help=f"of {_RIGHTS} (default all)")
    rights = add_act(acts, "rights", "say what an operator may do")
    rights.add_argument("person", help="operator id or name")
    rights.add_argument("rights", type=_rights, metavar="A,B", help=f"of {_RIGHTS}; all or none")
    for name, text in (
        ("secrets", "replace badge and PIN; an empty line leaves the one that is kept"),
        ("remove", "remove an operator with badge and PIN; what they did stays in the history"),
    ):
        add_act(acts, name, text).add_argument("person", help="operator id or name")


def _rights(text: str) -> tuple[Right, ...]:
    names = {part.strip().replace("-", "_") for part in text.split(",") if part.strip()}
    if names == {"all"}:
        return tuple(Right)
    if names == {"none"}:
        return ()
    unknown = names - {right.value for right in Right}
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"“{text}” is not made of {_RIGHTS}, all or none")
    return tuple(right for right in Right if right.value in names)
