"""The token file, read once and checked for what the window relies on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from app.domain.resources import resource


@dataclass(frozen=True)
class TypeStyle:
    """A size of text.

    Attributes:
        px: Height of the letters' box at 100 % text size.
        compact_px: The same in a small window.
        line: Height of one line at 100 %, as a share of `px`.
        weight: 400 to 700.
        display: Whether it takes the display cut of the typeface.
    """

    px: int
    compact_px: int
    line: float
    weight: int
    display: bool = False


@dataclass(frozen=True)
class Tokens:
    """Every value of the look.

    Attributes:
        light: Colours as "#RRGGBB" by dotted name, such as "accent.fill".
        sizes: Lengths in px; `compact` holds what differs in a small window.
        contrast_pairs: Foreground, ground and the least contrast that must hold in both themes.
    """

    light: Mapping[str, str]
    dark: Mapping[str, str]
    sizes: Mapping[str, int]
    compact: Mapping[str, int]
    compact_below: tuple[int, int]
    spaces: Mapping[int, int]
    radii: Mapping[str, int]
    borders: Mapping[str, int]
    styles: Mapping[str, TypeStyle]
    families: tuple[str, ...]
    display_families: tuple[str, ...]
    features: Mapping[str, tuple[str, ...]]
    verdict_hold_ms: Mapping[str, int]
    contrast_pairs: tuple[tuple[str, str, float], ...] = field(default=())


def _flat(tree: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in tree.items():
        if isinstance(value, str):
            flat[prefix + name] = value
        else:
            flat.update(_flat(value, f"{prefix}{name}."))
    return flat


def _style(name: str, raw: Mapping[str, Any], compact: Mapping[str, int]) -> TypeStyle:
    px = int(raw.get("px", raw.get("px_max", 0)))
    line = float(raw["line"])
    # A line below 4 is a share of the letters' height, above it is px.
    share = line if line < 4 else line / px
    return TypeStyle(px, compact.get(name, px), share, int(raw["weight"]), raw.get("family") == "display")


@lru_cache(maxsize=1)
def load_tokens() -> Tokens:
    """Read the token file that comes with the program."""
    raw = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    common, font, compact = raw["common"], raw["common"]["font"], raw["common"]["compact"]
    width, height = compact["below"].split("x")
    fallback = tuple(font["fallback"])
    return Tokens(
        light=_flat(raw["light"]),
        dark=_flat(raw["dark"]),
        sizes=common["size"],
        compact={name: value for name, value in compact.items() if isinstance(value, int)},
        compact_below=(int(width), int(height)),
        spaces={int(step): value for step, value in common["space"].items()},
        radii=common["radius"],
        borders=common["border"],
        styles={name: _style(name, style, compact["type"]) for name, style in common["type"].items()},
        families=(font["family"], *fallback),
        display_families=(font["display"], font["family"], *fallback),
        features={name: tuple(tags) for name, tags in font["features"].items()},
        verdict_hold_ms=common["motion"]["verdict_hold_ms"],
        contrast_pairs=tuple((front, ground, float(least)) for front, ground, least in raw["contrast_pairs"]),
    )


def contrast(first: str, second: str) -> float:
    """Tell the contrast of two colours by WCAG 2.2, 1 to 21.

    Args:
        first: A colour as "#RRGGBB"; the order does not matter.
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: str) -> float:
        share = int(part, 16) / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour[1:3]) + 0.7152 * linear(colour[3:5]) + 0.0722 * linear(colour[5:7])
