"""The token file holds what it promises, and the code names nothing that is not in it."""

import re
from pathlib import Path

import pytest

from app.ui.theme.tokens import Tokens, contrast, load_tokens

UI = Path(__file__).resolve().parents[3] / "app" / "ui"
COLOUR = re.compile(r'"((?:surface|text|border|accent|focus|verdict)\.[A-Za-z.]+)"')
VERDICT_PART = re.compile(r'f"verdict\.\{[^}]+\}\.(\w+)"')
SIZE = re.compile(r'\.(?:size|grown)\(\s*"(\w+)"')
STYLE = re.compile(r'\b(?:Face|line|text_px|_face)\(\s*"(\w+)"')


def sources() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    return load_tokens()


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#0B57A4", "#FFFFFF") == contrast("#FFFFFF", "#0B57A4")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_promised_pair_has_its_contrast(tokens: Tokens, mode: str) -> None:
    colours = tokens.light if mode == "light" else tokens.dark
    assert len(tokens.contrast_pairs) > 80
    poor = [
        f"{front} on {ground}: {contrast(colours[front], colours[ground]):.2f} < {least}"
        for front, ground, least in tokens.contrast_pairs
        if contrast(colours[front], colours[ground]) < least
    ]
    assert poor == []


def test_every_ink_is_promised_on_every_ground_that_it_can_stand_on(tokens: Tokens) -> None:
    """Rows are hovered and chosen, cards lie on the canvas and are sunken; every word and every edge goes along."""
    grounds = ("surface.canvas", "surface.card", "surface.sunken", "surface.hover", "accent.soft")
    verdicts = ("ok", "wrong", "already", "waiting", "cannot")
    inks = ["text.primary", "text.secondary", "text.disabled", "accent.text"]
    inks += [f"verdict.{verdict}.text" for verdict in verdicts]
    wanted = {(ink, ground, 4.5) for ink in inks for ground in grounds}
    # The focus ring, the edges of controls and what is chosen are no text: 3 to 1 (WCAG 2.2, 1.4.11).
    wanted |= {(edge, ground, 3) for edge in ("focus.ring", "border.control", "accent.border") for ground in grounds}
    for verdict in verdicts:
        soft, fill = f"verdict.{verdict}.soft", f"verdict.{verdict}.fill"
        wanted |= {(ink, soft, 4.5) for ink in ("text.primary", "text.secondary", f"verdict.{verdict}.text")}
        wanted.add((f"verdict.{verdict}.onFill", fill, 4.5))
    wanted |= {("accent.onFill", ground, 4.5) for ground in ("accent.fill", "accent.pressed")}
    wanted |= {
        (ink, ground, 4.5)
        for ink in ("text.onRail", "text.onRailMuted")
        for ground in ("surface.rail", "surface.railActive")
    }
    wanted.add(("focus.onRail", "surface.rail", 3))
    promised = {(front, ground): least for front, ground, least in tokens.contrast_pairs}
    missing = {(front, ground, least) for front, ground, least in wanted if promised.get((front, ground), 0) < least}
    assert missing == set()


def test_light_and_dark_have_the_same_names(tokens: Tokens) -> None:
    assert set(tokens.light) == set(tokens.dark)
    assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in (*tokens.light.values(), *tokens.dark.values()))


def test_the_code_names_only_colours_that_exist(tokens: Tokens) -> None:
    text = sources()
    named = set(COLOUR.findall(text))
    assert len(named) > 20
    assert named - set(tokens.light) == set()
    parts = set(VERDICT_PART.findall(text))
    assert parts
    for verdict in ("ok", "wrong", "already", "waiting", "cannot"):
        assert {f"verdict.{verdict}.{part}" for part in parts} - set(tokens.light) == set()


def test_the_code_names_only_sizes_and_styles_that_exist(tokens: Tokens) -> None:
    text = sources()
    assert set(SIZE.findall(text)) - set(tokens.sizes) == set()
    assert set(STYLE.findall(text)) - set(tokens.styles) == set()


def test_small_windows_have_no_smaller_text_than_13_px(tokens: Tokens) -> None:
    assert min(style.px for style in tokens.styles.values()) == 14
    assert min(style.compact_px for style in tokens.styles.values()) == 13
    assert all(style.compact_px <= style.px for style in tokens.styles.values())
    assert set(tokens.compact) - {"below"} <= set(tokens.sizes)
    assert tokens.compact_below == (1200, 700)
