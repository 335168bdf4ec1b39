"""Forms in a window: any model can be read, typed, opened, moved and mended by keyboard."""

import datetime as dt
import gc
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Blame, Problem
from app.domain.money import Money
from app.ui.forms import Draft, ModelForm
from app.ui.forms.cells import Cell, FieldView
from app.ui.forms.folds import Frame
from app.ui.forms.groups import FieldsView
from app.ui.forms.leaves import LineCell, LongCell, PickCell, SecretCell, SuggestCell, TickCell
from app.ui.forms.lists import EntryView, ListView
from app.ui.forms.pairs import MomentCell, MoneyCell
from app.ui.forms.unions import UnionView
from app.ui.parts.pages import ScrollColumn
from app.ui.theme import ThemeSource
from tests.ui.forms.every_kind import AMENDMENT, CUSTOMS_ORDER, ORDER_RECORD, REAL, Bag, Box, Everything, Inner, Stop

FULL = Everything(
    text="a",
    maybe="b",
    long="c\nd",
    ratio=0.5,
    price=Money(minor_units=14_900, currency="NOK"),
    tick=True,
    answer=False,
    open_colour="mauve",
    country="SE",
    country3="NOR",
    currency="NOK",
    language="nb",
    phone="+4765127865",
    day=dt.date(2026, 2, 13),
    clock=dt.time(8),
    moment=dt.datetime(2026, 2, 13, 16, 30, tzinfo=dt.UTC),
    nested=Inner(street="e", deeper=Inner(street="f")),
    words=("g", "h"),
    stops=(Stop(number=1, city="Oslo"), Stop(number=2, city="Bergen"), Stop(number=3, city="Molde")),
    labels={"i": "j"},
    extras={"k": [1, None]},
    thing=Box(size=3),
    loose=Inner(street="l"),
    things=(Box(size=1), Bag()),
    span=dt.timedelta(hours=2),
)


@pytest.fixture
def source(qapp: QApplication) -> Iterator[ThemeSource]:
    made = ThemeSource("light")
    made.dress(qapp)
    yield made
    qapp.setStyleSheet("")


class Shown:
    """A form in a window of its own."""

    def __init__(self, qtbot: QtBot, source: ThemeSource, draft: Draft[Any], width: int, *, marks: bool) -> None:
        self.draft = draft
        self.form = ModelForm(source, draft, marks_changes=marks)
        self.told: list[str] = []
        self.form.changed.connect(self.told.append)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.area = ScrollColumn(source, self.form)
        column.addWidget(self.area)
        self.window.resize(width, 648)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.qtbot = qtbot

    def cell(self, path: str) -> Cell:
        view = self.form.view_at(path)
        assert isinstance(view, Cell), path
        return view

    def editor(self, path: str) -> QWidget:
        return self.cell(path).stops()[0]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def settle(self) -> None:
        """Let what was built take its place."""
        QApplication.processEvents()
        QApplication.processEvents()


@pytest.fixture
def show(qtbot: QtBot, source: ThemeSource) -> Iterator[Any]:
    kept: list[Shown] = []

    def shown(model: BaseModel, *, start: BaseModel | None = None, width: int = 794) -> Shown:
        draft: Draft[Any] = Draft(type(model), model, start=start, locale="nb_NO")
        kept.append(Shown(qtbot, source, draft, width, marks=start is not None))
        return kept[-1]

    yield shown
    for each in kept:
        each.window.close()
        each.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # What is left of them must not be collected while Qt goes through all widgets.
    kept.clear()
    gc.collect()


def open_all(form: ModelForm) -> list[FieldView]:
    """Open every group and every "More"."""
    while True:
        closed = [
            view
            for view in form.root.every()
            if (isinstance(view, Frame) and not view.head.is_open and getattr(view, "is_there", True))
            or (isinstance(view, FieldsView) and view.more is not None and not view.more.is_open)
        ]
        for view in closed:
            view.open_it() if isinstance(view, Frame) else view.open_more()
        if not closed:
            return list(form.root.every())


