"""Tables paint whole rows, keep their chosen one, and make room in narrow places."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.table import VERDICT_ROLE, Column, Table
from app.ui.theme import ThemeSource

Colours = Callable[[QWidget], set[str]]
COLUMNS = (Column("code", 104), Column("name"), Column("badge", 180), Column("quiet", 80, leaves=1))
PARENT = QModelIndex()


class Rows(QAbstractTableModel):
    """Orders, the newest first."""

    def __init__(self, numbers: list[int]) -> None:
        super().__init__()
        self.numbers = numbers

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = PARENT) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = PARENT) -> int:
        return 4

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == 0:
            return (str(self.numbers[index.row()]), "Anne Holm", "On its box", "15:18")[index.column()]
        return Verdict.OK if role == VERDICT_ROLE and index.column() == 2 else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return ("Order", "Recipient", "State", "When")[section] if role == 0 else None

    def put_first(self, number: int) -> None:
        """Let a new one come in."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.numbers.insert(0, number)
        self.endInsertRows()


@pytest.fixture
def rows() -> Rows:
    return Rows([100482, 100481, 100480])


@pytest.fixture
def table(source: ThemeSource, qtbot: QtBot, rows: Rows) -> Table:
    table = Table(source, COLUMNS, "Orders")
    qtbot.addWidget(table)
    table.setModel(rows)
    table.resize(640, 240)
    table.show()
    qtbot.waitExposed(table)
    return table


def test_the_chosen_row_is_told_and_painted(table: Table, colours: Colours) -> None:
    told: list[int] = []
    # Qt chooses the first row when the keyboard comes in.
    table.choose(-1)
    table.chosen.connect(told.append)
    assert "#0B57A4" not in colours(table)
    table.choose(1)
    assert (told, table.chosen_row) == ([1], 1)
    assert {"#0B57A4", "#E2EDF8"} <= colours(table)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert told == [1, 2]
    table.choose(-1)
    assert table.chosen_row == -1
    assert "#E2EDF8" not in colours(table)


def test_the_chosen_row_stays_with_its_order(table: Table, rows: Rows) -> None:
    table.choose(0)
    rows.put_first(100483)
    table.grab()
    assert table.chosen_row == 1
    assert table._delegate.chosen_row == 1


def test_enter_opens(table: Table) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.choose(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [2]


def test_badges_are_painted_by_verdict_and_theme(table: Table, source: ThemeSource, colours: Colours) -> None:
    assert {"#DCF0E9", "#005A48"} <= colours(table)
    source.set_mode("dark")
    assert {"#0C2C25", "#63D8B8"} <= colours(table)


def test_rows_and_columns_grow_with_the_text(table: Table, source: ThemeSource) -> None:
    assert (table.rowHeight(0), table.columnWidth(0)) == (52, 104)
    source.set_text_percent(200)
    assert (table.rowHeight(0), table.columnWidth(0)) == (52 + 22, 208)
    assert table.horizontalHeader().height() == 40 + 20


def test_columns_leave_before_names_are_cut(table: Table) -> None:
    assert not table.isColumnHidden(3)
    table.resize(420, 240)
    assert [table.isColumnHidden(column) for column in range(4)] == [False, False, False, True]
    table.resize(640, 240)
    assert not table.isColumnHidden(3)


def test_screen_readers_hear_name_and_cells(table: Table) -> None:
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Name) == "Orders"
    index = table.model().index(0, 1)
    assert index.data() == "Anne Holm"


def test_the_pointer_lights_a_whole_row(table: Table, colours: Colours) -> None:
    assert "#EAF0F6" not in colours(table)
    QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(1, 1)).center())
    table._hover(1)
    assert "#EAF0F6" in colours(table)
    table._hover(-1)
    assert "#EAF0F6" not in colours(table)
