"""Signing in at a system through a browser, from the terminal."""

from argparse import Namespace

from app.cli.terminal import Exit, Terminal
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.sign_in import SignInStart, SignInState


def sign_in(terminal: Terminal, args: Namespace) -> Exit:
    """Name the page to open, hear or be given the address that the browser is sent back to, and finish the sign-in."""
    account = terminal.station.parts.carriers.account(args.account)
    verb = terminal.station.sign_in
    start = verb.begin(account.id)
    terminal.tell_before(f"Open this page in a browser and sign in at {account.name}:\n{start.address}")
    if args.open_browser and not terminal.open_page(start.address):
        terminal.tell_before("No browser could be opened here: open the page yourself.")
    redirected = None
    if start.listens and not args.paste:
        redirected = _heard(terminal, account.id, start, args.wait)
    if redirected is None:
        redirected = _pasted(terminal, start)
    state = verb.finish(account.id, start, redirected)
    terminal.tell(state, [f"Signed in at {account.name}{_until(state)}"])
    return Exit.DONE


def _heard(terminal: Terminal, account_id: str, start: SignInStart, seconds: int) -> str | None:
    terminal.tell_before(f"Waiting {seconds} s for the browser to come back to this computer …")
    try:
        heard = terminal.station.sign_in.hear(account_id, start, seconds)
    except InvalidInput as error:
        terminal.tell_before(error.problem.sentence())
        return None
    if heard is None:
        terminal.tell_before("The browser did not come back in this time.")
    return heard


def _pasted(terminal: Terminal, start: SignInStart) -> str:
    terminal.tell_before(
        f"Then paste the whole address of the page that the browser ends on, within {start.code_seconds} s: "
        f"the code in it ends then. It begins with {start.redirect}"
    )
    redirected = terminal.ask_secret("Address (it is not shown): ").strip()
    if not redirected:
        raise InvalidInput(
            Problem(
                code="address_missing",
                title="No address was pasted",
                hint="Nothing was sent. Begin the sign-in again.",
                blame=Blame.PACKER,
            )
        )
    return redirected


def sign_out(terminal: Terminal, args: Namespace) -> Exit:
    """Forget an account's sign-in."""
    account = terminal.station.parts.carriers.account(args.account)
    terminal.station.sign_in.sign_out(account.id)
    terminal.tell({"signed_out": account.id}, [f"The sign-in of {account.name} is forgotten"])
    return Exit.DONE


def renew(terminal: Terminal, args: Namespace) -> Exit:
    """Renew one account's access, or that of all that have a sign-in."""
    if args.account:
        account = terminal.station.parts.carriers.account(args.account)
        state = terminal.station.sign_in.renew(account.id)
        terminal.tell(state, [f"The sign-in of {account.name} is renewed{_until(state)}"])
        return Exit.DONE
    reasons = terminal.station.sign_in.renew_all()
    lines = [f"{account_id}: {reason}" for account_id, reason in reasons.items()]
    terminal.tell({"needs_a_person": reasons}, lines or ["No sign-in needs a person"])
    return Exit.ATTENTION if reasons else Exit.DONE


def _until(state: SignInState) -> str:
    return f", until {state.expires_at.astimezone():%a %d %b %H:%M}; renewed before" if state.expires_at else ""
