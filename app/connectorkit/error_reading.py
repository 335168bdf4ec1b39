"""Reads what a system says about a refusal, by the shape of the body: the status alone says too little."""

import html
import json
import re
from dataclasses import dataclass
from typing import Any

MAX_CHARACTERS = 500
MAX_MESSAGES = 50
_TEXT_KEYS = ("message", "detail", "error", "title")
_INVISIBLE = re.compile(r"<(script|style)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_LONG_WORD = re.compile(r"[\w+/=.~-]{16,}")
_TAG = re.compile(r"<[^>]{0,500}>")


@dataclass(frozen=True)
class Said:
    """One thing that a system complains about.

    Attributes:
        message: In the system's words, in one line.
        path: The field it belongs to, in the system's spelling; empty if none.
    """

    message: str
    path: str = ""


def _line(text: str) -> str:
    """One line of at most 500 characters, without anything that cannot be printed."""
    joined = " ".join(text.split())
    return "".join(letter for letter in joined if letter.isprintable())[:MAX_CHARACTERS]


def _without_tokens(text: str) -> str:
    """Take out what looks like a token: a body in no known form may be one that hands out secrets, cut short on its way."""
    is_data = '":' in text or text[:1] in {"{", "["}

    def shown(hit: re.Match[str]) -> str:
        word = hit.group()
        looks_like_one = not word.isalpha() if is_data else not word.isalpha() and any(map(str.isdigit, word))
        return "…" if looks_like_one else word

    return _LONG_WORD.sub(shown, text)


def _from_object(entry: Any) -> Said | None:
    if not isinstance(entry, dict):
        return Said(_line(entry)) if isinstance(entry, str) and entry.strip() else None
    path = entry.get("propertyPath")
    where = _line(path) if isinstance(path, str) else ""
    for key in _TEXT_KEYS:
        value = entry.get(key)
        if isinstance(value, str) and value.strip():
            return Said(_line(value), where)
        if isinstance(value, dict) and (inner := _from_object(value)) is not None:
            return Said(inner.message, where or inner.path)
    return Said("", where) if where else None


def read_error(content: bytes) -> tuple[Said, ...]:
    """Read an error body: a list of ``{message, propertyPath}``, an object with a text, or plain text.

    Secrets may still stand in it: scrub before it is shown or logged.

    Returns:
        What was said, in its order; empty when the body says nothing.
    """
    text = content[:100_000].decode("utf-8", errors="replace").strip()
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        plain = _line(_without_tokens(html.unescape(_TAG.sub(" ", _INVISIBLE.sub(" ", text)))))
        return (Said(plain),) if plain else ()
    entries = parsed[:MAX_MESSAGES] if isinstance(parsed, list) else [parsed]
    try:
        found = tuple(said for entry in entries if (said := _from_object(entry)) is not None)
    except RecursionError:
        found = ()
    return found or ((Said(_line(_without_tokens(text))),) if text not in {"", "{}", "[]", "null"} else ())
