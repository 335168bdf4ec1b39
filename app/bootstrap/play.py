"""Run the sandbox: alone for rehearsals and other programs, or as the child of one rehearsal."""

import http.client
import json
import sys
import time
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.home import Home
from app.bootstrap.running_sandbox import changed_scale, noted
from app.cli.terminal import Exit, table
from app.domain.errors import StationError
from app.domain.labels import REGULAR, LabelDocument, LabelFormat

if TYPE_CHECKING:
    from app.sandbox.config import SandboxConfig
    from app.sandbox.runner import SandboxServer

_FIRST_BETAKOM_ID = 40_001


def play_sandbox(args: Namespace) -> int:
    """Serve the five systems and a Zebra until told to stop; return the exit code."""
    if args.variants:
        return _list_variants(as_json=args.as_json)
    from app.sandbox.child import run_child
    from app.sandbox.runner import serve

    try:
        config = _config(args)
    except ValueError as error:
        print(f"{error}. Nothing was started; --variants lists all variants.", file=sys.stderr)
        return Exit.INVALID
    if args.child:
        return run_child(config, draw=draw_label)
    with ExitStack() as notes:

        def ready(server: "SandboxServer") -> None:
            notes.enter_context(noted(Home.here(rehearsal=True), server.details))
            _tell(server, as_json=args.as_json)

        try:
            serve(config, ready, draw=draw_label)
        except OSError as error:
            print(f"The sandbox cannot listen: {error.strerror}. Choose other ports.", file=sys.stderr)
            return Exit.UNREACHABLE
    return Exit.DONE


def _config(args: Namespace) -> "SandboxConfig":
    from app.sandbox.choosing import with_faults, with_variants
    from app.sandbox.config import SandboxConfig
    from app.sandbox.transeu.variants import TransEuVariants

    config = SandboxConfig(
        http_port=0 if args.child else args.port,
        zebra_port=0 if args.child else args.zebra_port,
        folder=Path(args.folder) if args.folder else None,
        # On one computer, nobody has an https address to be sent back to after signing in.
        transeu=TransEuVariants(https_only=False),
        # The order book outlives the sandbox: its numbers are not given out twice.
        betakom_first_id=_FIRST_BETAKOM_ID + int(time.time()),
    )
    return with_faults(with_variants(config, args.variant or ()), args.fault or ())


def play_scale(args: Namespace) -> int:
    """Put something on the scale of the rehearsal that runs; return the exit code."""
    change = {name: value for name, value in (("grams", args.grams), ("status", args.status)) if value is not None}
    try:
        said = changed_scale(Home.here(rehearsal=True), change)
    except (OSError, ValueError, http.client.HTTPException):
        print("No rehearsal runs here. Start the window or the sandbox with --rehearsal first.", file=sys.stderr)
        return Exit.UNREACHABLE
    if "status" not in said:
        print("The scale does not take that: at most 60 kg. Nothing changed.", file=sys.stderr)
        return Exit.INVALID
    print(json.dumps(said) if args.as_json else f"On the scale: {said['grams']} g, {said['status']}")
    return Exit.DONE


def _tell(server: "SandboxServer", *, as_json: bool) -> None:
    if as_json:
        print(server.details.model_dump_json(), flush=True)
        return
    rows = [
        [system.title, system.base_url, ", ".join(f"{name} {key}" for name, key in system.keys.items())]
        for system in server.details.systems
    ]
    for line in table(rows):
        print(line)
    print(f"A Zebra listens at {server.zebra_host}, port {server.zebra_port}")
    print("The keys are made up and open nothing else. Verbs with --rehearsal use this sandbox while it runs.")
    print("Ctrl+C ends it.", flush=True)


def _list_variants(*, as_json: bool) -> int:
    from app.sandbox.choosing import variant_lines

    lines = variant_lines()
    if as_json:
        print(json.dumps([line.model_dump() for line in lines], ensure_ascii=False, indent=2))
        return Exit.DONE
    rows = [
        [f"{line.system}={line.name}=", line.default, f"of {', '.join(line.choices)}" if line.choices else ""]
        for line in lines
    ]
    for row in table(rows):
        print(row)
    return Exit.DONE


def draw_label(zpl: bytes) -> bytes:
    """Draw what a printer got, as PNG; an empty picture where nothing can be drawn."""
    import tempfile

    from app.labels.workshop import LabelWorkshop

    with tempfile.TemporaryDirectory() as cache:
        workshop = LabelWorkshop(Path(cache))
        try:
            return workshop.picture(LabelDocument(content=zpl, format=LabelFormat.ZPL, size=REGULAR, dpi=203)).png
        except StationError:
            return b""
        finally:
            workshop.close()
