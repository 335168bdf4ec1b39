"""The README's table of calls: no cell is empty, and what it names is there."""

import re
from pathlib import Path

import pytest

from app.connectors import discover

ROOT = Path(__file__).parent.parent
HEAD = "| system | call | window | terminal | sandbox | test |"


def rows() -> list[list[str]]:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    start = lines.index(HEAD) + 2
    table = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        table.append([cell.strip() for cell in line.strip("|").split("|")])
    return table


def test_every_system_stands_in_it() -> None:
    assert {row[0] for row in rows()} == {connector.title for connector in discover().values()}


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row[0]}: {row[1]}")
def test_no_cell_is_empty_and_its_tests_are_there(row: list[str]) -> None:
    assert len(row) == 6
    assert all(row)
    for cell in row[4:]:
        (name,) = re.findall(r"`([^`]+)`", cell)
        text = (ROOT / "tests" / name).read_text("utf-8")
        assert re.search(r"^def test_", text, re.MULTILINE)


def test_every_verb_is_one_of_the_program() -> None:
    from app.cli.parser import parser

    known = parser().format_help()
    for row in rows():
        for verb in re.findall(r"`([a-z-]+)", row[3]):
            assert re.search(rf"^    {verb}\b", known, re.MULTILINE) or verb in {"renew", "sign-out"}, verb
