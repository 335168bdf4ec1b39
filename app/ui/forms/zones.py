"""Which zone a moment of a form is meant in, where it does not say so itself."""

from app.ui.forms.description import describe
from app.ui.forms.editing import Editing
from app.ui.forms.kinds import Kind
from app.ui.forms.moments import zone_of
from app.ui.forms.places import Place
from app.ui.forms.tree import Chosen, joined


def wanted_zone(editing: Editing, place: Place) -> str:
    """Return the zone that stands beside a moment or above it, such as that of its stop; else the desk's."""
    above = place.above
    while above is not None:
        found = _zone_in(editing, above.path)
        if found:
            return found
        above = above.above
    return editing.desk_zone


def _zone_in(editing: Editing, path: str) -> str:
    shape, node = editing.draft.shape_at(path), editing.draft.value(path)
    if shape.kind is not Kind.MODEL or shape.model is None or isinstance(node, Chosen):
        return ""
    for field in describe(shape.model).fields:
        if field.shape.kind is Kind.ZONE:
            value = editing.draft.value(joined(path, field.name))
            if isinstance(value, str) and value and _is_known(value):
                return value
    return ""


def _is_known(key: str) -> bool:
    try:
        zone_of(key)
    except ValueError:
        return False
    return True
