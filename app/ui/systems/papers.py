"""Papers of orders on this machine: opened with the desktop's own program, or saved where a person chooses."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.systems.asking import Acts


class Papers(QObject):
    """Opens and saves the paper that is chosen.

    Args:
        acts: Fetches it.
        page: The page whose dialog this is.
    """

    def __init__(self, acts: Acts, page: QWidget) -> None:
        super().__init__(page)
        self._acts = acts
        self._page = page
        self._folder: QTemporaryDir | None = None

    def open(self) -> None:
        """Fetch it and give it to the program that shows such papers; nothing of it stays when the window has gone."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        self._acts.fetch(Path(self._folder.path()), "", self.fetched)

    def fetched(self, path: Path) -> None:
        """Show a paper that lies in a file now."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._acts.fetched(self.tr("{} was given to the program for it").format(path.name))

    def save(self) -> None:
        """Ask where it is to be saved, and save it there."""
        paper = self._acts.paper
        if paper is None:
            return
        dialog = QFileDialog(self._page, self.tr("Save the paper"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{paper.title}.pdf".replace("/", "-"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        path = Path(name)
        self._acts.fetch(path.parent, path.name, self.saved)

    def saved(self, path: Path) -> None:
        """Say that it was saved."""
        self._acts.fetched(self.tr("Saved as {}").format(path.name))
