"""The words that people read, in the language of the desk.

Sentences are written in English where they are said, and looked up when they are:

    say("Order {reference} is open", reference=order.reference)
    say_many(count, "1 label", "{n} labels")

A constant, which is made before the language is known, is marked where it stands and said where it is shown: ``mark("Paper out")``,
later ``say(TITLE)``. The title and the hint of a ``Problem`` and the title and description of a model's field are such constants
without a mark. What is no known sentence, such as one that was said already, passes through as it is. Without a language, as in
the terminal and in the log, everything is English.

``packaging/dev.py words`` gathers the sentences into ``resources/translations``; a test tells which are missing.
"""

from collections.abc import Callable

Lookup = Callable[[str, int | None], str]
"""Returns the translation of an English sentence, for so many things where it counts some; empty where it knows none."""


class _Language:
    """The one language of this process, as Qt has one too."""

    def __init__(self) -> None:
        self.lookup: Lookup | None = None


_LANGUAGE = _Language()


def speak(lookup: Lookup | None) -> None:
    """Set the language of everything that is said from now on; None is English."""
    _LANGUAGE.lookup = lookup


def spoken() -> Lookup | None:
    """Return the language in which everything is said; None is English."""
    return _LANGUAGE.lookup


def mark(text: str) -> str:
    """Return a constant as it is; marks it for translation. It is said where it is shown."""
    return text


def say(text: str, /, **values: object) -> str:
    """Return a sentence in the desk's language with values in its places.

    Args:
        text: The English sentence; ``{name}`` is a place. Without values it is taken as it is, so that a text of unknown
            origin may hold braces.
        values: What stands in the places; a format as in ``{seconds:.0f}`` counts.
    """
    return _filled(_looked_up(text, None), text, values)


def say_many(count: int, one: str, many: str, /, **values: object) -> str:
    """Return the sentence for one or for so many things; ``{n}`` is the number.

    Args:
        count: How many.
        one: The English sentence for one, such as ``1 label``.
        many: The one for any other number, such as ``{n} labels``. It is the one that is translated, in as many forms as the
            language has.
        values: What stands in further places.
    """
    return _filled(_looked_up(many, count, one if count == 1 else many), many, {"n": count, **values})


def _looked_up(text: str, count: int | None, english: str = "") -> str:
    lookup = _LANGUAGE.lookup
    return (lookup(text, count) if lookup is not None and text else "") or english or text


def _filled(text: str, english: str, values: dict[str, object]) -> str:
    if not values:
        return text
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError):  # a translation with a wrong place must not take the sentence away
        return english.format(**values)