def type_again(cell: Cell) -> None:
    """Type into a field what it shows, and choose what it has chosen."""
    if isinstance(cell, TickCell):
        cell.box.click()
        cell.box.click()
    elif isinstance(cell, PickCell):
        cell.combo.box.activated.emit(cell.combo.box.currentIndex())
    elif isinstance(cell, SuggestCell):
        cell.box.line.textEdited.emit(cell.box.line.text())
    elif isinstance(cell, LongCell):
        cell.area.area.textChanged.emit()
    elif isinstance(cell, LineCell | MomentCell):
        cell.line.line.textEdited.emit(cell.line.line.text())
        cell.line.line.editingFinished.emit()
    elif isinstance(cell, MoneyCell):
        cell.amount.line.textEdited.emit(cell.amount.line.text())
        cell.currency.box.activated.emit(cell.currency.box.currentIndex())


@pytest.mark.parametrize("model", [*REAL, FULL], ids=lambda model: type(model).__name__)
def test_every_field_is_drawn_and_what_it_shows_can_be_typed_again(show: Any, model: BaseModel) -> None:
    shown = show(model)
    views = open_all(shown.form)
    cells = [view for view in views if isinstance(view, Cell)]
    assert len(cells) > 20
    for cell in cells:
        if not isinstance(cell, SecretCell):
            type_again(cell)
    built = shown.draft.build()
    assert (built.problems, built.model) == ((), model)
    assert shown.draft.changed() == set()
    controls = [
        each for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton) for each in views_of(shown, kind)
    ]
    assert len(controls) > 40
    nameless = [each for each in controls if not (each.accessibleName() or getattr(each, "text", str)())]
    assert nameless == []


def views_of(shown: Shown, kind: type[QWidget]) -> list[QWidget]:
    """Return controls of a kind that people reach; what a combo box has inside is its own business."""
    found: list[QWidget] = list(shown.form.findChildren(kind))
    return [each for each in found if not isinstance(each.parent(), QComboBox)]


def test_closed_groups_are_built_when_they_are_opened(show: Any) -> None:
    shown = show(ORDER_RECORD)
    articles = shown.form.view_at("articles_order")
    assert isinstance(articles, ListView)
    second = show(CUSTOMS_ORDER).form.view_at("products")
    assert isinstance(second, ListView)
    assert [entry.content is not None for entry in second.entries if isinstance(entry, EntryView)] == [True, False]
    entry = second.entries[1]
    assert isinstance(entry, EntryView)
    assert entry.head.text().startswith("Item 2, A2")
    entry.open_it()
    assert isinstance(entry.content, FieldsView)


def test_positions_are_spoken(show: Any) -> None:
    shown = show(AMENDMENT)
    assert shown.editor("spots.1.address.locality").accessibleName() == "Spot 2, Address, City"
    assert shown.editor("spots.1.operations.0.begin").accessibleName() == "Spot 2, Operation 1, From"
    zone = shown.cell("spots.1.operations.0.end").stops()[1]
    assert zone.accessibleName() == "Spot 2, Operation 1, Until, Zone"
    assert shown.editor("spots.1.address.street").accessibleName() == "Spot 2, Address, Street"
    shown.form.focus_field("spots.1.address.locality")
    shown.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown.editor("spots.0.address.locality").accessibleName() == "Spot 1, Address, City"
    assert shown.draft.value("spots.0.address.locality") == "Dąbrowa Środkowa"


def test_entries_are_moved_added_and_removed_by_keys(show: Any) -> None:
    shown = show(AMENDMENT)
    form = shown.form
    form.focus_field("spots.1.address.country")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QComboBox)
    shown.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is focus
    assert shown.told == ["spots"]
    assert shown.draft.value("spots.0.address.locality") == "Dąbrowa Środkowa"
    assert focus.currentData() == "PL"
    shown.press(Qt.Key.Key_Insert)
    assert shown.draft.count("spots") == 3
    focus = QApplication.focusWidget()
    assert focus is shown.editor("spots.2.address.locality")
    QTest.keyClicks(focus, "Gdynia+")
    assert shown.draft.value("spots.2.address.locality") == "Gdynia+"
    shown.press(Qt.Key.Key_Delete)
    assert shown.draft.count("spots") == 3
    shown.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert shown.draft.count("spots") == 2
    entry = form.view_at("spots.1")
    assert isinstance(entry, EntryView)
    assert QApplication.focusWidget() is entry.head
    shown.press(Qt.Key.Key_Delete)
    shown.press(Qt.Key.Key_Delete)
    assert shown.draft.count("spots") == 0
    shown.press(Qt.Key.Key_Plus)
    assert shown.draft.count("spots") == 1


