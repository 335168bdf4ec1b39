"""The window's tests need no screen: Qt paints into memory, unless a platform was asked for."""

import os

import pytest
from pytestqt.qtbot import QtBot

# A condition is waited for as long as two slow cores that are shared may need; a test that waits that long has failed anyway.
QtBot.waitUntil.__kwdefaults__ = {"timeout": 30_000}


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Choose the platform by argument, so that programs started by tests do not inherit it."""
    return ["parceldesk"] if os.environ.get("QT_QPA_PLATFORM") else ["parceldesk", "-platform", "offscreen"]
