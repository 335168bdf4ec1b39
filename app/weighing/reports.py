"""The six bytes of a USB scale (HID Point of Sale Usage Tables 1.02, section 4, "Weighing Devices")."""

from decimal import Decimal

from app.domain.weights import ScaleStatus
from app.weighing.weighed import GRAMS, Weighed, weighed

DATA_REPORT = 3
"""Id of the report that holds the weight; others hold attributes and limits."""

_GRAMS = {
    1: GRAMS["mg"],
    2: GRAMS["g"],
    3: GRAMS["kg"],
    4: Decimal("0.2"),
    8: GRAMS["t"],
    9: Decimal("907184.74"),
    10: Decimal("31.1034768"),
    11: GRAMS["oz"],
    12: GRAMS["lb"],
}
_STABLE_ZERO, _MOVING, _STABLE = 2, 3, 4
_TROUBLE = {
    1: ScaleStatus.FAULT,
    5: ScaleStatus.UNDER_ZERO,
    6: ScaleStatus.OVERLOAD,
    7: ScaleStatus.CALIBRATE,
    8: ScaleStatus.CALIBRATE,
}


def read_report(report: bytes) -> Weighed | None:
    """Return what a report says; None for one that holds no weight.

    Args:
        report: Id, status, unit, power of ten, weight low byte, weight high byte; some systems leave the id out.
    """
    if len(report) >= 6:
        if report[0] != DATA_REPORT:
            return None
        report = report[1:6]
    if len(report) != 5:
        return None
    status, unit, power, low, high = report
    if status in _TROUBLE:
        return Weighed(_TROUBLE[status])
    if status == _STABLE_ZERO:
        return Weighed(ScaleStatus.ZERO, 0)
    if status not in {_MOVING, _STABLE} or unit not in _GRAMS:
        return Weighed(ScaleStatus.FAULT)
    value = Decimal(low | high << 8).scaleb(power - 256 if power > 127 else power)
    return weighed(value, _GRAMS[unit], moving=status == _MOVING)