def test_keys_mean_the_innermost_list(show: Any) -> None:
    shown = show(AMENDMENT)
    shown.form.focus_field("spots.0.operations.0.type")
    shown.press(Qt.Key.Key_Insert)
    assert (shown.draft.count("spots"), shown.draft.count("spots.0.operations")) == (2, 2)
    shown.form.focus_field("spots.0.operations.1.type")
    shown.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown.draft.value("spots.0.operations.1.type") == "loading"


def test_a_list_is_full(show: Any) -> None:
    shown = show(FULL)
    listed = shown.form.view_at("stops")
    assert isinstance(listed, ListView)
    assert listed.add.isEnabled()
    listed.add.click()
    assert not listed.add.isEnabled()
    assert listed.add.reason == "4 at most"
    listed.remove_entry(listed.entries[0])
    assert listed.add.isEnabled()


def test_refusals_open_what_hides_them(show: Any) -> None:
    shown = show(CUSTOMS_ORDER)
    refused = [
        Problem(code="a", title="Not this one", field="products[1].sku", blame=Blame.CARRIER),
        Problem(code="b", title="The station has no such field", field="meta.checksum", blame=Blame.CARRIER),
        Problem(code="c", title="Unknown agent", field="agent.country", blame=Blame.CARRIER),
        Problem(code="d", title="Too few", field="products", blame=Blame.CARRIER),
        Problem(code="e", title="No field at all", blame=Blame.CARRIER),
    ]
    others = shown.form.show_problems(refused)
    assert [each.code for each in others] == ["b", "e"]
    sku = shown.cell("products.1.sku")
    assert isinstance(sku, LineCell)
    assert sku.line.error == "Not this one"
    assert sku.line.line.accessibleDescription() == "Not this one"
    listed = shown.form.view_at("products")
    assert isinstance(listed, ListView)
    assert listed.complaint.text() == "Too few"
    assert not listed.complaint.isHidden()
    assert shown.form.focus_first_problem()
    assert QApplication.focusWidget() is shown.editor("agent.country")
    # What is typed into a wrong field is not held to be wrong any more, the others are.
    QTest.keyClicks(sku.line.line, "A3")
    assert sku.line.error == ""
    shown.form.show_problems([])
    assert not shown.form.focus_first_problem()
    assert listed.complaint.isHidden()


def test_problems_go_along_with_their_entries(show: Any) -> None:
    shown = show(FULL)
    problem = Problem(code="a", title="Not this city", field="stops.1.city", blame=Blame.CARRIER)
    shown.form.show_problems([problem])
    listed = shown.form.view_at("stops")
    assert isinstance(listed, ListView)
    wrong = shown.cell("stops.1.city")
    listed.move_entry(listed.entries[1], 1)
    assert (wrong.place.path, wrong.sentence) == ("stops.2.city", "Not this city")
    listed.remove_entry(listed.entries[0])
    assert (wrong.place.path, wrong.sentence) == ("stops.1.city", "Not this city")
    listed.remove_entry(listed.entries[1])
    assert shown.form.editing.problems == {}


def test_what_cannot_be_read_is_said_when_the_cursor_leaves(show: Any) -> None:
    shown = show(FULL)
    cell = shown.cell("count")
    assert isinstance(cell, LineCell)
    cell.take_focus()
    cell.line.line.selectAll()
    QTest.keyClicks(cell.line.line, "a few")
    assert cell.line.error == ""
    shown.press(Qt.Key.Key_Tab)
    assert cell.line.error == "A whole number"
    assert cell.line.value == "a few"
    cell.take_focus()
    cell.line.line.selectAll()
    QTest.keyClicks(cell.line.line, "1 200")
    shown.press(Qt.Key.Key_Tab)
    assert (cell.line.error, cell.line.value, shown.draft.value("count")) == ("", "1200", 1200)


