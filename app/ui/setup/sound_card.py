"""How the desk is heard: its volume, whether it is silent, and each verdict's sound to try."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.scans import Verdict
from app.settings.model import Sound
from app.ui.parts.buttons import QuietButton
from app.ui.parts.text import Badge, ShapeView, Text
from app.ui.setup.cards import SettingsCard
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape

_LOUDEST = 100


class SoundCard(SettingsCard):
    """Volume, silence, and five keys to try.

    Signals:
        try_wanted: The verdict whose sound is to be heard.
    """

    try_wanted = Signal(Verdict)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Sound"), parent)
        self.trouble = Badge(source)
        self.trouble.hide()
        self.head.addWidget(self.trouble)
        self._volume = self.form.add_text("desk.sound.volume_percent", self.tr("Volume, %"), (0, 0, 1))
        silent: list[tuple[object, str]] = [
            (False, self.tr("Heard")),
            (True, self.tr("Silent, flash")),
        ]
        self.form.add_choice("desk.sound.silent", self.tr("This desk"), silent, (0, 1, 2))
        for column, share in enumerate((1, 1, 1)):
            self.form.grid.setColumnStretch(column, share)
        self.tries: dict[Verdict, QuietButton] = {}
        rows = QGridLayout()
        rows.setColumnStretch(1, 1)
        rows.setVerticalSpacing(2)
        words = {
            Verdict.OK: self.tr("OK: a tick"),
            Verdict.WRONG: self.tr("Wrong: two buzzes"),
            Verdict.ALREADY: self.tr("Already: two notes"),
            Verdict.WAITING: self.tr("Wait: a tock"),
            Verdict.CANNOT: self.tr("Cannot: three notes"),
        }
        for place, (verdict, said) in enumerate(words.items()):
            button = QuietButton(source, self.tr("Try"), f"Ctrl {place + 1}")
            button.setAccessibleName(self.tr("Try the sound. {}").format(said))
            button.clicked.connect(self._on_try)
            self.tries[verdict] = button
            rows.addWidget(ShapeView(source, Shape(verdict.value), 22), place, 0)
            rows.addWidget(Text(source, said, "hint"), place, 1)
            rows.addWidget(button, place, 2)
        self.column.addLayout(rows)
        self.body.addStretch(1)

    @property
    def volume_percent(self) -> int:
        """What is typed as volume; the usual one while that is none."""
        try:
            percent = int(self._volume.value)
        except ValueError:
            return Sound().volume_percent
        return min(_LOUDEST, max(0, percent))

    def show_trouble(self, trouble: str) -> None:
        """Say why nothing can be heard."""
        if trouble:
            self.trouble.show_state(trouble, Verdict.WAITING)
        self.trouble.setVisible(bool(trouble))

    def _on_try(self) -> None:
        pressed = self.sender()
        for verdict, button in self.tries.items():
            if button is pressed:
                self.try_wanted.emit(verdict)
