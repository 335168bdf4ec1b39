"""One file for a support mail, from the window."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.scans import Verdict
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.notices import Banner
from app.ui.parts.text import Text
from app.ui.setup.cards import SettingsCard
from app.ui.setup.presenter import SetupState
from app.ui.theme import ThemeSource


class SupportCard(SettingsCard):
    """Writes versions, findings and logs into a file, without secrets and without anybody's data.

    Signals:
        pack_wanted: Write it.
    """

    pack_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Diagnostics for a support mail"), parent)
        self.form.hide()
        words = self.tr(
            "One file with versions, what this station finds wrong, counts and logs. "
            "It holds no key, no name, no address and no order's content. Look into it before you send it."
        )
        self.column.addWidget(Text(source, words, "body", "text.secondary", wrap=True))
        self.button = SecondaryButton(source, self.tr("Write diagnostics"), "Ctrl D")
        self.button.clicked.connect(self.pack_wanted)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.banner = Banner(source, slim=True)
        self.banner.hide()
        self.column.addWidget(self.banner)

    def show_support(self, state: SetupState) -> None:
        """Say that it is being written, or where it is."""
        if state.packing:
            self.button.set_not_now(self.tr("It is being written"))
            title = self.tr("Accounts and printers are being asked how they are")
            self.banner.show_message(Verdict.WAITING, self.tr("It is being written"), title)
            return
        self.button.set_ready()
        if state.packed is None:
            self.banner.hide()
        else:
            self.banner.show_message(Verdict.OK, self.tr("Diagnostics written"), str(state.packed))


def downloads() -> Path:
    """Return the folder in which people look for what a program gave them."""
    for place in (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.HomeLocation):
        folder = Path(QStandardPaths.writableLocation(place))
        if folder.is_dir():
            return folder
    return Path.cwd()
