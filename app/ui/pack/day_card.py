"""What this desk did today, large enough to be read in passing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.meter import MeterDay
from app.domain.ports import DayCount
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.figures import Figure
from app.ui.parts.plots import SplitBar
from app.ui.parts.text import Text
from app.ui.theme import ThemeSource

_LARGE_TEXT = 150


class DayCard(Card):
    """Parcels, orders, and seconds a parcel with what they are made of.

    Signals:
        trend_wanted: The days beside each other.
    """

    trend_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        self._figures: list[Figure] = []
        self._titles: list[Text] = []
        for title in (self.tr("Today"), self.tr("Orders"), self.tr("Seconds a parcel")):
            column = QVBoxLayout()
            column.setSpacing(0)
            head = Text(source, title, "body", "text.secondary")
            self._titles.append(head)
            column.addWidget(head)
            figure = Figure(source)
            self._figures.append(figure)
            column.addWidget(figure)
            row.addLayout(column)
        right = QVBoxLayout()
        self.trend = QuietButton(source, self.tr("Meter"), "Ctrl M")
        self.trend.clicked.connect(self.trend_wanted)
        self.sign_out = QuietButton(source, self.tr("Sign out"), "Ctrl L")
        self.sign_out.hide()
        self._split = SplitBar(source)
        self._split.hide()
        keys = QHBoxLayout()
        keys.setSpacing(18)
        keys.addStretch(1)
        keys.addWidget(self.sign_out)
        keys.addWidget(self.trend)
        right.addLayout(keys)
        right.addWidget(self._split)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self.restyle()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_row"):
            self._row.setSpacing(20 if self.theme.compact else 36)
            # The bar gives way first, unless letters are so large that all have to.
            large = self.theme.text_percent >= _LARGE_TEXT
            policy = QSizePolicy.Policy.Preferred if large else QSizePolicy.Policy.Minimum
            for head in self._titles:
                head.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def show_day(self, day: DayCount, pace_of_day: MeterDay | None = None) -> None:
        """Change the numbers; a pace that is not known yet is a dash.

        Args:
            day: What was scanned back.
            pace_of_day: What the meter knows of today; its seconds are from opening to scan-back.
        """
        measured = pace_of_day is not None and pace_of_day.seconds is not None
        self._split.setVisible(measured)
        pace = "–" if day.seconds_a_parcel is None else str(day.seconds_a_parcel)
        if pace_of_day is not None and pace_of_day.seconds is not None:
            self._split.show_day(pace_of_day)
            pace = f"{pace_of_day.seconds:.0f}"
        for figure, words in zip(self._figures, (str(day.parcels), str(day.orders), pace), strict=True):
            figure.say(words)
