"""Changing the terms of an order that a carrier has: what it holds, what would change, what became of it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, SerializeAsAny

from app.domain.errors import Problem
from app.domain.money import Money
from app.domain.parcels import TemperatureRange
from app.domain.wording import mark, say


class ChangeKind(StrEnum):
    """What becomes of one field."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    NOT_SENT = "not_sent"


class FieldChange(BaseModel):
    """One line of a before-and-after view.

    Attributes:
        path: Dotted path in the model, such as ``spots.0.address.postal_code``.
        title: The same in words, such as ``Spot 1 · Address · Postal code``.
        before: As the carrier holds it, in words; empty where it holds nothing or that is not known.
        after: As it would be; empty where nothing is sent.
        lines: Of each list entry on the path, from the left, by what it is matched: its ``line_key()`` or its number from 1. A
            path that ends in a list and has one line more is about that whole entry.
    """

    model_config = ConfigDict(frozen=True)

    path: str
    title: str
    before: str = ""
    after: str = ""
    kind: ChangeKind
    lines: tuple[str, ...] = ()

    def sentence(self) -> str:
        """Return the change in words."""
        before, after = said(self.before), said(self.after)
        return {
            ChangeKind.CHANGED: f"{self.title}: {before} → {after}",
            ChangeKind.ADDED: say("{title}: {after} is new", title=self.title, after=after),
            ChangeKind.REMOVED: say("{title}: {before} will be removed", title=self.title, before=before),
            ChangeKind.NOT_SENT: say(
                "{title}: {before} is not sent and is expected to stay", title=self.title, before=before
            ),
        }[self.kind]


class AmendmentBasis(BaseModel):
    """What a carrier holds of an order before it is amended.

    Attributes:
        read_at: When it was asked; an amendment after a lost answer needs a younger one.
        readable: Whether the account may read the order; if not, ``terms`` is empty and ``problem`` says why.
        terms: The amendment model, filled with what the carrier holds.
        status: The carrier's own word for where the order stands.
        notes: What could not be taken over as it stands, in sentences.
    """

    model_config = ConfigDict(frozen=True)

    order_id: str
    read_at: AwareDatetime
    readable: bool = True
    terms: SerializeAsAny[BaseModel]
    status: str = ""
    notes: tuple[str, ...] = ()
    problem: Problem | None = None


class AmendmentDifference(BaseModel):
    """What an amendment would change, shown before it is sent.

    Attributes:
        before_known: Whether the carrier's side could be read; if not, everything that is sent counts as new.
        warnings: What the carrier may refuse, in sentences; none of it stops the amendment here.
        notes: What was not taken over when the order was read.
    """

    model_config = ConfigDict(frozen=True)

    order_id: str
    changes: tuple[FieldChange, ...] = ()
    before_known: bool = True
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def changes_something(self) -> bool:
        """Whether anything would become different."""
        return any(change.kind is not ChangeKind.NOT_SENT for change in self.changes)


class AmendmentAnswer(BaseModel):
    """What a carrier answered to an amendment.

    Attributes:
        draft_id: The carrier's number of the draft; empty where it made none.
        words: What may be said of it; never that anything was changed, which only reading the order shows.
        problem: What went wrong after the draft was accepted, such as a refused second step; the draft stands.
        notes: What looked odd about the answer.
    """

    model_config = ConfigDict(frozen=True)

    order_id: str
    draft_id: str = ""
    answered_at: AwareDatetime
    words: str
    problem: Problem | None = None
    notes: tuple[str, ...] = ()


YES = mark("yes")
NO = mark("no")
NO_NUMBER = mark("without a number")
"""Key of a list entry that has none of its own."""
TICK = "without_"
"""A yes-or-no field ``without_loads`` says on purpose that ``loads`` is sent empty; it is no change of its own."""


def differences(
    before: BaseModel, after: BaseModel, stays: Callable[[str], bool] = lambda _path: False
) -> tuple[FieldChange, ...]:
    """Compare two fillings of one model, field by field.

    Entries of lists are matched by their ``line_key()`` where they have one, else by their place.

    Args:
        stays: Tells of a path whether nothing there means that the carrier keeps what it holds.
    """
    return tuple(_walk(before, after, "", (), (), stays))


def said(words: str) -> str:
    """Return a value's words in the desk's language."""
    return say(words) if words in {YES, NO} else words


def is_shown(change: FieldChange, terms: BaseModel) -> bool:
    """Tell whether terms that were read show a change as made.

    List entries are found by their keys, wherever they stand now: a carrier may show its lists in another order.
    """
    return shown(_found(terms, change)) == change.after


