"""What befalls a step of work: which faults, at which call, and whether and when the station is killed."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from typing_extensions import override

from app.sandbox.recorder import RecordedRequest
from app.sandbox.variants import Route
from tests.soak.kinds import CLOCK, DISK, KEYRING, LINE, PRINTER, Kind, Tally
from tests.soak.verdict import Violation

_ROUTES: dict[str, tuple[Route, ...]] = {
    "place": (Route.AVAILABILITY, Route.ORDER, Route.ORDER, Route.ORDER, Route.LABEL_INFO, Route.LABEL_DOCUMENT),
    "print": (Route.LABEL_INFO, Route.LABEL_DOCUMENT),
    "resume": (Route.LABEL_INFO, Route.LABEL_DOCUMENT),
    "deliver": (Route.CONFIRMED_SCAN,),
    "ask_all": (Route.STATUS, Route.SELF),
    "send_again": (Route.AVAILABILITY, Route.ORDER),
    "refresh": (Route.STATUS,),
}
_ONLY_AT: dict[Kind, frozenset[Route]] = {
    Kind.NO_NUMBER: frozenset({Route.ORDER, Route.BETAKOM_INGEST, Route.TRANSEU_DRAFT}),
    Kind.KEY_FORGOTTEN: frozenset({Route.ORDER}),
    Kind.CONFLICT: frozenset({Route.ORDER}),
    Kind.UNKNOWN_WORDS: frozenset({Route.AVAILABILITY, Route.STATUS, Route.SELF, Route.ORDER}),
    Kind.WRONG_TYPES: frozenset(set(Route) - {Route.LABEL_DOCUMENT}),
    Kind.HALF_ANSWER: frozenset(set(Route)),
}
_PRINTS = frozenset({"place", "print", "paper", "resume"})


@dataclass
class Step:
    """One command with all that befalls it.

    Attributes:
        calls: Where its calls go, for commands that go elsewhere than their name says.
    """

    name: str
    arguments: dict[str, Any]
    calls: tuple[Route, ...] = field(default=(), kw_only=True)
    kinds: list[Kind] = field(default_factory=list)
    routes: dict[Kind, Route] = field(default_factory=dict)
    kill_after: float | None = None

    def really_met(self, kind: Kind, said: dict[str, Any] | None, requests: Iterable[RecordedRequest]) -> bool:
        """Tell whether one of the faults was not only set up but met, by what came of the step."""
        code = str((said or {}).get("error", {}).get("code", ""))
        swallows = self.name in {"ask_all", "deliver", "refresh", "ask_acts"}  # these tell of no single call
        if kind in {Kind.REFUSED, Kind.CERTIFICATE}:
            return swallows or code in {"not_connected", "unsafe_line"}
        if kind in LINE:
            return any(request.fault is not None for request in requests)
        if kind in PRINTER:
            return said is None or said["connections"] > 0
        if kind in DISK:
            return code.startswith("store_")
        if kind in KEYRING:
            return swallows or code.startswith("keyring_")
        return said is not None

    @property
    def routes_there(self) -> tuple[Route, ...]:
        """The calls of the command, that a fault can befall."""
        return self.calls or _ROUTES.get(self.name, ())

    @property
    def prints(self) -> bool:
        """Whether it goes to the printer."""
        return self.name in _PRINTS and not self.calls

    @override
    def __str__(self) -> str:
        shown = {name: value["reference"] if name == "data" else value for name, value in self.arguments.items()}
        struck = [f"{kind.value} at {self.routes[kind]}" if kind in self.routes else kind.value for kind in self.kinds]
        kill = f", killed after {self.kill_after:.3f} s" if self.kill_after is not None else ""
        return f"{self.name} {shown} {struck}{kill}"


class Broken(Exception):
    """A promise was broken; carries which."""

    def __init__(self, violations: list[Violation], step: Step | None) -> None:
        super().__init__("\n".join(f"{one.promise}: {one.text}" for one in violations) + f"\nafter {step}")
        self.violations = violations
        self.step = step


class Misfortune:
    """Chooses by a seed, the kinds that were met least before the others.

    Args:
        kinds: What to choose from.
        faults_a_step: How many faults befall a step on average.
        kill_chance: How often a step is killed.
    """

    def __init__(
        self, rng: random.Random, tally: Tally, kinds: Iterable[Kind], faults_a_step: float, kill_chance: float
    ) -> None:
        self._rng, self._tally, self._kinds = rng, tally, frozenset(kinds)
        self._faults_a_step, self._kill_chance = faults_a_step, kill_chance

    def befall(self, step: Step, usual_seconds: float) -> Step:
        """Choose faults and a kill for a step."""
        rng = self._rng
        possible = {kind for kind in self._kinds if self._can_befall(kind, step)}
        for _ in range(min(4, int(rng.expovariate(1 / self._faults_a_step) + 0.5))):
            if not possible:
                break
            kind = self._rarest(possible)
            if self._is_met_enough(kind):
                break
            step.kinds.append(kind)
            # One of a sort: two faults of a printer would hide each other.
            for sort in (LINE, PRINTER, DISK, CLOCK, KEYRING):
                possible -= sort if kind in sort else frozenset()
            if kind in LINE:
                routes = [route for route in step.routes_there if route in _ONLY_AT.get(kind, frozenset(Route))]
                step.routes[kind] = rng.choice(routes)
        if Kind.KILL in self._kinds and rng.random() < self._kill_chance:
            step.kill_after = rng.random() ** 1.3 * usual_seconds * 1.1
        return step

    def _can_befall(self, kind: Kind, step: Step) -> bool:
        if kind in LINE:
            return any(route in _ONLY_AT.get(kind, frozenset(Route)) for route in step.routes_there)
        if kind in PRINTER:
            return step.prints
        if kind in KEYRING:
            return bool(step.routes_there)
        return kind is not Kind.KILL and kind is not Kind.PRINTER_BACK

    def _is_met_enough(self, kind: Kind) -> bool:
        """Tell whether a kind, that can befall any step, was met so often that the others would be forgotten for it."""
        rarest = min(self._tally.met[other.value] for other in self._kinds)
        return kind in DISK | CLOCK | KEYRING and self._tally.met[kind.value] > 2 * (rarest + 2)

    def _rarest(self, possible: set[Kind]) -> Kind:
        kinds = sorted(possible)
        if self._rng.random() < 0.3:
            return self._rng.choice(kinds)
        return min(kinds, key=lambda kind: (self._times_met(kind), self._rng.random()))

    def _times_met(self, kind: Kind) -> int:
        # A printer comes back only where paper ran out with a label waiting for it, which is not always so.
        met = self._tally.met
        return min(met[kind.value], met[Kind.PRINTER_BACK.value]) if kind is Kind.PAPER_OUT else met[kind.value]
