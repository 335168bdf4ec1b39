"""A theme answers by token names; its source switches live."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.resources import resource
from app.ui.theme import Theme, ThemeSource, load_tokens
from app.ui.theme.fonts import FILES, load_fonts


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return ThemeSource("light").theme


def drawn(font: QFont, text: str) -> QImage:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(0xFFFFFF)
    painter.setFont(font)
    painter.drawText(10, 60, text)
    painter.end()
    return image


def test_the_typeface_is_bundled_with_its_licence(qapp: QApplication) -> None:
    assert all(resource("fonts", name).is_file() for name in FILES)
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert {"Inter", "Inter Display"} <= set(load_fonts())


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_the_bundled_one(theme: Theme, weight: int) -> None:
    font = theme.font("body", weight=weight)
    assert QFontInfo(font).family() == "Inter"
    assert font.weight() == weight
    assert font.families()[1:] == ["Segoe UI", "SF Pro Text", "Noto Sans", "sans-serif"]


def test_figures_stand_below_each_other(theme: Theme) -> None:
    metrics = theme.metrics("body")
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("0000"))
    without = QFontMetricsF(QFont("Inter"))
    assert without.horizontalAdvance("1111") < without.horizontalAdvance("0000")


def test_codes_have_slashed_zeros(theme: Theme) -> None:
    plain, codes = (theme.font("figure", px=48, codes=codes) for codes in (False, True))
    assert drawn(plain, "0") != drawn(codes, "0")
    assert drawn(plain, "a") == drawn(theme.font("figure", px=48), "a")


def test_the_display_cut_is_for_the_largest_words(theme: Theme) -> None:
    assert QFontInfo(theme.font("verdict", px=200)).family() == "Inter Display"


def test_text_grows_and_rows_with_it(qapp: QApplication) -> None:
    normal, large = (Theme(load_tokens(), text_percent=percent) for percent in (100, 200))
    assert large.text_px("body") == 2 * normal.text_px("body")
    assert normal.grown("button", "lead") == normal.size("button")
    assert large.grown("button", "lead") == normal.size("button") + normal.line("lead")
    assert large.scaled(28) == 56


def test_a_small_window_takes_less(qapp: QApplication) -> None:
    source = ThemeSource("light")
    source.fit_window(QSize(1366, 768))
    assert (source.theme.size("rail"), source.theme.size("primary")) == (104, 88)
    source.fit_window(QSize(1024, 600))
    assert (source.theme.size("rail"), source.theme.size("primary"), source.theme.text_px("primary")) == (80, 68, 22)
    assert source.theme.size("badge") == 30


def test_a_switch_is_told_once(qtbot: QtBot, qapp: QApplication) -> None:
    source = ThemeSource("light")
    told: list[bool] = []
    source.changed.connect(lambda: told.append(source.theme.dark))
    source.set_mode("dark")
    source.set_mode("dark")
    source.set_text_percent(150)
    source.fit_window(QSize(1300, 650))
    source.fit_window(QSize(1100, 800))
    assert told == [True, True, True]
    assert (source.theme.text_percent, source.theme.compact) == (150, True)


def test_the_application_wears_the_look_and_changes_with_it(qapp: QApplication) -> None:
    before = (qapp.styleSheet(), qapp.palette(), qapp.font())
    source = ThemeSource("light")
    try:
        source.dress(qapp)
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#E7E8E4"
        assert "#ffffff" in qapp.styleSheet()
        source.set_mode("dark")
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#0E1216"
        assert "#1a2026" in qapp.styleSheet()
        assert qapp.font().pixelSize() == 16
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])
