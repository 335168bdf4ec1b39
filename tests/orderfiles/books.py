"""Excel files as Excel writes them, and as somebody with bad intentions does."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

HEADER = ("reference", "name", "email", "phone", "street", "house_number", "postal_code", "city", "weight_grams")
GOOD: tuple[Any, ...] = (
    "PD-1",
    "Łukasz Żółciński",
    "lukasz@example.com",
    "+4741122802",
    "Thorvald Meyers gate",
    "56B",
    "0552",
    "Oslo",
    2400,
)
_SHEET = "xl/worksheets/sheet1.xml"


def row(header: Sequence[str] = HEADER, **changes: Any) -> list[Any]:
    """Return a good row with other cells; ``changes`` may name columns that only the header has."""
    values = {**dict(zip(HEADER, GOOD, strict=True)), **changes}
    return [values.get(column) for column in header]


def book(
    path: Path,
    *rows: Sequence[Any],
    header: Sequence[str] = HEADER,
    formats: Mapping[str, str] | None = None,
    more: Mapping[str, Sequence[Sequence[Any]]] | None = None,
    hidden: Sequence[str] = (),
) -> Path:
    """Write a file of one sheet, and of more.

    Args:
        formats: Number formats by cell, as ``{"G2": "0000"}``.
        more: Rows of further sheets by their names.
        hidden: Names of sheets that are not shown.
    """
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Orders"
    for line in (header, *rows):
        sheet.append(list(line))
    for place, form in (formats or {}).items():
        sheet[place].number_format = form
    for name, lines in (more or {}).items():
        other = made.create_sheet(name)
        for line in lines:
            other.append(list(line))
    for name in hidden:
        made[name].sheet_state = "hidden"
    made.save(path)
    return path


def changed(path: Path, pattern: str, new: str, part: str = _SHEET) -> Path:
    """Change what stands in a part of a file."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    text, count = re.subn(pattern, lambda _found: new, parts[part].decode(), count=1, flags=re.DOTALL)
    assert count == 1
    parts[part] = text.encode()
    return packed_as(path, parts)


def packed_as(path: Path, parts: Mapping[str, bytes]) -> Path:
    """Write a zip of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    path.write_bytes(out.getvalue())
    return path


def with_sheet(path: Path, rows: str, before: str = "") -> Path:
    """Write a file whose sheet holds these rows, as XML."""
    book(path, GOOD)
    changed(path, "<sheetData>.*</sheetData>", f"<sheetData>{rows}</sheetData>")
    return changed(path, r"^", before) if before else path


def head_xml() -> str:
    """Return the header's row as XML."""
    cells = "".join(f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in HEADER)
    return f'<row r="1">{cells}</row>'
