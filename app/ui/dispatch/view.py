"""The Dispatch screen: the last order, the day, what is missing, and what the carriers do not know yet."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import InvalidInput
from app.domain.scans import Scan
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.dispatch.day_card import RampDayCard
from app.ui.dispatch.missing_card import MissingCard
from app.ui.dispatch.order_card import OrderCard
from app.ui.dispatch.presenter import PAGE_ROWS, DispatchPresenter
from app.ui.dispatch.state import DispatchState
from app.ui.dispatch.words import banner_of
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen

_MISSING_PX, _MISSING_COMPACT_PX = 404, 330
_STACKED_PERCENT = 150
_STACKED_ROWS = 5


class DispatchScreen(Screen):
    """The ramp."""

    icon = "truck"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = say("Dispatch")
        super().__init__(desk, parent)
        source = desk.source
        self.order_card = OrderCard(source)
        self.day_card = RampDayCard(source)
        self.banner = Banner(source)
        self.banner.hide()
        self.missing = MissingCard(source, PAGE_ROWS, self._carrier)
        self.close_below = SecondaryButton(source, self.tr("Close the day"), "F12")
        self._lay_out()
        self.presenter = DispatchPresenter(
            desk.station, self._settings, desk.tasks.for_owner(self), desk.shell, self._show
        )
        self._wire()
        self.restyle()

    def _settings(self) -> Settings:
        return self.desk.settings.current

    def _lay_out(self) -> None:
        content = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._left = QVBoxLayout()
        self._left.addWidget(self.order_card, 1)
        self._left.addWidget(self.day_card)
        self._beside.addLayout(self._left, 1)
        self._beside.addWidget(self.missing)
        self._scroll = ScrollColumn(self.desk.source, content)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self.close_below)

    def _wire(self) -> None:
        ramp = self.presenter
        wire(self.banner.pressed, ramp.tell_now, self)
        wire(self.missing.close_wanted, ramp.close_day, self)
        wire(self.close_below.clicked, ramp.close_day, self)
        self.missing.more_wanted.connect(self._on_page_down)
        self.missing.chosen.connect(self._on_row)
        for key, slot in (
            ("F6", ramp.tell_now),
            ("F12", ramp.close_day),
            ("PgDown", self._on_page_down),
            ("PgUp", self._on_page_up),
            ("Esc", self._on_escape),
        ):
            self.bind(key, slot)

    # --- the frame's side ---------------------------------------------------------------------------------------------

    @override
    def on_scan(self, scan: Scan) -> bool:
        self.presenter.take(scan)
        return True

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    @override
    def tick(self) -> None:
        self.presenter.tick()

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _show(self, state: DispatchState) -> None:
        self.order_card.show_state(state)
        self.day_card.show_state(state)
        self.missing.show_state(state)
        if state.closing:
            self.close_below.set_not_now(self.tr("The manifest is being printed"))
        elif not self.close_below.isEnabled():
            self.close_below.set_ready()
        said = banner_of(state)
        if said is None:
            self.banner.hide()
        else:
            verdict, title, sentence, can_tell = said
            self.banner.show_message(verdict, title, sentence, *((self.tr("Try now"), "F6") if can_tell else ()))
            self._fit_banner()
        self.say(state.strip)
        self.act_on(self.desk.environment(state.order.row.account if state.order else ""))

    @property
    def _is_stacked(self) -> bool:
        return self.theme.text_percent >= _STACKED_PERCENT

    def _fit_banner(self) -> None:
        """Give the banner the height that its words take at its width: its layout would keep that of a narrow one free."""
        gutter = self.theme.size("gutter")
        width = self.width() - 2 * gutter
        if not self._is_stacked:
            width -= self.missing.minimumWidth() + gutter
        self.banner.setMaximumHeight(self.banner.heightForWidth(max(1, width)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_banner()

    def _carrier(self, account_id: str) -> str:
        try:
            return self.desk.station.parts.carriers.account(account_id).name
        except InvalidInput:
            return account_id  # the account was removed; its parcels still stand here

    @override
    def restyle(self) -> None:
        super().restyle()
        if not hasattr(self, "presenter"):
            return
        theme = self.theme
        gutter = theme.size("gutter")
        stacked = self._is_stacked
        self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
        self._whole.setSpacing(gutter)
        between = gutter if theme.compact else 14
        self._left.setSpacing(between)
        self._beside.setSpacing(gutter)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(direction)
        # With large text the page scrolls, and what wants attention stays in sight above it.
        if stacked:
            self._whole.insertWidget(0, self.banner)
        else:
            self._left.addWidget(self.banner)
        self.missing.setMinimumWidth(0)
        self.missing.setMaximumWidth(16_777_215)
        if not stacked:
            self.missing.setFixedWidth(theme.scaled(_MISSING_COMPACT_PX if theme.compact else _MISSING_PX))
        self.missing.keep_rows(_STACKED_ROWS if stacked else 1)
        self.missing.close_day.setVisible(not stacked)
        self.close_below.setVisible(stacked)
        self._fit_banner()

    # --- keys ---------------------------------------------------------------------------------------------------------

    def _on_row(self, place: int) -> None:
        row = self.presenter.missing_row(place)
        if row is not None:
            self.desk.shell.go("orders", row.id)

    def _on_page_down(self) -> None:
        self.presenter.page(self.missing.room)

    def _on_page_up(self) -> None:
        self.presenter.page(-self.missing.room)

    def _on_escape(self) -> None:
        self.presenter.dismiss()
        self.setFocus()
