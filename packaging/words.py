#!/usr/bin/env python3
"""Gather every sentence that people read into resources/translations, and make the files that the program reads.

Sentences are the first argument of say, mark and tr, the third of say_many, and what models and problems are given as title,
hint and description. Qt's lupdate reads only the calls that Qt knows; therefore the gathering is ours, the files and the rest are Qt's.

    python packaging/words.py            gathers; new sentences come in unfinished, what is said no more goes
    python packaging/words.py missing    lists what no translator has seen, a language and a sentence a line
    python packaging/words.py take FILE  takes translations from a JSON object of {sentence: translation, or list of its forms}
                                         for the language that the file's name begins with, as in de.json
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Parceldesk"
FORMS = {"nb": 2, "de": 2, "fr": 2, "pl": 3}
"""Each language we speak beside English, with how many forms it has for a number of things."""
CALLS = {"say": 0, "mark": 0, "tr": 0, "say_many": 2}
KEYWORDS = {"title", "hint", "description"}
SILENT = ("app/cli", "app/sandbox")  # the terminal and what plays the systems speak English


@dataclass
class Sentence:
    """One sentence: where it is said, and whether it counts things."""

    counts: bool = False
    files: set[str] = field(default_factory=set)


def gather(root: Path = ROOT) -> dict[str, Sentence]:
    """Return every sentence of the program."""
    found: dict[str, Sentence] = {}
    for path in sorted((root / "app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(SILENT):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text, counts in _said(node):
                    sentence = found.setdefault(text, Sentence())
                    sentence.counts |= counts
                    sentence.files.add(name)
    return found


def unreadable(root: Path = ROOT) -> list[str]:
    """Return the places where a sentence is put together before it is said, so that no translation can be found."""
    places = []
    for path in sorted((root / "app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(SILENT):
            continue
        places += [
            f"{name}:{node.lineno}"
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and any(_is_built(argument) for argument in _arguments(node))
        ]
    return places


def _said(call: ast.Call) -> list[tuple[str, bool]]:
    counts = _name(call) == "say_many"
    texts = [text for argument in _arguments(call) for text in _literals(argument)]
    return [(text, counts) for text in texts if any(letter.isalpha() for letter in text)]


def _arguments(call: ast.Call) -> list[ast.expr]:
    place = CALLS.get(_name(call))
    arguments = [call.args[place]] if place is not None and len(call.args) > place else []
    return arguments + [word.value for word in call.keywords if word.arg in KEYWORDS]


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", "") or getattr(call.func, "id", "")


def _literals(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=body, orelse=other):
            return _literals(body) + _literals(other)
        case ast.BoolOp(values=values):
            return [text for value in values for text in _literals(value)]
    return []


def _is_built(node: ast.expr) -> bool:
    match node:
        case ast.JoinedStr() | ast.BinOp():
            return True
        case ast.IfExp(body=body, orelse=other):
            return _is_built(body) or _is_built(other)
        case ast.BoolOp(values=values):
            return any(_is_built(value) for value in values)
    return False


# --- the files of Qt ------------------------------------------------------------------------------------------------------


def file_of(language: str) -> Path:
    """Return the file that translators edit."""
    return FOLDER / f"parceldesk_{language}.ts"


def held(language: str) -> dict[str, list[str]]:
    """Return what is translated: each sentence with its one translation, or with the forms of it."""
    if not file_of(language).exists():
        return {}
    known = {}
    for message in ET.parse(file_of(language)).getroot().iter("message"):
        source, words = message.findtext("source", ""), message.find("translation")
        if words is not None and words.get("type") is None:
            known[source] = [form.text or "" for form in words.findall("numerusform")] or [words.text or ""]
    return known


def write(language: str, sentences: dict[str, Sentence], known: dict[str, list[str]]) -> None:
    """Write the file of a language and what the program reads of it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, sentence in sorted(sentences.items()):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.counts else {})
        for name in sorted(sentence.files):
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        forms = known.get(text, [])
        words = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if sentence.counts:
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(words, "numerusform").text = form
        elif forms:
            words.text = forms[0]
    ET.indent(root, " ")
    FOLDER.mkdir(exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    file_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    target = file_of(language).with_suffix(".qm")
    subprocess.run([release, "-silent", "-nounfinished", file_of(language), "-qm", target], check=True)


def missing(language: str, sentences: dict[str, Sentence]) -> list[str]:
    """Return the sentences that are not translated, or not in all their forms."""
    known = held(language)
    return [
        text
        for text, sentence in sorted(sentences.items())
        if len(known.get(text, ())) != (FORMS[language] if sentence.counts else 1)
    ]


def main(arguments: list[str]) -> int:
    """Gather, list or take."""
    sentences = gather()
    match arguments:
        case []:
            for language in FORMS:
                write(language, sentences, held(language))
            print(f"{len(sentences)} sentences")
        case ["missing"]:
            for language in FORMS:
                for text in missing(language, sentences):
                    print(language, json.dumps(text, ensure_ascii=False))
        case ["take", file]:
            language = Path(file).name[:2]
            taken: dict[str, str | list[str]] = json.loads(Path(file).read_text(encoding="utf-8"))
            forms = {text: [words] if isinstance(words, str) else words for text, words in taken.items()}
            write(language, sentences, held(language) | forms)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
