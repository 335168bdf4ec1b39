"""Verdicts across the room: at a quarter of their size each is told by its fill alone and by its shape alone; words are large."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.ui.flash import Flash, Side, Way
from app.ui.parts.flash_layout import FlashLayout, lay_out
from app.ui.parts.verdict import VerdictBanner
from app.ui.theme import Theme, ThemeSource, load_tokens
from app.ui.theme.shapes import Shape, paint_shape

PLATE = QRect(0, 0, 104, 76)
WHOLE, SMALL = QSize(1366, 768), QSize(342, 192)
PAIR = (Side("You scanned", "100477", "Ewa Kowalska"), Side("On this desk", "100482", "Anne Holm"))
WAYS = (Way("Paper is in, go on", "or just close the lid", "F9", recommended=True), Way("Use other printer", "", "F4"))
FLASHES = {
    Verdict.OK: Flash(Verdict.OK, "OK", "Label is on its box", "Order 100482, parcel 2 of 2", "Scan the next order"),
    Verdict.WRONG: Flash(Verdict.WRONG, "Wrong label", "Put it back on its own box", pair=PAIR, foot_key="Esc"),
    Verdict.ALREADY: Flash(Verdict.ALREADY, "Done already", "This label was scanned at 15:12"),
    Verdict.WAITING: Flash(Verdict.WAITING, "Wait", "Ordering at Porterbuddy", "Your scan is kept and comes next"),
    Verdict.CANNOT: Flash(Verdict.CANNOT, "Cannot print", "Zebra ZD421 has no paper", ways=WAYS, foot_key="Esc"),
}
SOFT = "\u00ad"
LONGEST_WORDS = (
    # German, Polish, Norwegian, French, English: what a verdict would say at its longest.
    f"Falsches Versand{SOFT}etikett",
    "Drucken nicht möglich",
    "Schon erledigt",
    f"Nicht an{SOFT}gekommen",
    "Nie można wydrukować",
    f"Niewłaściwa ety{SOFT}kieta",
    "Zrobione wcześniej",
    f"Leverings{SOFT}bekreftelse mangler",
    "Impression impossible",
    "Mauvaise étiquette",
    "Cannot print",
)
# The least that is read with ease is a two-hundredth of the distance; a desk's screen of 14 inches has 0.227 mm a px.
CAPITALS_PX = 3000 / 200 / 0.227


def seen_small(source: ThemeSource, flash: Flash, qtbot: QtBot, whole: QSize = WHOLE) -> QImage:
    """Return what a quarter of the window shows."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(whole)
    banner = VerdictBanner(source, window)
    banner.show_flash(flash)
    assert banner.size() == whole
    smooth = Qt.TransformationMode.SmoothTransformation
    return banner.grab().toImage().scaled(whole / 4, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def lightness_and_colour(colour: QColor) -> tuple[float, float, float]:
    """Return a colour in CIE Lab, where distances are as people see them."""
    told = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92 for c in told]
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    parts = [sum(a * b for a, b in zip(row, linear, strict=True)) / w for row, w in zip(rows, white, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: QColor, other: QColor) -> float:
    pairs = zip(lightness_and_colour(one), lightness_and_colour(other), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def main_colour(image: QImage) -> QColor:
    """Return the colour of most of it."""
    counts: dict[int, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
    return QColor(max(counts, key=lambda pixel: counts[pixel]))


def in_ink(image: QImage, place: QRectF) -> list[bool]:
    """Return which pixels of a place stand out from its fill, without any colour: 24 rows of 24."""
    edge = 24
    part = image.copy(place.toAlignedRect()).scaled(edge, edge).convertToFormat(QImage.Format.Format_Grayscale8)
    greys = [part.pixelColor(x, y).lightness() for y in range(edge) for x in range(edge)]
    # The corners of the place are fill; of the sheets one corner is ink.
    corners = sorted(greys[at] for at in (0, edge - 1, edge * (edge - 1), edge * edge - 1))
    fill = corners[1]
    return [abs(grey - fill) > (max(greys) - min(greys)) / 2 for grey in greys]


def drawn(theme: Theme, shape: Verdict) -> list[bool]:
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_shape(painter, Shape(shape.value), QRectF(0, 0, 96, 96), QColor("white"))
    painter.end()
    return in_ink(image, QRectF(0, 0, 96, 96))


def likeness(one: list[bool], other: list[bool]) -> float:
    both = sum(a and b for a, b in zip(one, other, strict=True))
    return both / sum(a or b for a, b in zip(one, other, strict=True))


def layout_of(theme: Theme, flash: Flash, size: QSize = WHOLE) -> FlashLayout:
    return lay_out(theme, flash, size, QRect())


@pytest.mark.parametrize("whole", [WHOLE, QSize(1024, 600)], ids=["1366x768", "1024x600"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_quarter_of_the_size_is_enough_for_fill_and_for_shape(qtbot: QtBot, mode: str, whole: QSize) -> None:
    source = ThemeSource(mode)
    source.fit_window(whole)
    theme = source.theme
    small = {verdict: seen_small(source, flash, qtbot, whole) for verdict, flash in FLASHES.items()}
    fills = {verdict: main_colour(image) for verdict, image in small.items()}
    for one, other in combinations(Verdict, 2):
        assert distance(fills[one], fills[other]) > 40, (one, other)
    for verdict, fill in fills.items():
        nearest = min(Verdict, key=lambda each: distance(fill, theme.colour(f"verdict.{each.value}.fill")))
        assert nearest is verdict
    templates = {verdict: drawn(theme, verdict) for verdict in Verdict}
    for verdict, image in small.items():
        shape = layout_of(theme, FLASHES[verdict], whole).shape
        word = layout_of(theme, FLASHES[verdict], whole).word
        assert theme.metrics("verdict", px=word.px).capHeight() / 4 >= 12
        quarter = QRectF(shape.x() / 4, shape.y() / 4, shape.width() / 4, shape.height() / 4)
        ink = in_ink(image, quarter)
        alike = {each: likeness(ink, template) for each, template in templates.items()}
        first, second = sorted(alike.values(), reverse=True)[:2]
        assert max(alike, key=lambda each: alike[each]) is verdict
        assert first > 0.8
        assert first - second > (0.1 if whole == WHOLE else 0.05), alike


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_in_grey_a_frame_tells_what_stops(qtbot: QtBot, mode: str) -> None:
    source = ThemeSource(mode)
    framed = set()
    for verdict, flash in FLASHES.items():
        grey = seen_small(source, flash, qtbot).convertToFormat(QImage.Format.Format_Grayscale8)
        edge = {grey.pixelColor(x, SMALL.height() - 3).lightness() for x in range(SMALL.width())}
        inside = grey.pixelColor(SMALL.width() // 2, 12).lightness()
        if max(abs(lightness - inside) for lightness in edge) > 40:
            framed.add(verdict)
    assert framed == {Verdict.WRONG, Verdict.CANNOT}


@pytest.mark.parametrize("word", LONGEST_WORDS)
@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_longest_words_are_whole_and_read_from_three_metres(
    qapp: QApplication, word: str, verdict: Verdict
) -> None:
    theme = Theme(load_tokens())
    flash = Flash(
        verdict, word, "Put it back on its own box", "Order 100482, parcel 2 of 2", pair=FLASHES[verdict].pair,
        ways=FLASHES[verdict].ways,
    )  # fmt: skip
    for size in (WHOLE, QSize(1024, 600)):
        layout = layout_of(theme, flash, size)
        metrics = theme.metrics("verdict", px=layout.word.px)
        assert "".join(layout.word.lines).replace("-", "").replace(" ", "") == word.replace(SOFT, "").replace(" ", "")
        assert all(metrics.horizontalAdvance(line) <= layout.words.width() + 1 for line in layout.word.lines)
        assert SOFT not in "".join(layout.word.lines)
        # A smaller window is of a smaller screen, which stands nearer.
        assert metrics.capHeight() >= CAPITALS_PX * layout.scale
        assert metrics.capHeight() / 4 >= 12, "and at a quarter the word is still read"


def test_a_soft_hyphen_is_seen_only_where_a_word_is_broken(source: ThemeSource, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    banner = VerdictBanner(source, window)
    banner.show_flash(Flash(Verdict.WRONG, f"Versand{SOFT}etikett"))
    assert banner.accessibleName() == "Versandetikett"
    whole = layout_of(source.theme, Flash(Verdict.OK, f"E{SOFT}ta"))
    broken = layout_of(source.theme, Flash(Verdict.OK, f"Leverings{SOFT}bekreftelse"))
    assert whole.word.lines == ("Eta",)
    assert broken.word.lines == ("Leverings-", "bekreftelse")
