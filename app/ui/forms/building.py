"""From what a form holds to the model, or to the problems at their fields."""

from typing import Any

from pydantic import BaseModel, ValidationError

from app.domain.checks import problems_of
from app.domain.errors import Blame, Problem
from app.domain.wording import mark, say
from app.ui.forms.description import describe
from app.ui.forms.kinds import TEXTS, UNSET, Kind, Shape
from app.ui.forms.paths import locate
from app.ui.forms.tree import Chosen, Found, Typed, joined

MISSING = mark("This is missing")
_PYDANTIC_WORDS = ("String should match", "Input should", "Value error")


def built(shape: Shape, node: Any) -> tuple[BaseModel | None, tuple[Problem, ...]]:
    """Return the model, or the problems at dotted paths of the form."""
    found = Found()
    plain = dumped(shape, node, "", found)
    model = _validated(shape, node, plain, "", found)
    return (None, tuple(found.problems)) if found.problems else (model, ())


def dumped(shape: Shape, node: Any, path: str, found: Found) -> Any:
    """Return plain values for pydantic; what could not be read is noted as a problem."""
    if isinstance(node, Typed):
        _note(found, "not_read", node.sentence or say(MISSING), path)
        return node.text
    match node:
        case Chosen():
            return _dumped_union(shape, node, path, found)
        case dict() if shape.kind is Kind.MODEL and shape.model is not None:
            return _dumped_model(shape.model, node, path, found)
        case list() if shape.kind is Kind.LIST and shape.item is not None:
            entries = (dumped(shape.item, each.node, joined(path, str(at)), found) for at, each in enumerate(node))
            return [None if each is UNSET else each for each in entries]
        case list() if shape.kind is Kind.MAPPING and shape.item is not None:
            return _dumped_rows(shape.item, node, path, found)
    return node


def _dumped_model(model: type[BaseModel], node: dict[str, Any], path: str, found: Found) -> dict[str, Any]:
    known = describe(model).by_name
    plain: dict[str, Any] = {}
    for name, each in node.items():
        if each is UNSET:
            continue
        here = joined(path, name)
        plain[name] = dumped(known[name].shape, each, here, found) if name in known else each
        if plain[name] is UNSET:
            plain.pop(name)
    for name, field in known.items():
        if name in plain or field.default is not UNSET:
            continue
        if field.shape.kind is Kind.CONSTANT:
            plain[name] = field.shape.options[0].value
        elif field.shape.kind is Kind.MODEL and not field.shape.nullable:
            # What is missing in it is said at its own fields.
            plain[name] = dumped(field.shape, {}, joined(path, name), found)
    return plain


def _dumped_rows(item: Shape, node: list[Any], path: str, found: Found) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    for place, each in enumerate(node):
        here = joined(path, str(place))
        if not each.name:
            _note(found, "missing", say("A name"), here)
        elif each.name in rows:
            _note(found, "twice", say("This name is there already"), here)
        value = dumped(item, each.node, here, found)
        rows[each.name] = "" if value is UNSET and item.kind in TEXTS else None if value is UNSET else value
    return rows


def _dumped_union(shape: Shape, node: Chosen, path: str, found: Found) -> Any:
    """Validate the kind that was chosen by itself: pydantic would say what is wrong with every other kind, too."""
    kind = shape.variants[node.variant].shape
    plain = dumped(kind, node.node, path, found)
    if kind.kind is not Kind.MODEL or kind.model is None:
        return plain
    model = _validated(kind, node.node, plain, path, found)
    if model is None:
        found.settled.append(path)
        return plain
    return model


def _validated(shape: Shape, node: Any, plain: Any, path: str, found: Found) -> BaseModel | None:
    if shape.model is None:
        return None
    try:
        return shape.model.model_validate(plain, by_alias=False, by_name=True)
    except ValidationError as error:
        problems = problems_of(error)
    for problem in problems:
        place = locate(shape, node, problem.field)
        where = place.path if place is not None else problem.field
        whole = ".".join(filter(None, (path, where)))
        if any(whole == each or whole.startswith(f"{each}.") for each in found.settled):
            continue
        sentence = _sentence(problem, place.node if place is not None else UNSET, place.help if place else "")
        _note(found, problem.code, sentence, whole)
    return None


def _sentence(problem: Problem, node: Any, helping: str) -> str:
    if node in (UNSET, None, "") and problem.code not in {"field_value_error", "field_assertion_error"}:
        return say(MISSING)
    if problem.title.startswith(_PYDANTIC_WORDS):
        return say(helping or "Not in the form that is asked for")
    return say(problem.title)


def _note(found: Found, code: str, sentence: str, path: str) -> None:
    found.problems.append(Problem(code=code, title=sentence, field=path, blame=Blame.PACKER))
    found.settled.append(path)
