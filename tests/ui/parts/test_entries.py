from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.ui.parts.entries import fit_entries


def test_entries_come_and_go_at_the_end_and_those_before_stay(qapp: QApplication) -> None:
    whole = QWidget()
    column = QVBoxLayout(whole)
    entries: list[QLabel] = []

    def make() -> QLabel:
        return QLabel(f"entry {len(entries)}")

    fit_entries(entries, column, 3, make)
    assert [entry.text() for entry in entries] == ["entry 0", "entry 1", "entry 2"]
    first = entries[0]
    fit_entries(entries, column, 1, make)
    assert entries == [first]
    assert column.count() == 1
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert whole.findChildren(QLabel) == [first]
    fit_entries(entries, column, 2, make)
    assert [entry.text() for entry in entries] == ["entry 0", "entry 1"]
