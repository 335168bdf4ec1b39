"""The sections of the settings, and which field stands in which."""

SECTIONS = ("desk", "boxes", "sender", "scanners", "scale", "sound", "people", "look", "support")
"""In the order of the list."""

_PLACES = (
    ("desk.boxes.", "boxes"),
    ("desk.scanner.", "scanners"),
    ("desk.serial_scanners.", "scanners"),
    ("desk.same_scan_ms", "scanners"),
    ("desk.scale.", "scale"),
    ("desk.sound.", "sound"),
    ("desk.asks_who", "people"),
    ("desk.lock_minutes", "people"),
    ("sender.", "sender"),
    ("appearance.", "look"),
)


def section_of(path: str) -> str:
    """Return the section that a field stands in, by its dotted path."""
    return next((section for start, section in _PLACES if path.startswith(start)), SECTIONS[0])
