"""The short form of the proof, and the parts of the harness that could make it prove nothing."""

import base64
import gzip
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak import cuts, verdict
from tests.soak.acts_verdict import compare_done
from tests.soak.cuts import Did, Disk
from tests.soak.plants import PLANTS
from tests.soak.systems import Done
from tests.soak.verdict import ActLine, Book, JobLine, OrderLine, Told

ROOT = Path(__file__).parents[2]
QUICK = ("hasty", "doubt-waits", "normal", "once-is-twice")


def soak(*arguments: str) -> str:
    """Run the harness as it is run by hand; return what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
    return done.stdout


def test_nothing_is_lost_and_nothing_comes_twice() -> None:
    said = soak("--faults", "50", "--kills", "8", "--cuts", "150", "--calls", "120", "--stories", "40", "--seed", "7")
    numbers = dict(part.split("=") for part in said.splitlines()[-1].split())
    assert {name: numbers[name] for name in verdict.PROMISES} == dict.fromkeys(verdict.PROMISES, "0")
    assert int(numbers["faults"]) >= 50
    assert int(numbers["kills"]) >= 8
    assert int(numbers["cuts"]) == 150
    assert int(numbers["calls"]) >= 10
    assert int(numbers["orders"]) >= 8


def test_planted_bugs_are_found() -> None:
    said = soak("--planted", ",".join(QUICK), "--seed", "3")
    assert re.search(rf"^planted={len(QUICK)} found={len(QUICK)}$", said, re.MULTILINE), said


def test_enough_bugs_can_be_planted() -> None:
    assert len(PLANTS) >= 30
    assert {plant.attack for plant in PLANTS.values()} == {"shift", "office", "cut", "model"}


# --- the disk that forgets ------------------------------------------------------------------------------------------------


def left_after(*dids: Did, tries: int = 200) -> set[tuple[tuple[str, bytes], ...]]:
    """Return all that was left on a disk in many power cuts."""
    disk = Disk()
    for did in dids:
        disk.take(did)
    return {tuple(sorted(disk.after_the_cut(random.Random(number)).items())) for number in range(tries)}


def test_what_was_synced_is_always_left() -> None:
    written = (Did("make", "/d/a"), Did("write", "/d/a", 0, b"kept"), Did("sync", "/d/a"))
    assert left_after(*written) == {(("/d/a", b"kept"),)}


def test_what_was_not_synced_is_lost_kept_or_torn() -> None:
    whole = b"x" * 1024
    left = left_after(Did("make", "/d/a"), Did("sync", "/d/a"), Did("write", "/d/a", 0, whole))
    assert {(("/d/a", b""),), (("/d/a", whole),), (("/d/a", whole[:512]),)} <= left


def test_a_name_is_kept_with_its_file_or_its_folder() -> None:
    renamed = (
        Did("make", "/d/new"),
        Did("write", "/d/new", 0, b"2"),
        Did("sync", "/d/new"),
        Did("rename", "/d/new", to="/d/name"),
    )
    assert {dict(left).get("/d/name") for left in left_after(*renamed)} == {None, b"2"}
    assert {dict(left).get("/d/name") for left in left_after(*renamed, Did("sync", "/d"))} == {b"2"}


def test_a_trace_is_read_with_its_gaps() -> None:
    home = "/home/h"
    folded = f"{home}/a".encode().hex("x").replace("x", "\\x")
    lines = (
        f'7 openat(AT_FDCWD, "\\x2f", O_RDWR|O_CREAT, 0600) = 3<\\x{folded}>',
        f'7 pwrite64(3<{home}/a>, "\\x61\\x62", 2, 5 <unfinished ...>',
        f"8 fdatasync(4<{home}/b>) = 0",
        "7 <... pwrite64 resumed>) = 2",
        f'7 pwrite64(3<{home}/a>, "\\x61", 1, 0) = -1 ENOSPC (No space left on device)',
        '7 pwrite64(9</elsewhere/a>, "\\x61", 1, 0) = 1',
        '7 sendto(5<socket:[1]>, "\\x68\\x69", 2, 0, NULL, 0) = 2',
    )
    assert list(cuts.read_trace("\n".join(lines), Path(home))) == [
        Did("make", f"{home}/a"),
        Did("sync", f"{home}/b"),
        Did("write", f"{home}/a", 5, b"ab"),
        Did("send", content=b"hi"),
    ]


# --- the comparison -------------------------------------------------------------------------------------------------------


def book_with(state: str, outcome: str = "", reason: str = "first print") -> Book:
    return Book(
        orders={1: OrderLine(1, "R", "sent", "n")},
        jobs={1: JobLine(1, 1, 1, state, reason, outcome)},
        identifiers={(1, 1): "p"},
    )


@pytest.mark.parametrize(
    ("book", "papers", "promise"),
    [
        (book_with("sent"), {"p": 2}, "lost"),
        (book_with("failed"), {"p": 1}, "wrong"),
        (book_with("proven", "the printer counted it"), {}, "wrong"),
        (book_with("sent"), {"elsewhere": 1}, "wrong"),
    ],
)
def test_paper_is_compared(book: Book, papers: dict[str, int], promise: str) -> None:
    found = {one.promise for one in verdict.compare(book, Told(), {}, papers) if "placed as" not in one.text}
    assert promise in found


FULFIL = Done("fulfil", "40001")
TOLD = Done("tracking", "R", "JJD-1")


def acts(*states: str, kind: str = "fulfil", subject: str = "40001", changes: str = "") -> Book:
    return Book(acts={n: ActLine(n, 1, kind, state, "a", subject, changes) for n, state in enumerate(states)})


@pytest.mark.parametrize(
    ("book", "done", "promise"),
    [
        (acts("done"), [FULFIL], None),
        (acts("refused", "unknown"), [FULFIL], None),
        (acts("done"), [], "wrong"),
        (acts("refused"), [FULFIL], "wrong"),
        (acts(), [FULFIL], "lost"),
        (acts("done"), [FULFIL, FULFIL], "twice"),
        (acts("done"), [FULFIL, Done("decline", "40001")], "twice"),
        (
            acts("done", kind="record", subject="R", changes='{"items": [{"after": "soak-1 JJD-1"}]}'),
            [TOLD, TOLD],
            "twice",
        ),
    ],
)
def test_acts_are_compared(book: Book, done: list[Done], promise: str | None) -> None:
    found = {one.promise for one in compare_done(book, Told(), done)}
    assert promise in found if promise else not found


def test_an_act_that_was_told_to_be_done_is_done() -> None:
    found = compare_done(acts("unknown"), Told(acted={("fulfil", "40001", "")}), [FULFIL])
    assert [one.promise for one in found] == ["lost"]


def test_what_was_told_must_be_there() -> None:
    told = Told(placed={"R": "other"}, scans={(1, 1)}, added={"Q"})
    found = [one.promise for one in verdict.compare(book_with("sent"), told, {}, {})]
    assert sorted(found) == ["lost", "lost", "scans_lost", "wrong"]


@pytest.mark.parametrize("shift", range(3))
def test_secrets_are_found_in_every_form(tmp_path: Path, shift: int) -> None:
    secret = "a-secret-of-some-length-4711"
    forms = (
        secret.encode(),
        secret.encode("utf-16-le"),
        secret.encode().hex().encode(),
        base64.b64encode(b"x" * shift + secret.encode() + b"yz"),
        gzip.compress(secret.encode()),
    )
    for number, form in enumerate(forms):
        (tmp_path / f"{number}").write_bytes(form if number == 4 else b"before " + form + b" behind")
    assert len(list(verdict.leaks(tmp_path, [secret]))) == len(forms)
    assert not list(verdict.leaks(tmp_path, ["another-secret-of-some-length"]))
