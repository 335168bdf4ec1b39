"""The verdict fills the window, keeps its word large, and takes nothing from what lies below."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.ui.flash import Flash, Side, Way
from app.ui.parts.flash_layout import fit_word, lay_out
from app.ui.parts.verdict import VerdictBanner
from app.ui.theme import Theme, ThemeSource, load_tokens
from app.ui.theme.paint import words_width

Colours = Callable[[QWidget], set[str]]
PLATE = QRect(0, 0, 104, 76)
PAIR = (Side("You scanned", "100477", "Ewa Kowalska"), Side("On this desk", "100482", "Anne Holm"))
WAYS = (
    Way("Paper is in, go on", "or just close the lid", "F9", recommended=True),
    Way("Order, print later", "", "Shift F9"),
)
FLASHES = {
    Verdict.OK: Flash(Verdict.OK, "OK", "Label is on its box", "Order 100482", "Scan the next order", "213 today"),
    Verdict.WRONG: Flash(Verdict.WRONG, "Wrong label", "Put it back", foot_right="Close", foot_key="Esc", pair=PAIR),
    Verdict.ALREADY: Flash(Verdict.ALREADY, "Done already", "This label was scanned at 15:12"),
    Verdict.WAITING: Flash(Verdict.WAITING, "Wait", foot_right="Leave it", foot_key="Esc"),
    Verdict.CANNOT: Flash(Verdict.CANNOT, "Cannot print", "No paper", foot_right="Back", foot_key="Esc", ways=WAYS),
}
LONG_WORDS = (
    "Kan ikke skrive ut",
    "Nie można wydrukować etykiety",
    "Falsches Versandetikett",
    "Leveringsbekreftelsesfeil",
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def banner(source: ThemeSource, window: QWidget) -> VerdictBanner:
    banner = VerdictBanner(source, window)
    banner.keep_clear(PLATE)
    return banner


@pytest.mark.parametrize("word", ["OK", "Wrong label", "Cannot print", *LONG_WORDS])
@pytest.mark.parametrize(("width", "height"), [(960, 340), (842, 500), (600, 200)])
def test_a_word_is_fitted_and_never_cut(qapp: QApplication, word: str, width: int, height: int) -> None:
    theme = Theme(load_tokens())
    fitted = fit_word(theme, word, width, height)
    metrics = theme.metrics("verdict", px=fitted.px)
    assert " ".join(fitted.lines) == word
    assert len(fitted.lines) <= 2
    assert all(metrics.horizontalAdvance(line) <= width + 1 for line in fitted.lines)
    assert fitted.px * len(fitted.lines) <= height
    assert fitted.px <= 300
    if (width, height) == (960, 340):
        assert fitted.px >= 96 or " " not in word


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1024, 600), QSize(1920, 1080)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_overlaps_at_any_size(qapp: QApplication, verdict: Verdict, size: QSize, percent: int) -> None:
    theme = Theme(load_tokens(), text_percent=percent)
    layout = lay_out(theme, FLASHES[verdict], size, PLATE)
    whole = QRect(0, 0, size.width(), size.height())
    boxes = [layout.foot, *layout.pair, *layout.ways]
    assert all(whole.contains(box.toAlignedRect()) for box in [layout.shape, layout.words, *boxes])
    assert all(not layout.words.intersects(box) and not layout.shape.intersects(box) for box in boxes)
    assert not layout.words.intersects(layout.shape)
    assert not layout.shape.toAlignedRect().intersects(PLATE)
    assert layout.word.px >= 96 * layout.scale


def test_larger_text_never_makes_the_verdict_smaller_than_it_may(qapp: QApplication) -> None:
    size, flash = QSize(1366, 768), FLASHES[Verdict.WRONG]
    normal, large = (lay_out(Theme(load_tokens(), text_percent=percent), flash, size, PLATE) for percent in (100, 200))
    assert large.line("verdictFoot") > normal.line("verdictFoot")
    assert large.word.px >= 96


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1024, 600)])
def test_words_of_twice_the_length_are_whole(qapp: QApplication, size: QSize) -> None:
    ways = (
        Way("Bereit, jetzt weitermachen", "sobald der Drucker wieder in Ordnung ist", "F9", recommended=True),
        Way("Einen anderen Drucker nehmen", "Laser im Büro, danach F9", "F4"),
        Way("Bestellen, später drucken", "149 kr, wird berechnet", "Umschalt F9"),
    )
    foot = "Etiketten von 102 × 192 mm einlegen und danach den Deckel wieder ganz schließen"
    flash = Flash(
        Verdict.CANNOT, "Drucken nicht möglich", "Kein Papier", foot=foot, foot_right="Zurück zum Auftrag",
        foot_key="Esc", ways=ways,
    )  # fmt: skip
    theme = Theme(load_tokens())
    layout = lay_out(theme, flash, size, PLATE)
    assert " ".join(layout.foot_lines) == foot
    assert len(layout.foot_lines) == 2
    for number, way in enumerate(ways):
        titles, lines = layout.way_lines[number]
        assert (" ".join(titles), " ".join(lines)) == (way.title, way.line)
        room = layout.way_words(number).size()
        title, line = layout.face("verdictFoot", "", weight=700), layout.face("strong", "", weight=500)
        wide = [words_width(theme, text, face) for rows, face in ((titles, title), (lines, line)) for text in rows]
        assert max(wide) <= room.width()
        assert len(titles) * layout.line("verdictFoot") + len(lines) * layout.line("strong") <= room.height()
    boxes = [layout.foot, *layout.ways]
    assert all(not layout.words.intersects(box) and box.bottom() <= size.height() for box in boxes)
    assert not any(way.intersects(layout.foot) for way in layout.ways)
    assert layout.word.px >= 96 * layout.scale


@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_verdict_has_its_fill_and_only_stops_have_a_frame(
    source: ThemeSource, window: QWidget, banner: VerdictBanner, colours: Colours, verdict: Verdict
) -> None:
    banner.show_flash(FLASHES[verdict])
    seen = colours(banner)
    assert source.theme.colour(f"verdict.{verdict.value}.fill").name().upper() in seen
    edge = banner.grab().toImage().pixelColor(window.width() - 5, window.height() // 2 - 4).name().upper()
    frames = {Verdict.WRONG: {"#14191F"}, Verdict.CANNOT: {"#14191F", "#F5B700"}}
    fill = source.theme.colour(f"verdict.{verdict.value}.fill").name().upper()
    assert edge in frames.get(verdict, {fill})
    assert ("#F5B700" in seen) == (verdict in {Verdict.CANNOT, Verdict.WAITING})


def test_it_covers_all_but_the_plate_and_follows_the_window(window: QWidget, banner: VerdictBanner) -> None:
    banner.show_flash(FLASHES[Verdict.OK])
    assert banner.geometry() == window.rect()
    assert not banner.mask().contains(QPoint(50, 40))
    assert banner.mask().contains(QPoint(200, 40))
    window.resize(1024, 600)
    assert banner.size() == QSize(1024, 600)
    assert banner.mask().contains(QPoint(1000, 590))


def test_it_takes_the_focus_from_nothing(source: ThemeSource, qtbot: QtBot, window: QWidget) -> None:
    line = QLineEdit(window)
    line.show()
    window.activateWindow()
    qtbot.waitActive(window)
    line.setFocus()
    banner = VerdictBanner(source, window)
    banner.show_flash(FLASHES[Verdict.WRONG])
    assert line.hasFocus()
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=QPoint(700, 300))
    assert line.hasFocus()
    banner.dismiss()
    assert (line.hasFocus(), banner.isVisible(), banner.flash) == (True, False, None)


def test_a_touch_chooses_a_way_or_leaves(window: QWidget, banner: VerdictBanner) -> None:
    told: list[object] = []
    banner.way_chosen.connect(told.append)
    banner.close_asked.connect(lambda: told.append("close"))
    banner.show_flash(FLASHES[Verdict.CANNOT])
    banner.grab()
    layout = banner._laid(FLASHES[Verdict.CANNOT])
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=layout.ways[1].center().toPoint())
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=QPoint(700, 120))
    assert told == [1]
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=QPoint(1290, 687))
    assert told == [1, "close"]
    banner.show_flash(FLASHES[Verdict.OK])
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=QPoint(700, 300))
    assert told == [1, "close", "close"]


def test_screen_readers_hear_all_of_it(banner: VerdictBanner) -> None:
    banner.show_flash(FLASHES[Verdict.WRONG])
    for words in ("Wrong label", "Put it back", "You scanned", "100477", "On this desk", "100482", "Close"):
        assert words in banner.accessibleName()


def test_ok_after_ok_changes_only_words(source: ThemeSource, banner: VerdictBanner) -> None:
    banner.show_flash(FLASHES[Verdict.OK])
    banner.show_flash(Flash(Verdict.OK, "OK", "Item is in", "Order 100483"))
    assert banner.isVisible()
    assert banner.flash is not None
    assert banner.flash.line == "Item is in"
