"""How a Zebra answers when it is asked."""

from dataclasses import dataclass

DPI = {6: 152, 8: 203, 12: 300, 24: 600}
_FIRMWARE = "V93.21.26Z"
_HEAD_WIDTH_MM = 104


@dataclass(frozen=True)
class Condition:
    """How the printer stands at one moment."""

    paper_out: bool
    head_up: bool
    paused: bool
    ribbon_out: bool
    head_hot: bool
    label_waits: bool
    paper_low: bool
    partial_format: bool
    waiting: int
    label_length_dots: int
    odometer: int
    dots_per_mm: int
    model: str


def host_status(now: Condition) -> bytes:
    """Return the three lines of ``~HS``."""
    buffered = min(now.waiting, 999)
    lines = (
        f"030,{now.paper_out:d},{now.paused:d},{now.label_length_dots:04d},{buffered:03d},0,0,{now.partial_format:d},000,0,0,{now.head_hot:d}",
        f"000,0,{now.head_up:d},{now.ribbon_out:d},0,2,6,{now.label_waits:d},{now.waiting:08d},1,000",
        "0000,0",
    )
    return "".join(f"\x02{line}\x03\r\n" for line in lines).encode("ascii")


def host_query(now: Condition) -> bytes:
    """Return the error and warning bits of ``~HQES``."""
    bits = now.paper_out | now.ribbon_out << 1 | now.head_up << 2 | now.head_hot << 4 | now.paused << 16
    return (
        "\x02\r\n\r\n  PRINTER STATUS\r\n"
        f"   ERRORS:         {bool(bits):d} 00000000 {bits:08X}\r\n"
        f"   WARNINGS:       {now.paper_low:d} 00000000 {now.paper_low << 3:08X}\r\n\x03"
    ).encode("ascii")


def host_identification(now: Condition) -> bytes:
    """Return model, firmware, dots per mm and memory of ``~HI``."""
    return f"\x02{now.model},{_FIRMWARE},{now.dots_per_mm},8176KB\x03\r\n".encode("ascii")


def variables(now: Condition) -> dict[str, str]:
    """Return what ``! U1 getvar`` knows."""
    return {
        "appl.name": _FIRMWARE,
        "device.product_name": now.model,
        "device.friendly_name": "sandbox",
        "device.languages": "zpl",
        "device.host_status": host_status(now).decode("ascii"),
        "head.resolution.in_dpi": str(DPI[now.dots_per_mm]),
        "head.latch": "open" if now.head_up else "ok",
        "media.status": "out" if now.paper_out else "ok",
        "ezpl.print_width": str(_HEAD_WIDTH_MM * now.dots_per_mm),
        "zpl.label_length": str(now.label_length_dots),
        "zpl.relative_darkness": "0",
        "odometer.total_label_count": str(now.odometer),
    }


def configuration(now: Condition) -> bytes:
    """Return the configuration label of ``^HH`` as text."""
    rows = (
        ("20.0", "DARKNESS"),
        ("TEAR OFF", "PRINT MODE"),
        ("GAP/NOTCH", "MEDIA TYPE"),
        ("DIRECT-THERMAL", "PRINT METHOD"),
        (f"{_HEAD_WIDTH_MM * now.dots_per_mm}", "PRINT WIDTH"),
        (f"{now.label_length_dots}", "LABEL LENGTH"),
        (_FIRMWARE, "FIRMWARE"),
        (f"{now.dots_per_mm}/MM {DPI[now.dots_per_mm]}DPI", "RESOLUTION"),
    )
    text = "\r\n".join(f"  {value:<20}{name}" for value, name in rows)
    return f"\x02\r\n{text}\r\n\x03\r\n".encode("ascii")
