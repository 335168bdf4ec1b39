import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PrinterFailed
from app.printing import folder


def test_jobs_become_numbered_files_with_their_bytes(tmp_path: Path) -> None:
    first = folder.write(str(tmp_path), b"^XA^XZ", "SO-1001 1/2")
    folder.write(str(tmp_path), b"%PDF-1.4", "../../etc/passwd")
    folder.write(str(tmp_path), b"\x89PNG", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "000001-SO-1001-1-2.zpl",
        "000002-etc-passwd.pdf",
        "000003-job.png",
    ]
    assert (tmp_path / "000001-SO-1001-1-2.zpl").read_bytes() == b"^XA^XZ"
    assert first.accepted_bytes == 6
    assert "000001" in first.note
    assert not first.proven


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.write(str(tmp_path), b"first", "x")
    monkeypatch.setattr(Path, "iterdir", lambda self: iter(()))
    folder.write(str(tmp_path), b"second", "x")
    assert (tmp_path / "000001-x.bin").read_bytes() == b"first"
    assert (tmp_path / "000002-x.bin").read_bytes() == b"second"


def test_a_folder_that_is_not_there_is_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(PrinterFailed) as caught:
        folder.write(str(tmp_path / "gone"), b"x", "x")
    assert caught.value.problem.code == "folder_cannot_be_written"
    assert caught.value.nothing_came_out


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PrinterFailed):
        folder.write(str(tmp_path), b"x", "x")
    assert list(tmp_path.iterdir()) == []


def test_a_share_that_knows_no_links_works_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(source: object, target: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", unable)
    folder.write(str(tmp_path), b"one", "x")
    folder.write(str(tmp_path), b"two", "x")
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"one", b"two"]


@given(st.text(max_size=200))
def test_any_title_is_a_safe_name(title: str) -> None:
    name = folder.safe_name(title)
    assert 0 < len(name) <= 60
    assert name == Path(name).name
    assert not name.startswith(".")
    assert name.isascii()
