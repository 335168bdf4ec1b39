#!/usr/bin/env python3
"""Start, test and build Parceldesk with nothing but Python on the machine: `python3 packaging/dev.py VERB [ARGUMENTS]`.

run          the station in rehearsal mode; without a display the same job in the terminal
test         everything: format, lint, types, contracts, and all tests on a screen of their own (arguments go to pytest)
check        format, lint, types and contracts only
bench        the benchmarks (arguments go to pytest)
soak         the proof that nothing is lost and nothing comes twice: --faults N --kills N --seed N, or --planted
fuzz         hostile input at every door for a set time: --seconds N --seed N, --only NAME
build        the one-folder program, started once with --self-check
screenshots  pictures of every screen
words        the sentences that people read, gathered into resources/translations; `missing` lists what is not translated
lock         the locked requirements again, from pyproject.toml (needs uv)

Packages go into `.venv` beside pyproject.toml, by hash; on Debian, missing system libraries are installed by apt when this
runs as root or sudo asks for no password, else the exact command is printed and the exit code is 3.
"""

from __future__ import annotations

import sys

if sys.hexversion < 0x030B0000:
    sys.exit(
        f"Parceldesk needs Python 3.11 or newer; this is {sys.version.split()[0]}. Start dev.py with a newer python3."
    )

import contextlib
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "locks.json"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
LOCKS = ROOT / "packaging" / "requirements"
LARGER = {"run": ("test", "build")}  # locks that hold everything another one asks for
DEBIAN = LOCKS / "debian.toml"  # the system packages, as lists
SCREEN = ROOT / "packaging" / "screen.py"

WINDOW = ("-m", "app", "window", "--rehearsal")
TERMINAL = ("-m", "app", "rehearse")
STATIC_STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", (str(PYTHON), "-m", "ruff", "format", "--check", ".")),
    ("lint", (str(PYTHON), "-m", "ruff", "check", ".")),
    ("types", (str(PYTHON), "-m", "mypy")),
    ("contracts", (str(BIN / "lint-imports"),)),
)


def say(text: str) -> None:
    """Print one line at once, so that it stands before what the next program prints."""
    print(text, flush=True)


PAINTED = ("tests/ui/parts", "tests/ui/theme")
# The longest first; each has a screen of its own, since windows of a test process hold up the screen reader of e2e.
PIECES = (
    ("tests/e2e",),
    ("tests/ui",),
    ("tests/workflows",),
    ("tests/soak", "tests/fuzz"),
    ("tests/cli", "tests/bootstrap"),
    ("tests/printing",),
    ("tests/connectors",),
    ("tests/labels", "tests/storage"),
)


