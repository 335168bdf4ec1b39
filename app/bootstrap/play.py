"""Run the sandbox: alone for other programs, or as the child of a rehearsal."""

import sys
from argparse import Namespace
from pathlib import Path

from app.cli.terminal import Exit
from app.domain.errors import StationError
from app.domain.labels import REGULAR, LabelDocument, LabelFormat


def play_sandbox(args: Namespace) -> int:
    """Serve Porterbuddy and a Zebra until told to stop; return the exit code."""
    from app.sandbox.child import run_child
    from app.sandbox.config import SandboxConfig
    from app.sandbox.runner import SandboxServer, serve

    folder = Path(args.folder) if args.folder else None
    if args.child:
        config = SandboxConfig(folder=folder)
        return run_child(config, draw=draw_label)
    config = SandboxConfig(http_port=args.port, zebra_port=args.zebra_port, folder=folder)

    def ready(server: SandboxServer) -> None:
        if args.as_json:
            print(server.details.model_dump_json(), flush=True)
            return
        print(f"Porterbuddy is played at {server.base_url}, its key is {server.api_key}")
        print(f"A Zebra listens at {server.zebra_host}, port {server.zebra_port}")
        print("Ctrl+C ends both.", flush=True)

    try:
        serve(config, ready, draw=draw_label)
    except OSError as error:
        print(f"The sandbox cannot listen: {error.strerror}. Choose other ports.", file=sys.stderr)
        return Exit.UNREACHABLE
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
