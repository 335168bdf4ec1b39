"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
ALLOWED_AT_ROOT = {"pyproject.toml", "README.md", "installer.iss", "app", "resources", "tests", "packaging"}
MEANINGLESS_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "base", "misc", "stuff"}
THREADS = {"QThread", "QRunnable", "QThreadPool", "Thread", "Timer", "ThreadPoolExecutor", "ThreadPool"}
# Written in pieces, so that this file does not break its own rules.
STATE_CHANGES = {"update", "_update", "_know"}
UNFINISHED = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")))
MACHINE_PATHS = re.compile("|".join(f"(?<![\\w.])/{name}/" for name in ("work", "root", "home/[a-z]+", "Users/[a-z]+")))
PACKAGE_HOSTS = re.compile(
    "|".join(("py" + r"pi\.org", "python" + r"hosted\.org", r"\bdeb\." + "debian", "npm" + r"js\.(org|com)"))
)

# One forbidden import for each contract, and where it is put.
BREACHES = {
    "floors": ("app/storage/breach.py", "import app.printing"),
    "workflows": ("app/workflows/breach.py", "import sqlite3"),
    "faces": ("app/cli/breach.py", "import app.credentials"),
    "qt": ("app/domain/breach.py", "import PySide6.QtCore"),
    "sandbox": ("app/sandbox/breach.py", "import app.domain.orders"),
}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that git knows and that is still there."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


@cache
def texts() -> tuple[tuple[Path, str], ...]:
    """Every tracked text file with what stands in it; pictures, fonts and sounds are none."""
    found = []
    for path in tracked():
        raw = path.read_bytes()
        if b"\0" not in raw:
            found.append((path, raw.decode("utf-8", errors="replace")))
    return tuple(found)


@cache
def modules() -> tuple[tuple[Path, ast.Module], ...]:
    """Every module of the program, parsed."""
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(APP.rglob("*.py")))


def places(pattern: re.Pattern[str], *folders: str) -> list[str]:
    """File and line of each match in the tracked texts, in some folders or in all."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path, text in texts()
        if not folders or path.relative_to(ROOT).parts[0] in folders
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def at(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def test_the_root_is_tidy() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".")} <= ALLOWED_AT_ROOT


def test_scripts_stay_scripts() -> None:
    """A package called packaging would hide the one that pytest imports."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_files_are_read_in_one_sitting() -> None:
    scripts = list((ROOT / "packaging").glob("*.py"))
    long = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in [*APP.rglob("*.py"), *scripts]
    }
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


def test_every_module_says_what_it_is() -> None:
    assert [str(path.relative_to(ROOT)) for path, tree in modules() if not ast.get_docstring(tree)] == []


def test_modules_are_nouns_of_the_trade() -> None:
    words = {
        path: set(path.stem.strip("_").split("_"))
        for path in [*APP.rglob("*.py"), *(p for p in APP.rglob("*") if p.is_dir())]
    }
    assert [str(path.relative_to(ROOT)) for path, parts in words.items() if parts & MEANINGLESS_NAMES] == []


def test_nothing_is_left_unfinished() -> None:
    assert places(UNFINISHED, "app", "packaging", "resources", "tests") == []


def test_no_path_of_one_machine_is_written_down() -> None:
    assert places(MACHINE_PATHS) == []


def test_no_package_host_is_written_down() -> None:
    assert places(PACKAGE_HOSTS) == []
    locks = (ROOT / "packaging" / "requirements").glob("*.lock")
    assert [
        path.name
        for path in locks
        if re.search(r"\w+://|--(extra-)?index-url|--find-links", path.read_text(encoding="utf-8"))
    ] == []


def is_lambda_or_partial(node: ast.expr) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return isinstance(node, ast.Lambda) or name == "partial"


def test_signals_are_connected_to_bound_methods() -> None:
    """PySide6 never frees a widget that a connected lambda or partial holds (design, section 9)."""
    found = [
        at(path, node)
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"
        if any(is_lambda_or_partial(argument) for argument in node.args)
    ]
    assert found == []


