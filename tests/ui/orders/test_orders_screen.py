"""The Orders screen as it is used: keys, pages, a dropped file, names for screen readers, and its end."""

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFileDialog, QHeaderView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.orders import OrderRow
from app.domain.ports import OrderQuery
from app.domain.scans import Scan, Verdict
from app.ui.orders.file_dialogs import ExportDialog
from app.ui.orders.rows_model import OrdersModel
from app.ui.orders.state import When
from app.ui.orders.view import OrdersScreen
from app.ui.shell.screen import Desk
from app.workflows.station import Station
from tests.fakes.desk_parts import DeskParts
from tests.fakes.plain_work import PlainShell
from tests.orderfiles.books import book, row

HEAD = "reference,name,email,phone,street,house_number,postal_code,city,weight_grams"
GOOD = "Anne Holm,anne@example.com,+4740612345,Storgata,1,0678,Oslo,1200"


class CountingBook:
    """Lets everything through to the real order book and writes down which pages were read."""

    def __init__(self, book: object) -> None:
        self._book = book
        self.pages: list[tuple[int, int]] = []

    def search(self, query: OrderQuery) -> tuple[OrderRow, ...]:
        self.pages.append((query.offset, query.limit))
        found: tuple[OrderRow, ...] = self._book.search(query)  # type: ignore[attr-defined]
        return found

    def __getattr__(self, name: str) -> object:
        return getattr(self._book, name)


@pytest.fixture
def screen(qtbot: QtBot, screen_desk: Desk) -> Iterator[OrdersScreen]:
    shown = OrdersScreen(screen_desk)
    qtbot.addWidget(shown)
    shown.resize(1262, 648)
    shown.show()
    shown.presenter.filter(when=When.ALL)
    wait_for(qtbot, shown, lambda: shown.presenter.state.total == 240 and shown.presenter.state.label is not None)
    yield shown
    shown.close()


