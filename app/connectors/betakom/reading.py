"""From Betakom's words to ours. The document names no schema for any answer, so names are looked for, not expected."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from pydantic import SecretStr
from typing_extensions import override

from app.connectors.betakom.settings import Settings, listed

MAX_TEXT_CHARACTERS = 20_000
_SILENT_TAGS = frozenset({"script", "style", "template", "noscript", "svg"})
_BREAKING_TAGS = frozenset(
    {
        "p",
        "div",
        "br",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "section",
        "main",
        "header",
        "footer",
        "button",
        "form",
        "dt",
        "dd",
    }
)


@dataclass(frozen=True)
class Ingested:
    """The answer to an order.

    Attributes:
        order_id: Betakom's number; empty if the answer names none.
        token: What confirms or declines it, None if the answer holds none.
        replay: Whether Betakom had an order under this number before.
        names: The names that the answer holds, for the log.
    """

    order_id: str
    token: SecretStr | None
    replay: bool
    names: tuple[str, ...] = ()


def ingested(content: bytes, settings: Settings) -> Ingested | None:
    """Read the answer to an order; None when it is no JSON object."""
    try:
        read = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict):
        return None
    places = [read, *(inner for name in listed(settings.inner_names) if isinstance(inner := read.get(name), dict))]
    order_id = next(filter(None, map(_number, _values(places, settings.order_id_names))), "")
    token = next(filter(None, map(_text, _values(places, settings.token_names))), None)
    return Ingested(
        order_id=order_id,
        token=SecretStr(token) if token else None,
        replay=any(map(_is_yes, _values(places, settings.replay_names))),
        names=tuple(sorted(str(name)[:40] for place in places for name in place)),
    )


def _values(places: list[dict[str, Any]], names: str) -> Iterator[Any]:
    """Yield what stands under a name, the first name first wherever it stands."""
    return (place[name] for name in listed(names) for place in places if name in place)


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) and 0 < len(value.strip()) <= 2_000 else ""


def _number(value: Any) -> str:
    """Read an order's number: documented as an integer, and taken as digits or a short code in a text too."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    text = _text(value)
    return text if len(text) <= 64 and all("!" <= letter <= "~" for letter in text) else ""


def _is_yes(value: Any) -> bool:
    return value is True or (isinstance(value, str) and value.strip().lower() == "true") or value == 1


def said(content: bytes) -> str:
    """Return what an answer to a decision says in one line: the document names no body for it."""
    try:
        read = json.loads(content)
    except (ValueError, RecursionError):
        title, text = page(content)
        return " ".join((title or text).split())[:200]
    if isinstance(read, Mapping):
        words = (read.get(name) for name in ("message", "status", "detail"))
        return next((" ".join(word.split())[:200] for word in words if isinstance(word, str) and word.strip()), "")
    return ""


class _Page(HTMLParser):
    """Keeps what a person sees; values of fields and addresses of links, where tokens stand, are never looked at."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.lines: list[str] = [""]
        self._silent = 0
        self._in_title = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT_TAGS
        self._in_title = tag == "title"
        if tag in _BREAKING_TAGS:
            self.lines.append("")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT_TAGS))
        self._in_title = self._in_title and tag != "title"
        if tag in _BREAKING_TAGS:
            self.lines.append("")

    @override
    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        elif not self._silent:
            self.lines[-1] += data


def page(content: bytes) -> tuple[str, str]:
    """Return a page's title and its text, line by line."""
    reader = _Page()
    reader.feed(content.decode("utf-8", errors="replace"))
    reader.close()
    lines = (_printable(line) for line in reader.lines)
    return _printable(reader.title)[:200], "\n".join(line for line in lines if line)[:MAX_TEXT_CHARACTERS]


def _printable(text: str) -> str:
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())
