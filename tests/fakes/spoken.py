"""The window in another language than English, for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from app.settings.model import Language
from app.ui.language import speak_in


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language; what is made inside the block speaks it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    speak_in(application, language)
    try:
        yield
    finally:
        speak_in(application, Language.ENGLISH)
