"""The Meter screen: today's numbers, what a parcel's seconds are made of, and the last fourteen days."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.meter.presenter import MeterPresenter, MeterState
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.figures import Figure
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.plots import SplitBar, TrendPlot
from app.ui.parts.text import Text
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip


class MeterScreen(Screen):
    """How fast this desk is."""

    icon = "sliders"
    below = "pack"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Meter"
        super().__init__(desk, parent)
        self.title = self.tr("Meter")
        source = desk.source
        content = QWidget()
        self._column = QVBoxLayout(content)
        self.banner = Banner(source)
        self.banner.hide()
        self._column.addWidget(self.banner)
        self._column.addWidget(self._today_card())
        self.trend_card = Card(source, self.tr("Seconds a parcel, the last 14 days"))
        self.plot = TrendPlot(source)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 10, 20, 14)
        inside.addWidget(self.plot, 1)
        below = self.tr(
            "Below each day: how many parcels. The number is the parcel in the middle, so a break does not count."
        )
        inside.addWidget(Text(source, below, "hint", "text.secondary", wrap=True))
        self.trend_card.body.addLayout(inside, 1)
        self._column.addWidget(self.trend_card, 1)
        # While there is no trend to show, what there is stays at the top.
        self._rest = QWidget()
        self._column.addWidget(self._rest, 1)
        self.back = SecondaryButton(source, self.tr("Back to Pack"), "Esc")
        self.back.clicked.connect(self._on_back)
        actions = QHBoxLayout()
        actions.addWidget(self.back)
        actions.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addWidget(ScrollColumn(source, content), 1)
        whole.addLayout(actions)
        self._whole = whole
        self.bind("Esc", self._on_back)
        self.presenter = MeterPresenter(desk.station, desk.tasks.for_owner(self), self.show_state)
        self.restyle()
        self.show_state(self.presenter.state)
        self.say(Strip(self.title, self.tr("Kept at this desk alone, and nobody's name is in it."), Mood.REST))

    def _today_card(self) -> Card:
        source = self.source
        card = Card(source, self.tr("Today"))
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 14)
        row.setSpacing(40)
        self.figures: list[Figure] = []
        for title in (self.tr("Parcels"), self.tr("Orders"), self.tr("Seconds a parcel")):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Text(source, title, "body", "text.secondary"))
            figure = Figure(source)
            self.figures.append(figure)
            column.addWidget(figure)
            row.addLayout(column)
        self.split = SplitBar(source)
        row.addWidget(self.split, 1)
        card.body.addLayout(row)
        return card

    def show_state(self, state: MeterState) -> None:
        """Draw the days."""
        if state.trouble is not None:
            self.banner.show_message(Verdict.CANNOT, say(state.trouble.title), say(state.trouble.hint))
        elif state.days and state.is_empty:
            line = self.tr("An order counts once it was opened here and all its labels were scanned back.")
            self.banner.show_message(Verdict.ALREADY, self.tr("Nothing was measured yet"), line)
        else:
            self.banner.hide()
        today = state.today
        seconds = "–" if today is None or today.seconds is None else f"{today.seconds:.0f}"
        counts = ("–", "–") if today is None else (str(today.parcels), str(today.orders))
        for figure, words in zip(self.figures, (*counts, seconds), strict=True):
            figure.say(words)
        self.split.setVisible(today is not None and today.seconds is not None)
        if today is not None:
            self.split.show_day(today)
        self.trend_card.setVisible(not state.is_empty)
        self._rest.setVisible(state.is_empty)
        self.plot.show_days(state.days)

    def _on_back(self) -> None:
        self.desk.shell.go("pack")

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    @override
    def tick(self) -> None:
        self.presenter.tick()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            self._whole.setSpacing(gutter)
            self._column.setContentsMargins(0, 0, 0, 0)
            self._column.setSpacing(gutter)
