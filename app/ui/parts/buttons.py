"""Buttons: the secondary one, the quiet one in a card's head, the preset, and the size of the primary's little sister."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.parts.themed import Button
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, fitted, key_size, paint_box, paint_key, paint_words, words_width

_GAP = 12
_LEAST_PADDING_PX = 8
_LEAST_SHARE = 0.85
"""How small the words of a button may get before they are cut, or go."""


class SecondaryButton(Button):
    """A framed button with its key inside.

    Args:
        source: Where the look comes from.
        words: A verb, and the price where one is due.
        key: What triggers it, such as "F10"; the screen binds it.
        filled: Whether it is the one thing to do next on its card.
    """

    def __init__(
        self, source: ThemeSource, words: str, key: str = "", *, filled: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._words = words
        self._key = key
        self._filled = filled
        self._dense = False
        self.say(words)

    def set_words(self, words: str, key: str | None = None) -> None:
        """Change what it says, and its key if one is given."""
        self._words = words
        self._key = self._key if key is None else key
        self.say(words)

    def set_dense(self, dense: bool) -> None:  # as Qt's own setters
        """Keep less room around the words."""
        if dense != self._dense:
            self._dense = dense
            self.updateGeometry()
            self.update()

    @property
    def whole_px(self) -> int:
        """How wide it has to be for its words to be whole, with as little around them and as small as they may get."""
        words = words_width(self.theme, self._words, Face("lead", weight=600))
        cap = key_size(self.theme, self._key).width()
        return round(words * _LEAST_SHARE + 2 * _LEAST_PADDING_PX + (cap + _GAP if cap else 0))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def set_filled(self, filled: bool) -> None:
        """Draw it as the one thing to do next, or as one of several."""
        self._filled = filled
        self.update()

    @property
    def _padding(self) -> int:
        return max(_LEAST_PADDING_PX, (12 if self.theme.compact else 20) - (8 if self._dense else 0))

    @override
    def wanted_size(self) -> QSize:
        return self._sized(words_width(self.theme, self._words, Face("lead", weight=600)))

    @override
    def least_size(self) -> QSize:
        whole = words_width(self.theme, self._words, Face("lead", weight=600))
        return self._sized(min(whole, self.theme.scaled(80)))

    def _sized(self, words: float) -> QSize:
        cap = key_size(self.theme, self._key).width()
        wide = words + 2 * self._padding + (cap + _GAP if cap else 0)
        return QSize(round(wide), self.theme.grown("button", "lead"))

    @override
    def paint(self, painter: QPainter) -> None:
        theme, ready = self.theme, self.isEnabled()
        place = QRectF(self.rect())
        filled = self._filled and ready
        ground = "surface.sunken" if not ready else "surface.hover" if self.hot else "surface.card"
        if filled:
            ground = "accent.pressed" if self.hot else "accent.fill"
        edge = None if filled else theme.colour("border.control" if ready else "border.divider")
        paint_box(painter, place, fill=theme.colour(ground), border=edge, width=2, radius=theme.radius("control"))
        ink = "accent.onFill" if filled else "text.primary" if ready else "text.disabled"
        cap = key_size(theme, self._key)
        taken = cap.width() + _GAP if self._key else 0
        room = place.width() - 2 * _LEAST_PADDING_PX - taken
        face = fitted(theme, self._words, Face("lead", ink, 600), room, _LEAST_SHARE)
        words = min(words_width(theme, self._words, face), room)
        x = place.x() + (place.width() - words - taken) / 2
        paint_words(painter, theme, QRectF(x, 0, words, place.height()), self._words, face)
        if self._key:
            square = QRectF(x + words + _GAP, (place.height() - cap.height()) / 2, cap.width(), cap.height())
            frame = "accent.onFill" if filled else "border.control"
            paint_key(painter, theme, square, self._key, text=ink, border=frame)


class QuietButton(Button):
    """Words and their key caps without a frame, for a card's head; in a narrow place the words shrink, then go, and the keys stay.

    Args:
        source: Where the look comes from.
        words: What it does; empty for keys alone.
        keys: One or more key caps, such as "F2" or "↑", "↓".
    """

    def __init__(self, source: ThemeSource, words: str, *keys: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._words = words
        self._keys = keys
        self._bare: bool | None = None
        self.say(words or " ".join(keys))

    def set_bare(self, bare: bool) -> None:  # as Qt's own setters
        """Keep the words whole, or show the keys alone; until it is told, the room it gets decides."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    @property
    def keys_px(self) -> int:
        """How wide its keys are alone; a button without keys is as wide as its words."""
        return round(self._keys_width()) if self._keys else self.full_px

    @property
    def whole_px(self) -> int:
        """How wide it has to be for its words to be whole, as small as they may get."""
        return self._px(_LEAST_SHARE)

    @property
    def full_px(self) -> int:
        """How wide it has to be for its words at their own size."""
        return self._px(1)

    def _px(self, share: float) -> int:
        words = words_width(self.theme, self._words, Face("lead", weight=500)) * share
        gap = 11 if self._words and self._keys else 0
        return ceil(words + gap + self._keys_width())

    def set_words(self, words: str, *keys: str) -> None:
        """Change what it says, and its keys if any are given."""
        self._words = words
        self._keys = keys or self._keys
        self.say(words or " ".join(self._keys))

    def _face(self) -> Face:
        ink = "text.primary" if self.hot else "text.secondary" if self.isEnabled() else "text.disabled"
        return Face("lead", ink, 400 if not self.hot else 500)

    def _keys_width(self) -> float:
        return sum(key_size(self.theme, key).width() for key in self._keys) + 8 * max(0, len(self._keys) - 1)

    @override
    def wanted_size(self) -> QSize:
        height = max(self.theme.line("lead"), round(key_size(self.theme, "F").height()))
        width = self.keys_px if self._bare else self.full_px
        return QSize(width, max(height, self.theme.size("cardHead") - 2))

    @override
    def least_size(self) -> QSize:
        width = self.whole_px if self._bare is False else self.keys_px
        return QSize(width, self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, x = self.theme, float(self.width())
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        border = "border.control" if self.isEnabled() else "border.divider"
        fill = "surface.hover" if self.hot else "surface.card"
        for key in reversed(self._keys):
            cap = key_size(theme, key)
            x -= cap.width()
            place = QRectF(x, (self.height() - cap.height()) / 2, cap.width(), cap.height())
            paint_key(painter, theme, place, key, text=ink, border=border, fill=fill)
            x -= 8
        room = (x - 3 if self._keys else x) + 1
        face = fitted(theme, self._words, self._face(), room, _LEAST_SHARE)
        if not self._bare and room >= words_width(theme, self._words, face):
            paint_words(painter, theme, QRectF(-1, 0, room, self.height()), self._words, face, side="right")


class PresetButton(Button):
    """A small choice with its digit, such as a box size; checkable, one of its row.

    Args:
        source: Where the look comes from.
        key: The digit that chooses it.
        words: A few letters.
    """

    def __init__(self, source: ThemeSource, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._key = key
        self._words = words
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.say(words)

    def set_words(self, words: str) -> None:
        """Change what it says."""
        self._words = words
        self.say(words)

    def _face(self, ink: str) -> Face:
        return Face("lead", ink, 600)

    @override
    def wanted_size(self) -> QSize:
        wide = (
            words_width(self.theme, self._words, self._face("text.primary")) + key_size(self.theme, self._key).width()
        )
        return QSize(round(wide) + (12 if self.theme.compact else 30), self.theme.grown("preset", "lead"))

    @override
    def least_size(self) -> QSize:
        whole = self.wanted_size()
        return whole if self.theme.compact else QSize(whole.width() - 14, whole.height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, ready, on = self.theme, self.isEnabled(), self.isChecked()
        place = QRectF(self.rect())
        ground = "accent.soft" if on else "surface.hover" if self.hot else "surface.card"
        edge = "accent.border" if on else "border.control" if ready else "border.divider"
        width = theme.border("selected" if on else "control")
        paint_box(
            painter,
            place,
            fill=theme.colour(ground),
            border=theme.colour(edge),
            width=width,
            radius=theme.radius("control"),
        )
        face = self._face("text.primary" if ready else "text.disabled")
        cap = key_size(theme, self._key)
        words = words_width(theme, self._words, face)
        between = 4 if theme.compact else 6
        x = (place.width() - cap.width() - between - words) / 2
        square = QRectF(x, (place.height() - cap.height()) / 2, cap.width(), cap.height())
        fill = "surface.card" if ready else ""
        frame = "border.control" if ready else "border.divider"
        paint_key(painter, theme, square, self._key, text=face.colour, border=frame, fill=fill)
        paint_words(painter, theme, QRectF(square.right() + between, 0, words + 1, place.height()), self._words, face)