def named(node: ast.AST) -> set[str]:
    """The names that a node uses or imports."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return {name}
        case ast.ImportFrom(names=aliases) | ast.Import(names=aliases):
            return {alias.name for alias in aliases}
    return set()


def test_work_leaves_the_window_through_one_file() -> None:
    """The sound card alone has a thread of its own: a sound service may hang for seconds, and would fill a lane of work."""
    own = {APP / "ui" / "tasks.py", APP / "ui" / "sound.py"}
    found = [
        at(path, node)
        for path, tree in modules()
        if path.is_relative_to(APP / "ui") and path not in own
        for node in ast.walk(tree)
        if named(node) & THREADS
    ]
    assert found == []


def test_nobody_turns_the_event_loop_by_hand() -> None:
    """A window that handles events in the middle of a slot places an order twice."""
    found = [at(path, node) for path, tree in modules() for node in ast.walk(tree) if named(node) & {"processEvents"}]
    assert found == []


def state_changes() -> Iterator[tuple[Path, ast.Call, set[str], set[str]]]:
    """Each call that changes a screen's frozen state: the names it hands on, and those of all states in its folder."""
    fields: dict[Path, set[str]] = {}
    ui = [(path, tree) for path, tree in modules() if path.is_relative_to(APP / "ui")]
    for path, tree in ui:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name.endswith(("State", "Shown", "Known")):
                own = {
                    part.target.id
                    for part in node.body
                    if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
                }
                fields.setdefault(path.parent, set()).update(own)
    for path, tree in ui:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in STATE_CHANGES:
                handed = {word.arg for word in node.keywords if word.arg}
                if handed:
                    yield path, node, handed, fields.get(path.parent, set())


def test_states_are_changed_by_names_that_they_have() -> None:
    """``replace(self.state, **changes)`` is not looked at by the type checker."""
    found = list(state_changes())
    assert len(found) > 100
    assert [f"{at(path, call)} {handed - known}" for path, call, handed, known in found if handed - known] == []


# What Qt reads as a page where it looks like one, or fetches what stands in it.
RICH_TEXT = {
    "setHtml",
    "QTextBrowser",
    "QTextDocument",
    "QStaticText",
    "setWhatsThis",
    "setStatusTip",
    "insertHtml",
    "RichText",
}
RICH_TEXT |= {"AutoText", "MarkdownText", "setMarkdown", "QErrorMessage", "QWhatsThis", "showText", "ToolTipRole"}
PLAIN_TEXT_FILES = {"app/ui/parts/hints.py"}


def test_the_window_shows_text_and_nothing_else() -> None:
    """Names and answers of strangers are drawn as letters: no tag in them is obeyed, no picture in them is fetched."""
    found = [
        at(path, node)
        for path, tree in modules()
        if path.is_relative_to(APP / "ui") or path.is_relative_to(APP / "bootstrap")
        for node in ast.walk(tree)
        if str(path.relative_to(ROOT)) not in PLAIN_TEXT_FILES
        if named(node) & RICH_TEXT or is_open_hint(path, node) or is_open_label(path, node)
    ]
    assert found == []


def is_open_hint(path: Path, node: ast.AST) -> bool:
    """Tell whether a hint is set that is not a sentence of our own; ``set_hint`` is for those."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip"):
        return False
    said = node.args[0]
    own = isinstance(said, ast.Call) and isinstance(said.func, ast.Attribute) and said.func.attr == "tr"
    return not own


def is_open_label(path: Path, node: ast.AST) -> bool:
    """Tell whether a label is made that is not the kit's own, which is told to show text."""
    kit = path == APP / "ui" / "parts" / "themed.py"
    made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"
    derived = isinstance(node, ast.ClassDef) and any(
        isinstance(base, ast.Name) and base.id == "QLabel" for base in node.bases
    )
    return made or (derived and not kit)


UNSAFE_LINES = re.compile(
    r"CERT_NONE|CERT_OPTIONAL|check_hostname\s*=\s*False|verify\s*=\s*False|_create_unverified|follow_redirects=True"
)


def test_no_line_of_the_program_is_unverified() -> None:
    assert places(UNSAFE_LINES, "app") == []


def test_each_contract_bites(tmp_path: Path) -> None:
    """Break every import contract once, in a copy, and see each of them say so."""
    contracts = set(re.findall(r'^id = "(\w+)"$', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE))
    assert contracts == set(BREACHES)
    shutil.copytree(APP, tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for file, line in BREACHES.values():
        (tmp_path / file).write_text(f'"""A breach of the rules."""\n\n{line}\n', encoding="utf-8")
    lint = Path(sys.executable).parent / "lint-imports"
    wide = os.environ | {"COLUMNS": "400"}  # so that no line is folded
    done = subprocess.run([lint, "--no-cache"], cwd=tmp_path, env=wide, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    for file, line in BREACHES.values():
        module = file.removesuffix(".py").replace("/", ".")
        assert re.search(rf"{module} -> {line.split()[1].split('.')[0]}", done.stdout), f"{file} passed:\n{done.stdout}"
    assert re.search(rf"0 kept, {len(BREACHES)} broken", done.stdout), done.stdout


def test_rules_see_what_they_look_for() -> None:
    assert UNFINISHED.search("# TO" + "DO later")
    assert MACHINE_PATHS.search('open("/' + 'root/x")')
    assert MACHINE_PATHS.search("the/work/of") is None
    calls = [
        ast.parse(f"signal.connect({what})", mode="eval").body
        for what in ("lambda: x", "functools.partial(x)", "self.x")
    ]
    assert [is_lambda_or_partial(call.args[0]) for call in calls if isinstance(call, ast.Call)] == [True, True, False]
