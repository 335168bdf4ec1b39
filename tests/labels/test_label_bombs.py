"""Hostile labels end in the child with a sentence, and the next good label is drawn."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import Refused, StationError
from app.domain.labels import LabelDocument, LabelFormat
from app.labels.workshop import LabelChild, label_child
from tests.labels import bombs
from tests.labels.papers import document, printer, zpl_label

GOOD = document(zpl_label(), LabelFormat.ZPL, dpi=203)
ZPL, PDF, PNG = LabelFormat.ZPL, LabelFormat.PDF, LabelFormat.PNG


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LabelChild]:
    made = LabelChild(tmp_path_factory.mktemp("cache"), deadline_seconds=2.0, memory_bytes=900_000_000)
    yield made
    made.close()


ENDS: list[tuple[str, Callable[[], LabelDocument]]] = [
    ("forms within forms", lambda: bombs.label(bombs.nested_forms(), PDF)),
    ("a million curves", lambda: bombs.label(bombs.many_curves(), PDF)),
    ("a long page", lambda: bombs.label(bombs.long_content(), PDF)),
    ("a picture beyond any label", lambda: bombs.label(bombs.png_of_dots(30_000, 3_000), PNG)),
    ("an endless format", lambda: bombs.label(b"^XA^FO9,9^GB9,9,9^FS" * 300_000, ZPL)),
]


@pytest.mark.parametrize("make", [make for _, make in ENDS], ids=[name for name, _ in ENDS])
def test_a_bomb_ends_with_a_sentence_and_harms_no_next_label(
    child: LabelChild, make: Callable[[], LabelDocument]
) -> None:
    with pytest.raises(Refused) as caught:
        child.picture(make())
    assert caught.value.problem.code == "no_label"
    assert caught.value.problem.hint
    assert child.picture(GOOD).barcodes == (GOOD.identifier,)


SURVIVED: list[tuple[str, Callable[[], LabelDocument]]] = [
    ("a picture of ten gigabytes on a page", lambda: bombs.label(bombs.huge_picture(), PDF)),
    ("a graphic of 400 MB", lambda: bombs.label(bombs.zpl_graphic(400_000_000), ZPL)),
    ("a box as large as the moon", lambda: bombs.label(b"^XA" + b"^FO0,0^GB32000,32000,1^FS" * 20_000 + b"^XZ", ZPL)),
    ("letters as tall as houses", lambda: bombs.label(b"^XA" + b"^FO0,0^A0N,32000,32000^FDW^FS" * 500 + b"^XZ", ZPL)),
    (
        "a block of endless lines",
        lambda: bombs.label(b"^XA^FO0,0^FB9999,9999,9999^FD" + b"W " * 90_000 + b"^FS^XZ", ZPL),
    ),
    ("a hundred thousand labels", lambda: bombs.label(b"^XA^FO9,9^GB9,9,9^FS^XZ" * 100_000, ZPL)),
    ("ten million copies", lambda: bombs.label(b"^XA^FO9,9^GB9,9,9^FS^PQ9999999^XZ", ZPL)),
]


@pytest.mark.parametrize("make", [make for _, make in SURVIVED], ids=[name for name, _ in SURVIVED])
def test_a_bomb_is_defused_or_ended(child: LabelChild, make: Callable[[], LabelDocument]) -> None:
    """Which of the two depends on the machine: either way the next label is drawn, and no bug is reported."""
    assert end_of(child, make()) in {"drawn", "no_label"}
    assert child.picture(GOOD).barcodes == (GOOD.identifier,)


def end_of(child: LabelChild, bomb: LabelDocument) -> str:
    try:
        shown = child.picture(bomb)
    except StationError as error:
        return error.problem.code
    return "drawn" if shown.width_dots * shown.height_dots < 40_000_000 else "too large"


def test_copies_and_settings_of_a_bomb_never_reach_a_printer(child: LabelChild) -> None:
    ready = child.ready_for([bombs.label(b"^XA^FO9,9^GB9,9,9^FS^PQ9999999^XZ", ZPL)], printer())
    assert b"^PQ" not in ready.content


def busy() -> None:
    while True:
        pass


def test_processor_time_has_an_end_of_its_own() -> None:
    made = label_child(deadline_seconds=60, memory_bytes=2_000_000_000, cpu_seconds=1)
    try:
        first = made.run(os.getpid, ())
        with pytest.raises(Refused, match="longer than 1 s") as caught:
            made.run(busy, ())
        assert "processor time" in caught.value.detail
        assert made.run(os.getpid, ()) != first
        # Each job has its own second: many short ones are not added up.
        assert [made.run(_work, (0.4,)) for _ in range(3)] == [True] * 3
    finally:
        made.close()


def _work(seconds: float) -> bool:
    import time

    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return True


def test_a_child_writes_no_large_files(tmp_path: Path) -> None:
    made = label_child(deadline_seconds=10, memory_bytes=2_000_000_000)
    try:
        with pytest.raises(RuntimeError, match="OSError"):
            made.run(_write, (str(tmp_path / "large"), 70_000_000))
        assert made.run(_write, (str(tmp_path / "small"), 1_000)) == 1_000
    finally:
        made.close()


def _write(path: str, count: int) -> int:
    return Path(path).write_bytes(bytes(count))