def wait_for(qtbot: QtBot, screen: OrdersScreen, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


def parts_of(screen: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in screen.findChildren(kind) if part.isVisibleTo(screen)]


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, screen: OrdersScreen) -> None:
    tester = QAbstractItemModelTester(screen.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    # The tester asks for every page there is.
    wait_for(qtbot, screen, lambda: screen.list.model.rowCount() == 240)
    screen.presenter.type("kjell")
    wait_for(qtbot, screen, lambda: screen.list.model.rowCount() == 20)
    screen.list.model.set_mixed(True)
    assert screen.list.model.columnCount() == 7
    assert tester.model() is screen.list.model


def test_rows_are_read_a_page_at_a_time_as_the_list_is_scrolled(
    qtbot: QtBot, desk: DeskParts, screen_desk: Desk
) -> None:
    from dataclasses import replace

    book = CountingBook(desk.station.parts.orders)
    station = Station.of(replace(desk.station.parts, orders=book))  # type: ignore[arg-type]  # the real one behind a counter
    screen = OrdersScreen(replace(screen_desk, station=station))
    qtbot.addWidget(screen)
    screen.resize(1262, 648)
    screen.show()
    wait_for(qtbot, screen, lambda: screen.presenter.state.total is not None)
    book.pages.clear()
    screen.presenter.filter(when=When.ALL)
    wait_for(qtbot, screen, lambda: screen.presenter.state.total == 240)
    assert book.pages == [(0, 100)]
    bar = screen.list.table.verticalScrollBar()
    for rows in (200, 240):
        bar.setValue(0)
        bar.setValue(bar.maximum())
        wait_for(qtbot, screen, lambda rows=rows: screen.list.model.rowCount() == rows)  # type: ignore[misc]  # bound now
    assert book.pages == [(0, 100), (100, 100), (200, 100)]
    assert not screen.list.model.canFetchMore(screen.list.model.index(-1, -1))
    screen.close()


def test_typing_searches_and_arrows_move_the_list_without_leaving_the_field(qtbot: QtBot, screen: OrdersScreen) -> None:
    line = screen.search_row.search.line
    QTest.keyClicks(line, "kjell")
    wait_for(qtbot, screen, lambda: screen.presenter.state.total == 20)
    first = screen.presenter.state.chosen_id
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert screen.list.table.chosen_row == 1
    assert screen.presenter.state.chosen_id != first
    screen.press("Esc")
    wait_for(qtbot, screen, lambda: screen.presenter.state.total == 240)
    assert line.text() == ""


def test_nothing_found_offers_ways_on(qtbot: QtBot, screen: OrdersScreen) -> None:
    screen.presenter.filter(when=When.TODAY, states=(), account="nobody")
    screen.presenter.type("kjell")
    wait_for(qtbot, screen, lambda: screen.presenter.state.total == 0 and screen.presenter.state.elsewhere == 20)
    assert not screen.list.isVisible()
    assert "20 orders" in screen.empty.way(0).text()
    screen.empty.way(0).click()
    wait_for(qtbot, screen, lambda: screen.presenter.state.total == 20)
    assert screen.list.isVisible()


def test_a_file_dropped_anywhere_is_taken_in(qtbot: QtBot, screen: OrdersScreen, tmp_path: Path) -> None:
    path = tmp_path / "dropped.csv"
    path.write_text(f"{HEAD}\nN1,{GOOD}\nN2,,x,,,,,,\n", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(400, 400), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    screen.dropEvent(event)
    wait_for(qtbot, screen, lambda: screen.presenter.state.imported is not None)
    wait_for(qtbot, screen, lambda: screen.presenter.state.total == 241)
    assert screen.refused.isVisible()
    assert screen.banner.isVisible()
    assert screen.banner.accessibleName().startswith("1 order added")
    screen.press("Ctrl C")
    assert QGuiApplication.clipboard().text().startswith("Line\tColumn\tReason\n3\t")
    screen.press("Esc")
    assert not screen.refused.isVisible()
    assert not screen.search_row.search.line.acceptDrops()


def test_the_systems_own_file_picker_does_not_block(qtbot: QtBot, screen: OrdersScreen, tmp_path: Path) -> None:
    screen.press("Ctrl E")
    dialog = next(child for child in screen.children() if isinstance(child, QFileDialog))
    dialog.fileSelected.emit(str(tmp_path / "list.csv"))
    dialog.close()
    wait_for(qtbot, screen, lambda: (tmp_path / "list.csv").exists() and screen.presenter.state.busy is None)
    assert len((tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()) == 241


def test_the_kind_of_file_gives_the_name_its_end(qtbot: QtBot, screen: OrdersScreen, tmp_path: Path) -> None:
    dialog = ExportDialog("orders 2026-02-13", screen)
    excel = next(each for each in dialog.nameFilters() if "xlsx" in each)
    dialog.filterSelected.emit(excel)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["orders 2026-02-13.xlsx"]
    dialog.filterSelected.emit(dialog.nameFilters()[0])
    assert (dialog.defaultSuffix(), Path(dialog.selectedFiles()[0]).name) == ("csv", "orders 2026-02-13.csv")
    dialog.selectFile("mine")
    dialog.filterSelected.emit(excel)
    assert (dialog.defaultSuffix(), Path(dialog.selectedFiles()[0]).name[:4]) == ("xlsx", "mine")
    dialog.fileSelected.connect(screen._on_export_chosen)
    dialog.fileSelected.emit(str(tmp_path / "mine.xlsx"))
    wait_for(qtbot, screen, lambda: (tmp_path / "mine.xlsx").exists() and screen.presenter.state.busy is None)
    sheet = openpyxl.load_workbook(tmp_path / "mine.xlsx").active
    assert sheet is not None
    assert len(list(sheet.iter_rows())) == 241
    dialog.deleteLater()


def test_excels_file_dropped_is_taken_in(qtbot: QtBot, screen: OrdersScreen, tmp_path: Path) -> None:
    screen.presenter.acts.import_files([book(tmp_path / "dropped.xlsx", row())])
    wait_for(qtbot, screen, lambda: screen.presenter.state.notice is not None)
    assert screen.banner.accessibleName().startswith("1 order added")


def test_a_scan_opens_its_order(qtbot: QtBot, desk: DeskParts, screen: OrdersScreen, shell: PlainShell) -> None:
    order = desk.station.parts.orders.get(30)
    assert screen.on_scan(Scan(text=order.parcels[0].identifier, at=desk.clock.now()))
    wait_for(qtbot, screen, lambda: screen.presenter.state.chosen_id == 30)
    assert screen.on_scan(Scan(text="4006381333931", at=desk.clock.now()))
    wait_for(qtbot, screen, lambda: bool(shell.flashes))
    assert shell.flashes[-1].verdict is Verdict.WRONG


def test_every_event_stands_in_the_timeline_and_its_line_is_copied(qtbot: QtBot, screen: OrdersScreen) -> None:
    state = screen.presenter.state
    assert state.detail is not None
    timeline = screen.detail.timeline
    assert timeline.model().rowCount() == len(state.detail.events) > 3
    screen.press("Ctrl C")
    assert state.detail.row.reference in QGuiApplication.clipboard().text()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.model().index(1, 0))
    qtbot.waitUntil(timeline.hasFocus)
    screen.press("Ctrl C")
    assert state.detail.events[1].title in QGuiApplication.clipboard().text()


def test_the_label_is_shown_large_inside_the_page(qtbot: QtBot, screen: OrdersScreen) -> None:
    QTest.mouseClick(screen.detail.label, Qt.MouseButton.LeftButton)
    assert screen.preview.isVisible()
    assert not screen.list.isVisible()
    screen.press("Esc")
    assert not screen.preview.isVisible()
    screen.detail.label.setFocus()
    QTest.keyClick(screen.detail.label, Qt.Key.Key_Return)
    assert screen.preview.isVisible()


@pytest.mark.parametrize(("size", "percent"), [((944, 504), 100), ((1262, 648), 150), ((1262, 648), 200)])
def test_in_a_narrow_place_enter_shows_the_order_and_escape_the_list(
    qtbot: QtBot, screen: OrdersScreen, size: tuple[int, int], percent: int
) -> None:
    screen.source.set_text_percent(percent)
    screen.resize(*size)
    assert screen.is_narrow
    assert screen.list.isVisible()
    assert not screen.detail.isVisible()
    QTest.keyClick(screen.search_row.search.line, Qt.Key.Key_Return)
    assert screen.detail.isVisible()
    assert not screen.list.isVisible()
    screen.press("Esc")
    assert screen.list.isVisible()
    assert screen.minimumSizeHint().width() <= size[0]


def test_every_control_has_a_name_and_nothing_is_wider_than_its_place(qtbot: QtBot, screen: OrdersScreen) -> None:
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    for kind in kinds:
        for part in parts_of(screen, kind):
            if isinstance(part, QHeaderView):
                continue
            name = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
            assert name.strip(), f"{type(part).__name__} has no name"
    for part in parts_of(screen, QAbstractButton):
        assert part.mapTo(screen, part.rect().topRight()).x() <= screen.width()


def test_tab_goes_from_the_words_over_the_filters_and_the_list_to_the_order(qtbot: QtBot, screen: OrdersScreen) -> None:
    screen.activateWindow()
    screen.setFocus()
    row, detail = screen.search_row, screen.detail
    way: list[QWidget] = [row.search.line, row.when, row.states, row.account, screen.list.table, screen.list.export]
    way += [screen.list.import_, detail.label, detail.ask, detail.timeline, detail.copy_text, detail.more]
    way += [detail.copy_label]
    for part in way:
        qtbot.waitUntil(part.hasFocus)
        QTest.keyClick(part, Qt.Key.Key_Tab)


def test_both_themes_are_drawn(qtbot: QtBot, screen: OrdersScreen) -> None:
    light = screen.grab().toImage()
    screen.source.set_mode("dark")
    dark = screen.grab().toImage()
    assert isinstance(light, QImage)
    assert light.pixelColor(700, 500) != dark.pixelColor(700, 500)


def test_orders_of_several_environments_say_which(qtbot: QtBot, screen: OrdersScreen) -> None:
    model = screen.list.model
    assert isinstance(model, OrdersModel)
    assert model.columnCount() == 6
    screen.list.show_state(screen.presenter.state, mixed=True)
    assert model.index(0, 6).data() == "LIVE"


def settle(qtbot: QtBot, desk: Desk, screen: OrdersScreen) -> None:
    qtbot.waitUntil(lambda: screen.presenter.state.label is not None, timeout=20_000)
    qtbot.waitUntil(lambda: desk.tasks.busy == 0)


def test_a_closed_screen_is_freed(qtbot: QtBot, screen_desk: Desk) -> None:
    screen = OrdersScreen(screen_desk)
    screen.resize(1262, 648)
    screen.show()
    settle(qtbot, screen_desk, screen)
    kept = weakref.ref(screen)
    model = weakref.ref(screen.list.model)
    screen.close()
    screen.deleteLater()
    del screen
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept() is None
    assert model() is None