def call(command: Sequence[str | Path], env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> int:
    """Run a program in the checkout and return its exit code; a program that is not there counts as 127."""
    try:
        program = subprocess.Popen([str(part) for part in command], cwd=cwd, env=env or clean_environ())
    except FileNotFoundError:
        say(f"{command[0]} is not installed.")
        return 127
    try:
        return program.wait()
    except KeyboardInterrupt:
        program.terminate()  # and then give it the time to end what it started itself
        program.wait()
        raise


def clean_environ() -> dict[str, str]:
    """Return the environment without what would let other installations' packages in."""
    foreign = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PIP_TARGET", "PIP_USER"}
    ours = {name: value for name, value in os.environ.items() if name not in foreign}
    return ours | {"PYTHONNOUSERSITE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


# --- system packages ---------------------------------------------------------------------------------------------------


def dpkg_listing() -> str:
    """Return name, state and provided names of every package that dpkg knows, one a line, tabs between."""
    form = "${Package}\t${db:Status-Status}\t${Provides}\n"
    return subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True).stdout


def missing_packages(wanted: Iterable[str], listing: str) -> list[str]:
    """Return the wanted packages that are neither installed nor provided under a newer name (libglib2.0-0t64)."""
    there: set[str] = set()
    for line in listing.splitlines():
        name, state, provides = line.split("\t")
        if state == "installed":
            there |= {name, *(word.split()[0] for word in provides.split(",") if word.strip())}
    return [name for name in wanted if name not in there]


def debian(*lists: str) -> list[str]:
    """Return the packages of the named lists in debian.toml, with this Python's version filled in."""
    known: dict[str, list[str]] = tomllib.loads(DEBIAN.read_text(encoding="utf-8"))
    return [package.format(minor=sys.version_info[1]) for name in lists for package in known[name]]


def install_system(*wanted: str) -> None:
    """Install the missing ones of Debian's packages, or say what to install and stop with 3; elsewhere only say it."""
    if sys.platform != "linux":
        return
    if shutil.which("apt-get") is None or shutil.which("dpkg-query") is None:
        say(f"This Linux has no apt; Parceldesk needs what these Debian packages hold: {' '.join(wanted)}")
        return
    missing = missing_packages(wanted, dpkg_listing())
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", *missing]
    root = os.geteuid() == 0
    if not root and (
        shutil.which("sudo") is None or subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    ):
        say("System packages are missing and only root may install them. Run this, then the same command again:")
        say(f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(missing)}")
        sys.exit(3)
    say(f"Installing with apt: {' '.join(missing)}")
    prefix = ["env", "DEBIAN_FRONTEND=noninteractive"] if root else ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    with tempfile.TemporaryFile() as log:
        for command in (install, ["apt-get", "update"], install):  # the lists may be old or not there at all
            done = subprocess.call([*prefix, *command], stdin=subprocess.DEVNULL, stdout=log, stderr=log) == 0
            if done and command is install:
                return
        log.seek(0)
        say(log.read().decode(errors="replace")[-3000:])
    say(f"apt could not install them. Try: {'' if root else 'sudo '}{shlex.join(install)}")
    sys.exit(3)


# --- the private environment -------------------------------------------------------------------------------------------


def lock_hashes() -> dict[str, str]:
    """Return each lock's name with the SHA-256 of its text."""
    return {path.stem: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(LOCKS.glob("*.lock"))}


def plan(stamp: dict[str, str] | None, hashes: Mapping[str, str], lock: str, version: str) -> str:
    """Say what the environment needs for a lock: `keep`, `add` (install more into it) or `rebuild`.

    The stamp holds the Python version and the hash of each lock that was installed; None means none was finished.
    """
    if stamp is None:
        return "add"
    if stamp.get("python") != version or any(hashes.get(name) != stamp[name] for name in stamp if name != "python"):
        return "rebuild"
    return "keep" if any(name in stamp for name in (lock, *LARGER.get(lock, ()))) else "add"


def read_stamp() -> dict[str, str] | None:
    """Return what the environment was made from, or None when it was not finished."""
    try:
        return {str(k): str(v) for k, v in json.loads(STAMP.read_text(encoding="utf-8")).items()}
    except (OSError, ValueError, AttributeError):
        return None


def venv_version() -> str:
    """Return the version of the environment's Python, empty when there is none that runs and has pip."""
    ask = "import sys, pip; print(sys.version.split()[0])"
    with contextlib.suppress(OSError):
        return subprocess.run(
            [str(PYTHON), "-I", "-c", ask], capture_output=True, text=True, check=False
        ).stdout.strip()
    return ""


def environment(lock: str) -> None:
    """See that `.venv` holds everything that a lock names, by hash; nothing is done when it already does."""
    version, hashes, stamp = sys.version.split()[0], lock_hashes(), read_stamp()
    todo = plan(stamp, hashes, lock, version)
    if todo == "keep":
        return
    if todo == "rebuild" or venv_version() != version:
        stamp = None
        if importlib.util.find_spec("ensurepip") is None:  # Debian ships it apart
            install_system(*debian("venv"))
        say(f"Making a private environment in {VENV}")
        shutil.rmtree(VENV, ignore_errors=True)
        base = getattr(sys, "_base_executable", sys.executable)
        if call([base, "-m", "venv", VENV]) != 0:
            sys.exit("Python could not make a private environment; its message is above.")
    say(f"Installing the {lock} requirements")
    STAMP.unlink(missing_ok=True)
    if call([PYTHON, "-m", "pip", "install", "-qq", "--require-hashes", "-r", LOCKS / f"{lock}.lock"]) != 0:
        sys.exit("pip could not install the requirements; nothing was started. Its message is above.")
    STAMP.write_text(json.dumps((stamp or {}) | {"python": version, lock: hashes[lock]}), encoding="utf-8")


# --- the verbs ---------------------------------------------------------------------------------------------------------


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Say whether a window can be shown: always on Windows and macOS, elsewhere when X11 or Wayland is named."""
    return platform in {"win32", "darwin"} or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def run(args: list[str]) -> int:
    """Start the station in rehearsal mode, in a window or in the terminal."""
    environment("run")
    if not has_display(os.environ, sys.platform):
        say("No display here: the rehearsal runs in the terminal.")
        return call([PYTHON, *TERMINAL, *args])
    install_system(*debian("qt"))
    return call([PYTHON, *WINDOW, *args])


def static_steps() -> list[str]:
    """Run format, lint, types and contracts; return the names of those that failed."""
    failed = []
    for name, command in STATIC_STEPS:
        say(f"== {name}")
        if call(command) != 0:
            failed.append(name)
    return failed


def check(args: list[str]) -> int:
    """Look at the code without running it."""
    if args:
        say(f"check takes no arguments, not {shlex.join(args)}")
        return 2
    environment("test")
    failed = static_steps()
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def on_screen(*command: str | Path) -> int:
    """Run one of the tests' programs on a screen of its own, with everything that the tests need installed."""
    install_system(*debian("qt", "test"))
    environment("test")
    return call(screen_command(*command))


def screen_command(*command: str | Path) -> list[str | Path]:
    """Return how one of the tests' programs is started on a screen of its own."""
    prefix = (sys.executable, SCREEN) if sys.platform == "linux" else ()
    return [*prefix, PYTHON, *command]


def test(args: list[str]) -> int:
    """Run every check and every test; each step runs even when one before it failed."""
    install_system(*debian("qt", "test"))
    environment("test")
    failed = static_steps()
    if failed:
        say(f"failed so far: {', '.join(failed)}; the tests follow all the same")
    if args:
        say("== tests")
        return on_screen("-m", "pytest", *args) or (1 if failed else 0)
    # Parts are measured to the pixel, so no window manager may stretch them; everything else meets a real screen.
    say("== parts of the window")
    painted = call([PYTHON, "-m", "pytest", "-q", *PAINTED], clean_environ() | {"QT_QPA_PLATFORM": "offscreen"})
    say("== all other tests, two pieces at a time")
    tested = in_pieces()
    return tested or painted or (1 if failed else 0)


def in_pieces() -> int:
    """Run the tests in pieces, two at a time; return the exit code of the first that failed, or 0. Each speaks when it ends."""
    named = [folder for piece in PIECES for folder in piece]
    left_out = [f"--ignore={folder}" for folder in PAINTED]
    rest = ("tests", *(f"--ignore={folder}" for folder in named))
    with ThreadPoolExecutor(max_workers=2) as pool:
        pieces = [pool.submit(piece_of_tests, *piece, *left_out) for piece in (*PIECES, rest)]
        for piece in as_completed(pieces):
            say(piece.result().stdout)
    return next((code for piece in pieces if (code := piece.result().returncode)), 0)


def piece_of_tests(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run some of the tests on a screen of their own, and keep what they say."""
    command = [str(part) for part in screen_command("-m", "pytest", "-q", *arguments)]
    pipe = subprocess.PIPE
    return subprocess.run(
        command, cwd=ROOT, env=clean_environ(), check=False, stdout=pipe, stderr=subprocess.STDOUT, text=True
    )


def bench(args: list[str]) -> int:
    """Run the benchmarks; they are called bench_*.py, so that the tests do not collect them."""
    return on_screen("-m", "pytest", "tests/benchmarks", "-q", "-s", "-o", "python_files=bench_*.py", *args)


def soak(args: list[str]) -> int:
    """Let faults, kills and power cuts befall the real program, and compare ledger, carrier and paper."""
    if sys.platform != "linux":
        say("The proof needs Linux: it makes system calls fail.")
        return 2
    return proof("tests.soak", args)


def fuzz(args: list[str]) -> int:
    """Give every door of the program hostile input for a set time."""
    return proof("tests.fuzz", args)


def proof(module: str, args: list[str]) -> int:
    """Run one of the long forms of the tests."""
    install_system(*debian("test"))
    environment("test")
    return call([PYTHON, "-m", module, *args])


def screenshots(args: list[str]) -> int:
    """Take pictures of every screen."""
    return on_screen("tests/e2e/pictures.py", *args)


def build(args: list[str]) -> int:
    """Freeze the program into one folder and start it once; a program that fails its self-check is no program."""
    install_system(*debian("qt", "build"))
    environment("build")
    begun = time.monotonic()
    where = ("--distpath=dist", "--workpath=build", "--noconfirm", "--log-level=WARN")
    if call([PYTHON, "-m", "PyInstaller", *where, "packaging/parceldesk.spec", *args]) != 0:
        return 1
    folder = ROOT / "dist" / "parceldesk"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"{folder}: {size / 1e6:.0f} MB in {time.monotonic() - begun:.0f} s")
    program = folder / ("parceldesk-cli.exe" if sys.platform == "win32" else "parceldesk-cli")
    # From an empty folder, so that nothing of the checkout is found there.
    with tempfile.TemporaryDirectory(prefix="parceldesk-") as home:
        done = call([program, "--self-check"], clean_environ() | {"PARCELDESK_HOME": home}, cwd=Path(home))
    say("self-check passed" if done == 0 else f"self-check failed with exit code {done}")
    return done


def words(args: list[str]) -> int:
    """Gather the sentences for the translators, and make what the program reads of their work."""
    environment("test")
    return call([PYTHON, "packaging/words.py", *args])


def lock(args: list[str]) -> int:
    """Write the locks again: the largest first, so that the others take the same versions."""
    quiet = ("--quiet", "--no-emit-index-url", "--no-annotate", "--no-header")
    whole = ("uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version=3.11", "--generate-hashes")
    same = "--constraints=packaging/requirements/test.lock"
    for name, more in (("test", ["--group=test"]), ("run", [same]), ("build", [same, "--group=build"])):
        done = call([*whole, *quiet, *more, f"--output-file=packaging/requirements/{name}.lock", *args])
        if done != 0:
            return done
    return 0


VERBS = {verb.__name__: verb for verb in (run, test, check, bench, soak, fuzz, build, screenshots, words, lock)}


def main(argv: list[str]) -> int:
    """Run one verb and return its exit code."""
    if not argv or argv[0] not in VERBS:
        print(__doc__)
        return 0 if argv and argv[0] in {"-h", "--help", "help"} else 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being stopped ends what was started, too
    try:
        return VERBS[argv[0]](argv[1:])
    except KeyboardInterrupt:
        say("stopped")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
