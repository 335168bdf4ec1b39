"""The typeface that comes with the program."""

from functools import lru_cache

from PySide6.QtGui import QFontDatabase

from app.domain.resources import resource

FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "InterDisplay-Bold.otf")


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Make the program's typeface known to Qt, once; needs an application object.

    Returns:
        The families found. A file that cannot be read is left out: the fallback families take over, and nothing stops.
    """
    families: list[str] = []
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))
