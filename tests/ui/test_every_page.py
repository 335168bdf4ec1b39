"""Every page of the real window: named for a screen reader, reached by the keyboard, and nothing cut off."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap.home import Home
from app.bootstrap.rehearsal import start_rehearsal
from app.connectorkit.redaction import Redaction
from tests.fakes.walked_window import WalkedWindow, walked_window


@pytest.fixture
def rehearsed(tmp_path: Path, qtbot: QtBot) -> Iterator[WalkedWindow]:
    """The window of a rehearsal."""
    practice = start_rehearsal(Home(tmp_path / "home"), Redaction())
    try:
        with walked_window(practice.running, qtbot) as walked:
            yield walked
    finally:
        practice.close()


def test_look(rehearsed: WalkedWindow) -> None:
    pics = Path("/tmp/pics")
    looks = (
        (1366, 768, 100, "light"),
        (1366, 768, 100, "dark"),
        (1024, 600, 100, "light"),
        (1366, 768, 200, "light"),
        (1024, 600, 200, "dark"),
    )
    for look in looks:
        rehearsed.look(*look)
        for page in rehearsed.pages:
            rehearsed.go(page)
            names = [page]
            if page == "settings":
                from app.ui.setup.sections import SECTIONS

                names = list(SECTIONS)
            for name in names:
                if page == "settings":
                    rehearsed.window.screens[page].presenter.show(name)
                    rehearsed.settle()
                print("=====", look, page, name)
                for line in rehearsed.nameless():
                    print("  NAME", line)
                for line in rehearsed.mouse_only():
                    print("  MOUSE", line)
                for line in rehearsed.cut_off():
                    print("  CUT", line)
                if look == looks[0]:
                    for line in rehearsed.out_of_reach():
                        print("  TAB", line)
                rehearsed.shoot(pics / f"{look[0]}-{look[2]}-{look[3]}", f"{page}-{name}")
