"""Files that come with the program are found from a checkout, a wheel and the frozen program."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain import resources
from app.domain.resources import resource


@pytest.fixture(autouse=True)
def _asked_anew() -> Iterator[None]:
    resources._folder.cache_clear()
    yield
    resources._folder.cache_clear()


def test_found_from_a_checkout() -> None:
    assert resource("tokens.json").is_file()
    assert resource("icons", "box.svg").read_text(encoding="utf-8").startswith("<svg")


def test_found_in_the_frozen_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "tokens.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("tokens.json") == tmp_path / "resources" / "tokens.json"


def test_found_in_an_installed_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    wheel = tmp_path / "app" / "_resources"
    wheel.mkdir(parents=True)
    (wheel / "tokens.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "app" / "domain" / "resources.py"))
    assert resource("tokens.json") == wheel / "tokens.json"


def test_a_missing_file_says_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match="Install the program again"):
        resource("icons", "no-such.svg")
