"""Words on their own: a label in one of the type styles, a code's cap, a shape, an icon, a badge, a tag."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import (
    Face,
    Side,
    TagKind,
    badge_size,
    fitted,
    key_size,
    paint_badge,
    paint_key,
    paint_tag,
    paint_words,
    paint_wrapped,
    tag_size,
    words_width,
    wrapped,
)
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import plain


class Text(Words):
    """Words in one of the type styles.

    On one line they are shortened at the end (codes in the middle) and may hold `code` and `strong` marks; wrapped ones
    take as many lines as they need, and those that shrink get smaller letters before they are shortened.

    Args:
        source: Where the look comes from.
        words: What it says.
        style: A type style of the tokens.
        colour: A colour of the tokens.
        weight: Instead of the style's own.
        codes: Whether all of it is a code.
        wrap: Whether it may take several lines.
        shrink: Whether it may take smaller letters, for what has to be read whole in every language.
        whole: Whether what stands beside it gives way first.
        side: "left", "centre" or "right".
    """

    def __init__(
        self,
        source: ThemeSource,
        words: str = "",
        style: str = "body",
        colour: str = "text.primary",
        *,
        weight: int = 0,
        codes: bool = False,
        wrap: bool = False,
        shrink: bool = False,
        whole: bool = False,
        side: Side = "left",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(source, parent)
        self._words = words
        self._shrink = shrink
        self._face = Face(style, colour, weight, codes)
        self._wrap = wrap
        self._side: Side = side
        policy = QSizePolicy(
            QSizePolicy.Policy.Fixed if whole else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.say(plain(words))

    def set_words(self, words: str) -> None:
        """Change what it says."""
        if words != self._words:
            self._words = words
            self.say(plain(words))

    def set_style(self, style: str) -> None:
        """Change the type style."""
        if style != self._face.style:
            self._face = Face(style, self._face.colour, self._face.weight, self._face.codes)
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: str) -> None:
        """Change the colour, by its name in the tokens."""
        self._face = Face(self._face.style, colour, self._face.weight, self._face.codes)
        self.update()

    @override
    def wanted_size(self) -> QSize:
        width = words_width(self.theme, self._words, self._face)
        if self._wrap:
            width = min(width, self.theme.scaled(420))
            return QSize(round(width + 0.5), self.heightForWidth(round(width + 0.5)))
        return QSize(int(width) + 1, self.theme.line(self._face.style))

    @override
    def least_size(self) -> QSize:
        width = min(words_width(self.theme, self._words, self._face), self.theme.scaled(40))
        return QSize(int(width) + 1, self.theme.line(self._face.style))

    @override
    def hasHeightForWidth(self) -> bool:
        return self._wrap

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return -1
        return max(1, len(wrapped(self.theme, self._words, self._face, width))) * self.theme.line(self._face.style)

    @override
    def paint(self, painter: QPainter) -> None:
        place = QRectF(self.rect())
        if self._wrap:
            paint_wrapped(painter, self.theme, place, self._words, self._face, side=self._side)
        else:
            face = fitted(self.theme, self._words, self._face, place.width()) if self._shrink else self._face
            paint_words(painter, self.theme, place, self._words, face, side=self._side)


class KeyCap(Words):
    """A key's name in its cap.

    Args:
        source: Where the look comes from.
        key: Such as "F2" or "Page ↓".
    """

    def __init__(self, source: ThemeSource, key: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(key)

    @override
    def wanted_size(self) -> QSize:
        return key_size(self.theme, self.text()).toSize()

    @override
    def paint(self, painter: QPainter) -> None:
        paint_key(painter, self.theme, QRectF(self.rect()), self.text(), fill="surface.card")


class Badge(Words):
    """A state in a few words: with a verdict its shape stands before them, without one they stand in a thin frame.

    Args:
        source: Where the look comes from.
        words: The state.
        verdict: What the state amounts to; None for a plain one.
    """

    def __init__(
        self, source: ThemeSource, words: str = "", verdict: Verdict | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._verdict = verdict
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(words)

    def show_state(self, words: str, verdict: Verdict | None = None) -> None:
        """Change the state."""
        self._verdict = verdict
        self.say(words)

    @override
    def wanted_size(self) -> QSize:
        return badge_size(self.theme, self.text(), shape=self._verdict is not None).toSize()

    @override
    def least_size(self) -> QSize:
        whole = self.wanted_size()
        return QSize(min(whole.width(), self.theme.scaled(72)), whole.height())

    @override
    def paint(self, painter: QPainter) -> None:
        verdict = self._verdict.value if self._verdict else ""
        paint_badge(painter, self.theme, QRectF(self.rect()), self.text(), verdict)


class Tag(Words):
    """One word in a filled or framed box.

    Args:
        source: Where the look comes from.
        word: One word.
        kind: "accent", "solid" (ink), "outlined" or "dashed".
    """

    def __init__(self, source: ThemeSource, word: str, kind: TagKind = "accent", parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._kind: TagKind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(word)

    def show_word(self, word: str, kind: TagKind) -> None:
        """Change the word and its box."""
        self._kind = kind
        self.say(word)

    @override
    def wanted_size(self) -> QSize:
        return tag_size(self.theme, self.text(), self._kind).toSize()

    @override
    def paint(self, painter: QPainter) -> None:
        paint_tag(painter, self.theme, QRectF(self.rect()), self.text(), self._kind)


class ShapeView(Words):
    """A verdict's shape, or the open ring, beside words that say the same; it says nothing by itself.

    Args:
        source: Where the look comes from.
        shape: What it shows.
        px: Its edge at 100 % text size.
        colour: A colour of the tokens instead of the verdict's own text colour.
    """

    def __init__(
        self, source: ThemeSource, shape: Shape, px: int = 28, *, colour: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._shape, self._px, self._colour = shape, px, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_shape(self, shape: Shape) -> None:
        """Show another shape."""
        self._shape = shape
        self.update()

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(self._px), self.theme.scaled(self._px))

    @override
    def paint(self, painter: QPainter) -> None:
        own = "border.control" if self._shape is Shape.OPEN else f"verdict.{self._shape.value}.text"
        place = QRectF(0, 0, self.width(), self.height())
        edge = min(place.width(), place.height())
        square = QRectF((place.width() - edge) / 2, (place.height() - edge) / 2, edge, edge)
        paint_shape(painter, self._shape, square, self.theme.colour(self._colour or own))


class IconView(Words):
    """A line icon beside words; it says nothing by itself.

    Args:
        source: Where the look comes from.
        name: A file of `resources/icons` without its ending.
        px: Its edge at 100 % text size.
        colour: A colour of the tokens.
    """

    def __init__(
        self, source: ThemeSource, name: str, px: int = 24, colour: str = "text.primary", parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._name, self._px, self._colour = name, px, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon, in another colour if one is given."""
        self._name, self._colour = name, colour or self._colour
        self.update()

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(self._px), self.theme.scaled(self._px))

    @override
    def paint(self, painter: QPainter) -> None:
        paint_icon(painter, self._name, QRectF(self.rect()), self.theme.colour(self._colour))
