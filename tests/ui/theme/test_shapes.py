"""Verdicts are told by their outline, and icons take the colour of the text."""

import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.domain.resources import resource
from app.domain.scans import Verdict
from app.ui.theme.icons import icon, paint_icon
from app.ui.theme.shapes import Shape, paint_shape, shape_path

# The program's own icon has colours of its own.
ICONS = sorted(
    path.stem for path in resource("icons").glob("*.svg") if "currentColor" in path.read_text(encoding="utf-8")
)


def painted(shape: Shape, px: int) -> QImage:
    image = QImage(px, px, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_shape(painter, shape, QRectF(0, 0, px, px), QColor("#000000"))
    painter.end()
    return image


def test_every_verdict_has_a_shape() -> None:
    assert {Shape(verdict.value) for verdict in Verdict} == set(Shape) - {Shape.OPEN}


@pytest.mark.parametrize("shape", list(Shape))
def test_a_shape_fills_its_field_and_stays_in_it(qapp: QApplication, shape: Shape) -> None:
    bounds = shape_path(shape).boundingRect()
    assert QRectF(-0.01, -0.01, 100.02, 100.02).contains(bounds)
    assert bounds.width() >= 95
    assert bounds.height() >= 92


@pytest.mark.parametrize(
    ("shape", "in_the_mark"),
    [
        (Shape.OK, (42.0, 66.0)),
        (Shape.WRONG, (50.0, 50.0)),
        (Shape.ALREADY, (33.0, 75.0)),
        (Shape.WAITING, (28.0, 50.0)),
        (Shape.CANNOT, (50.0, 50.0)),
        (Shape.OPEN, (50.0, 50.0)),
    ],
)
def test_the_mark_is_a_hole(qapp: QApplication, shape: Shape, in_the_mark: tuple[float, float]) -> None:
    assert not shape_path(shape).contains(QPointF(*in_the_mark))


def test_shapes_differ_even_at_the_size_of_a_badge(qapp: QApplication) -> None:
    for first, second in itertools.combinations(Shape, 2):
        one, other = painted(first, 18), painted(second, 18)
        unlike = sum(
            abs(QColor(one.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness()) > 128
            for x in range(18)
            for y in range(18)
        )
        assert unlike >= 18, f"{first} looks like {second}"


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, 48, 48), QColor("#C3241A"))
    painter.end()
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert len(inked) > 40
    # Where two strokes cross, the paint is mixed twice and may be a step off.
    wanted = (0xC3, 0x24, 0x1A)
    seen = {(colour.red(), colour.green(), colour.blue()) for colour in inked}
    assert all(abs(part - want) <= 4 for colour in seen for part, want in zip(colour, wanted, strict=True))


def test_all_icons_of_the_look_are_there(qapp: QApplication) -> None:
    wanted = {"box", "truck", "list", "question", "printer", "sliders", "barcode-frame", "search", "pencil", "scale"}
    wanted |= {"user", "lock", "key", "chevron-down", "chevron-right", "arrow-up", "arrow-down", "import", "export"}
    assert wanted | {"copy", "plus", "gear"} <= set(ICONS)
    assert not icon("truck", QColor("#000000")).isNull()
