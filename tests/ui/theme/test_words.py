"""Marked words are split where they are marked, and measured and shortened as they are drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme, ThemeSource
from app.ui.theme.paint import Face, fitted, paint_words, spoken, words_width, wrapped
from app.ui.theme.words import Run, code, plain, runs, strong

# Letters without the private area, where the marks live, and without halves of letters.
LETTERS = st.text(st.characters(exclude_categories=("Cs", "Co", "Cc")), max_size=30)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return ThemeSource("light").theme


def test_marks_split_words() -> None:
    marked = f"Order {code('100482')} is {strong('ready')}"
    assert runs(marked) == [
        Run("Order ", codes=False, strong=False),
        Run("100482", codes=True, strong=False),
        Run(" is ", codes=False, strong=False),
        Run("ready", codes=False, strong=True),
    ]
    assert plain(marked) == "Order 100482 is ready"
    assert spoken(marked, "", "now") == "Order 100482 is ready, now"


@given(before=LETTERS, inside=LETTERS, after=LETTERS)
def test_marks_never_change_what_is_said(before: str, inside: str, after: str) -> None:
    marked = before + code(inside) + after
    assert plain(marked) == before + inside + after
    assert "".join(run.text for run in runs(marked)) == before + inside + after


@given(text=LETTERS, width=st.floats(1, 400))
def test_wrapping_loses_no_letter(theme: Theme, text: str, width: float) -> None:
    lines = wrapped(theme, text, Face("body"), width)
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize("room", [30.0, 60.0, 120.0])
def test_words_never_leave_their_place(theme: Theme, room: float) -> None:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    place = QRectF(0, 0, room, 40)
    long = f"Bakeriet på Torget {code('SOCKWOOL-GR-100482')} i Sandvika"
    assert paint_words(painter, theme, place, long, Face("lead")) <= room + 0.5
    assert paint_words(painter, theme, place, "SOCKWOOL-GR-100482", Face("lead", codes=True)) <= room + 0.5
    painter.end()


def test_fitted_words_get_smaller_only_when_they_must(theme: Theme) -> None:
    face = Face("primary")
    assert fitted(theme, "Send", face, 400) is face
    narrow = fitted(theme, "Place and print", face, 150)
    assert 0 < narrow.px < theme.text_px("primary")
    assert words_width(theme, "Place and print", narrow) <= 150
