"""What a receipt printer says of itself: the real-time status ``DLE EOT n`` (Epson, ESC/POS command reference).

Each answer is one byte whose bits 1 and 4 are set and 0 and 7 are not; whatever else it says is no answer to this.
"""

from dataclasses import dataclass, field

from app.domain.printers import Health
from app.domain.wording import mark
from app.printing.lines import Line

_FIRST_ANSWER_SECONDS = 0.8
_MORE_ANSWER_SECONDS = 0.4
_FIXED, _FIXED_VALUE = 0b1001_0011, 0b0001_0010
_PRINTER, _OFFLINE_CAUSE, _ERROR_CAUSE, _PAPER = 1, 2, 3, 4

_OBSTACLES = (
    (_OFFLINE_CAUSE, 0b0000_0100, mark("lid open")),
    (_PAPER, 0b0110_0000, mark("no paper")),
    (_OFFLINE_CAUSE, 0b0010_0000, mark("no paper")),
    (_ERROR_CAUSE, 0b0000_1000, mark("cutter stuck")),
    (_ERROR_CAUSE, 0b0100_0000, mark("head too hot")),
    (_ERROR_CAUSE, 0b0010_0000, mark("broken, switch it off and on")),
    (_ERROR_CAUSE, 0b0000_0100, mark("reports an error")),
    (_OFFLINE_CAUSE, 0b0100_0000, mark("reports an error")),
    (_OFFLINE_CAUSE, 0b0000_1000, mark("its feed button is pressed")),
    (_PRINTER, 0b0000_1000, mark("off line")),
)
_WARNINGS = ((_PAPER, 0b0000_1100, mark("paper near its end")),)


def question(number: int) -> bytes:
    """Return ``DLE EOT n``; it is answered at once, whatever else the printer does."""
    return bytes((0x10, 0x04, number))


def read_status(said: bytes) -> int | None:
    """Return the last status byte in what was said; None if there is none."""
    return next((byte for byte in reversed(said) if byte & _FIXED == _FIXED_VALUE), None)


@dataclass
class ReceiptTold:
    """What a receipt printer told; ``bits`` holds its answers by the number of the question."""

    bits: dict[int, int] = field(default_factory=dict)

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What keeps it from printing, the first thing to mend first; "off line" only where no cause was told."""
        found = dict.fromkeys(word for number, mask, word in _OBSTACLES if self.bits.get(number, 0) & mask)
        if len(found) > 1:
            found.pop("off line", None)
        return tuple(found)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What will keep it from printing soon."""
        near = tuple(word for number, mask, word in _WARNINGS if self.bits.get(number, 0) & mask)
        return () if "no paper" in self.obstacles else near

    @property
    def health(self) -> Health:
        """READY only when it said so."""
        if self.obstacles:
            return Health.CANNOT
        return Health.READY if _PRINTER in self.bits else Health.SILENT

    @property
    def words(self) -> str:
        """For the status strip."""
        if self.obstacles:
            return self.obstacles[0]
        return mark("ready") if self.health is Health.READY else mark("silent, look at it")

    @property
    def facts(self) -> tuple[str, ...]:
        """All that it told, in words; nothing that it did not tell."""
        facts = list(self.obstacles)
        if _OFFLINE_CAUSE in self.bits and "lid open" not in facts:
            facts.append(mark("lid closed"))
        if _PAPER in self.bits and mark("no paper") not in facts:
            facts.append(mark("paper in"))
        return (*facts, *self.warnings)


def ask(line: Line) -> ReceiptTold:
    """Ask for all four kinds of status; silence ends the questions early.

    Raises:
        OSError: The line broke.
    """
    told = ReceiptTold()
    for number in (_PRINTER, _OFFLINE_CAUSE, _ERROR_CAUSE, _PAPER):
        seconds = _MORE_ANSWER_SECONDS if told.bits else _FIRST_ANSWER_SECONDS
        status = read_status(line.ask(question(number), seconds, _is_status))
        if status is None:
            break
        told.bits[number] = status
    return told


def answers(line: Line, seconds: float) -> bool:
    """Ask whether it is there; what it answers after a job proves that the job reached it.

    Raises:
        OSError: The line broke.
    """
    return _is_status(line.ask(question(_PRINTER), seconds, _is_status))


def _is_status(said: bytes) -> bool:
    return read_status(said) is not None
