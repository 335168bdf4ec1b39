"""The application's style sheet and palette: what Qt's own widgets take from the tokens.

Everything of our own is painted in `app/ui/parts`; this dresses lists, menus, bars and bare editors around them.
"""

from PySide6.QtGui import QPalette

from app.ui.theme.theme import Theme

_SHEET = """
QWidget#window, QMainWindow {{ background: {surface.canvas}; }}
QToolTip {{ background: {surface.card}; color: {text.primary}; border: 2px solid {border.control}; padding: 6px; }}
QLineEdit, QPlainTextEdit {{
  placeholder-text-color: {text.secondary};
  background: transparent; border: 0; padding: 0; color: {text.primary};
  selection-background-color: {accent.fill}; selection-color: {accent.onFill};
}}
QLineEdit:read-only {{ color: {text.secondary}; }}
QLineEdit:disabled {{ color: {text.disabled}; }}
QAbstractScrollArea {{ background: transparent; border: 0; }}
QAbstractItemView {{
  background: {surface.card}; alternate-background-color: {surface.card}; color: {text.primary}; border: 0; outline: 0;
  selection-background-color: {accent.soft}; selection-color: {text.primary};
}}
QTableView {{ gridline-color: {border.divider}; }}
QHeaderView, QTableCornerButton::section {{ background: {surface.sunken}; border: 0; }}
QComboBox {{ background: transparent; border: 0; color: {text.primary}; }}
QComboBox[holdsNothing="true"] {{ color: {text.secondary}; }}
QComboBox::drop-down {{ border: 0; width: 0; }}
QComboBox QAbstractItemView, QMenu {{
  background: {surface.card}; color: {text.primary}; border: 2px solid {border.control}; padding: 4px;
}}
QComboBox QAbstractItemView::item {{ min-height: {touch}px; padding: 0 12px; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent.soft}; color: {text.primary}; }}
QMenu::item {{ padding: 10px 20px 10px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent.soft}; color: {text.primary}; }}
QMenu::item:disabled {{ color: {text.disabled}; }}
QMenu::separator {{ height: 1px; background: {border.divider}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: {surface.sunken}; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: {surface.sunken}; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {border.control}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


class _Names:
    """Lets a format string say `{accent.fill}`."""

    def __init__(self, theme: Theme, prefix: str) -> None:
        self._theme = theme
        self._prefix = prefix

    def __getattr__(self, name: str) -> str:
        return self._theme.colour(f"{self._prefix}.{name}").name()


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for the whole application."""
    groups = {name: _Names(theme, name) for name in ("surface", "text", "border", "accent")}
    return _SHEET.format(**groups, touch=theme.size("touchMin"), bar=theme.size("scrollbar"))


_ROLES = {
    QPalette.ColorRole.Window: "surface.canvas",
    QPalette.ColorRole.WindowText: "text.primary",
    QPalette.ColorRole.Base: "surface.card",
    QPalette.ColorRole.AlternateBase: "surface.sunken",
    QPalette.ColorRole.Text: "text.primary",
    QPalette.ColorRole.PlaceholderText: "text.secondary",
    QPalette.ColorRole.Button: "surface.card",
    QPalette.ColorRole.ButtonText: "text.primary",
    QPalette.ColorRole.BrightText: "accent.onFill",
    QPalette.ColorRole.ToolTipBase: "surface.card",
    QPalette.ColorRole.ToolTipText: "text.primary",
    QPalette.ColorRole.Highlight: "accent.fill",
    QPalette.ColorRole.HighlightedText: "accent.onFill",
    QPalette.ColorRole.Link: "accent.text",
    QPalette.ColorRole.LinkVisited: "accent.text",
    QPalette.ColorRole.Accent: "accent.fill",
    QPalette.ColorRole.Light: "surface.card",
    QPalette.ColorRole.Midlight: "surface.sunken",
    QPalette.ColorRole.Mid: "border.divider",
    QPalette.ColorRole.Dark: "border.control",
    QPalette.ColorRole.Shadow: "border.strong",
}
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(theme: Theme) -> QPalette:
    """Return the palette for the whole application."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, theme.colour(name))
    for role in _TEXT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text.disabled"))
    return made
