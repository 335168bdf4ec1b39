"""Look at this machine and say what is in order and what is not."""

from argparse import Namespace

from app.bootstrap.build import build_station
from app.bootstrap.home import Home
from app.bootstrap.self_check import Finding, self_check
from app.cli.terminal import Exit, table
from app.connectorkit.redaction import Redaction
from app.domain.errors import StationError


def examine(args: Namespace) -> int:
    """Print what the station finds on this machine; nothing is ordered, printed or changed."""
    home = Home.here()
    findings = [Finding("files", ok=True, seen=str(home.folder)), *self_check(), *_keyring(), *_station(home)]
    if args.as_json:
        import json

        print(json.dumps([finding.__dict__ for finding in findings], ensure_ascii=False, indent=2))
    else:
        for line in table([["ok" if finding.ok else "look", finding.name, finding.seen] for finding in findings]):
            print(line)
    return Exit.DONE if all(finding.ok for finding in findings) else Exit.ATTENTION


def _keyring() -> list[Finding]:
    from app.credentials.keyring_secrets import KeyringSecrets

    try:
        return [Finding("keyring open", ok=True, seen=KeyringSecrets().backend())]
    except StationError as error:
        return [Finding("keyring open", ok=False, seen=error.problem.sentence())]


def _station(home: Home) -> list[Finding]:
    try:
        running = build_station(home, Redaction())
    except StationError as error:
        return [Finding("store", ok=False, seen=error.problem.sentence())]
    try:
        parts = running.station.parts
        findings = [
            Finding("history", ok=True, seen=f"{home.database}, {parts.orders.count_waiting()} orders wait"),
            Finding("sender", ok=parts.sender() is not None, seen="set up" if parts.sender() else "not set up"),
        ]
        for account in parts.carriers.accounts():
            steps = running.station.check_account(account.id)
            bad = [step for step in steps if step.result.value == "failed"]
            seen = ", ".join(f"{step.title} {step.detail}".strip() for step in bad or steps)
            findings.append(Finding(f"account {account.id}", ok=not bad, seen=seen))
        for printer in parts.printing.printers():
            health = parts.printing.health(printer)
            findings.append(Finding(f"printer {printer.id}", ok=not health.is_known_not_to_print, seen=health.words))
        return findings
    finally:
        running.close()
