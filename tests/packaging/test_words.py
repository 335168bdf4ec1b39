"""The sentences that people read: all gathered, all translated, with their places and keys."""

import importlib.util
import re
import string
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
KEYS = re.compile(r"\b(?:F1?[0-9]|Esc|(?:Shift|Ctrl|Alt) [A-Z0-9]+)\b")


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("parceldesk_words", ROOT / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


words = load()
SENTENCES = words.gather()


def places(text: str) -> set[str]:
    """Return what is filled in: names with their formats."""
    return {f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None}


def frame(text: str) -> tuple[list[str], bool, bool]:
    """Return what no translation changes: the keys, and space at the ends."""
    return sorted(KEYS.findall(text)), text[:1].isspace(), text[-1:].isspace()


def test_sentences_are_gathered_from_every_door(tmp_path: Path) -> None:
    source = (
        "say('Order {x} is open', x=1); say_many(n, '1 label', '{n} labels'); T = mark('Paper out')\n"
        "self.tr('Keep' if a else 'Add'); Problem(code='c', title='No answer', hint=''); say(name); say('12')\n"
    )
    (tmp_path / "app" / "ui").mkdir(parents=True)
    (tmp_path / "app" / "ui" / "page.py").write_text(source, "utf-8")
    (tmp_path / "app" / "cli").mkdir()
    (tmp_path / "app" / "cli" / "verbs.py").write_text("say('In the terminal')", "utf-8")
    found = words.gather(tmp_path)
    assert set(found) == {"Order {x} is open", "{n} labels", "Paper out", "Keep", "Add", "No answer"}
    assert [text for text, sentence in found.items() if sentence.counts] == ["{n} labels"]
    assert found["Keep"].files == {"app/ui/page.py"}


def test_a_sentence_that_is_put_together_before_it_is_said_is_named(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "page.py").write_text(
        "say(f'Order {x}')\nsay('a' + b)\nProblem(title=f'{x}')\nsay('a')", "utf-8"
    )
    assert words.unreadable(tmp_path) == ["app/page.py:1", "app/page.py:2", "app/page.py:3"]


def test_no_sentence_of_the_program_is_put_together_before_it_is_said() -> None:
    assert words.unreadable() == []


@pytest.mark.parametrize("language", words.FORMS)
def test_every_sentence_is_translated(language: str) -> None:
    assert words.missing(language, SENTENCES) == []


@pytest.mark.parametrize("language", words.FORMS)
def test_what_is_filled_in_and_the_keys_stay_in_a_translation(language: str) -> None:
    wrong = [
        f"{text!r} -> {form!r}"
        for text, forms in words.held(language).items()
        for form in forms
        # A form for one may leave the number out.
        if not places(text) - {"n:"} <= places(form) <= places(text) or frame(text) != frame(form)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", words.FORMS)
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    catalogue = QTranslator()
    assert catalogue.load(str(words.file_of(language).with_suffix(".qm")))
    known = words.held(language)
    assert set(known) == set(SENTENCES)
    for text, forms in known.items():
        if not SENTENCES[text].counts:
            assert catalogue.translate(words.CONTEXT, text) == forms[0]
        else:
            found = {catalogue.translate(words.CONTEXT, text, "", number) for number in range(30)}
            assert found == set(forms)
