"""Whatever a stranger wrote is shown as letters: in labels, hints, buttons and what is said to screen readers."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.hints import as_text, set_hint
from app.ui.parts.text import Text
from app.ui.theme import ThemeSource

STRANGE = (
    "<b>Anne</b>",
    "<img src='file:///etc/passwd'>",
    "<a href='x'>y</a> & co",
    "<html><body>z",
    "<!--",
    "&lt;b&gt;",
)


def shown(text: str) -> str:
    """Return what Qt shows in a hint: it takes a page for a page where it looks like one."""
    from PySide6.QtGui import Qt

    if not Qt.mightBeRichText(text):
        return text
    page = QTextDocument()
    page.setHtml(text)
    return page.toPlainText()


@pytest.mark.parametrize("text", [*STRANGE, "Anne Holm", "", "5 < 7 > 3", "A & B"])
def test_a_hint_says_what_it_was_given(qtbot: QtBot, text: str) -> None:
    assert shown(as_text(text)) == text
    widget = QWidget()
    qtbot.addWidget(widget)
    set_hint(widget, text)
    assert shown(widget.toolTip()) == text


@pytest.mark.parametrize("text", STRANGE)
def test_parts_show_tags_as_letters(qtbot: QtBot, text: str) -> None:
    source = ThemeSource("light", 100)
    label, button = Text(source, text), SecondaryButton(source, text)
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    button.set_not_now(text)
    assert label.text() == text
    assert label.textFormat() is label.textFormat().PlainText
    assert shown(button.toolTip()) == text
    assert button.text().replace("&&", "&") == text
