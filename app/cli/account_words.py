"""The words of the command line for accounts."""

import argparse

from app.cli import account_verbs
from app.cli.words import Verbs, acts_of, add_act, add_verb
from app.domain.accounts import Environment

_REASON = (
    "who said that orders there are not billed, and when; needed for a test account at an address not known as one"
)


def add_to(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    """Add ``accounts``."""
    acts = acts_of(add_verb(verbs, "accounts", "set up accounts at the carriers", account_verbs.accounts))
    add_act(acts, "list", "list the accounts")
    fields = add_act(acts, "fields", "list the systems, or the settings of one")
    fields.add_argument("connector", nargs="?", default="", help="the system, such as betakom")
    add = add_act(acts, "add", "add an account; its secrets are read from standard input, a line each, or from prompts")
    add.add_argument("connector", help="the system, such as porterbuddy")
    add.add_argument("--name", required=True, help="what people call it")
    _settings(add)
    change = add_act(acts, "change", "change an account's name, settings or environment; its secrets stay")
    change.add_argument("account", help="account id")
    change.add_argument("--name", default="", help="what people call it")
    _settings(change)
    for name, text in (
        ("key", "replace an account's secrets, read from standard input, a line each, or from prompts"),
        ("check", "try an account with harmless reads; orders nothing"),
        ("remove", "remove an account and its secrets"),
        ("sign-out", "forget an account's sign-in"),
    ):
        add_act(acts, name, text).add_argument("account", help="account id")
    sign_in = add_act(acts, "sign-in", "sign in at a system through a browser")
    sign_in.add_argument("account", help="account id")
    sign_in.add_argument("--open", action="store_true", dest="open_browser", help="open the page in the browser")
    sign_in.add_argument(
        "--paste", action="store_true", help="do not listen: the address of the page after signing in is pasted"
    )
    sign_in.add_argument(
        "--wait", type=_seconds, default=300, metavar="SECONDS", help="how long to listen (default 300)"
    )
    renew = add_act(acts, "renew", "renew sign-ins now")
    renew.add_argument("account", nargs="?", default="", help="account id; all that have a sign-in if left out")


def _settings(act: argparse.ArgumentParser) -> None:
    act.add_argument(
        "--base-url", default="", metavar="URL", help="address of the service; the system's own if left out"
    )
    act.add_argument(
        "--environment",
        choices=[Environment.LIVE.value, Environment.TEST.value],
        help="whether orders there are billed",
    )
    act.add_argument("--reason", default="", metavar="TEXT", help=_REASON)
    act.add_argument(
        "--set",
        action="append",
        metavar="NAME=VALUE",
        help="another setting of this system; “accounts fields” lists them",
    )


def _seconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) <= 3_600):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of seconds up to 3600")
    return int(text)
