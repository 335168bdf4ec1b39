"""One way on with the chosen order: what it does, what that gives or costs, and its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Button
from app.ui.systems.offers import Offer
from app.ui.systems.state import Act
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, key_size, paint_box, paint_key, paint_words, spoken, words_width

_SIDE = 14


class ActButton(Button):
    """A button a line high.

    Args:
        source: Where the look comes from.
        act: What it begins.
    """

    def __init__(self, source: ThemeSource, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.act = act
        self._offer: Offer | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_offer(self, offer: Offer) -> None:
        """Change what it says, and whether it can be pressed."""
        if offer == self._offer:
            return
        self._offer = offer
        self.say(spoken(offer.words, offer.line, offer.key))
        if offer.why_not:
            self.set_not_now(offer.why_not)
        else:
            self.set_ready()

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(320), self.theme.grown("touchMin", "lead"))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(150), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        offer, theme, ready, place = self._offer, self.theme, self.isEnabled(), QRectF(self.rect())
        if offer is None:
            return
        ground = "surface.sunken" if not ready else "surface.hover" if self.hot else "surface.card"
        edge = theme.colour("border.control" if ready else "border.divider")
        paint_box(painter, place, fill=theme.colour(ground), border=edge, width=2, radius=theme.radius("control"))
        ink = "text.primary" if ready else "text.disabled"
        right = place.right() - _SIDE
        if ready:
            cap = key_size(theme, offer.key)
            square = QRectF(right - cap.width(), (place.height() - cap.height()) / 2, cap.width(), cap.height())
            paint_key(painter, theme, square, offer.key, text=ink, border="border.control")
            right = square.left() - 10
        face = Face("lead", ink, 600)
        row = QRectF(_SIDE, 0, right - _SIDE, place.height())
        taken = min(words_width(theme, offer.words, face), row.width())
        paint_words(painter, theme, row, offer.words, face)
        room = row.adjusted(taken + 12, 0, 0, 0)
        quiet = Face("body", "text.secondary" if ready else "text.primary")
        if room.width() > theme.scaled(50):
            paint_words(painter, theme, room, offer.line, quiet, side="right")
