"""The proof: what is ordered, printed and scanned while everything goes wrong is compared.

    python -m tests.soak --faults 10000 --kills 1000 --seed 1

ends with a table of the faults that were met and one line of numbers; ``packaging/dev.py soak`` starts it. Linux only: it
mounts small file systems in a namespace of its own (``unshare``) and makes system calls fail (``strace``).
"""

import argparse
import faulthandler
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

from tests.soak import parts
from tests.soak.kinds import Kind, Tally
from tests.soak.plants import PLANTS
from tests.soak.verdict import PROMISES

_INSIDE = "PARCELDESK_SOAK"
_DISK_MEGABYTES = 24
_SHARE_FAULTS = 250
_CALL_SHARES = 60
_CUTS_A_SHARE = 500
_EACH_AT_LEAST = 100
_LONG_FAULTS = 10_000


def main() -> int:
    """Run what was asked for, in a mount namespace of its own."""
    options = _options()
    if not os.environ.get(_INSIDE):
        as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        return subprocess.call(
            ["unshare", "--mount", *as_root, sys.executable, "-m", "tests.soak", *sys.argv[1:]],
            env={**os.environ, _INSIDE: "1"},
        )
    faulthandler.register(signal.SIGUSR1)
    logging.getLogger("asyncio").setLevel(logging.ERROR)  # it warns of every write to a caller that left
    if options.part:
        return _on_a_disk(options)
    return _all_parts(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="soak", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--faults", type=int, default=_LONG_FAULTS, help="how many faults are met at least")
    parser.add_argument("--kills", type=int, default=1_000, help="how often the station is killed at least")
    parser.add_argument("--cuts", type=int, default=2_000, help="how often the current fails")
    parser.add_argument("--stories", type=int, default=1_500, help="how many stories of the model are told")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many processes at once")
    parser.add_argument("--minutes", type=float, default=0, help="begin nothing new after that; 0 does all of it")
    parser.add_argument("--calls", default="all", help="which share of the system calls: all, none, or one in so many")
    parser.add_argument("--planted", nargs="?", const="all", default="", help="plant bugs instead: all, or names")
    parser.add_argument("--part", default="", help=argparse.SUPPRESS)
    parser.add_argument("--share", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--result", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true", help="tell of each step")
    return parser.parse_args()


# --- one part, in a process of its own ------------------------------------------------------------------------------------


def _on_a_disk(options: argparse.Namespace) -> int:
    disk = Path(tempfile.mkdtemp(prefix="parceldesk-disk-"))
    size = f"size={_DISK_MEGABYTES}m,mode=700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "parceldesk-soak", str(disk)], check=True)
    try:
        result = _part(options, disk)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)
        disk.rmdir()
    if options.result is not None:
        options.result.write_text(result.dump())
    else:
        print(*result.notes, result.line(), sep="\n")
    return 0


def _part(options: argparse.Namespace, disk: Path) -> parts.Result:
    def tell(text: str) -> None:
        print(f"[{options.part} {options.share}] {text}", flush=True)

    steps = tell if options.verbose else bool
    match options.part:
        case "chaos":
            seed = options.seed * 1_000 + options.share
            return parts.chaos(disk, faults=options.faults, kills=options.kills, seed=seed, tell=tell, steps=steps)
        case "calls":
            slices = _CALL_SHARES if options.calls == "all" else int(options.calls)
            return parts.every_call(disk, slices=slices, place=options.share, tell=tell, steps=steps)
        case "cuts":
            return parts.power_cuts(disk, count=options.cuts, seed=options.seed * 1_000 + options.share)
        case "model":
            return parts.stories(options.stories)
    return _plants(options, disk)


def _plants(options: argparse.Namespace, disk: Path) -> parts.Result:
    result = parts.Result()
    for name in PLANTS if options.planted == "all" else options.planted.split(","):
        began = time.monotonic()
        found = parts.find_plant(disk, name, seed=options.seed)
        seconds = time.monotonic() - began
        print(f"{name:<18} {seconds:5.1f} s  {PLANTS[name].what}: {found[:150] or 'NOT FOUND'}", flush=True)
        result.ends["plants"] += 1
        if not found:
            result.notes.append(f"{name} was not found")
    return result