def test_changes_are_marked_and_undone(show: Any) -> None:
    shown = show(AMENDMENT, start=AMENDMENT)
    entry = shown.form.view_at("spots.1")
    assert isinstance(entry, EntryView)
    entry.close_it()
    assert "not changed" in entry.head.text()
    cell = shown.cell("spots.1.address.locality")
    assert isinstance(cell, LineCell)
    assert cell.changed_words == ""
    QTest.keyClicks(cell.line.line, "!")
    assert cell.changed_words == "changed"
    assert cell.line.line.accessibleDescription() == "changed"
    entry.close_it()
    assert ", changed" in entry.head.text()
    shown.draft.undo("spots.1.address.locality")
    shown.form.refresh()
    assert cell.line.value == "Dąbrowa Środkowa"
    assert "not changed" in entry.head.text()
    shown.draft.remove("spots.0")
    shown.form.refresh()
    assert shown.draft.changed() >= {"spots"}
    shown.draft.undo("spots")
    shown.form.refresh()
    listed = shown.form.view_at("spots")
    assert isinstance(listed, ListView)
    assert len(listed.entries) == 2


def test_optional_models_are_added_and_removed_on_purpose(show: Any) -> None:
    shown = show(AMENDMENT)
    payment = shown.form.view_at("payment")
    assert isinstance(payment, Frame)
    payment.open_it()
    shown.form.focus_field("payment.days")
    shown.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert shown.draft.value("payment") is None
    assert "not given" in payment.head.text()
    assert QApplication.focusWidget() is payment.head
    shown.press(Qt.Key.Key_Insert)
    assert QApplication.focusWidget() is shown.editor("payment.days")
    QTest.keyClicks(shown.editor("payment.days"), "14")
    made = shown.draft.build().model
    assert made is not None
    assert (made.payment.days, made.payment.price) == (14, None)
    # A measure is nothing while its number is.
    height = shown.cell("loads.0.height.value")
    assert isinstance(height, LineCell)
    height.line.line.selectAll()
    height.take_focus()
    shown.press(Qt.Key.Key_Backspace)
    assert shown.draft.value("loads.0.height") is None
    QTest.keyClicks(height.line.line, "2,4")
    made = shown.draft.build().model
    assert made is not None
    assert (made.loads[0].height.value, made.loads[0].height.unit_code) == (2.4, "m")


def test_kinds_are_chosen(show: Any) -> None:
    shown = show(FULL)
    union = shown.form.view_at("thing")
    assert isinstance(union, UnionView)
    union.kind.box.setCurrentIndex(2)
    union.kind.box.activated.emit(2)
    assert shown.draft.build().model.thing == Bag()
    assert isinstance(shown.cell("thing.soft"), TickCell)
    union.kind.box.setCurrentIndex(0)
    union.kind.box.activated.emit(0)
    assert shown.draft.build().model.thing is None
    loose = shown.form.view_at("loose")
    assert isinstance(loose, UnionView)
    loose.kind.box.setCurrentIndex(1)
    loose.kind.box.activated.emit(1)
    assert isinstance(loose.content, LineCell)
    QTest.keyClicks(loose.content.line.line, "7")
    assert shown.draft.build().model.loose == 7


def test_the_zone_is_that_of_the_stop_and_can_be_another(show: Any) -> None:
    shown = show(AMENDMENT)
    end = shown.cell("spots.0.operations.0.end")
    begin = shown.cell("spots.0.operations.0.begin")
    assert isinstance(end, MomentCell)
    assert isinstance(begin, MomentCell)
    assert (begin.line.value, end.line.value) == ("22 jan 2025 10:00", "22 jan 2025 12:00")
    assert (end.zone.value, end.zone.box.currentText()) == ("Europe/Warsaw", "Warsaw, +01:00")
    at = end.zone.box.findData("UTC")
    end.zone.box.setCurrentIndex(at)
    end.zone.box.activated.emit(at)
    made = shown.draft.build().model
    assert made is not None
    operation = made.spots[0].operations[0]
    assert (operation.begin, operation.end) == (
        dt.datetime(2025, 1, 22, 10, tzinfo=dt.UTC),
        dt.datetime(2025, 1, 22, 12, tzinfo=dt.UTC),
    )
    assert begin.line.value == "22 jan 2025 10:00"


