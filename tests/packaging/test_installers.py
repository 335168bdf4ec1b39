"""What the installers promise, read off their files."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETUP = (ROOT / "installer.iss").read_text(encoding="utf-8")


def test_updates_replace_the_same_program() -> None:
    assert re.search(r"^AppId=\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$", SETUP, re.MULTILINE)
    assert "AppMutex=ParceldeskStation\n" in SETUP
    assert "PrivilegesRequired=lowest\n" in SETUP


def test_only_the_programs_own_folder_is_written_and_cleaned() -> None:
    deleted = re.findall(r'^Type: \w+; Name: "([^"]+)"', SETUP, re.MULTILINE)
    assert deleted == [r"{app}\_internal"]
    assert re.findall(r'DestDir: "([^"]+)"', SETUP) == ["{app}"]
    assert not re.search(r"appdata|userdocs|\[UninstallDelete\]|\[Registry\]", SETUP, re.IGNORECASE)


def test_installer_and_recipe_name_the_same_programs() -> None:
    recipe = (ROOT / "packaging" / "parceldesk.spec").read_text(encoding="utf-8")
    compile(recipe, "parceldesk.spec", "exec")
    assert set(re.findall(r'program\("([a-z-]+)"', recipe)) == {"parceldesk", "parceldesk-cli"}
    assert r'Source: "dist\parceldesk\*"' in SETUP


def test_the_desktop_entry_starts_the_window() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ROOT / "packaging" / "parceldesk.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "parceldesk"
    assert entry["Desktop Entry"]["Type"] == "Application"
