"""What the parts are drawn with: boxes, words, key caps and badges."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption

from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.theme import Theme
from app.ui.theme.words import Run, plain, runs

Side = Literal["left", "centre", "right"]


@dataclass(frozen=True)
class Face:
    """How words look.

    Attributes:
        style: A type style of the tokens.
        colour: A colour of the tokens.
        weight: Instead of the style's own.
        codes: Whether all of the words are a code: slashed zeros, and cut in the middle instead of at the end.
        px: Instead of the style's own size.
    """

    style: str = "body"
    colour: str = "text.primary"
    weight: int = 0
    codes: bool = False
    px: float = 0


def _width(theme: Theme, face: Face, run: Run) -> float:
    weight = 700 if run.strong else face.weight
    return theme.metrics(face.style, weight=weight, codes=face.codes or run.codes, px=face.px).horizontalAdvance(
        run.text
    )


def words_width(theme: Theme, text: str, face: Face) -> float:
    """Measure words on one line, in px."""
    return sum(_width(theme, face, run) for run in runs(text))


def paint_words(painter: QPainter, theme: Theme, place: QRectF, text: str, face: Face, *, side: Side = "left") -> float:
    """Draw words on one line, in the middle of the place's height, shortened with … where they do not fit.

    Returns:
        The width taken, in px.
    """
    parts = runs(text)
    width = sum(_width(theme, face, run) for run in parts)
    if width > place.width() + 0.5:
        parts = _shortened(theme, face, parts, place.width())
        width = sum(_width(theme, face, run) for run in parts)
    x = place.x()
    if side != "left":
        x += (place.width() - width) / (2 if side == "centre" else 1)
    metrics = theme.metrics(face.style, weight=face.weight, codes=face.codes, px=face.px)
    # All faces of one line share a baseline: that of the line's own face, centred by its letters' box.
    baseline = place.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.setPen(theme.colour(face.colour))
    for run in parts:
        weight = 700 if run.strong else face.weight
        painter.setFont(theme.font(face.style, weight=weight, codes=face.codes or run.codes, px=face.px))
        painter.drawText(QPointF(x, baseline), run.text)
        x += _width(theme, face, run)
    return width


def fitted(theme: Theme, text: str, face: Face, room: float, least_share: float = 0.6) -> Face:
    """Return the face, smaller where the words would not fit: for the few words that must never be shortened.

    Args:
        least_share: How small it may get, of its own size.
    """
    wide = words_width(theme, text, face)
    if wide <= room:
        return face
    px = face.px or theme.text_px(face.style)
    return replace(face, px=max(1, int(px * max(least_share, room / max(1.0, wide)))))


def wrapped(theme: Theme, text: str, face: Face, width: float) -> list[str]:
    """Break words into lines of a width in px; a word that is wider is broken, marks are dropped."""
    lines: list[str] = []
    for paragraph in plain(text).split("\n"):
        # Qt counts in UTF-16, Python in characters.
        units = paragraph.encode("utf-16-le")
        layout = QTextLayout(paragraph, theme.font(face.style, weight=face.weight, codes=face.codes, px=face.px))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            start, length = 2 * line.textStart(), 2 * line.textLength()
            lines.append(units[start : start + length].decode("utf-16-le").strip())
        layout.endLayout()
    return lines or [""]


def paint_wrapped(
    painter: QPainter, theme: Theme, place: QRectF, text: str, face: Face, *, side: Side = "left"
) -> float:
    """Draw words on as many lines as they need, from the top of a place.

    Returns:
        The height taken, in px.
    """
    line = theme.line(face.style)
    lines = wrapped(theme, text, face, place.width())
    for number, words in enumerate(lines):
        row = QRectF(place.x(), place.y() + number * line, place.width(), line)
        paint_words(painter, theme, row, words, face, side=side)
    return float(len(lines) * line)


def _shortened(theme: Theme, face: Face, parts: list[Run], room: float) -> list[Run]:
    kept: list[Run] = []
    for run in parts:
        width = _width(theme, face, run)
        if width <= room and run is not parts[-1]:
            kept.append(run)
            room -= width
            continue
        codes = face.codes or run.codes
        mode = Qt.TextElideMode.ElideMiddle if codes else Qt.TextElideMode.ElideRight
        metrics = theme.metrics(face.style, weight=700 if run.strong else face.weight, codes=codes, px=face.px)
        kept.append(run._replace(text=metrics.elidedText(run.text, mode, max(0.0, room))))
        break
    return kept


def paint_box(
    painter: QPainter,
    place: QRectF,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 0,
    radius: float = 0,
    dashed: bool = False,
) -> None:
    """Draw a box; its border lies inside the place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None or not width:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, radius, radius)
        return
    pen = QPen(border, width)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    half = width / 2
    inner = max(0.0, radius - half)
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), inner, inner)


