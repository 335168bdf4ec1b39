"""The guards in conftest.py are tried out, each by a test that must fail."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ("pytester",)

TRIES = """
import logging, os, socket, sys
from pathlib import Path
import pytest
from hypothesis import given, strategies as st

def test_home_is_empty_and_apart(tmp_path):
    home = Path(os.environ["HOME"])
    assert not any(home.iterdir()) and not any(tmp_path.iterdir())
    assert Path(os.environ["PARCELDESK_HOME"]).is_relative_to(home)
    assert Path.home() == home

def test_keyring_is_null():
    import keyring
    assert keyring.get_keyring().__class__.__module__ == "keyring.backends.null"

@given(st.integers())
def test_examples_may_be_drawn(number):
    assert isinstance(number, int)

def test_loopback_is_open():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5).close()

def test_invalid_names_are_unknown():
    with pytest.raises(socket.gaierror):
        socket.create_connection(("printer.invalid", 9100), timeout=5)

def test_caplog_may_look_at_warnings(caplog):
    logging.getLogger("app.storage").warning("seen")
    assert caplog.messages == ["seen"]

def test_bad_leaves_the_machine():
    with pytest.raises(OSError):
        socket.create_connection(("192.0.2.1", 9100), timeout=5)

def test_bad_looks_a_name_up():
    with pytest.raises(OSError):
        socket.create_connection(("example.com", 443), timeout=5)

def test_bad_logs_a_warning():
    logging.getLogger("app.storage").warning("unseen")
"""

MODAL = """
from PySide6.QtWidgets import QMessageBox

def test_bad_asks_a_person(qtbot):
    QMessageBox.question(None, "", "")
"""


def run_with_guards(pytester: pytest.Pytester, source: str) -> pytest.RunResult:
    """Run tests in a process of their own, under a copy of the guards."""
    pytester.makeconftest((Path(__file__).parent / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(source)
    return pytester.runpytest_subprocess("-q")


def test_guards_let_good_tests_pass_and_fail_the_others(pytester: pytest.Pytester) -> None:
    result = run_with_guards(pytester, TRIES)
    result.assert_outcomes(passed=9, errors=3)  # what fails at the end of a test is called an error
    result.stdout.fnmatch_lines_random(
        [
            "*left this machine: connection to 192.0.2.1",
            "*left this machine: look-up of example.com",
            "*WARNING app.storage: unseen",
        ]
    )


def test_a_modal_window_fails_instead_of_waiting(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    result = run_with_guards(pytester, MODAL)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*opened a modal window*"])
