"""One look: light or dark, one text size, one density. It never changes; a new one is made instead."""

from functools import cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from app.ui.theme.tokens import Tokens, TypeStyle


class Theme:
    """Answers what anything looks like: colours, lengths and fonts by their token names.

    Args:
        dark: Whether the dark colours are taken.
        text_percent: Size of all text, 100 to 200.
        compact: Whether the window is small (below 1200×700).
    """

    def __init__(self, tokens: Tokens, *, dark: bool = False, text_percent: int = 100, compact: bool = False) -> None:
        self.tokens = tokens
        self.dark = dark
        self.text_percent = min(200, max(100, text_percent))
        self.compact = compact
        self._colours = {name: QColor(value) for name, value in (tokens.dark if dark else tokens.light).items()}
        self._fonts: dict[tuple[str, int, bool, float], QFont] = {}
        self._metrics: dict[tuple[str, int, bool, float], QFontMetricsF] = {}

    def colour(self, name: str) -> QColor:
        """Return a colour by its dotted name, such as "accent.fill"."""
        return self._colours[name]

    def size(self, name: str) -> int:
        """Return a length in px, such as "rail"; a small window has some of its own."""
        if self.compact and name in self.tokens.compact:
            return self.tokens.compact[name]
        return self.tokens.sizes[name]

    def space(self, step: int) -> int:
        """Return a distance in px: steps 1, 2, 3, 4, 5, 6, 8, 10, 12 are 4 px each."""
        return self.tokens.spaces[step]

    def radius(self, name: str) -> int:
        """Return the radius in px of "key", "control", "card" or "window"."""
        return self.tokens.radii[name]

    def border(self, name: str) -> int:
        """Return the width in px of "hairline", "control", "selected", "focus", "focusGap" or "frame"."""
        return self.tokens.borders[name]

    def text_px(self, style: str) -> float:
        """Return the letters' height in px of a type style, such as "body", at the chosen text size."""
        known = self.tokens.styles[style]
        return (known.compact_px if self.compact else known.px) * self.text_percent / 100

    def line(self, style: str) -> int:
        """Return the height in px of one line of a type style at the chosen text size."""
        return round(self.text_px(style) * self.tokens.styles[style].line)

    def scaled(self, px: float) -> int:
        """Return a length that grows with the text, such as that of a shape that stands beside words."""
        return round(px * self.text_percent / 100)

    def grown(self, name: str, *styles: str) -> int:
        """Return the height in px of a part, taller by what its lines of text have grown.

        Args:
            name: The size at 100 %, such as "button".
            styles: The type styles of the lines that stand above each other in it.
        """
        return self.size(name) + sum(
            self.line(style) - round(self.line(style) * 100 / self.text_percent) for style in styles
        )

    def font(self, style: str, *, weight: int = 0, codes: bool = False, px: float = 0) -> QFont:
        """Return the font of a type style.

        Args:
            weight: 400 to 700 instead of the style's own.
            codes: Whether zeros are slashed and look-alike letters told apart.
            px: A size instead of the style's own; it is not scaled again.
        """
        key = (style, weight, codes, px)
        if key not in self._fonts:
            self._fonts[key] = _font(self.tokens, style, weight, px or self.text_px(style), codes=codes)
        return self._fonts[key]

    def metrics(self, style: str, *, weight: int = 0, codes: bool = False, px: float = 0) -> QFontMetricsF:
        """Return the measures of the font that `font` returns for the same arguments."""
        key = (style, weight, codes, px)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(style, weight=weight, codes=codes, px=px))
        return self._metrics[key]


@cache
def _tag(name: str) -> QFont.Tag:
    tag = QFont.Tag.fromString(name)
    if tag is None:
        raise ValueError(f"{name} is not the name of a font feature")
    return tag


def _font(tokens: Tokens, style: str, weight: int, px: float, *, codes: bool) -> QFont:
    known: TypeStyle = tokens.styles[style]
    font = QFont(list(tokens.display_families if known.display else tokens.families))
    font.setPixelSize(round(px))
    font.setWeight(QFont.Weight(weight or known.weight))
    # Widths must not jump between text sizes, and rows of figures must stand below each other.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in tokens.features["codes" if codes else "all"]:
        font.setFeature(_tag(feature), 1)
    return font
