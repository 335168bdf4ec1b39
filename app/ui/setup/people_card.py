"""Whether this desk asks who works at it."""

from PySide6.QtWidgets import QWidget

from app.ui.parts.text import Text
from app.ui.setup.cards import SettingsCard
from app.ui.theme import ThemeSource


class SignInCard(SettingsCard):
    """Signing in, and when the desk asks again."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Sign-in"), parent)
        form = self.form
        whether: list[tuple[object, str]] = [(True, self.tr("Yes, by badge or PIN")), (False, self.tr("No"))]
        form.add_choice("desk.asks_who", self.tr("This desk asks who packs"), whether, (0, 0, 2))
        lock = form.add_text("desk.lock_minutes", self.tr("Locks after, minutes"), (0, 2, 1))
        lock.set_hint(self.tr("0 is never"))
        for column in range(3):
            form.grid.setColumnStretch(column, 1)
        words = self.tr("Who that can be is set up under Operators, key F4.")
        self.column.addWidget(Text(source, words, "body", "text.secondary", wrap=True))
        self.body.addStretch(1)
