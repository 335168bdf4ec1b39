"""The system's own pickers for files of orders; they hold up nothing and free themselves."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.relay import wire


class ImportDialog(QFileDialog):
    """Asks which file orders are taken from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Orders from a file"))
        self.setNameFilters(
            [
                self.tr("Orders (*.csv *.txt *.xlsx *.json)"),
                self.tr("CSV files (*.csv *.txt)"),
                self.tr("Excel files (*.xlsx)"),
                self.tr("All files (*)"),
            ]
        )
        self.setFileMode(QFileDialog.FileMode.ExistingFile)


class ExportDialog(QFileDialog):
    """Asks where the list goes; the kind that is chosen gives the name its end.

    Args:
        name: Offered without its end.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Write the list to a file"))
        self._excel = self.tr("Excel files (*.xlsx)")
        self._name = name
        self.setNameFilters([self.tr("CSV files (*.csv)"), self._excel])
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix("csv")
        self.selectFile(f"{name}.csv")
        wire(self.filterSelected, self.set_kind, self)

    def set_kind(self, name_filter: str) -> None:
        """Give the name the end of a kind of file, unless another name was typed."""
        end = "xlsx" if name_filter == self._excel else "csv"
        typed = {Path(path).name for path in self.selectedFiles()}
        self.setDefaultSuffix(end)
        if typed <= {f"{self._name}.csv", f"{self._name}.xlsx"}:
            self.selectFile(f"{self._name}.{end}")
