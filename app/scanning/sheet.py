"""The sheet that scanners are tested with."""

from app.domain.desk_papers import SheetCode
from app.domain.wording import mark
from app.scanning.diagnosis import TEST_CODE

TITLE = mark("Scanner test")

CODES = (
    SheetCode(
        code=TEST_CODE,
        title="1. Is it set up right?",
        detail=mark("Open Settings, press F7, then scan this: keyboard layout, prefix, Enter and speed"),
    ),
    SheetCode(code="1234567890", title="2. Numbers", detail=mark("The desk says that it does not know 1234567890")),
    SheetCode(code="ABC-abc/12.5", title="3. Letters and signs", detail=mark("Upper and lower case come as printed")),
)
"""What stands on it; the first one is judged, the others are to be compared by eye."""
