import os
import subprocess
import sys
from pathlib import Path

from app.childkit import locks

HOLD = """
import os, sys
from app.childkit import locks
print(locks.take(os.open(sys.argv[1], os.O_RDWR)), flush=True)
sys.stdin.read()
"""


def test_one_open_file_holds_the_lock_until_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first, second = (os.open(path, os.O_RDWR | os.O_CREAT, 0o600) for _ in range(2))
    assert locks.take(first)
    assert not locks.take(second)
    os.close(os.open(path, os.O_RDWR))  # somebody here only looked
    assert not locks.take(second)
    os.close(first)
    assert locks.take(second)
    os.close(second)


def test_a_process_that_is_killed_gives_its_lock_up(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    mine = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not locks.take(mine)
    finally:
        holder.kill()
        holder.communicate()
    assert locks.take(mine)
    os.close(mine)
