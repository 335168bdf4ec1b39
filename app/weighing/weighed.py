"""A weight as a scale says it, in whatever unit."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from app.domain.weights import ScaleStatus

GRAMS = {
    "mg": Decimal("0.001"),
    "g": Decimal(1),
    "kg": Decimal(1000),
    "t": Decimal(1_000_000),
    "oz": Decimal("28.349523125"),
    "lb": Decimal("453.59237"),
}
"""Grams in one unit (NIST Handbook 44, appendix C)."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What one answer says."""

    status: ScaleStatus
    grams: int | None = None


def weighed(value: Decimal, grams_a_unit: Decimal, *, moving: bool = False) -> Weighed:
    """Return a weight in whole grams; one that rests is told apart by its sign."""
    grams = int((value * grams_a_unit).quantize(Decimal(1), ROUND_HALF_UP))
    if moving:
        return Weighed(ScaleStatus.MOTION, grams)
    if grams == 0:
        return Weighed(ScaleStatus.ZERO, 0)
    return Weighed(ScaleStatus.STABLE if grams > 0 else ScaleStatus.UNDER_ZERO, grams)
