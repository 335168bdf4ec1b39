"""Problems sorted to the fields that they belong to, and said in one sentence."""

from collections.abc import Iterable

from app.domain.errors import Problem
from app.domain.wording import say


def by_field(problems: Iterable[Problem]) -> dict[str, Problem]:
    """Sort problems to their fields, the first one of each; those of no field are under the empty path."""
    found: dict[str, Problem] = {}
    for problem in problems:
        found.setdefault(problem.field, problem)
    return found


def said(problem: Problem | None) -> str:
    """Return a problem as the one sentence below its field; empty for none."""
    if problem is None:
        return ""
    return f"{say(problem.title)}. {say(problem.hint)}" if problem.hint else say(problem.title)


def sentence_of(problem: Problem) -> str:
    """Return a problem as running text, in the desk's language."""
    return said(problem) if problem.hint else f"{said(problem)}."