# --- all parts ------------------------------------------------------------------------------------------------------------


def _all_parts(options: argparse.Namespace) -> int:
    began, whole = time.monotonic(), parts.Result()
    folder = Path(tempfile.mkdtemp(prefix="parceldesk-soak-"))
    try:
        work = _work(options, folder)
        for result in _run(work, options.jobs, began + options.minutes * 60 if options.minutes else None):
            whole.add(result)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(*whole.notes, sep="\n")
    if options.planted:
        print(f"planted={whole.ends['plants']} found={whole.ends['plants'] - len(whole.notes)}")
        return 1 if whole.notes else 0
    tally = Tally()
    tally.met = whole.met
    print(tally.table())
    for name, count in sorted(whole.ends.items()):
        print(f"{name}: {count}")
    print(f"{time.monotonic() - began:.0f} s, {options.jobs} processes, seed {options.seed}")
    if work:
        print(f"stopped after {options.minutes:g} minutes: {len(work)} pieces of work were not begun")
    rare = [kind.value for kind in Kind if whole.met[kind.value] < _EACH_AT_LEAST]
    if rare and options.faults >= _LONG_FAULTS:
        print(f"met too rarely: {', '.join(rare)}")
    print(whole.line() if options.calls != "all" or work else whole.line().replace("calls=", "calls=all of "))
    return 1 if any(whole.broken[promise] for promise in PROMISES) or (rare and options.faults >= _LONG_FAULTS) else 0


def _work(options: argparse.Namespace, folder: Path) -> "deque[tuple[Path, list[str]]]":
    """Return the commands of all parts, with where each leaves its result."""
    same = ["--seed", str(options.seed), "--calls", options.calls, *(["--verbose"] if options.verbose else [])]
    work: deque[tuple[Path, list[str]]] = deque()

    def add(part: str, share: int, *more: str) -> None:
        result = folder / f"{part}-{share}"
        command = ["--part", part, "--share", str(share), "--result", str(result), *same, *more]
        work.append((result, [sys.executable, "-m", "tests.soak", *command]))

    if options.planted:
        add("plants", 0, "--planted", options.planted)
        return work
    if options.stories:
        add("model", 0, "--stories", str(options.stories))
    for share in range(-(-options.cuts // _CUTS_A_SHARE)):
        add("cuts", share, "--cuts", str(min(_CUTS_A_SHARE, options.cuts)))
    shares = max(1, round(options.faults / _SHARE_FAULTS)) if options.faults or options.kills else 0
    for share in range(shares):
        add("chaos", share, "--faults", str(-(-options.faults // shares)), "--kills", str(-(-options.kills // shares)))
    if options.calls != "none":
        for share in range(_CALL_SHARES if options.calls == "all" else 1):
            add("calls", share)
    return work


def _run(work: "deque[tuple[Path, list[str]]]", jobs: int, until: float | None) -> "list[parts.Result]":
    """Run all commands, so many at once, and begin none after a moment of the monotonic clock; return their results."""
    results: list[parts.Result] = []
    running: list[tuple[Path, list[str], subprocess.Popen[bytes]]] = []

    def is_over() -> bool:
        return until is not None and time.monotonic() > until

    try:
        while running or (work and not is_over()):
            while work and len(running) < jobs and not is_over():
                path, command = work.popleft()
                running.append((path, command, subprocess.Popen(command)))
            for entry in running[:]:
                path, command, process = entry
                if process.poll() is None:
                    continue
                running.remove(entry)
                lost = parts.Result(notes=[f"ended with {process.returncode}: {' '.join(command[2:])}"])
                lost.broken["wrong"] = 1
                results.append(parts.Result.load(path.read_text()) if path.exists() else lost)
            time.sleep(0.05)
    finally:
        for _, _, process in running:
            process.terminate()
            process.wait()
    return results


if __name__ == "__main__":
    sys.exit(main())
