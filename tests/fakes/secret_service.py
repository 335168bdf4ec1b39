"""A real Secret Service for tests: an own session bus and gnome-keyring, ended with the test run."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.programs import needed

PASSWORD = "only for tests"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_START_SECONDS = 15.0


@dataclass(frozen=True)
class SecretServiceHome:
    """Where a private session runs.

    Attributes:
        environment: What a program needs to be set to use it, with a home of its own.
        processes: Ids of the bus and, if it was asked for, the keyring.
    """

    environment: dict[str, str]
    processes: tuple[int, ...]


@contextmanager
def session(folder: Path, *, with_keyring: bool = True) -> Iterator[SecretServiceHome]:
    """Run a session bus, and an unlocked gnome-keyring on it, for as long as the block lasts."""
    bus_program = needed("dbus-daemon", "dbus-daemon")
    runtime = folder / "run"
    for path in (runtime, folder / "home" / ".cache", folder / "home" / ".local" / "share" / "keyrings"):
        path.mkdir(parents=True)
    runtime.chmod(0o700)
    bus_path = runtime / "bus"
    (folder / "bus.conf").write_text(_BUS.format(path=bus_path), "utf-8")
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus_path}",
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(folder / "home"),
        "XDG_DATA_HOME": str(folder / "home" / ".local" / "share"),
        "XDG_CACHE_HOME": str(folder / "home" / ".cache"),
        "XDG_CONFIG_HOME": str(folder / "home" / ".config"),
    }
    everything = {**os.environ, **environment}
    running: list[subprocess.Popen[bytes]] = []
    try:
        running.append(
            subprocess.Popen(
                [bus_program, f"--config-file={folder / 'bus.conf'}", "--nofork", "--nopidfile"],
                env=everything,
                stderr=subprocess.DEVNULL,
            )
        )
        _wait_until(bus_path.exists, running[0], "dbus-daemon")
        if with_keyring:
            running.append(_keyring(everything))
        yield SecretServiceHome(environment, tuple(process.pid for process in running))
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(10)


def _keyring(environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        [needed("gnome-keyring-daemon", "gnome-keyring"), "--foreground", "--unlock", "--components=secrets"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    process.stdin.write(PASSWORD.encode())
    process.stdin.close()
    address = environment["DBUS_SESSION_BUS_ADDRESS"]
    _wait_until(lambda: _has_open_collection(address), process, "gnome-keyring-daemon")
    return process


def _has_open_collection(address: str) -> bool:
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # jeepney ships no types

    connection = open_dbus_connection(bus=address)
    try:
        if not secretstorage.check_service_availability(connection):
            return False
        return not secretstorage.get_default_collection(connection).is_locked()
    except secretstorage.exceptions.SecretStorageException:
        return False
    finally:
        connection.close()


def lock(address: str) -> None:
    """Lock the default collection."""
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    connection = open_dbus_connection(bus=address)
    try:
        secretstorage.get_default_collection(connection).lock()
    finally:
        connection.close()


def _wait_until(condition: Callable[[], bool], process: "subprocess.Popen[bytes]", name: str) -> None:
    end = time.monotonic() + _START_SECONDS
    while not condition():
        if process.poll() is not None or time.monotonic() > end:
            raise AssertionError(f"{name} did not start (exit {process.poll()})")
        time.sleep(0.02)
