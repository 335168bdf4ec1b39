"""The parts of the proof, each a piece of work for one process, and what came of it."""

import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak import calls, cuts
from tests.soak.kinds import Kind, Tally
from tests.soak.misfortune import Broken
from tests.soak.nursery import Nursery
from tests.soak.plants import PLANTS, Plant
from tests.soak.shift import ORDERS_A_SHIFT, Shift
from tests.soak.verdict import PROMISES, Violation
from tests.soak.world import World

STEPS_A_STORY = 40
_PLANTED_STORIES = 400
_FAULTS_AN_ORDER, _FEWEST_ORDERS = 5, 10
"""Few faults are met in a short shift: most of a long one would go on after they were."""
PLANT_SECONDS = 60.0
"""So long a planted bug may stay unfound."""
Tell = Callable[[str], object]


@dataclass
class Result:
    """What came of a part.

    Attributes:
        met: How often each kind of fault was met.
        ends: What came of orders, labels, cuts and calls.
        broken: How often each promise was broken.
        notes: What was broken, in words.
    """

    met: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def add(self, other: "Result") -> None:
        """Take another part's result in."""
        self.met += other.met
        self.ends += other.ends
        self.broken += other.broken
        self.notes += other.notes

    def note(self, where: str, violations: Iterable[Violation]) -> None:
        """Write down what was broken."""
        for one in violations:
            self.broken[one.promise] += 1
            self.notes.append(f"{where}: {one.promise}: {one.text}")

    def dump(self) -> str:
        return json.dumps({"met": self.met, "ends": self.ends, "broken": self.broken, "notes": self.notes})

    @classmethod
    def load(cls, text: str) -> "Result":
        told = json.loads(text)
        return cls(Counter(told["met"]), Counter(told["ends"]), Counter(told["broken"]), told["notes"])

    def line(self) -> str:
        """Return the closing line."""
        unknown, alone = self.ends["unknown"], self.ends["settled by itself"]
        numbers = {
            "faults": sum(count for kind, count in self.met.items() if kind != Kind.KILL.value),
            "kills": self.met[Kind.KILL.value],
            "cuts": self.ends["cuts"],
            "calls": self.ends["calls"],
            "orders": self.ends["orders"],
            **{promise: self.broken[promise] for promise in PROMISES},
            "unknown": unknown,
        }
        settled = f"{100 * alone / unknown:.1f}" if unknown else "100"
        return " ".join(f"{name}={count}" for name, count in numbers.items()) + f" settled={settled}%"


@contextmanager
def nursery() -> Iterator[tuple[Nursery, Path]]:
    """Keep a nursery with a folder beside it."""
    folder = Path(tempfile.mkdtemp(prefix="parceldesk-nursery-"))
    try:
        with Nursery(folder) as bearing:
            yield bearing, folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def chaos(disk: Path, *, faults: int, kills: int, seed: int, tell: Tell = bool, steps: Tell = bool) -> Result:
    """Let random faults and kills befall the real program."""
    result, tally, seeds, began = Result(), Tally(), random.Random(seed), time.monotonic()
    with nursery() as (bearing, _):
        number = 0
        while tally.faults < faults or tally.kills < kills:
            number += 1
            rng = random.Random(seeds.random())
            with World(disk, rng) as world:
                orders = max(_FEWEST_ORDERS, min(ORDERS_A_SHIFT, faults // _FAULTS_AN_ORDER))
                shift = Shift(world, bearing, tally, rng, orders=orders, tell=steps)
                try:
                    shift.run()
                except Broken as broken:
                    result.note(f"seed {seed}, shift {number}, {broken.step}", broken.violations)
                shutil.rmtree(shift.home)
            tell(f"{time.monotonic() - began:4.0f} s: shift {number}, {tally.faults} faults, {tally.kills} kills")
    result.met, result.ends = tally.met, tally.ends
    return result


def every_call(disk: Path, *, slices: int, place: int, tell: Tell = bool, steps: Tell = bool) -> Result:
    """Let every system call of a trip fail in every way.

    Args:
        slices: How many processes share the points.
        place: Which share is ours.
    """
    result, tally, began = Result(), Tally(), time.monotonic()
    with nursery() as (bearing, folder), World(disk, random.Random(1)) as world:
        found = calls.points(calls.count_calls(world, bearing, folder))[place::slices]
        for number, point in enumerate(found, 1):
            try:
                calls.attack(world, bearing, point, tally, folder, tell=steps)
            except Broken as broken:
                result.note(str(point), broken.violations)
            for home in disk.glob("home-*"):
                shutil.rmtree(home)
            if not number % 25:
                tell(f"{time.monotonic() - began:4.0f} s: {number} of {len(found)} calls, {point}")
    result.ends = tally.ends
    result.ends["calls"] = len(found)
    return result


def power_cuts(disk: Path, *, count: int, seed: int, plant: str = "") -> Result:
    """Let the current fail at any moment."""
    result, rng = Result(), random.Random(seed)
    with nursery() as (bearing, folder), World(disk, rng) as world:
        recorded = cuts.Recorded(world, bearing, folder, plant=plant, seed=seed)
        dids = recorded.record()
        for number, violation in cuts.cut(dids, recorded.home, count, rng, folder / "left"):
            result.note(f"seed {seed}, cut after {number} ({dids[number].what})", [violation])
        shutil.rmtree(recorded.home)
    result.ends["cuts"] = count
    return result


def stories(count: int, *, shorten: bool = True) -> Result:
    """Tell stories of the model."""
    from tests.soak import model

    result = Result()
    try:
        result.ends["stories"] = model.check(count, STEPS_A_STORY, shorten=shorten)
    except (AssertionError, ExceptionGroup) as error:
        result.note("the model", [Violation("wrong", str(error))])
    return result


def find_plant(disk: Path, name: str, *, seed: int = 1, seconds: float = PLANT_SECONDS) -> str:
    """Plant a bug; return how it was found, empty when it was not in time."""
    plant = PLANTS[name]
    if plant.attack == "cut":
        return next(iter(power_cuts(disk, count=300, seed=seed, plant=name).notes), "")
    if plant.attack == "model":
        return _story_with(name)
    began, rng = time.monotonic(), random.Random(seed)
    with nursery() as (bearing, _):
        while time.monotonic() - began < seconds:
            if found := _shift_with(disk, name, plant, bearing, rng):
                return found
    return ""


def _shift_with(disk: Path, name: str, plant: Plant, bearing: Nursery, rng: random.Random) -> str:
    with World(disk, rng) as world:
        shift = Shift(
            world,
            bearing,
            Tally(),
            rng,
            plant=name,
            kinds=plant.kinds,
            orders=10,
            faults_a_step=0.8,
            kill_chance=0.4,
            office=3.0 if plant.attack == "office" else 0.0,
        )
        try:
            shift.run()
        except Broken as broken:
            return f"{broken.violations[0].promise}: {broken.violations[0].text}"
        finally:
            shutil.rmtree(shift.home)
    return ""


def _story_with(name: str) -> str:
    # In a process of its own: a bug that is planted here would stay.
    code = (
        f"from tests.soak import parts, plants; plants.PLANTS[{name!r}].plant(); "
        f"print(*parts.stories({_PLANTED_STORIES}, shorten=False).notes)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return told.stdout.strip() or told.stderr.strip()
