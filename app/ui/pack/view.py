"""The Pack screen: its three pages, its keys, and the wires to its presenter."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from app.domain.commands import Command, command_of
from app.domain.scans import Scan, Verdict
from app.settings.model import Settings
from app.ui.pack.extras_page import ExtrasPage
from app.ui.pack.idle_page import IdlePage
from app.ui.pack.open_page import OpenPage
from app.ui.pack.presenter import QUEUE_ROWS, PackPresenter
from app.ui.pack.scan_back_page import ScanBackPage
from app.ui.pack.state import PackState, Stage
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen

_SCALE_LOOK_MS = 250


class PackScreen(Screen):
    """The packing desk."""

    icon = "box"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = self.tr("Pack")
        super().__init__(desk, parent)
        settings = desk.settings.current
        self.presenter = PackPresenter(
            desk.station, self._settings, desk.tasks.for_owner(self), desk.shell, self._show, self.press, self.isVisible
        )
        self.idle = IdlePage(desk.source, QUEUE_ROWS)
        self.open_order = OpenPage(desk.source, settings.desk.boxes, settings.appearance.place)
        self.scan_back = ScanBackPage(desk.source)
        self._pages = QStackedLayout(self)
        self.extras = ExtrasPage(desk.source)
        for page in (self.idle, self.open_order, self.extras, self.scan_back):
            self._pages.addWidget(page)
        self._wire_idle()
        self._wire_open()
        self._wire_scan_back()
        self._bind_keys()
        # A weight that comes by itself should not wait for the second to be full.
        self._scale_look = QTimer(self, interval=_SCALE_LOOK_MS)
        self._scale_look.timeout.connect(self._on_scale_look)
        self._scale_look.start()
        self.presenter.start()

    def _settings(self) -> Settings:
        return self.desk.settings.current

    def _wire_idle(self) -> None:
        desk = self.presenter
        wire(self.idle.number_entered, desk.open_number, self)
        wire(self.idle.row_chosen, desk.open_row, self)
        wire(self.idle.copy_wanted, desk.paper.copy_of_last, self)
        wire(self.idle.papers.lost, desk.paper.copy_of_lost, self)
        wire(self.idle.papers.other, desk.paper.copy_for_other_reason, self)
        wire(self.idle.papers.slip, desk.paper.slip, self)
        wire(self.idle.sign_out_wanted, self.desk.shell.sign_out, self)
        wire(self.idle.announce_wanted, desk.announcing.announce, self)
        self.idle.notice_pressed.connect(self._on_notice)
        self.idle.more_wanted.connect(self._on_more)
        self.idle.meter_wanted.connect(self._on_meter)

    def _wire_open(self) -> None:
        desk, page = self.presenter, self.open_order
        wire(page.recipient.edit_wanted, desk.editing.toggle, self)
        wire(page.recipient.typed, desk.editing.typed, self)
        wire(page.recipient.preset_chosen, desk.editing.set_preset, self)
        wire(page.parcels.parcel_chosen, desk.editing.choose_parcel, self)
        wire(page.parcels.add_wanted, desk.editing.add_parcel, self)
        wire(page.parcels.remove_wanted, desk.editing.remove_parcel, self)
        wire(page.parcels.box_chosen, desk.editing.set_box, self)
        wire(page.parcels.sides_entered, desk.editing.set_sides, self)
        wire(page.parcels.weight_entered, desk.editing.set_weight, self)
        page.parcels.weight_wanted.connect(self._on_f3)
        wire(page.windows.window_chosen, desk.offers.choose, self)
        wire(page.windows.dearer_wanted, desk.offers.take_offered, self)
        wire(page.windows.ask_wanted, desk.offers.ask_again, self)
        wire(page.windows.moved, desk.offers.choose_next, self)
        wire(page.close_wanted, desk.close, self)
        wire(page.hold_wanted, desk.hold, self)
        wire(page.copy_wanted, desk.paper.copy_of_last, self)
        wire(page.slip_wanted, desk.paper.slip, self)
        wire(page.parcels.undo_wanted, self._on_undo, self)
        wire(page.parcels.next_box_wanted, desk.editing.next_box, self)
        wire(page.more_wanted, desk.extras.open, self)
        wire(page.items.by_hand_wanted, desk.items.by_hand, self)
        wire(self.extras.back_wanted, desk.close, self)
        self.extras.keep_wanted.connect(self._on_primary)
        page.place_wanted.connect(self._on_primary)
        wire(page.leave_wanted, desk.close, self)

    def _wire_scan_back(self) -> None:
        desk, page = self.presenter, self.scan_back
        wire(page.spoilt, desk.paper.spoilt, self)
        wire(page.papers.lost, desk.paper.copy_of_lost, self)
        wire(page.papers.other, desk.paper.copy_for_other_reason, self)
        wire(page.papers.slip, desk.paper.slip, self)
        wire(page.nothing, desk.paper.nothing_came_out, self)
        wire(page.later, desk.close, self)
        wire(page.left, desk.close, self)
        wire(page.print_wanted, desk.paper.print_missing, self)

    def _bind_keys(self) -> None:
        keys = {
            "F2": self._on_f2,
            "F3": self._on_f3,
            "F4": self.presenter.ordering.use_other_printer,
            "F5": self.presenter.ordering.ask_printer,
            "F6": self.presenter.offers.ask_again,
            "F7": self._on_f7,
            "F8": self.presenter.paper.copy_of_last,
            "Shift+F8": self.presenter.paper.copy_of_lost,
            "Ctrl+F8": self.presenter.paper.copy_for_other_reason,
            "F9": self._on_primary,
            "Shift+F9": self._on_place_later,
            "F10": self._on_f10,
            "Esc": self._on_escape,
            "Up": self._on_up,
            "Down": self._on_down,
            "+": self.presenter.editing.add_parcel,
            "-": self.presenter.editing.remove_parcel,
            "*": self.presenter.items.by_hand,
            "PgDown": self._on_more,
            "Ctrl+P": self.presenter.paper.slip,
            "Ctrl+B": self.presenter.editing.next_box,
            "Ctrl+Z": self._on_undo,
            "Ctrl+M": self._on_meter,
        }
        for key, slot in keys.items():
            self.bind(key, slot)
        for digit in range(1, 10):
            shortcut = QShortcut(QKeySequence(str(digit)), self)
            shortcut.setAutoRepeat(False)
            shortcut.setObjectName(str(digit))
            shortcut.activated.connect(self._on_digit)

    # --- the frame's side ---------------------------------------------------------------------------------------------

    @override
    def on_scan(self, scan: Scan) -> bool:
        self.presenter.scans.take(scan)
        return True

    @override
    def on_command(self, scan: Scan) -> bool:
        if command_of(scan.text) is Command.ASK_NOW:
            return False
        self.presenter.scans.take(scan)
        return True

    @override
    def open(self, order_id: int) -> None:
        self.presenter.open_order(order_id)

    @override
    def entered(self) -> None:
        self.open_order.parcels.set_boxes(self.desk.settings.current.desk.boxes)
        self.open_order.recipient.set_presets(self.desk.settings.current.presets)
        self.presenter.announcing.look_anew()
        self.presenter.refresh_queue()
        self.presenter.update()

    @override
    def paper_changed(self) -> None:
        self.presenter.paper.changed_by_itself()

    @override
    def tick(self) -> None:
        self.presenter.tick()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_pages"):
            self.presenter.update()  # some words are shorter where there is less room

    # --- slots --------------------------------------------------------------------------------------------------------

    def _show(self, state: PackState) -> None:
        if not hasattr(self, "_pages"):
            return  # the presenter's first state comes before there is a page to draw it on
        self.say(state.strip)
        self.act_on(self.presenter.environment)
        if state.stage is Stage.IDLE:
            self.idle.show_state(state)
            self.idle.show_sign_out(self.desk.station.parts.operating.current is not None)
            page: QWidget = self.idle
        elif state.stage is Stage.SCAN_BACK:
            self.scan_back.show_state(state)
            page = self.scan_back
        elif state.extras_open:
            self.extras.show_state(state, self.presenter.extras.draft, self.presenter.extras.problems)
            page = self.extras
        else:
            self.open_order.show_state(state, self.presenter.editing.draft)
            self.open_order.parcels.show_undo(self.presenter.undoing.next)
            page = self.open_order
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            self.setFocus()
            if page is self.extras:
                self.extras.focus_first_problem()

    def _on_notice(self) -> None:
        notice = self.presenter.state.notice
        if notice is None or notice.order_id is None:
            return
        if notice.verdict == Verdict.WAITING.value:
            self.presenter.dismiss_notice()
            self.desk.shell.go("doubts", notice.order_id)
        else:
            self.presenter.open_order(notice.order_id)

    def _on_primary(self) -> None:
        if self.presenter.state.stage is Stage.SCAN_BACK:
            self.presenter.paper.print_missing()
        else:
            self.presenter.ordering.place()
            if self.presenter.state.extras_open:
                self.extras.focus_first_problem()

    def _on_place_later(self) -> None:
        if not self.presenter.offers.take_offered():
            self.presenter.ordering.place(print_later=True)

    def _on_f2(self) -> None:
        if self.presenter.state.stage is Stage.IDLE:
            self._on_notice()
        else:
            self.presenter.editing.toggle()

    def _on_f7(self) -> None:
        if self.presenter.state.stage is Stage.IDLE:
            self.presenter.announcing.announce()
        elif self.presenter.state.stage is Stage.SCAN_BACK:
            self.presenter.paper.nothing_came_out()
        elif self.presenter.state.extras_open:
            if self.extras.form is not None:
                self.extras.form.toggle_more()
        else:
            self.presenter.extras.open()

    def _on_f3(self) -> None:
        if self.presenter.state.stage is Stage.OPEN:
            if self.presenter.scale.take():
                self.open_order.parcels.stop_typing()
                self.setFocus()
            else:
                self.open_order.parcels.focus_weight()
        elif self.presenter.state.stage is Stage.IDLE:
            self.idle.field.line.setFocus()

    def _on_scale_look(self) -> None:
        if self.isVisible() and not self.open_order.parcels.is_typing:
            self.presenter.scale.look()

    def _on_f10(self) -> None:
        if self.presenter.state.stage is Stage.SCAN_BACK:
            self.presenter.close()
        else:
            self.presenter.hold()

    def _on_escape(self) -> None:
        if self.open_order.parcels.is_typing and self.presenter.state.stage is Stage.OPEN:
            self.open_order.parcels.stop_typing()
            self.setFocus()
            return
        self.presenter.close()
        self.setFocus()

    def _on_up(self) -> None:
        self.presenter.offers.choose_next(-1)

    def _on_down(self) -> None:
        self.presenter.offers.choose_next(1)

    def _on_undo(self) -> None:
        self.presenter.undoing.go()

    def _on_meter(self) -> None:
        self.desk.shell.go("meter")

    def _on_more(self) -> None:
        if self.presenter.state.stage is Stage.IDLE:
            self.desk.shell.go("orders")

    def _on_digit(self) -> None:
        place = int(self.sender().objectName()) - 1
        if self.presenter.state.stage is Stage.IDLE and place < self.idle.rows_shown:
            self.presenter.open_row(place)
        elif self.presenter.state.stage is Stage.OPEN:
            self.open_order.parcels.press_preset(place)
