"""The parts of dev.py that decide, without installing anything."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "requirements"
HASHES = {"run": "r1", "test": "t1", "build": "b1"}


def load(name: str) -> ModuleType:
    """Load a script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"parceldesk_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look for their own module
    spec.loader.exec_module(module)
    return module


dev = load("dev")
screen = load("screen")


class Calls(list[list[str]]):
    """Stands in for the programs that would be started: notes each command and answers with the next exit code, or 0."""

    def __init__(self, *exit_codes: int) -> None:
        super().__init__()
        self._exit_codes = iter(exit_codes)

    def __call__(self, command: Sequence[object], **_kwargs: object) -> int:
        self.append([str(part) for part in command])
        return next(self._exit_codes, 0)


def pins(name: str) -> dict[str, str]:
    """What a lock pins: name with its condition, and the version."""
    text = (LOCKS / f"{name}.lock").read_text(encoding="utf-8")
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)( ;[^\\]*)?", text, re.MULTILINE)
    return {part + condition.strip(): version for part, version, condition in found}


@pytest.mark.parametrize("smaller", ["run", "build"])
def test_locks_agree_on_shared_versions(smaller: str) -> None:
    test, other = pins("test"), pins(smaller)
    assert len(other) > 30
    assert {
        part: (version, test[part]) for part, version in other.items() if part in test and test[part] != version
    } == {}


@pytest.mark.parametrize("larger", ["test", "build"])
def test_larger_locks_only_add(larger: str) -> None:
    assert pins("run").items() <= pins(larger).items()


@pytest.mark.parametrize("name", ["run", "test", "build"])
def test_every_pin_has_a_hash(name: str) -> None:
    text = (LOCKS / f"{name}.lock").read_text(encoding="utf-8")
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_every_direct_part_is_locked() -> None:
    tomllib = importlib.import_module("tomllib")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"run": project["project"]["dependencies"]} | project["dependency-groups"]
    for name, lines in wanted.items():
        locked = {part.split(";")[0].lower().replace("_", "-") for part in pins(name)}
        asked = {re.split(r"[<>=!;\[ ]", line)[0].lower() for line in lines}
        assert asked <= locked


@pytest.mark.parametrize(
    ("stamp", "lock", "expected"),
    [
        (None, "run", "add"),
        ({"python": "3.11.7", "run": "r1"}, "run", "keep"),
        ({"python": "3.11.7", "run": "r1"}, "test", "add"),
        ({"python": "3.11.7", "test": "t1"}, "run", "keep"),
        ({"python": "3.11.7", "build": "b1"}, "run", "keep"),
        ({"python": "3.11.7", "test": "t1"}, "build", "add"),
        ({"python": "3.11.7", "run": "old"}, "run", "rebuild"),
        ({"python": "3.11.7", "run": "r1", "test": "old"}, "run", "rebuild"),
        ({"python": "3.12.1", "run": "r1"}, "run", "rebuild"),
        ({"run": "r1"}, "run", "rebuild"),
        ({"python": "3.11.7", "gone": "g1"}, "run", "rebuild"),
    ],
)
def test_plan_of_the_environment(stamp: dict[str, str] | None, lock: str, expected: str) -> None:
    assert dev.plan(stamp, HASHES, lock, "3.11.7") == expected


@pytest.fixture
def empty_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """A checkout whose environment is an empty folder once it was made."""
    called = Calls()

    def call(command: Sequence[object]) -> int:
        (tmp_path / ".venv").mkdir(exist_ok=True)
        return called(command)

    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "locks.json")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(dev, "call", call)
    return called


def test_first_run_makes_an_environment_and_the_second_does_nothing(empty_checkout: Calls) -> None:
    dev.environment("run")
    assert [command[1:3] for command in empty_checkout] == [["-m", "venv"], ["-m", "pip"]]
    assert "--require-hashes" in empty_checkout[1]
    assert json.loads(dev.STAMP.read_text()) == {"python": sys.version.split()[0], "run": dev.lock_hashes()["run"]}
    dev.environment("run")
    assert len(empty_checkout) == 2


