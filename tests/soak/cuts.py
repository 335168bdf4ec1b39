"""Power cuts: what was synced stays, of the rest any part is lost, kept or torn.

The real program is recorded at the border to the operating system (``strace``): each write, truncation, sync, rename and
removal in its folder, each byte that it sends, and each answer that it gives, in one order. The record is played again into
files that know what was synced; at any point the current fails, and the real store is opened on what would lie on the disk.
So it is the sqlite, the pragmas and the code that are shipped that are judged, and no copy of them.

Synced is what an ``fsync`` of the file or of its folder covered. As on ext4 and XFS, syncing a new file keeps its name too.
"""

import json
import random
import re
import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from typing_extensions import override

from app.domain.errors import StationError
from app.sandbox.variants import Route
from app.settings.file import SettingsFile
from app.storage import open_store
from tests.fakes.desk import order_data
from tests.soak import verdict
from tests.soak.calls import Tracer
from tests.soak.kinds import Kind, Tally
from tests.soak.misfortune import Broken, Step
from tests.soak.nursery import Nursery
from tests.soak.shift import Shift
from tests.soak.verdict import Violation
from tests.soak.world import World, identifier_on

SECTOR_BYTES = 512
_CALLS = "openat,pwrite64,write,writev,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,mkdir,sendto,lseek"
_OPTIONS = ("-y", "-xx", "-s", "4000000", "-e", f"trace={_CALLS}")


# --- the record -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Did:
    """One thing that the program did, in the order in which it did it.

    Attributes:
        what: ``write``, ``cut``, ``sync``, ``make``, ``remove``, ``rename``, ``send`` or ``say``.
    """

    what: str
    path: str = ""
    at: int = 0
    content: bytes = b""
    to: str = ""


