"""Every system call: the k-th write, sync, rename, connect, send or receive of one order's whole trip fails or is the last one.

``strace`` does it (``-e inject``): no program notices, no library is replaced. For each k of each call the trip is made anew,
the station is started again, everything left is done, and ledger, carrier and paper are compared.
"""

import random
import re
import signal
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typing_extensions import override

from tests.fakes.desk import order_data
from tests.soak.kinds import Kind, Tally
from tests.soak.misfortune import Broken, Step
from tests.soak.nursery import Nursery
from tests.soak.shift import Shift
from tests.soak.verdict import Violation
from tests.soak.world import World

_ATTACH_SECONDS = 10.0
KILLED_AT = (
    "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "connect", "sendto", "recvfrom", "shutdown", "flock",
)  # fmt: skip
ERRORS: dict[str, tuple[str, ...]] = {
    "pwrite64": ("ENOSPC", "EIO"),
    "write": ("ENOSPC", "EIO"),
    "fdatasync": ("EIO", "ENOSPC"),
    "fsync": ("EIO",),
    "ftruncate": ("EIO",),
    "rename": ("EIO", "ENOSPC"),
    "unlink": ("EIO",),
    "connect": ("ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH"),
    "sendto": ("ECONNRESET", "EPIPE"),
    "recvfrom": ("ECONNRESET", "ETIMEDOUT"),
}


@dataclass(frozen=True)
class Point:
    """One system call, counted from 1, and what befalls it."""

    call: str
    when: int
    what: str

    @override
    def __str__(self) -> str:
        return f"{self.what} at {self.call} {self.when}"

    def options(self) -> tuple[str, ...]:
        how = "signal=SIGKILL" if self.what == Kind.KILL.value else f"error={self.what}"
        return ("-e", f"trace={self.call}", "-e", f"inject={self.call}:{how}:when={self.when}")


class Tracer:
    """strace on a process that runs already.

    Args:
        options: What it traces and injects.
        output: Where the trace goes.
    """

    def __init__(self, pid: int, options: tuple[str, ...], output: Path) -> None:
        self._process = subprocess.Popen(
            ["strace", "-f", "-p", str(pid), "-o", str(output), *options], stderr=subprocess.PIPE, text=True
        )
        assert self._process.stderr is not None
        said = self._process.stderr.readline()
        if "attached" not in said:
            raise OSError(f"strace cannot attach: {said}")

    def leave(self) -> None:
        """Let the process go on alone; it may be gone."""
        self._process.send_signal(signal.SIGINT)
        self._process.communicate(timeout=_ATTACH_SECONDS)


class Trip(Shift):
    """One order from the queue to its confirmed scan, the first start of the station included.

    Args:
        trace: Attaches to the first process; returns what detaches again.
    """

    def __init__(
        self,
        world: World,
        nursery: Nursery,
        tally: Tally,
        trace: Callable[[int], Tracer] | None,
        *,
        plant: str = "",
        tell: Callable[[str], object] = bool,
    ) -> None:
        super().__init__(world, nursery, tally, random.Random(1), kinds=(), plant=plant, orders=1, tell=tell)
        self._trace = trace
        self._tracer: Tracer | None = None
        self._explained = trace is not None

    @override
    def run(self) -> None:
        try:
            self._open([])
            for step in self._steps_of_trip():
                self._do(step)
            self._ask_to_close()
            self._leave()
            self._finish()
        finally:
            self._leave()
            self._world.calm()
            if self._child is not None:
                self._child.end()

    def _steps_of_trip(self) -> Iterator[Step]:
        yield Step("add", {"data": order_data("TRIP-1", parcels=2)})
        if not self._book.orders:
            return
        yield Step("place", {"order": 1})
        for place, identifier in self._packing.scannable(self._book):
            yield self._packing.scan(place, identifier)
        yield Step("deliver", {})

    def _ask_to_close(self) -> None:
        if self._child is not None:
            self._ask(Step("close", {}))
            self._end_child()

    def _leave(self) -> None:
        tracer, self._tracer = self._tracer, None
        if tracer is not None:
            tracer.leave()

    @override
    def _open(self, kinds: list[Kind]) -> None:
        """Start the program; the first one is traced, and may fail with a sentence."""
        trace, self._trace = self._trace, None
        if trace is None:
            super()._open(kinds)
            return
        self._child = self._nursery.bear(self._world.spec(self._home, self._plant))
        self._tracer = trace(self._child.pid)
        said = self._ask(Step("open", {}))
        if said is not None and "bug" in said:
            self._fail(f"it does not start: {said['bug']['text']}")
        if said is not None and "ok" in said:
            return
        self._end_child()
        self._leave()
        super()._open(kinds)

    @staticmethod
    def _fail(text: str) -> None:
        raise Broken([Violation("wrong", text)], None)


def count_calls(world: World, nursery: Nursery, folder: Path) -> Counter[str]:
    """Make the trip once without faults; return how often it makes each call."""
    output = folder / "trace"
    trip = Trip(world, nursery, Tally(), lambda pid: Tracer(pid, ("-e", f"trace={','.join(KILLED_AT)}"), output))
    trip.run()
    main = output.read_text().partition(" ")[0]
    # A fault is counted for each thread alone; all but a few questions to the keyring are made by the first one.
    return Counter(re.findall(rf"^{main} +(\w+)\(", output.read_text(), re.MULTILINE))


def points(counts: Counter[str]) -> list[Point]:
    """Return every fault at every call."""
    found = []
    for call in KILLED_AT:
        for what in (Kind.KILL.value, *ERRORS.get(call, ())):
            found += [Point(call, when, what) for when in range(1, counts[call] + 1)]
    return found


def attack(
    world: World, nursery: Nursery, point: Point, tally: Tally, folder: Path, *, tell: Callable[[str], Any] = bool
) -> None:
    """Let one call fail, and compare. Raises Broken."""
    trip = Trip(world, nursery, tally, lambda pid: Tracer(pid, point.options(), folder / "trace"), tell=tell)
    trip.run()
    tally.ends["calls"] += 1
    tally.ends[f"calls: {point.what}"] += 1
