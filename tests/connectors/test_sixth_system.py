"""A sixth system, written into a temporary folder: forms, terminal and conformance suite know it, and nothing else names it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import app.connectors
from app.connectors import discover
from app.connectors.further import VARIABLE
from app.domain.errors import InvalidInput
from tests.fakes.sixth import PlayedSixth, played_sixth, sixth_named, write_sixth

ROOT = Path(app.connectors.__file__).parents[2]


@pytest.fixture
def sixth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with sixth_named(tmp_path, monkeypatch) as folder:
        yield folder


@pytest.fixture
def system() -> Iterator[PlayedSixth]:
    with played_sixth() as played:
        yield played


def test_a_folder_beside_the_program_is_found(sixth: Path) -> None:
    own = {path.parent.name for path in Path(app.connectors.__file__).parent.glob("*/__init__.py")}
    found = discover()
    assert set(found) == own | {"sixth"}
    assert list(discover()) == list(found)
    assert found["sixth"].secret_fields() == ("api_key", "signing_key")
    assert {field.name: field.choices for field in found["sixth"].info().fields}["payer"] == ("sender", "recipient")


def test_a_folder_is_found_without_the_variable_too(sixth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    assert "sixth" in discover(sixth)


def test_the_conformance_suite_runs_on_it(tmp_path: Path) -> None:
    environment = {**os.environ, VARIABLE: str(write_sixth(tmp_path))}
    suite = ["tests/connectors/test_conformance.py", "tests/connectors/test_conformance_rows.py"]
    command = [
        sys.executable,
        "-m",
        "pytest",
        *suite,
        "-q",
        "-k",
        "sixth",
        "-p",
        "no:cacheprovider",
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]
    assert "test_conformance" not in done.stdout
    passed = int(done.stdout.rsplit(" passed", 1)[0].split()[-1])
    assert passed > 8 * 30, "each of the eight verbs meets each fault"


def refused(folder: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        discover(folder)
    assert caught.value.problem.hint.startswith("The station was not started.")
    return caught.value.problem.code


def test_a_folder_that_others_may_write_into_is_refused(sixth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    client = sixth / "sixth" / "client.py"
    client.chmod(0o606)
    assert refused(sixth) == "connectors_open"
    client.chmod(0o600)
    (sixth / "sixth" / "more.py").symlink_to("/etc/hostname")
    assert refused(sixth) == "connectors_open"


def test_a_path_that_is_not_whole_or_not_there_is_refused(sixth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    assert refused(Path("connectors")) == "connectors_relative"
    assert refused(sixth / "gone") == "connectors_missing"
    assert refused(sixth / "sixth" / "wire.py") == "connectors_missing"


def test_none_takes_the_place_of_another(sixth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    (sixth / "sixth").rename(sixth / "betakom")
    assert refused(sixth) == "connector_doubled"


def test_a_broken_one_is_named(sixth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    (sixth / "sixth" / "wire.py").write_text("def half(:\n")
    with pytest.raises(InvalidInput) as caught:
        discover(sixth)
    assert "“sixth”" in caught.value.problem.title
    assert "SyntaxError" in caught.value.problem.hint


def test_the_program_says_at_its_start_which_one_is_broken(sixth: Path, tmp_path: Path) -> None:
    (sixth / "sixth" / "__init__.py").write_text("CONNECTOR = None\n")
    environment = {**os.environ, VARIABLE: str(sixth), "PARCELDESK_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "app", "accounts", "list"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "The connector “sixth”" in done.stderr
    assert "Traceback" not in done.stderr
