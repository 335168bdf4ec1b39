"""The settings file: what is written is what is read, a failure leaves the old one, and a foreign one is left alone."""

import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap.rehearsal import SENDER
from app.domain.accounts import Account, Environment
from app.domain.errors import InvalidInput
from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.settings.file import SettingsFile
from app.settings.model import VERSION, Appearance, Desk, Settings, Theme

ACCOUNT = Account(
    id="porterbuddy-test",
    connector="porterbuddy",
    name="Prøve “nord”",
    environment=Environment.TEST,
    options={"base_url": "http://127.0.0.1:1", "country_style": "code"},
)
ZEBRA = Printer(id="zebra", name="Zebra", host="10.0.0.9", dpi=None)
FOLDER = Printer(
    id="folder",
    name="Folder",
    route=PrinterRoute.FOLDER,
    language=PrinterLanguage.DRIVER,
    folder='C:\\labels\n"x"',
    proven_at=datetime(2026, 2, 12, 15, tzinfo=UTC),
)
FULL = Settings(
    sender=SENDER,
    desk=Desk(name="Desk 3", operator="Marit L.", label_printer="zebra"),
    appearance=Appearance(theme=Theme.DARK, text_percent=150, locale="pl_PL"),
    accounts=(ACCOUNT,),
    printers=(ZEBRA, FOLDER),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_nothing_there_is_the_beginning(path: Path) -> None:
    assert SettingsFile(path).current == Settings()
    assert not path.exists()


@pytest.mark.parametrize("settings", [Settings(), FULL], ids=["empty", "full"])
def test_what_is_written_is_what_is_read(path: Path, settings: Settings) -> None:
    file = SettingsFile(path)
    file.keep(settings)
    assert file.current == settings
    # A dpi that is not known is written as no dpi, and must not come back as the usual one.
    assert SettingsFile(path).current == settings
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


def test_parts_are_added_replaced_and_forgotten(path: Path) -> None:
    file = SettingsFile(path)
    file.keep_account(ACCOUNT)
    file.keep_printer(ZEBRA)
    file.keep_printer(FOLDER)
    renamed = ZEBRA.model_copy(update={"name": "The old one"})
    file.keep_printer(renamed)
    file.change(lambda old: old.model_copy(update={"sender": SENDER}))
    assert file.current.printers == (renamed, FOLDER)
    file.forget_printer("zebra")
    file.forget_printer("never there")
    file.forget_account("never there")
    assert SettingsFile(path).current == Settings(accounts=(ACCOUNT,), printers=(FOLDER,), sender=SENDER)
    file.forget_account(ACCOUNT.id)
    assert SettingsFile(path).current.accounts == ()


def test_a_change_from_another_process_is_not_lost(path: Path) -> None:
    window, terminal = SettingsFile(path), SettingsFile(path)
    terminal.keep_account(ACCOUNT)
    window.keep_printer(ZEBRA)
    assert SettingsFile(path).current == Settings(accounts=(ACCOUNT,), printers=(ZEBRA,))
    assert window.current.accounts == (ACCOUNT,)


def test_changes_at_the_same_time_are_all_kept(path: Path) -> None:
    file = SettingsFile(path)
    printers = [ZEBRA.model_copy(update={"id": f"zebra-{number}"}) for number in range(12)]
    threads = [threading.Thread(target=file.keep_printer, args=(printer,)) for printer in printers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {printer.id for printer in SettingsFile(path).current.printers} == {printer.id for printer in printers}


@pytest.mark.parametrize("fails", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.mkdir"])
def test_a_failure_while_writing_leaves_the_old_file(path: Path, fails: str, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(path)
    file.keep(FULL)
    before = path.read_bytes()

    def full(*_arguments: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    other = ZEBRA.model_copy(update={"name": "Other"})
    with monkeypatch.context() as patch:
        patch.setattr(fails, full)
        with pytest.raises(InvalidInput) as caught:
            file.keep_printer(other)
    assert caught.value.problem.code == "settings_not_written"
    assert "No space left" in caught.value.problem.hint
    assert path.read_bytes() == before
    assert file.current == FULL
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"version = 1\n[desk", "settings_damaged"),
        (b"\xff\xfe", "settings_damaged"),
        (b"version = 1\nsurprise = 1\n", "settings_damaged"),
        (b"version = 1\n[desk]\nname = 7\n", "settings_damaged"),
        (b'version = "one"\n', "settings_damaged"),
        (b"version = 0\n", "settings_damaged"),
        (b"version = -3\n", "settings_damaged"),
        (b"version = true\n", "settings_damaged"),
        (b"version = 999\nsurprise = 1\n", "settings_newer"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_and_left_alone(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as caught:
        SettingsFile(path)
    assert caught.value.problem.code == code
    assert str(path) in caught.value.problem.hint
    assert "left as they are" in caught.value.problem.hint
    assert path.read_bytes() == content


def test_a_file_that_was_damaged_meanwhile_is_not_written_over(path: Path) -> None:
    file = SettingsFile(path)
    file.keep(FULL)
    path.write_bytes(b"[half")
    with pytest.raises(InvalidInput):
        file.keep_printer(ZEBRA)
    assert path.read_bytes() == b"[half"
    assert file.current == FULL


def test_a_folder_in_its_place_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(InvalidInput) as caught:
        SettingsFile(path)
    assert caught.value.problem.code == "settings_damaged"


def from_one(data: dict[str, Any]) -> dict[str, Any]:
    name = data.pop("bench")
    return {**data, "desk": {"name": name}}


def from_two(data: dict[str, Any]) -> dict[str, Any]:
    data["desk"]["operator"] = data["desk"]["name"].upper()
    return data


UPGRADES = {1: from_one, 2: from_two}


@pytest.mark.parametrize(
    "content", [b'version = 1\nbench = "desk 3"\n', b'bench = "desk 3"\n', b'version = 2\n[desk]\nname = "desk 3"\n']
)
def test_older_files_are_brought_up_step_by_step(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert SettingsFile(path, UPGRADES).current == Settings(desk=Desk(name="desk 3", operator="DESK 3"))
    assert path.read_bytes() == content


def test_a_step_that_fails_leaves_the_file_alone(path: Path) -> None:
    path.write_bytes(b"version = 1\n")
    with pytest.raises(InvalidInput) as caught:
        SettingsFile(path, UPGRADES)
    assert caught.value.problem.code == "settings_damaged"
    assert path.read_bytes() == b"version = 1\n"


def test_the_steps_lead_to_the_version_of_this_program() -> None:
    from app.settings import file

    assert sorted(file.UPGRADES) == list(range(1, VERSION))


@pytest.mark.parametrize(
    "content", ["a = " + "[" * 20_000, "a = " + "9" * 5_000, "a = 2026-99-99", "a.b = 1\na.b.c = 2"]
)
def test_what_a_reader_stumbles_over_is_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(content)
    with pytest.raises(InvalidInput) as caught:
        SettingsFile(path)
    assert caught.value.problem.code == "settings_damaged"
    assert path.read_text() == content
