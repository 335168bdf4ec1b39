"""One place in the tree of a form: what stands there, and how it is put there, making what is above it where needed."""

from typing import Any, Protocol

from typing_extensions import override

from app.ui.forms.description import describe
from app.ui.forms.kinds import UNSET, FieldDescription, Kind, Shape
from app.ui.forms.tree import Chosen, Entry, fresh, load


class Holder(Protocol):
    """What holds a whole tree."""

    shape: Shape
    root: Any


class Slot:
    """A place that holds one node."""

    shape: Shape
    default: Any = UNSET

    def get(self) -> Any:
        """Return what is there, or what holds by default."""
        return UNSET

    def put(self, node: Any) -> None:
        """Put something there."""

    def opened(self) -> "Slot":
        """Return the place inside, where this one holds a union."""
        if self.shape.kind is not Kind.UNION:
            return self
        node = self.get()
        return ChosenSlot(self, node) if isinstance(node, Chosen) else self

    def step(self, part: str) -> "Slot":
        """Return the place below.

        Raises:
            KeyError: There is none of that name.
        """
        if self.shape.kind is Kind.MODEL and self.shape.model is not None:
            return FieldSlot(self, describe(self.shape.model).by_name[part])
        if self.shape.is_many and part.isdecimal():
            node = self.get()
            if isinstance(node, list) and int(part) < len(node):
                return EntrySlot(self, node, int(part))
        raise KeyError(part)


class RootSlot(Slot):
    """The whole form."""

    def __init__(self, holder: Holder) -> None:
        self._holder = holder
        self.shape = holder.shape

    @override
    def get(self) -> Any:
        return self._holder.root

    @override
    def put(self, node: Any) -> None:
        self._holder.root = node


class FieldSlot(Slot):
    """A field of a model."""

    def __init__(self, above: Slot, field: FieldDescription) -> None:
        self._above = above
        self.field = field
        self.shape = field.shape
        self.default = field.default

    @override
    def get(self) -> Any:
        node = self._above.get()
        given = node.get(self.field.name, UNSET) if isinstance(node, dict) else UNSET
        return load(self.shape, self.default) if given is UNSET else given

    @override
    def put(self, node: Any) -> None:
        above = self._above.get()
        if not isinstance(above, dict):
            above = {}
        if node is UNSET:
            above.pop(self.field.name, None)
        else:
            above[self.field.name] = node
        self._above.put(above)


class EntrySlot(Slot):
    """An entry of a list or a row of a mapping."""

    def __init__(self, above: Slot, entries: list[Entry], place: int) -> None:
        self._above = above
        self.entries = entries
        self.place = place
        if above.shape.item is None:
            raise KeyError(str(place))
        self.shape = above.shape.item

    @property
    def entry(self) -> Entry:
        """The entry itself."""
        return self.entries[self.place]

    @override
    def get(self) -> Any:
        return self.entry.node

    @override
    def put(self, node: Any) -> None:
        self.entry.node = fresh(self.shape) if node is UNSET and self.shape.is_branch else node
        self.touch()

    def touch(self) -> None:
        """Keep the entries, which may come from a default so far."""
        self._above.put(self.entries)


class ChosenSlot(Slot):
    """What a union holds."""

    def __init__(self, above: Slot, chosen: Chosen) -> None:
        self._above = above
        self._chosen = chosen
        self.shape = above.shape.variants[chosen.variant].shape

    @override
    def get(self) -> Any:
        return self._chosen.node

    @override
    def put(self, node: Any) -> None:
        self._chosen.node = node
        self._above.put(self._chosen)
