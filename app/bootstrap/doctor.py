"""Look at this machine and say what is in order and what is not."""

from argparse import Namespace

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.self_check import Finding, self_check
from app.cli.terminal import Exit, table
from app.connectorkit.redaction import Redaction
from app.domain.errors import StationError


def examine(args: Namespace) -> int:
    """Print what the station finds on this machine; nothing is ordered, printed or changed."""
    home = Home.here()
    try:
        running = build_station(home, Redaction())
    except StationError as error:
        found = [*_machine(home), Finding("store", ok=False, seen=error.problem.sentence())]
    else:
        try:
            found = findings(home, running)
        finally:
            running.close()
    if args.as_json:
        import json

        print(json.dumps([finding.__dict__ for finding in found], ensure_ascii=False, indent=2))
    else:
        for line in table([["ok" if finding.ok else "look", finding.name, finding.seen] for finding in found]):
            print(line)
    return Exit.DONE if all(finding.ok for finding in found) else Exit.ATTENTION


def findings(home: Home, running: Running, *, in_our_words: bool = False) -> list[Finding]:
    """Return what is found on this machine and at a station; accounts and printers are asked.

    Args:
        in_our_words: Leave out what accounts' systems answered; they may name people.
    """
    return [*_machine(home), *_station(home, running, in_our_words=in_our_words)]


def _machine(home: Home) -> list[Finding]:
    return [Finding("files", ok=True, seen=str(home.folder)), *self_check(), *_keyring()]


def _keyring() -> list[Finding]:
    from app.credentials.keyring_secrets import KeyringSecrets

    try:
        return [Finding("keyring open", ok=True, seen=KeyringSecrets().backend())]
    except StationError as error:
        return [Finding("keyring open", ok=False, seen=error.problem.sentence())]


def _station(home: Home, running: Running, *, in_our_words: bool) -> list[Finding]:
    parts = running.station.parts
    found = [
        Finding("history", ok=True, seen=f"{home.database}, {parts.orders.count_waiting()} orders wait"),
        _certificates(running.settings.current.network.ca_file),
        Finding("sender", ok=parts.sender() is not None, seen="set up" if parts.sender() else "not set up"),
    ]
    for account in parts.carriers.accounts():
        steps = running.station.check_account(account.id)
        bad = [step for step in steps if step.result.value == "failed"]
        seen = ", ".join(step.title if in_our_words else f"{step.title} {step.detail}".strip() for step in bad or steps)
        found.append(Finding(f"account {account.id}", ok=not bad, seen=seen))
    for printer in parts.printing.printers():
        health = parts.printing.health(printer)
        found.append(Finding(f"printer {printer.id}", ok=not health.is_known_not_to_print, seen=health.words))
    return found


def _certificates(own_ca: str) -> Finding:
    """Say which certificates are trusted; that they are looked at is no setting."""
    import ssl

    from app.connectorkit.transport import with_own_ca

    if not own_ca:
        return Finding("certificates", ok=True, seen="the usual authorities; always verified")
    try:
        context = with_own_ca(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), own_ca)
    except StationError as error:
        return Finding("certificates", ok=False, seen=error.problem.sentence())
    count = context.cert_store_stats()["x509"]
    return Finding("certificates", ok=True, seen=f"the usual authorities and {count} of {own_ca}; always verified")
