import os
from pathlib import Path

import pytest

from app.storage.presence import Presence


def test_the_living_are_not_gone_and_the_ended_are(tmp_path: Path) -> None:
    one, two = Presence(tmp_path / "locks"), Presence(tmp_path / "locks")
    assert not one.is_gone(two.name)
    assert not one.is_gone(one.name)
    two.end()
    two.end()
    assert one.is_gone(two.name)
    assert one.is_gone("0123456789abcdef")
    one.end()


def test_what_the_dead_left_is_cleared_away_at_the_next_start(tmp_path: Path) -> None:
    dead = Presence(tmp_path / "locks")
    dead.let_go()
    alive = Presence(tmp_path / "locks")
    assert [path.name for path in (tmp_path / "locks").iterdir()] == [alive.name]
    assert alive.is_gone(dead.name)
    alive.end()


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_does_not_keep_its_parent_alive(tmp_path: Path) -> None:
    mine, other = Presence(tmp_path / "locks"), Presence(tmp_path / "locks")
    up_reading, up_writing = os.pipe()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(writing)
        os.write(up_writing, b"u")
        os.read(reading, 1)  # lives until the parent is done
        os._exit(0)
    os.close(reading)
    assert os.read(up_reading, 1) == b"u"
    other.let_go()
    assert mine.is_gone(other.name)
    os.close(writing)
    assert os.waitpid(child, 0)[1] == 0
    mine.end()
    os.close(up_reading)
    os.close(up_writing)
