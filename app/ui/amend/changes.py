"""What differs in a form from what it started with, as lines that say before and after."""

from typing import Any

from app.domain.amendments import ChangeKind, FieldChange
from app.domain.wording import say, say_many
from app.ui.forms import Draft


def changes_of(now: Draft[Any], before: Draft[Any]) -> tuple[FieldChange, ...]:
    """Say what was changed in a form.

    Args:
        now: The form.
        before: The same model, holding what the form started with.
    """
    return tuple(_line(path, now, before) for path in sorted(now.changed()))


def _line(path: str, now: Draft[Any], before: Draft[Any]) -> FieldChange:
    old, new = _words(before, path), _words(now, path)
    kind = ChangeKind.CHANGED if old and new else ChangeKind.ADDED if new else ChangeKind.REMOVED
    return FieldChange(path=path, title=_title(now, path), before=old, after=new, kind=kind)


def _words(draft: Draft[Any], path: str) -> str:
    """Return what stands at a path; for a list how many entries it has."""
    try:
        if not draft.shape_at(path).is_branch:
            return draft.words(path)
        count = draft.count(path)
    except KeyError:
        return ""
    return say_many(count, "1 entry", "{n} entries") if count else ""


def _title(draft: Draft[Any], path: str) -> str:
    """Name a path by its fields' titles: ``Spots 1 · Address · City``."""
    titles: list[str] = []
    parts = path.split(".")
    for length in range(1, len(parts) + 1):
        part = parts[length - 1]
        try:
            field = draft.field_at(".".join(parts[:length]))
        except KeyError:
            break
        if field is not None:
            titles.append(say(field.title))
        elif part.isdigit() and titles:
            titles[-1] = f"{titles[-1]} {int(part) + 1}"
    return " · ".join(titles) or path
