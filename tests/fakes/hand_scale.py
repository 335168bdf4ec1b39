"""A scale that a test puts weights on; which weight is new is judged by the real pan."""

from datetime import UTC, datetime

from app.domain.weights import FoundScale, Reading, ScaleKind, ScaleStatus
from app.weighing.pan import Pan


class HandScale:
    """Says what it was told last; says it twice, as a scale at rest does."""

    attached = True

    def __init__(self) -> None:
        self._pan = Pan()
        self._last = (ScaleStatus.ZERO, 0)
        self.lift()

    def put(self, grams: int) -> None:
        self.stand(ScaleStatus.STABLE, grams)

    def lift(self) -> None:
        self.stand(ScaleStatus.ZERO, 0)

    def stand(self, status: ScaleStatus, grams: int = 0) -> None:
        self._last = (status, grams)
        for _ in range(2):
            self._see()

    def _see(self) -> None:
        status, grams = self._last
        self._pan.see(Reading(status=status, grams=grams, at=datetime.now(UTC)))

    def newest(self) -> Reading:
        self._see()
        return self._pan.newest(datetime.now(UTC))

    def fresh(self, *, lifted: bool = False) -> Reading:
        self._see()
        return self._pan.fresh(datetime.now(UTC), lifted=lifted)

    def take(self, reading: Reading) -> None:
        self._pan.take(reading)

    def find(self) -> tuple[FoundScale, ...]:
        return (FoundScale(name="DYMO M25", kind=ScaleKind.HID, device="/dev/hidraw3"),)
