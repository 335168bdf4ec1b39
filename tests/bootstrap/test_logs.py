import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from app.bootstrap.logs import close_log, set_up_logging
from app.connectorkit.redaction import Redaction

_log = logging.getLogger("station.test")


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    level = logging.getLogger().level
    yield
    close_log()
    logging.getLogger().setLevel(level)


def test_the_log_holds_no_secret(tmp_path: Path) -> None:
    redaction = Redaction()
    redaction.register(SecretStr("canary-7f3b9"))
    path = set_up_logging(tmp_path / "logs", redaction)
    assert path is not None
    _log.info("key %s at https://x.example/label/token-abc", "canary-7f3b9")
    _log.error("it broke", exc_info=ValueError("canary-7f3b9"))
    close_log()
    written = path.read_text("utf-8")
    assert "canary" not in written
    assert "token-abc" not in written
    assert "it broke" in written


def test_setting_it_up_again_writes_each_line_once(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        set_up_logging(tmp_path / folder, Redaction())
    _log.info("hello")
    close_log()
    _log.info("gone")
    assert not (tmp_path / "one" / "station.log").exists()
    assert (tmp_path / "two" / "station.log").read_text("utf-8").count("hello") == 1
    assert "gone" not in (tmp_path / "two" / "station.log").read_text("utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert set_up_logging(tmp_path / "file", Redaction()) is None
    _log.info("goes nowhere")