def _found(value: Any, change: FieldChange) -> Any:
    lines = list(change.lines)
    for name in change.path.split("."):
        if _is_list(value):
            value = _by_key(value).get(lines.pop(0) if lines else str(int(name) + 1) if name.isdigit() else name)
        elif isinstance(value, BaseModel):
            value = getattr(value, name, None)
        else:
            return None
    return _by_key(value).get(lines[0]) if lines and _is_list(value) else None if lines else value


def _walk(
    before: Any,
    after: Any,
    path: str,
    titles: tuple[str, ...],
    lines: tuple[str, ...],
    stays: Callable[[str], bool],
) -> Iterator[FieldChange]:
    if _is_list(before) or _is_list(after):
        yield from _walk_list(before or (), after or (), path, titles, lines, stays)
    elif _is_branch(before) and _is_branch(after):
        for name, info in type(after).model_fields.items():
            if name.startswith(TICK):
                continue
            inner = (*titles, say(info.title or name.replace("_", " ").capitalize()))
            ticked = getattr(after, TICK + name, False)
            yield from _walk(
                getattr(before, name),
                getattr(after, name),
                _joined(path, name),
                inner,
                lines,
                (lambda _path: False) if ticked else stays,
            )
    elif (change := _leaf(before, after, path, titles, lines, stays)) is not None:
        yield change


def _walk_list(
    before: Sequence[Any],
    after: Sequence[Any],
    path: str,
    titles: tuple[str, ...],
    lines: tuple[str, ...],
    stays: Callable[[str], bool],
) -> Iterator[FieldChange]:
    left = _by_key(before)
    whole = not after and stays(path)
    for place, (key, entry) in enumerate(_by_key(after).items()):
        at, named = _joined(path, str(place)), (*titles[:-1], _name(entry, key))
        yield from _walk(left.pop(key, None), entry, at, named, (*lines, key), stays)
    for key, entry in left.items():
        yield FieldChange(
            path=path,
            title=" · ".join((*titles[:-1], _name(entry, key))),
            before=shown(entry),
            kind=ChangeKind.NOT_SENT if whole else ChangeKind.REMOVED,
            lines=(*lines, key),
        )


def _leaf(
    before: Any,
    after: Any,
    path: str,
    titles: tuple[str, ...],
    lines: tuple[str, ...],
    stays: Callable[[str], bool],
) -> FieldChange | None:
    old, new = shown(before), shown(after)
    if before == after or (not old and not new):
        return None
    if not old:
        kind = ChangeKind.ADDED
    elif new:
        kind = ChangeKind.CHANGED
    else:
        kind = ChangeKind.NOT_SENT if stays(path) else ChangeKind.REMOVED
    return FieldChange(path=path, title=" · ".join(titles), before=old, after=new, kind=kind, lines=lines)


def _is_list(value: Any) -> bool:
    """Tell a list of entries; one of plain words is compared as a whole."""
    return isinstance(value, tuple | list) and any(isinstance(entry, BaseModel) for entry in value)


def _is_branch(value: Any) -> bool:
    return isinstance(value, BaseModel) and not isinstance(value, Money) and not hasattr(value, "shown")


def _by_key(entries: Sequence[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for place, entry in enumerate(entries, start=1):
        key = str(entry.line_key()) if hasattr(entry, "line_key") else str(place)
        # Two lines with one key: the second is told apart by its place.
        found[key if key not in found else f"{key} ({place})"] = entry
    return found


def _name(entry: Any, key: str) -> str:
    if key.startswith(NO_NUMBER):
        key = say(NO_NUMBER) + key.removeprefix(NO_NUMBER)
    return f"{say(type(entry).model_config.get('title') or type(entry).__name__)} {key}" if _is_branch(entry) else key


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def shown(value: Any) -> str:
    """Put a value into words: times with their offset, money with its currency, a whole entry as its parts.

    They are the same in every language, because what was sent is found again by them; ``said`` makes them the desk's.
    """
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, BaseModel):
        return _shown_model(value)
    if isinstance(value, tuple | list):
        return "; ".join(filter(None, map(shown, value)))
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC{value:%z}".replace("UTC+0000", "UTC")
    if isinstance(value, float):
        return f"{value:g}" if abs(value) < 1e6 else f"{value:f}".rstrip("0").rstrip(".")
    return str(value.value if isinstance(value, Enum) else value)


def _shown_model(value: BaseModel) -> str:
    if isinstance(value, Money):
        return f"{value.decimal} {value.currency}"
    if isinstance(value, TemperatureRange):
        return f"{value.minimum_celsius:g}–{value.maximum_celsius:g} °C"
    if hasattr(value, "shown"):
        return str(value.shown())
    parts = (shown(getattr(value, name)) for name in type(value).model_fields if not name.startswith(TICK))
    return ", ".join(filter(None, parts))
