"""The window's language: Qt's translations for what Qt says, and for every sentence of ours.

All sentences of ours are in one context, whoever says them, so that each is translated once.
"""

import logging
import re
from typing import Self

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from typing_extensions import override

from app.domain.resources import resource
from app.domain.wording import speak
from app.settings.model import Language

_log = logging.getLogger(__name__)
CONTEXT = "Parceldesk"
NAMES = {
    Language.SYSTEM: "",
    Language.ENGLISH: "English",
    Language.NORWEGIAN: "Norsk bokmål",
    Language.GERMAN: "Deutsch",
    Language.POLISH: "Polski",
    Language.FRENCH: "Français",
}
"""Each language as its speakers call it."""
PLACES = {"en": "en_GB", "nb": "nb_NO", "de": "de_DE", "pl": "pl_PL", "fr": "fr_FR"}
"""Where each language is at home."""


class Catalogue(QTranslator):
    """Our sentences in one language."""

    @classmethod
    def of(cls, language: Language, parent: QObject | None = None) -> Self:
        """Read the catalogue of a language.

        Raises:
            FileNotFoundError: The program was copied without its translations, or they are damaged.
        """
        catalogue = cls(parent)
        path = resource("translations", f"parceldesk_{language.value}.qm")
        if not catalogue.load(str(path)):
            raise FileNotFoundError(f"This file of the program is damaged: {path}. Install the program again.")
        return catalogue

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Look a sentence up whoever says it; None when it is none of ours: Qt asks the next translator only then."""
        return self.sentence(sourceText, None if n < 0 else n) or None

    def sentence(self, text: str, count: int | None) -> str:
        """Look a sentence up, for so many things where it counts some; from any thread. Empty when it is none of ours."""
        return super().translate(CONTEXT, text, None, -1 if count is None else count) or ""


def spoken_here(language: Language, machine: str | None = None) -> Language:
    """Return the language that is meant: the machine's own when none was chosen, English when that is none of ours.

    Args:
        language: What was chosen.
        machine: The machine's locale, such as "nb_NO"; None asks Qt.
    """
    if language is not Language.SYSTEM:
        return language
    name = (QLocale.system().name() if machine is None else machine).split("_")[0]
    ours = {"no": Language.NORWEGIAN, "nn": Language.NORWEGIAN} | {each.value: each for each in Language}
    return ours.get(name, Language.ENGLISH)


def place_of(language: Language, machine: str | None = None) -> str:
    """Return the locale that a language is written by here: the machine's own where it is one of that language.

    Args:
        language: What was chosen.
        machine: The machine's locale, such as "de_AT"; None asks Qt.
    """
    meant = spoken_here(language, machine).value
    name = QLocale.system().name() if machine is None else machine
    return name if re.fullmatch(f"{meant}_[A-Z]{{2}}", name) else PLACES[meant]


def speak_in(application: QCoreApplication, language: Language) -> None:
    """Say everything in a language from now on, and in no other; what is shown already stays as it is.

    A catalogue that is not there, or is damaged, is written down in the log and leaves the window in English: parcels can be
    packed in any language.
    """
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.setParent(None)
    meant = spoken_here(language)
    if meant is Language.ENGLISH:
        speak(None)
        return
    try:
        ours = Catalogue.of(meant, application)
    except FileNotFoundError:
        _log.exception("no catalogue of %s; the window speaks English", meant.value)
        speak(None)
        return
    qts_own = QTranslator(application)
    if qts_own.load(QLocale(meant.value), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts_own)
    application.installTranslator(ours)
    speak(ours.sentence)