def test_tab_goes_through_the_fields_as_they_stand(show: Any) -> None:
    shown = show(AMENDMENT)
    open_all(shown.form)
    shown.settle()
    wanted = shown.form.root.stops()
    assert len(wanted) > 40
    wanted[0].setFocus()
    seen = [QApplication.focusWidget()]
    while len(seen) < len(wanted):
        shown.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    reachable = [each for each in wanted if each.isVisible() and each.isEnabled()]
    assert seen[: len(reachable)] == reachable


def test_more_is_opened_by_its_key(show: Any) -> None:
    shown = show(ORDER_RECORD)
    more = shown.form.root.more
    assert more is not None
    assert not more.is_open
    shown.form.focus_field("order_number")
    shown.press(Qt.Key.Key_F7)
    assert more.is_open
    assert shown.cell("client_key").isVisible()
    shown.press(Qt.Key.Key_F7)
    assert not more.is_open
    assert shown.form.root.below is not None
    shown.form.focus_field("channel")
    assert more.is_open


def test_the_wheel_is_left_to_what_scrolls(show: Any) -> None:
    shown = show(CUSTOMS_ORDER)
    cell = shown.cell("departure_country")
    assert isinstance(cell, PickCell)
    box = cell.combo.box
    box.setFocus()
    middle = QPointF(box.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert (cell.value, box.currentData()) == ("NO", "NO")
    # Not taken: what scrolls around it gets it.
    assert not turned.isAccepted()


def test_unknown_codes_survive(show: Any) -> None:
    shown = show(CUSTOMS_ORDER.model_copy(update={"arrival_country": "XQ"}))
    cell = shown.cell("arrival_country")
    assert isinstance(cell, PickCell)
    assert cell.combo.box.currentText() == "XQ"
    assert shown.draft.build().model.arrival_country == "XQ"


def test_secrets_stay_out_of_sight(show: Any) -> None:
    shown = show(FULL)
    cell = shown.cell("secret")
    assert isinstance(cell, SecretCell)
    QTest.keyClicks(cell.line.line, "s3cret")
    assert cell.line.line.echoMode() is QLineEdit.EchoMode.Password
    assert shown.draft.value("secret").get_secret_value() == "s3cret"
    shown.form.show_draft(Draft(Everything, shown.draft.build().model))
    again = shown.form.view_at("secret")
    assert isinstance(again, SecretCell)
    assert again.line.value == ""
    assert shown.form.draft.value("secret").get_secret_value() == "s3cret"


@pytest.mark.parametrize(("width", "percent", "compact"), [(1230, 100, False), (794, 200, False), (500, 100, True)])
def test_nothing_stands_outside_or_on_top_of_each_other(
    show: Any, source: ThemeSource, width: int, percent: int, compact: bool
) -> None:
    shown = show(AMENDMENT, width=width)
    source._compact = compact
    source.set_text_percent(percent)
    source._renew()
    views = open_all(shown.form)
    shown.settle()
    shown.qtbot.waitUntil(lambda: shown.form.width() <= shown.area.viewport().width())
    cells = [view for view in views if isinstance(view, Cell) and view.isVisible()]
    for cell in cells:
        here = cell.rect().translated(cell.mapTo(shown.form, QPoint(0, 0)))
        assert 0 <= here.left() <= here.right() < shown.form.width(), cell.place.path
        for frame in cell.frames():
            assert frame.height() == frame.heightForWidth(frame.width()), cell.place.path
        for other in cells:
            if other is not cell and other.parent() is cell.parent():
                assert not cell.geometry().intersects(other.geometry()), (cell.place.path, other.place.path)
