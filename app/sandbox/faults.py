"""The faults that wait for their request."""

from dataclasses import dataclass

from app.sandbox.variants import Fault, Route


@dataclass
class _Waiting:
    fault: Fault
    skip: int
    left: int | None


class FaultBook:
    """Holds faults and hands each out to the requests it was meant for, in the order in which they were added."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []

    def add(self, *faults: Fault) -> None:
        """Let faults wait behind those that wait already."""
        self._waiting.extend(_Waiting(fault, fault.skip, fault.count) for fault in faults)

    def clear(self) -> None:
        """Forget all of them."""
        self._waiting.clear()

    def take(self, route: Route) -> Fault | None:
        """Return the fault that strikes this request, None if it is spared."""
        for entry in self._waiting:
            if entry.fault.route not in {Route.ANY, route}:
                continue
            if entry.skip:
                entry.skip -= 1
                continue
            if entry.left is not None:
                entry.left -= 1
                if not entry.left:
                    self._waiting.remove(entry)
            return entry.fault
        return None

    def pending(self) -> list[Fault]:
        """Return what still waits, with the counts that are left."""
        return [
            entry.fault.model_copy(update={"count": entry.left, "skip": entry.skip}) for entry in list(self._waiting)
        ]
