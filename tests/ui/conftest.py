"""The window's tests need no screen: Qt paints into memory, unless a platform was asked for."""

import os

import pytest


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Choose the platform by argument, so that programs started by tests do not inherit it."""
    return ["parceldesk"] if os.environ.get("QT_QPA_PLATFORM") else ["parceldesk", "-platform", "offscreen"]
