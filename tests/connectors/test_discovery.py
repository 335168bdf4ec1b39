"""Connectors are found by their folders, and finding them is cheap."""

import subprocess
import sys
from pathlib import Path

import pytest

import app.connectors
from app.connectors import discover

ROOT = Path(app.connectors.__file__).parents[2]


def test_each_folder_is_found() -> None:
    folders = {path.parent.name for path in Path(app.connectors.__file__).parent.glob("*/__init__.py")}
    assert set(discover()) == folders
    assert "porterbuddy" in folders


def test_a_new_folder_is_all_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "next_post"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from dataclasses import replace\n"
        "from app.connectors.porterbuddy import CONNECTOR as known\n"
        "CONNECTOR = replace(known, id='next_post', title='Next Post')\n"
    )
    (tmp_path / "no_folder.py").write_text("raise AssertionError\n")
    monkeypatch.setattr(app.connectors, "__path__", [*app.connectors.__path__, str(tmp_path)])
    assert discover()["next_post"].title == "Next Post"
    monkeypatch.delitem(sys.modules, "app.connectors.next_post")


def test_a_connector_under_another_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "renamed_post"
    folder.mkdir()
    (folder / "__init__.py").write_text("from app.connectors.porterbuddy import CONNECTOR\n")
    monkeypatch.setattr(app.connectors, "__path__", [str(tmp_path)])
    with pytest.raises(ValueError, match="renamed_post"):
        discover()
    monkeypatch.delitem(sys.modules, "app.connectors.renamed_post")


def test_finding_and_building_import_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from app.connectorkit.transport import Transport\n"
        "from app.connectors import discover\n"
        "transport = Transport()\n"
        "connector = discover()['porterbuddy']\n"
        "connector.build(connector.settings(api_key='key-1'), transport, None)\n"
        "print([name for name in ('httpx', 'httpcore', 'babel', 'phonenumbers', 'PIL') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
