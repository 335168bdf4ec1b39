"""Give every door of the program hostile input for a set time, and tell what broke.

    python -m tests.fuzz --seconds 600 --seed 1

or, until each target has had so many,

    python -m tests.fuzz --inputs 1000000 --only webhooks

ends with a line of numbers; ``packaging/dev.py fuzz`` starts it. An input that broke something is shown with its target's seed,
and comes again with ``--only NAME --seed SEED``.
"""

import argparse
import logging
import math
import random
import signal
import sys
import time
import traceback
from types import FrameType

from tests.fuzz.targets import TARGETS, Target, workshop

HANG_SECONDS = 20
_BATCH = 20


class Hang(Exception):
    """One input took longer than any may."""


def main() -> int:
    """Run what was asked for; 1 if something broke."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=float, default=300, help="how long, all targets together")
    parser.add_argument("--inputs", type=int, default=0, help="how many for each target, instead of a time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help=f"one target: {', '.join(target.name for target in TARGETS)}")
    options = parser.parse_args()
    chosen = [target for target in TARGETS if options.only in {"", target.name}]
    if not chosen:
        parser.error(f"there is no target “{options.only}”")
    logging.disable(logging.CRITICAL)
    began = time.monotonic()
    with workshop():
        seconds = math.inf if options.inputs else options.seconds / len(chosen)
        reports = [run(target, options.seed, seconds, options.inputs or math.inf) for target in chosen]
    inputs, crashes, hangs = (sum(report[place] for report in reports) for place in range(3))
    took = round(time.monotonic() - began)
    print(f"seconds={took} seed={options.seed} inputs={inputs} crashes={crashes} hangs={hangs}")
    return 1 if crashes or hangs else 0


def run(target: Target, seed: int, seconds: float, most: float = math.inf) -> tuple[int, int, int]:
    """Knock at one door for a while, or so many times; return how many inputs, crashes and hangs there were."""
    chance = random.Random(f"{target.name} {seed}")
    inputs = crashes = hangs = 0
    longest = 0.0
    ends_at = time.monotonic() + seconds
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _tell_hang)
    while time.monotonic() < ends_at and inputs < most and crashes + hangs < 5:
        _alarm(HANG_SECONDS)
        try:
            for _ in range(_BATCH):
                began = time.monotonic()
                inputs += 1
                target.knock(chance)
                longest = max(longest, time.monotonic() - began)
        except Hang:
            hangs += 1
            print(f"{target.name}: input {inputs} of seed {seed} hangs", flush=True)
        except Exception:  # noqa: BLE001  # that is what is looked for
            crashes += 1
            print(f"{target.name}: input {inputs} of seed {seed}\n{traceback.format_exc()[-4000:]}", flush=True)
        finally:
            _alarm(0)
    print(f"{target.name:<14} {inputs:>9}  longest {longest * 1000:7.1f} ms  {target.what}", flush=True)
    return inputs, crashes, hangs


def _alarm(seconds: int) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _tell_hang(_number: int, _frame: FrameType | None) -> None:
    raise Hang


if __name__ == "__main__":
    sys.exit(main())
