"""The log: JSON lines that can be followed, and nothing of a secret or of somebody's line breaks in them."""

import json
import logging
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from app.bootstrap.logs import JsonLines, close_log, set_up_logging
from app.connectorkit.redaction import RedactingFilter, Redaction
from app.domain.errors import Problem, Refused
from app.domain.journal import journalled, note, noted

_log = logging.getLogger("station.test")


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    level = logging.getLogger().level
    yield
    close_log()
    logging.getLogger().setLevel(level)


def lines(path: Path | None) -> list[dict[str, Any]]:
    assert path is not None
    close_log()
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def test_the_log_holds_no_secret(tmp_path: Path) -> None:
    redaction = Redaction()
    redaction.register(SecretStr("canary-7f3b9"))
    path = set_up_logging(tmp_path / "logs", redaction)
    assert path is not None
    _log.info("key %s at https://x.example/label/token-abc", "canary-7f3b9")
    _log.error("it broke", exc_info=ValueError("canary-7f3b9"))
    _log.info("beside", extra={"status": "canary-7f3b9", "trace": "ValueError: canary-7f3b9"})
    written = path.read_text("utf-8")
    assert "canary" not in written
    assert "token-abc" not in written
    assert [line["said"][:8] for line in lines(path)] == ["key [hid", "it broke", "beside"]


def test_a_line_that_cannot_be_put_together_stops_nothing() -> None:
    record = logging.makeLogRecord({"msg": "canary-7f3b9 %d", "args": ("canary-7f3b9",), "name": "station.test"})
    assert RedactingFilter(Redaction()).filter(record)
    said = json.loads(JsonLines(Redaction()).format(record))["said"]
    assert said.startswith("A line that cannot be written")
    assert "canary" not in said


def test_lines_say_what_they_belong_to(tmp_path: Path) -> None:
    path = set_up_logging(tmp_path, Redaction())

    @journalled("inner")
    def inner() -> None:
        note(job="7")
        _log.info("inside")
        raise Refused(Problem(code="no_such_order", title="Anne Holm is not known"))

    @journalled("place")
    def outer() -> None:
        note(order=12, attempt="order-12-1")
        with pytest.raises(Refused):
            inner()
        _log.info("behind")

    outer()
    note(order=99)  # outside of a verb, for nobody
    _log.info("alone")
    inside, ended, behind, done, alone = lines(path)
    same = {"order": 12, "attempt": "order-12-1"}
    assert inside.items() >= {**same, "verb": "inner", "job": "7", "said": "inside", "level": "info"}.items()
    assert ended.items() >= {**same, "verb": "inner", "end": "Refused", "code": "no_such_order"}.items()
    assert behind.items() >= {**same, "verb": "place"}.items()
    assert "job" not in behind
    assert done.items() >= {**same, "verb": "place", "end": "done"}.items()
    assert done["milliseconds"] >= 0
    assert not {"verb", "order"} & alone.keys()
    assert noted() == {}
    assert path is not None
    assert "Anne Holm" not in path.read_text("ascii")


def test_a_bug_ends_its_verb_in_the_log(tmp_path: Path) -> None:
    path = set_up_logging(tmp_path, Redaction())

    @journalled("place")
    def broken() -> None:
        raise KeyError("parcels")

    with pytest.raises(KeyError):
        broken()
    [line] = lines(path)
    assert line["end"] == "broke off"


@settings(max_examples=100)
@given(st.text(), st.text())
def test_whatever_is_said_stays_on_its_line(said: str, field: str) -> None:
    record = logging.makeLogRecord({"msg": "%s", "args": (said,), "name": field, "field": field})
    line = JsonLines(Redaction()).format(record)
    assert line.isascii()
    assert line.isprintable()
    assert len(line.splitlines()) == 1
    assert isinstance(json.loads(line)["said"], str)


def test_long_texts_are_cut_after_their_secrets_are_out(tmp_path: Path) -> None:
    redaction = Redaction()
    redaction.register(SecretStr("canary-7f3b9-canary-7f3b9"))
    path = set_up_logging(tmp_path, redaction)
    for before in range(3_980, 4_000):
        _log.info("%s", "x" * before + "canary-7f3b9-canary-7f3b9")
    assert path is not None
    assert all("canary" not in line["said"] and len(line["said"]) < 4_100 for line in lines(path))


def test_setting_it_up_again_writes_each_line_once(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        set_up_logging(tmp_path / folder, Redaction())
    _log.info("hello")
    close_log()
    _log.info("gone")
    assert not (tmp_path / "one" / "station.log").exists()
    assert (tmp_path / "two" / "station.log").read_text("utf-8").count("hello") == 1
    assert "gone" not in (tmp_path / "two" / "station.log").read_text("utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert set_up_logging(tmp_path / "file", Redaction()) is None
    _log.info("goes nowhere")
    (tmp_path / "full").symlink_to("/dev/full")
    (tmp_path / "station.log").symlink_to("/dev/full")
    assert set_up_logging(tmp_path, Redaction()) is not None
    _log.info("a secret that standard error must not get")
    assert "secret" not in "".join(capfd.readouterr())


def test_it_turns_over_and_is_for_its_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.bootstrap.logs._BYTES", 20_000)
    path = set_up_logging(tmp_path, Redaction())
    for number in range(1_000):
        _log.info("line %d", number)
    last = lines(path)[-1]
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["station.log", *(f"station.log.{number}" for number in range(1, 5))]
    assert all(stat.S_IMODE(found.stat().st_mode) == 0o600 for found in tmp_path.iterdir())
    assert all(found.stat().st_size <= 20_000 for found in tmp_path.iterdir())
    assert last["said"] == "line 999"
