"""Guards around every test: no foreign files, no real keyring, no network, no modal window, no unexpected warning.

A test's own fixtures run after these and may replace what they set.
"""

from __future__ import annotations

import errno
import ipaddress
import itertools
import logging
import logging.handlers
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Two slow cores are shared with other work: a limit per example would measure them, not us.
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.load_profile("desk")

HOME_VARIABLES = ("HOME", "USERPROFILE")
FOLDER_VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
NULL_KEYRING = "keyring.backends.null.Keyring"
# What waits for a person. A test that wants one replaces it itself.
MODAL_CALLS = {
    "QDialog": ("exec",),
    "QMenu": ("exec",),
    "QMessageBox": ("exec", "about", "critical", "information", "question", "warning"),
    "QFileDialog": ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
}
_number = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers, so that a misspelt one is an error."""
    config.addinivalue_line("markers", "real_keyring: the test brings its own keyring service; the null one is not set")


def _live_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point everything that names a person's folders into one of the test's."""
    folder.mkdir(parents=True)
    for name in HOME_VARIABLES:
        monkeypatch.setenv(name, str(folder))
    for name in FOLDER_VARIABLES:
        monkeypatch.setenv(name, str(folder / name.lower()))
    monkeypatch.setenv("PARCELDESK_HOME", str(folder / "parceldesk"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")  # the window speaks English unless the test says otherwise
    monkeypatch.delenv("LANGUAGE", raising=False)


@pytest.fixture(scope="session", autouse=True)
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep fixtures that outlive a test out of the person's folders, too."""
    homes = tmp_path_factory.mktemp("homes")
    with pytest.MonkeyPatch.context() as monkeypatch:
        _live_in(homes / "session", monkeypatch)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NULL_KEYRING)
        yield homes


@pytest.fixture(autouse=True)
def _own_home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test empty folders of its own; they are not inside `tmp_path`, which stays empty."""
    _live_in(_homes / str(next(_number)), monkeypatch)


@pytest.fixture(autouse=True)
def _no_real_keyring(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the null keyring answer, and let no test inherit the keyring that another one chose."""
    if request.node.get_closest_marker("real_keyring") is None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NULL_KEYRING)
    else:
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    core = sys.modules.get("keyring.core")
    if core is not None:
        monkeypatch.setattr(core, "_keyring_backend", None)


def _is_local(host: object) -> bool:
    """Say whether an address or name stays on this machine."""
    if host in {None, "", b"", "localhost", b"localhost"}:
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


@pytest.fixture(autouse=True)
def _only_loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse every connection that leaves this machine and fail the test that tried one.

    Names under `.invalid` are unknown by definition (RFC 2606), so they get that answer without asking anybody.
    """
    tried: list[str] = []
    resolve = socket.getaddrinfo

    def guarded(real: Callable[..., Any]) -> Callable[..., Any]:
        def connect(sock: socket.socket, address: Any) -> Any:
            if sock.family in {socket.AF_INET, socket.AF_INET6} and not _is_local(address[0]):
                tried.append(f"connection to {address[0]}")
                raise OSError(errno.ENETUNREACH, "tests stay on this machine")
            return real(sock, address)

        return connect

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        if name.rstrip(".").endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not _is_local(host) and not _is_address(name):
            tried.append(f"look-up of {name}")
            raise socket.gaierror(socket.EAI_NONAME, "tests stay on this machine")
        return resolve(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield
    if tried:
        pytest.fail(f"left this machine: {', '.join(tried)}")


def _is_address(name: str) -> bool:
    """Say whether a host is a number already, which needs no look-up."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which the program logged a warning, unless it asked for `caplog` to look at it."""
    if "caplog" in request.fixturenames:
        yield
        return
    handler = logging.handlers.BufferingHandler(capacity=sys.maxsize)
    handler.setLevel(logging.WARNING)
    logger = logging.getLogger("app")
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    seen = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in handler.buffer]
    handler.close()
    if seen:
        pytest.fail("logged unexpectedly: " + "; ".join(seen))


@pytest.fixture(autouse=True)
def _no_modal_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that opens a modal window, which nobody is there to close. Tests without Qt do not import it here."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None:
        return

    def refuse(*_args: object, **_kwargs: object) -> None:
        pytest.fail("opened a modal window and would wait for ever")

    for class_name, calls in MODAL_CALLS.items():
        for call in calls:
            monkeypatch.setattr(getattr(widgets, class_name), call, refuse)
