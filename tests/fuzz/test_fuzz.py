"""The short form of the fuzzing, and the parts of it that could make it find nothing."""

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz import hostile, targets
from tests.fuzz.targets import TARGETS, Broken, Target


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    with targets.workshop():
        yield


def knock(target: Target, rounds: int) -> None:
    chance = random.Random(f"{target.name} suite")
    for _ in range(rounds):
        target.knock(chance)


@pytest.mark.parametrize("target", TARGETS, ids=[target.name for target in TARGETS])
def test_every_door_takes_whatever_comes(target: Target) -> None:
    knock(target, target.rounds)


@pytest.mark.parametrize(
    ("target", "broken", "by"),
    [
        ("zpl fields", "zpl_field", lambda text: f"^FH_^FD{text}^FS"),
        ("carrier zpl", "cleaned", lambda content: type("Same", (), {"content": content})),
        ("addresses", "may_be_fetched", lambda url, _base, _own: targets.OWN_HOST in url),
        ("csv cells", "harmless", lambda text: text),
    ],
)
def test_a_door_that_stands_open_is_found(
    target: str, broken: str, by: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, broken, by)
    found = next(known for known in TARGETS if known.name == target)
    with pytest.raises((Broken, ValueError)):
        knock(found, 2_000)


def test_a_forged_call_that_is_let_in_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.connectors.porterbuddy.status_calls.check_digest", lambda *_given: None)
    webhooks = next(known for known in TARGETS if known.name == "webhooks")
    with pytest.raises(Broken, match="accepted"):
        knock(webhooks, 2_000)


def test_chance_is_the_same_again() -> None:
    once, again = (
        [(hostile.text(chance), hostile.url(chance, "x.example"), hostile.changed(chance, b"abc")) for _ in range(50)]
        for chance in (random.Random(3), random.Random(3))
    )
    assert once == again


def test_the_long_form_ends_with_its_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--seconds", "1", "--only", "search words"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    last = dict(part.split("=") for part in done.stdout.splitlines()[-1].split())
    assert int(last["inputs"]) > 100
    assert (last["crashes"], last["hangs"]) == ("0", "0")
