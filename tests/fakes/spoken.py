"""The window in another language than English, for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.wording import speak
from app.settings.model import Language
from app.ui.language import speak_in


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language; what is made inside the block speaks it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = set(application.findChildren(QTranslator))
    speak_in(application, language)
    try:
        yield
    finally:
        speak(None)
        for translator in set(application.findChildren(QTranslator)) - before:
            application.removeTranslator(translator)
            translator.deleteLater()