def test_tests_after_run_only_add(empty_checkout: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    dev.environment("run")
    monkeypatch.setattr(dev, "venv_version", lambda: sys.version.split()[0])
    dev.environment("test")
    assert [command[2] for command in empty_checkout] == ["venv", "pip", "pip"]
    assert set(json.loads(dev.STAMP.read_text())) == {"python", "run", "test"}


def test_an_environment_made_by_hand_is_kept(empty_checkout: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    dev.VENV.mkdir()
    (dev.VENV / "mine").touch()
    monkeypatch.setattr(dev, "venv_version", lambda: sys.version.split()[0])
    dev.environment("run")
    assert [command[2] for command in empty_checkout] == ["pip"]
    assert (dev.VENV / "mine").exists()


def test_an_environment_of_another_python_is_made_anew(empty_checkout: Calls) -> None:
    dev.VENV.mkdir()
    (dev.VENV / "mine").touch()
    dev.STAMP.write_text(json.dumps({"python": "3.10.0", "run": dev.lock_hashes()["run"]}))
    dev.environment("run")
    assert [command[2] for command in empty_checkout] == ["venv", "pip"]
    assert not (dev.VENV / "mine").exists()


def test_a_failed_installation_leaves_no_stamp(empty_checkout: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = dev.call
    monkeypatch.setattr(dev, "call", lambda command: listed(command) or int("pip" in command))
    with pytest.raises(SystemExit, match="nothing was started"):
        dev.environment("run")
    assert len(empty_checkout) == 2
    assert dev.read_stamp() is None


@pytest.mark.parametrize("text", ["", "[]", "half a {", "\x00"])
def test_a_damaged_stamp_is_no_stamp(text: str, empty_checkout: Calls) -> None:
    dev.VENV.mkdir()
    dev.STAMP.write_text(text)
    assert dev.read_stamp() is None
    assert empty_checkout == []


def test_missing_packages_are_those_neither_installed_nor_provided() -> None:
    listing = (
        "libegl1\tinstalled\t\nlibglib2.0-0t64\tinstalled\tlibglib2.0-0 (= 2.84.3-1), libglib\ncups\tconfig-files\t\n"
    )
    wanted = ["libegl1", "libglib2.0-0", "libglib", "cups", "xvfb"]
    assert dev.missing_packages(wanted, listing) == ["cups", "xvfb"]


def test_debian_lists_name_each_package_once_and_fill_in_the_version() -> None:
    names = dev.debian("qt", "test", "build", "venv")
    assert len(names) == len(set(names))
    assert f"python3.{sys.version_info[1]}-venv" in names
    assert not [name for name in names if not re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", name)]


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """A Debian on which one package is installed and no program is really started."""
    called = Calls()
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "dpkg_listing", lambda: "libegl1\tinstalled\t\n")
    monkeypatch.setattr(dev.subprocess, "call", called)
    return called


def test_root_installs_only_what_is_missing(bare_debian: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    dev.install_system("libegl1", "xvfb")
    assert len(bare_debian) == 1
    assert bare_debian[0][-1] == "xvfb"
    assert "libegl1" not in bare_debian[0]
    assert "sudo" not in bare_debian[0]


def test_nothing_missing_calls_nothing(bare_debian: Calls) -> None:
    dev.install_system("libegl1")
    assert bare_debian == []


def test_an_old_package_list_is_fetched_once(bare_debian: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    called = Calls(100, 0, 0)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev.subprocess, "call", called)
    dev.install_system("xvfb")
    assert [command[3] for command in called] == ["install", "update", "install"]
    assert bare_debian == []


def test_without_rights_the_exact_command_is_said(
    bare_debian: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as stopped:
        dev.install_system("libegl1", "xvfb")
    assert stopped.value.code == 3
    assert "apt-get install -y --no-install-recommends xvfb\n" in capsys.readouterr().out
    assert bare_debian == []


def test_a_linux_without_apt_is_told_and_goes_on(
    bare_debian: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    dev.install_system("xvfb")
    assert "xvfb" in capsys.readouterr().out
    assert bare_debian == []


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_display(environ: dict[str, str], platform: str, expected: bool) -> None:
    assert dev.has_display(environ, platform) is expected


@pytest.mark.parametrize(
    ("display", "expected"),
    [("", ["-m", "app", "rehearse", "-x"]), (":9", ["-m", "app", "window", "--rehearsal", "-x"])],
)
def test_run_passes_arguments_and_exit_code_on(
    display: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    called = Calls(7)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev, "environment", lambda lock: None)
    monkeypatch.setattr(dev, "install_system", lambda *wanted: None)
    monkeypatch.setattr(dev, "call", called)
    assert dev.main(["run", "-x"]) == 7
    assert called == [[str(dev.PYTHON), *expected]]


@pytest.mark.parametrize(("results", "expected"), [([0, 0, 0, 0, 0], 0), ([0, 1, 0, 0, 0], 1), ([0, 0, 0, 0, 5], 5)])
def test_every_step_runs_and_any_failure_fails(
    results: list[int], expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    called = Calls(*results)
    monkeypatch.setattr(dev, "environment", lambda lock: None)
    monkeypatch.setattr(dev, "install_system", lambda *wanted: None)
    monkeypatch.setattr(dev, "call", called)
    assert dev.main(["test", "-k", "x"]) == expected
    assert len(called) == 5
    assert "pytest" in called[-1]


def test_pieces_of_the_tests_are_all_run_and_any_failure_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, ...]] = []

    def piece(*arguments: str) -> subprocess.CompletedProcess[str]:
        asked.append(arguments)
        return subprocess.CompletedProcess(
            arguments, 3 if "tests/cli" in arguments else 0, stdout=f"{arguments[0]} ran"
        )

    monkeypatch.setattr(dev, "piece_of_tests", piece)
    assert dev.in_pieces() == 3
    named = {folder for piece in dev.PIECES for folder in piece}
    assert {argument for arguments in asked for argument in arguments if not argument.startswith("--")} == {
        *named,
        "tests",
    }
    rest = next(arguments for arguments in asked if "tests" in arguments)
    assert set(rest) == {"tests", *(f"--ignore={folder}" for folder in (*named, *dev.PAINTED))}
    assert capsys.readouterr().out.count(" ran\n") == len(dev.PIECES) + 1
    assert all((ROOT / folder).is_dir() for folder in named)


@pytest.mark.parametrize("argv", [[], ["dance"]])
def test_an_unknown_verb_is_explained(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(argv) == 2
    assert "screenshots" in capsys.readouterr().out


def test_ci_runs_the_second_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert script[-1] == "exec python3 packaging/dev.py test"


def test_a_screen_of_its_own_ends_with_all_that_was_started(tmp_path: Path) -> None:
    """A program on the screen sees a window manager and a session bus; a daemon that it leaves behind is ended."""
    program = tmp_path / "program.py"
    program.write_text(
        "import os, subprocess, sys\n"
        "assert os.environ['DBUS_SESSION_BUS_ADDRESS'] and os.environ['QT_QPA_PLATFORM'] == 'xcb'\n"
        "assert os.stat(os.environ['XDG_RUNTIME_DIR']).st_mode & 0o777 == 0o700\n"
        "seen = subprocess.check_output(['xdotool', 'getdisplaygeometry'], text=True)\n"
        "daemon = subprocess.Popen(['sleep', '600'], start_new_session=True)\n"
        "print(seen.strip(), os.environ['DISPLAY'], daemon.pid)\n"
        "sys.exit(5)\n"
    )
    command = [
        sys.executable,
        str(ROOT / "packaging" / "screen.py"),
        "--size",
        "1024x600",
        sys.executable,
        str(program),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 5, done.stderr
    width, height, display, daemon = done.stdout.split()
    assert (width, height) == ("1024", "600")
    assert not Path(f"/proc/{daemon}").exists()
    assert not Path(f"/tmp/.X11-unix/X{display.removeprefix(':')}").exists()


def test_screen_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert screen.main([]) == 2
    assert "screen of its own" in capsys.readouterr().out