def key_size(theme: Theme, key: str, *, big: bool = False) -> QSizeF:
    """Measure a key cap in px; no key takes no room."""
    if not key:
        return QSizeF(0, 0)
    style = "keyBig" if big else "key"
    height = theme.grown("keyBig" if big else "keyHint", style)
    padding = 12 if big else 8
    return QSizeF(max(height, round(words_width(theme, key, Face(style))) + 2 * padding), height)


def paint_key(
    painter: QPainter,
    theme: Theme,
    place: QRectF,
    key: str,
    *,
    text: str = "text.primary",
    border: str = "border.control",
    fill: str = "",
    big: bool = False,
) -> None:
    """Draw a key cap; `text`, `border` and `fill` are colours of the tokens."""
    paint_box(
        painter,
        place,
        fill=theme.colour(fill) if fill else None,
        border=theme.colour(border),
        width=theme.border("control"),
        radius=theme.radius("key"),
    )
    paint_words(painter, theme, place, key, Face("keyBig" if big else "key", text), side="centre")


_BADGE_FACE_WEIGHT = 600


def badge_size(theme: Theme, text: str, *, shape: bool = True) -> QSizeF:
    """Measure a badge in px."""
    wide = words_width(theme, text, Face("hint", weight=_BADGE_FACE_WEIGHT))
    lead = theme.scaled(18) + 14 if shape else 10
    return QSizeF(round(lead + wide + 10), theme.grown("badge", "hint"))


def paint_badge(painter: QPainter, theme: Theme, place: QRectF, text: str, verdict: str = "") -> None:
    """Draw a badge: shape and words on the verdict's soft ground; without a verdict, words in a thin frame.

    Args:
        verdict: One of the five, or empty for a plain state.
    """
    radius = theme.radius("key")
    if not verdict:
        fill, border = theme.colour("surface.sunken"), theme.colour("border.divider")
        paint_box(painter, place, fill=fill, border=border, width=1, radius=radius)
        face = Face("hint", "text.secondary", _BADGE_FACE_WEIGHT)
        paint_words(painter, theme, place.adjusted(10, 0, -10, 0), text, face)
        return
    paint_box(painter, place, fill=theme.colour(f"verdict.{verdict}.soft"), radius=radius)
    edge = theme.scaled(18)
    square = QRectF(place.x() + 7, place.center().y() - edge / 2, edge, edge)
    paint_shape(painter, Shape(verdict), square, theme.colour(f"verdict.{verdict}.text"))
    face = Face("hint", f"verdict.{verdict}.text", _BADGE_FACE_WEIGHT)
    paint_words(painter, theme, place.adjusted(edge + 14, 0, -6, 0), text, face)


TagKind = Literal["accent", "solid", "outlined", "dashed"]


def _tag_face(kind: TagKind) -> Face:
    inks = {"accent": "accent.onFill", "solid": "surface.card"}
    return Face("body" if kind == "accent" else "label", inks.get(kind, "text.primary"), 700)


def tag_size(theme: Theme, text: str, kind: TagKind = "accent") -> QSizeF:
    """Measure a tag, such as “Best” or “TEST”, in px."""
    face = _tag_face(kind)
    return QSizeF(round(words_width(theme, text, face) + 18), theme.grown("keyHint", face.style))


def paint_tag(painter: QPainter, theme: Theme, place: QRectF, text: str, kind: TagKind = "accent") -> None:
    """Draw a tag: filled in the accent's colour or in ink, or in a frame."""
    fills = {"accent": "accent.fill", "solid": "text.primary"}
    fill = theme.colour(fills[kind]) if kind in fills else None
    edge = None if kind in fills else theme.colour("border.strong")
    paint_box(painter, place, fill=fill, border=edge, width=2, radius=theme.radius("key"), dashed=kind == "dashed")
    paint_words(painter, theme, place, text, _tag_face(kind), side="centre")


def spoken(*parts: str) -> str:
    """Join what a part shows into what a screen reader says."""
    return ", ".join(plain(part) for part in parts if part)