_LINE = re.compile(r"^(\d+) +(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)(.*)$", re.S)
_PATH = re.compile(r"^-?\w+<((?:\\x[0-9a-f]{2})*|[^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def read_trace(text: str, home: Path) -> Iterator[Did]:
    """Turn strace's lines into what was done in a folder and said outside of it."""
    begun: dict[str, str] = {}
    positions: dict[str, int] = defaultdict(int)
    for line in text.splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        thread, rest = found[1], found[2]
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest.removesuffix("<unfinished ...>").rstrip()
            continue
        if rest.startswith("<..."):
            rest = begun.pop(thread, "") + rest.partition("resumed>")[2]
        call = _CALL.match(rest)
        if call is not None and int(call[3]) >= 0:
            yield from _did(call[1], call[2], int(call[3]), call[4], home, positions)


def _did(name: str, arguments: str, result: int, after: str, home: Path, positions: dict[str, int]) -> Iterator[Did]:
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
    handle = _PATH.match(arguments)
    path = _unfolded(handle[1]) if handle else ""
    inside = path.startswith(f"{home}/")
    match name:
        case "openat" if "O_CREAT" in arguments or "O_TRUNC" in arguments:
            opened = re.search(r"<((?:\\x[0-9a-f]{2})*|[^>]*)>", after)
            target = _unfolded(opened[1]) if opened else ""
            if target.startswith(f"{home}/"):
                positions[target] = -1 if "O_APPEND" in arguments else 0
                yield Did("make", target)
                if "O_TRUNC" in arguments:
                    yield Did("cut", target, 0)
        case "pwrite64" if inside:
            yield Did("write", path, int(arguments.rpartition(", ")[2]), texts[-1][:result])
        case "write" if inside:
            yield Did("write", path, positions[path], texts[-1][:result])
            if positions[path] >= 0:
                positions[path] += result
        case "ftruncate" if inside:
            yield Did("cut", path, int(arguments.rpartition(", ")[2]))
        case "fsync" | "fdatasync" if inside or path == str(home):
            yield Did("sync", path)
        case "unlink" | "unlinkat":
            if (target := texts[0].decode()).startswith(f"{home}/"):
                yield Did("remove", target)
        case "rename" | "renameat" | "renameat2":
            if texts[0].decode().startswith(f"{home}/"):
                yield Did("rename", texts[0].decode(), to=texts[1].decode())
        case "sendto":
            yield Did("send", content=texts[0])
        case "writev":
            yield Did("say", content=b"".join(texts))


def _unfolded(text: str) -> str:
    return bytes.fromhex(text.replace("\\x", "")).decode() if text.startswith("\\x") else text


# --- the disk -------------------------------------------------------------------------------------------------------------


@dataclass
class _File:
    kept: bytearray = field(default_factory=bytearray)
    open: list[Did] = field(default_factory=list)


class Disk:
    """A disk that knows what was synced."""

    def __init__(self) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._kept_names: dict[str, int] = {}
        self._open_names: list[tuple[str, str, int | None]] = []

    def take(self, did: Did) -> None:
        """Let something be done to it."""
        match did.what:
            case "make":
                if did.path not in self._names:
                    self._files[len(self._files)] = _File()
                    self._name(did.path, len(self._files) - 1)
            case "write" | "cut":
                if did.path in self._names:
                    self._files[self._names[did.path]].open.append(did)
            case "remove":
                self._name(did.path, None)
            case "rename":
                number = self._names.get(did.path)
                self._name(did.to, number)
                self._name(did.path, None)
            case "sync":
                self._sync(did.path)

    def _name(self, path: str, number: int | None) -> None:
        if number is None:
            self._names.pop(path, None)
        else:
            self._names[path] = number
        self._open_names.append((str(Path(path).parent), path, number))

    def _sync(self, path: str) -> None:
        number = self._names.get(path)
        if number is None:  # a folder
            self._keep_names([entry for entry in self._open_names if entry[0] == path])
            return
        file = self._files[number]
        for did in file.open:
            _apply(file.kept, did)
        file.open.clear()
        self._keep_names([entry for entry in self._open_names if entry[2] == number])

    def _keep_names(self, entries: list[tuple[str, str, int | None]]) -> None:
        for entry in entries:
            _, path, number = entry
            if number is None:
                self._kept_names.pop(path, None)
            else:
                self._kept_names[path] = number
            self._open_names.remove(entry)

    def after_the_cut(self, rng: random.Random) -> dict[str, bytes]:
        """Return what lies on it when the current fails now: of what was not synced, some, all or nothing, or torn."""
        mood = rng.random()
        names = dict(self._kept_names)
        for _, path, number in self._open_names:
            if mood < 0.3 or rng.random() < 0.5:
                continue
            if number is None:
                names.pop(path, None)
            else:
                names[path] = number
        found = {}
        for path, number in names.items():
            content = bytearray(self._files[number].kept)
            for did in self._files[number].open:
                if mood < 0.3 or (mood < 0.6 and rng.random() < 0.5):
                    continue
                _apply(content, _torn(did, rng) if mood > 0.8 and rng.random() < 0.4 else did)
            found[path] = bytes(content)
        return found


def _torn(did: Did, rng: random.Random) -> Did:
    if did.what != "write":
        return did
    whole = rng.randint(0, len(did.content) // SECTOR_BYTES) * SECTOR_BYTES
    return Did("write", did.path, did.at, did.content[:whole])


def _apply(content: bytearray, did: Did) -> None:
    if did.what == "cut":
        del content[did.at :]
        content.extend(b"\0" * (did.at - len(content)))
        return
    at = len(content) if did.at < 0 else did.at
    content.extend(b"\0" * (at - len(content)))
    content[at : at + len(did.content)] = did.content


# --- making the record ----------------------------------------------------------------------------------------------------


class Recorded(Shift):
    """A short shift of which everything is recorded: two orders, a lost answer, a kill, and an end in order."""

    def __init__(self, world: World, nursery: Nursery, folder: Path, *, plant: str = "", seed: int = 1) -> None:
        super().__init__(world, nursery, Tally(), random.Random(seed), kinds=(), plant=plant, orders=2)
        self._folder = folder
        self._tracers: list[tuple[Tracer, Path]] = []
        self._explained = True

    def record(self) -> list[Did]:
        """Work and return all that was done."""
        home = self._home
        try:
            self._open([])
            for number, parcels in enumerate((2, 1, 1)):
                self._do(Step("add", {"data": order_data(f"CUT-{number}", parcels=parcels)}))
            self._do(Step("place", {"order": 1}))
            self._scan_all()
            self._do(Step("place", {"order": 2}, [Kind.ANSWER_LOST], {Kind.ANSWER_LOST: Route.ORDER}))
            self._end_child()
            self._open([])
            self._do(Step("ask_all", {}))
            self._do(Step("print", {"order": 2}, [Kind.PRINTER_SILENT]))
            self._do(Step("place", {"order": 3, "later": True}))
            self._do(Step("print", {"order": 3}))
            self._scan_all()
            self._do(Step("deliver", {}))
            self._ask(Step("close", {}))
        finally:
            self._world.calm()
            self._end_child()
            for tracer, _ in self._tracers:
                tracer.leave()
        return [did for _, path in self._tracers for did in read_trace(path.read_text(), home)]

    def _scan_all(self) -> None:
        for place, identifier in self._packing.scannable(self._book):
            self._do(self._packing.scan(place, identifier))

    @override
    def _open(self, kinds: list[Kind]) -> None:
        self._child = self._nursery.bear(self._world.spec(self._home, self._plant))
        output = self._folder / f"record-{len(self._tracers)}"
        self._tracers.append((Tracer(self._child.pid, _OPTIONS, output), output))
        said = self._child.ask("open")
        if "ok" not in said:
            raise Broken([Violation("wrong", f"it does not start: {said}")], None)


# --- judging --------------------------------------------------------------------------------------------------------------


@dataclass
class Required:
    """What must be on the disk at one moment, because it was said, or because what costs something has left."""

    orders: set[int] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    scans: int = 0
    confirmed: int = 0
    keys: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)

    def take(self, did: Did) -> None:
        """Learn from what was said or sent."""
        if did.what == "say":
            self._said(json.loads(did.content).get("ok") or {})
        elif did.what == "send":
            self.keys |= {key.decode() for key in _KEY.findall(did.content)}
            self.labels |= {
                identifier_on(label) for label in _LABEL.findall(did.content) if b"^FD" in label or b"^GF" in label
            }

    def _said(self, ok: dict[str, Any]) -> None:
        if ok.get("order"):
            self.orders.add(ok["order"])
        if ok.get("number"):
            self.numbers.add(ok["number"])
        self.scans += ok.get("verdict") == "ok" and ok.get("act") in {"recorded", "finished"}
        self.confirmed += ok.get("confirmed", 0)

    def missing_in(self, book: verdict.Book, kept_labels: set[str]) -> Iterator[Violation]:
        """Name what is not there."""
        numbers = {line.number for line in book.orders.values()}
        keys = {key for _, _, key in book.attempts.values()}
        # A print that still waits would go on by itself: a second label.
        taken = [job for job in book.jobs.values() if job.state != "queued"]
        printed = {book.identifiers.get((job.order_id, job.parcel)) for job in taken}
        if lost := self.orders - book.orders.keys():
            yield Violation("lost", f"orders that were taken are gone: {lost}")
        if gone := self.numbers - numbers:
            yield Violation("lost", f"placements that were told are gone: {gone}")
        if left := self.keys - keys:
            yield Violation("lost", f"an order left and its try is not on the disk: {left}")
        if left := self.labels - (printed & kept_labels):
            yield Violation("lost", f"a label left and its print is not on the disk: {left}")
        if len(book.scans) < self.scans:
            yield Violation("scans_lost", f"{self.scans} scans were answered OK, {len(book.scans)} are there")
        if sum(confirmed for confirmed, _ in book.scans.values()) < self.confirmed:
            yield Violation("scans_lost", f"{self.confirmed} scans were told to be confirmed, fewer are")
        for job in book.jobs.values():
            if job.state == "sending":  # what was only queued goes on waiting for its printer
                yield Violation("wrong", f"print {job.id} is left as {job.state}")


_KEY = re.compile(rb"(?i)idempotency-key: ([^\r]+)")
_LABEL = re.compile(rb"\^XA.*?\^XZ", re.S)


class _Now:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def examine(files: dict[str, bytes], home: Path, required: Required, scratch: Path) -> Iterator[Violation]:
    """Put what is left on a real disk, start the real store on it, and compare."""
    shutil.rmtree(scratch, ignore_errors=True)
    (scratch / "locks").mkdir(parents=True)
    for path, content in files.items():
        target = scratch / Path(path).relative_to(home)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    store = scratch / "station.sqlite3"
    try:
        SettingsFile(scratch / "settings.toml")
        with open_store(store, _Now()) as opened:
            opened.ledger.doubts()
            opened.paper.jobs_in_doubt()
    except StationError as error:
        yield Violation("lost", f"the station does not start: {error} {error.detail}")
        return
    if (word := verdict.integrity(store)) != "ok":
        yield Violation("lost", f"the store is damaged: {word}")
        return
    connection = sqlite3.connect(store)
    kept = {identifier_on(row[0]) for row in connection.execute("SELECT content FROM labels")}
    connection.close()
    yield from required.missing_in(verdict.read_book(store), kept)


def cut(dids: list[Did], home: Path, count: int, rng: random.Random, scratch: Path) -> Iterator[tuple[int, Violation]]:
    """Let the current fail at many moments; name what was lost.

    Args:
        dids: The record.
        home: The folder that it is of.
        count: How often.
        scratch: Where what is left is laid.
    """
    first = next(number for number, did in enumerate(dids) if did.what == "say")
    # Half of the cuts strike right behind something that was said or sent, when it counts.
    told = [number for number, did in enumerate(dids) if did.what in {"say", "send"}]
    moments = Counter(
        rng.choice(told) if rng.random() < 0.5 else rng.randrange(first if rng.random() < 0.8 else 0, len(dids))
        for _ in range(count)
    )
    disk, required = Disk(), Required()
    for number, did in enumerate(dids):
        disk.take(did)
        required.take(did)
        for _ in range(moments[number]):
            for violation in examine(disk.after_the_cut(rng), home, required, scratch):
                yield number, violation
