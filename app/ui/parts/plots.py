"""Two painted plots: what a parcel's seconds are made of, and the days beside each other."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.meter import MeterDay
from app.domain.numbers import weekday_shown
from app.domain.wording import say, say_many
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, words_width

_INKS = ("text.primary", "accent.fill", "border.control")
_LEAST_SHARE = 0.8
_GAP = 2.0


def parts_of(day: MeterDay) -> tuple[tuple[str, float], ...]:
    """Return the named parts of a day's seconds, in the order in which they are drawn."""
    return (say("hands"), day.hands), (say("carrier"), day.carrier), (say("printer"), day.printer)


class SplitBar(Words):
    """One bar: hands, carrier, printer; the words below say the seconds, since colour alone says nothing."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._day: MeterDay | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, day: MeterDay) -> None:
        """Change what it shows."""
        self._day = day
        told = [say("{seconds:.0f} s {name}", seconds=seconds, name=name) for name, seconds in parts_of(day)]
        self.say(", ".join(told))

    @override
    def wanted_size(self) -> QSize:
        legend = self._legend_px(self._day) if self._day else 0.0
        return QSize(max(self.theme.scaled(180), round(legend)), self.theme.scaled(22) + 10 + self.theme.line("body"))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(180), self.wanted_size().height())

    def _legend_px(self, day: MeterDay, px: float = 0) -> float:
        return sum(self._legend_width(name, seconds, px) for name, seconds in parts_of(day))

    def _legend_width(self, name: str, seconds: float, px: float = 0) -> float:
        bold, plain = Face("body", weight=700, px=px), Face("body", px=px)
        side = self.theme.scaled(14)
        return (
            side + 8 + words_width(self.theme, f"{seconds:.0f}", bold) + 6 + words_width(self.theme, name, plain) + 18
        )

    @override
    def paint(self, painter: QPainter) -> None:
        if self._day is None or not self._day.seconds:
            return
        theme, height = self.theme, float(self.theme.scaled(22))
        x, legend_x = 0.0, 0.0
        top = height + 10
        # What its longest words take too much, all of its letters give.
        share = max(_LEAST_SHARE, min(1.0, self.width() / self._legend_px(self._day)))
        px = int(theme.text_px("body") * share)
        for (name, seconds), ink in zip(parts_of(self._day), _INKS, strict=True):
            width = self.width() * seconds / self._day.seconds
            painter.fillRect(QRectF(x, 0, max(0.0, width - _GAP), height), theme.colour(ink))
            x += width
            side = float(theme.scaled(14))
            line = theme.line("body")
            painter.fillRect(QRectF(legend_x, top + (line - side) / 2, side, side), theme.colour(ink))
            place = QRectF(legend_x + side + 8, top, self.width() - legend_x - side - 8, line)
            taken = paint_words(painter, theme, place, f"{seconds:.0f}", Face("body", weight=700, px=px))
            paint_words(painter, theme, place.adjusted(taken + 6, 0, 0, 0), name, Face("body", px=px))
            legend_x += self._legend_width(name, seconds, px)


class TrendPlot(Words):
    """One bar a day: its height is the seconds a parcel, its parts as in the split; the parcels stand below."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._days: tuple[MeterDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(self, days: tuple[MeterDay, ...]) -> None:
        """Change what it shows, the oldest first."""
        self._days = days
        told = [
            say_many(
                day.parcels,
                "{day}: {seconds:.0f} s a parcel, {n} parcels",
                "{day}: {seconds:.0f} s a parcel, {n} parcels",
                day=day_words(day),
                seconds=day.seconds,
            )
            for day in days
            if day.seconds is not None
        ]
        self.say(". ".join(told))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(560), self.theme.scaled(260))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(240), self.theme.scaled(170))

    @override
    def paint(self, painter: QPainter) -> None:
        if not self._days:
            return
        theme = self.theme
        hint, body = theme.line("hint"), theme.line("body")
        column = self.width() / len(self._days)
        floor = float(self.height() - 2 * hint - 8)
        most = max((day.seconds or 0.0) for day in self._days) or 1.0
        room = floor - body - 6
        # Names of days stand where there is room for them, today's always.
        widest = max(words_width(theme, day_words(day), Face("hint")) for day in self._days)
        every = max(1, -(-round(widest + 8) // max(1, round(column))))
        for place, day in enumerate(self._days):
            left, is_today = place * column, place == len(self._days) - 1
            width = max(6.0, min(column - 8, float(theme.scaled(56))))
            x = left + (column - width) / 2
            y = floor
            for (_, seconds), ink in zip(parts_of(day), _INKS, strict=True):
                height = room * seconds / most
                painter.fillRect(QRectF(x, y - height, width, max(0.0, height - _GAP)), theme.colour(ink))
                y -= height
            cell = QRectF(left, 0, column, 0)
            if day.seconds is not None:
                face = Face("body", weight=700 if is_today else 500)
                figure = cell.adjusted(0, y - body - 4, 0, y - 4)
                paint_words(painter, theme, figure, f"{day.seconds:.0f}", face, side="centre")
            if (len(self._days) - 1 - place) % every == 0:
                wide = cell.adjusted(-(every - 1) * column / 2, 0, (every - 1) * column / 2, 0)
                wide = QRectF(max(0.0, wide.left()), 0, min(wide.width(), self.width() - max(0.0, wide.left())), 0)
                face = Face("hint", "text.primary" if is_today else "text.secondary", 700 if is_today else 500)
                named = wide.adjusted(0, floor + 4, 0, floor + 4 + hint)
                paint_words(painter, theme, named, day_words(day), face, side="centre")
                count = f"{day.parcels}" if day.parcels else "–"
                below = named.adjusted(0, hint, 0, hint)
                paint_words(painter, theme, below, count, Face("hint", "text.secondary"), side="centre")
        painter.fillRect(QRectF(0, floor, self.width(), 1), theme.colour("border.control"))


def day_words(day: MeterDay) -> str:
    """Say a day: ``Thu 13``."""
    return f"{weekday_shown(day.day)} {day.day.day}"
