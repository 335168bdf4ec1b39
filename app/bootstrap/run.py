"""From the command line to the window or a verb."""

import getpass
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.logs import close_log, set_up_logging
from app.cli.parser import parser
from app.cli.terminal import Exit, HandleCall, Terminal, tell_error, tell_fault
from app.connectorkit.redaction import Redaction
from app.domain.errors import StationError

_log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Run the window or a verb; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    args = parser().parse_args(arguments)
    if args.version:
        print(f"parceldesk {program_version()}")
        return Exit.DONE
    if args.self_check:
        return _self_check()
    if args.name == "sandbox":
        from app.bootstrap.play import play_sandbox

        return play_sandbox(args)
    if args.name == "play-scale":
        from app.bootstrap.play import play_scale

        return play_scale(args)
    rehearsal = bool(getattr(args, "rehearsal", False)) or args.name == "rehearse"
    if args.name in {None, "window"}:
        from app.bootstrap.window import open_window

        return open_window(rehearsal=rehearsal, version=program_version())
    if args.name == "doctor":
        from app.bootstrap.doctor import examine

        return examine(args)
    if args.name == "diagnostics":
        from app.bootstrap.diagnostics import pack_diagnostics

        return pack_diagnostics(args)
    return _run_verb(args, rehearsal=rehearsal)


def program_version() -> str:
    """Return the version that is installed; a checkout says so."""
    try:
        return version("parceldesk")
    except PackageNotFoundError:
        return "0.1.0 (from source)"


def _run_verb(args: Namespace, *, rehearsal: bool) -> int:
    home = Home.here(rehearsal=rehearsal)
    redaction = Redaction()
    try:
        home.make()
        set_up_logging(home.logs, redaction)
        return _verb_at(home, redaction, args, rehearsal=rehearsal)
    except StationError as error:
        return int(tell_error(error, as_json=args.as_json))
    except KeyboardInterrupt:
        print("Stopped. What was being placed is settled with “parceldesk settle”.", file=sys.stderr)
        return Exit.STOPPED
    except BrokenPipeError:
        # Whoever read us has enough, as “head” has; what is left to print has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as error:  # noqa: BLE001  # a bug: it is written down and said, and scripts can tell it
        _log.exception("A verb failed: %s", args.name)
        return int(tell_fault(error, program_version(), home.logs / "station.log", as_json=args.as_json))
    finally:
        close_log()


def _verb_at(home: Home, redaction: Redaction, args: Namespace, *, rehearsal: bool) -> int:
    if not rehearsal:
        running = build_station(home, redaction)
        try:
            return _said(args, running)
        finally:
            running.close()
    from app.bootstrap.practice_accounts import sign_in_everywhere
    from app.bootstrap.rehearsal import start_rehearsal

    practice = start_rehearsal(home, redaction)
    try:
        sign_in_everywhere(practice.running)
        return _said(args, practice.running)
    finally:
        practice.close()


def _said(args: Namespace, running: Running) -> int:
    if args.operator:
        operating = running.station.parts.operating
        operator = operating.named(args.operator)
        operating.sign_in_by_pin(operator.id, _ask_secret(f"PIN of {operator.name}: "))
    code = int(args.verb(_terminal(running, args), args))
    if sys.stdout is not None:
        sys.stdout.flush()  # a reader that is gone is noticed here, not when the program ends
    return code


def _terminal(running: Running, args: Namespace) -> Terminal:
    return Terminal(
        station=running.station,
        settings=running.settings,
        as_json=args.as_json,
        ask_secret=_ask_secret,
        ask=_ask,
        printed=running.home.printed,
        open_page=_open_page,
        listen=_listen,
    )


def _ask_secret(prompt: str) -> str:
    """Read a secret without showing it; from standard input where that is no terminal."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def _ask(prompt: str) -> str | None:
    """Ask whoever sits at the terminal; None where nobody does."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    # The question goes beside the result, which may be read by a program.
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _open_page(address: str) -> bool:
    from app.bootstrap.browser import open_page

    return open_page(address)


def _listen(host: str, port: int, handle: HandleCall, ready: Callable[[str], None]) -> None:
    """Take status calls until Ctrl+C or SIGTERM. Raises OSError when the port is taken."""
    from app.bootstrap.ending import ending_signals, wait_for
    from app.connectorkit.webhook_listener import WebhookListener

    with ending_signals() as asked, WebhookListener(port, host, handle) as listener:
        shown = f"[{host}]" if ":" in host else host
        ready(f"http://{shown}:{listener.port}")
        wait_for(asked)


def _self_check() -> int:
    from app.bootstrap.self_check import self_check

    findings = self_check()
    for finding in findings:
        print(f"{'ok  ' if finding.ok else 'FAIL'} {finding.name}: {finding.seen}")
    return Exit.DONE if all(finding.ok for finding in findings) else Exit.INVALID
