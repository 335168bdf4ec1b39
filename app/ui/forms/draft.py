"""The values that are being edited: plain Python, reached by dotted paths, built into the model at the end."""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from app.domain.countries import in_two_letters
from app.domain.errors import Problem
from app.ui.forms import paths, wordings
from app.ui.forms.building import built
from app.ui.forms.description import describe
from app.ui.forms.kinds import TEXTS, UNSET, FieldDescription, Kind, Shape, Variant
from app.ui.forms.slots import EntrySlot, FieldSlot, RootSlot, Slot
from app.ui.forms.tree import Chosen, Entry, Typed, changed_paths, fresh, joined, load, load_plain, match_origins

M = TypeVar("M", bound=BaseModel)
Values = BaseModel | Mapping[str, Any] | None


@dataclass(frozen=True)
class Built(Generic[M]):
    """What came of building: the model, or the problems at their fields."""

    model: M | None
    problems: tuple[Problem, ...] = ()


class Draft(Generic[M]):
    """The values of one form.

    Paths are dotted, entries of lists and rows of mappings by their place from 0: ``spots.0.address.city``.
    A union's kind is no part of a path.

    Args:
        model: The class that is filled in.
        values: What the form holds first: a model, or plain data such as a file held; None for the defaults.
        start: What changes are told against; None for ``values``.
        locale: How dates and numbers are written, such as "nb_NO".
    """

    def __init__(self, model: type[M], values: Values = None, *, start: Values = None, locale: str = "en") -> None:
        self.model = model
        self.locale = locale
        self.shape = Shape(Kind.MODEL, model=model, annotation=model)
        self.description = describe(model)
        self._root = self._loaded(values)
        self._start = self._loaded(values if start is None else start)
        if start is not None:
            match_origins(self.shape, self._root, self._start)

    def _loaded(self, values: Values) -> Any:
        if values is None:
            return {}
        return load(self.shape, values) if isinstance(values, BaseModel) else load_plain(self.shape, values)

    # Reading

    def value(self, path: str) -> Any:
        """Return what a field holds: its value, ``Typed`` where it could not be read, ``UNSET`` or None for nothing.

        A branch returns what the form holds inside: a dict, entries, rows, or what a union chose.
        """
        return self._slot(path).get()

    def shape_at(self, path: str) -> Shape:
        """Return what stands at a path."""
        return self._slot(path).shape

    def words(self, path: str, zone: str = "") -> str:
        """Return the words in a leaf's field."""
        slot = self._slot(path)
        return wordings.show(slot.shape, slot.get(), locale=self.locale, zone=zone)

    def count(self, path: str) -> int:
        """Return how many entries a list or a mapping has."""
        slot = self._slot(path)
        node = slot.get()
        return len(node) if slot.shape.is_many and isinstance(node, list) else 0

    def variants(self, path: str) -> tuple[Variant, ...]:
        """Return the kinds that a union can be."""
        return self.shape_at(path).variants

    def variant(self, path: str) -> int | None:
        """Return which kind a union is; None while it is nothing."""
        node = self._slot(path, open_unions=False).get()
        return node.variant if isinstance(node, Chosen) else None

    # Editing

    def type_in(self, path: str, text: str, second: str = "") -> bool:
        """Take what was typed into a field; what cannot be read stays in it and is named when it is built.

        Args:
            second: The currency of an amount, or the zone of a moment.

        Returns:
            Whether it could be read.
        """
        slot = self._slot(path)
        try:
            value = wordings.read(slot.shape, text, second, locale=self.locale, region=self._region(path))
        except ValueError as error:
            slot.put(Typed(text, second, str(error)))
            return False
        if value is UNSET or (value == "" and slot.shape.nullable):
            value = None if slot.shape.nullable else self._emptied(slot)
        slot.put(value)
        return True

    def _emptied(self, slot: Slot) -> Any:
        """Return what stands in a field that a person emptied and that cannot be nothing."""
        if slot.shape.kind in TEXTS:
            return ""
        # A default must not come back behind the person's back.
        return UNSET if slot.default is UNSET else Typed("", "", "")

    def set(self, path: str, value: Any) -> None:
        """Put a value into a field: of the model's own type, None or ``UNSET`` for nothing."""
        slot = self._slot(path, open_unions=False)
        slot.put(load(slot.shape, value))

    def rename(self, path: str, name: str) -> None:
        """Give a row of a mapping its name."""
        slot = self._slot(path, open_unions=False)
        if isinstance(slot, EntrySlot):
            slot.entry.name = name
            slot.touch()

    def choose(self, path: str, variant: int) -> None:
        """Choose the kind of a union; what was typed into another kind is gone, what both have stays."""
        slot = self._slot(path, open_unions=False)
        node = slot.get()
        if isinstance(node, Chosen) and node.variant == variant:
            return
        shape = slot.shape.variants[variant].shape
        made = fresh(shape)
        if isinstance(made, dict) and isinstance(node, Chosen) and isinstance(node.node, dict) and shape.model:
            old = slot.shape.variants[node.variant].shape
            before = {each.name: each for each in describe(old.model).fields} if old.model else {}
            for each in describe(shape.model).fields:
                same = before.get(each.name)
                if same is not None and same.shape == each.shape and each.name in node.node:
                    made[each.name] = node.node[each.name]
        slot.put(Chosen(variant, made))

    def add(self, path: str) -> str:
        """Add an entry to a list or a row to a mapping, or put an optional model; return the path of what is new."""
        slot = self._slot(path)
        shape = slot.shape
        if not shape.is_many or shape.item is None:
            slot = self._slot(path, open_unions=False)
            slot.put(fresh(slot.shape))
            return path
        node = slot.get()
        entries: list[Entry] = node if isinstance(node, list) else []
        entries.append(Entry(fresh(shape.item)))
        self._renumber(shape.item, entries)
        slot.put(entries)
        return joined(path, str(len(entries) - 1))

    def remove(self, path: str) -> None:
        """Take an entry, a row or an optional model away."""
        slot = self._slot(path, open_unions=False)
        if isinstance(slot, EntrySlot):
            entries = slot.entries
            del entries[slot.place]
            self._renumber(slot.shape, entries)
            slot.touch()
        else:
            slot.put(None if slot.shape.nullable else UNSET)

    def move(self, path: str, step: int) -> str:
        """Move an entry up (-1) or down (1) in its list; return its path then."""
        slot = self._slot(path, open_unions=False)
        if not isinstance(slot, EntrySlot):
            return path
        entries, place = slot.entries, slot.place
        target = min(max(place + step, 0), len(entries) - 1)
        entries.insert(target, entries.pop(place))
        self._renumber(slot.shape, entries)
        slot.touch()
        return joined(path.rpartition(".")[0], str(target))

    def _renumber(self, item: Shape, entries: list[Entry]) -> None:
        """Number entries that carry their place in the list, from 1."""
        if item.kind is not Kind.MODEL or item.model is None:
            return
        for name in (each.name for each in describe(item.model).fields if each.is_place):
            for place, entry in enumerate(entries, start=1):
                if isinstance(entry.node, dict):
                    entry.node[name] = place

    # Changes

    def changed(self, path: str = "") -> frozenset[str]:
        """Return the paths below this one that differ from the start; a list's own path where entries came, went or moved."""
        slot = self._slot(path, open_unions=False)
        there, start = self._start_at(path)
        if not there:
            return frozenset({path})
        return frozenset(changed_paths(slot.shape, slot.get(), start, path))

    def is_changed(self, path: str = "") -> bool:
        """Tell whether anything at a path or below it differs from the start."""
        return bool(self.changed(path))

    def start(self, path: str) -> Any:
        """Return what a field held at the start; ``UNSET`` where there was nothing."""
        return self._start_at(path)[1]

    def undo(self, path: str) -> None:
        """Put back what a path held at the start: a field, an entry that was removed or added, an order of entries."""
        slot = self._slot(path, open_unions=False)
        there, start = self._start_at(path)
        if not there:
            self.remove(path)
            return
        node = slot.get()
        if slot.shape.is_many and isinstance(node, list) and isinstance(start, list):
            had = {entry.origin for entry in node}
            gone = [place for place in range(len(start)) if place not in had]
            if gone:
                for place in gone:
                    node.insert(min(place, len(node)), deepcopy(start[place]))
                slot.put(node)
                return
        slot.put(deepcopy(start))

    def _start_at(self, path: str) -> tuple[bool, Any]:
        """Return whether there was something at the start where now this path is, and what."""
        slot: Slot = RootSlot(self)
        node: Any = self._start
        for part in filter(None, path.split(".")):
            slot = slot.opened()
            node = node.node if isinstance(node, Chosen) else node
            step = slot.step(part)
            if isinstance(step, EntrySlot):
                origin = step.entry.origin
                if origin is None or not isinstance(node, list) or origin >= len(node):
                    return False, UNSET
                node = node[origin].node
            elif isinstance(step, FieldSlot):
                given = node.get(part, UNSET) if isinstance(node, dict) else UNSET
                node = load(step.shape, step.default) if given is UNSET else given
            slot = step
        return True, node

    # Building

    def build(self) -> Built[M]:
        """Return the model, or one problem for each field that cannot be taken, at the form's own paths."""
        model, problems = built(self.shape, self._root)
        return Built(model if isinstance(model, self.model) else None, problems)

    def locate(self, field: str) -> str | None:
        """Return the form's own path of the field that a problem's path means, or of the branch it lies in; None for none."""
        spot = paths.locate(self.shape, self._root, field)
        return spot.path if spot is not None and spot.path else None

    def field_at(self, path: str) -> FieldDescription | None:
        """Return the description of a model's field; None for entries of lists."""
        slot = self._slot(path, open_unions=False)
        return slot.field if isinstance(slot, FieldSlot) else None

    # Finding the way

    @property
    def root(self) -> Any:
        """The whole tree."""
        return self._root

    @root.setter
    def root(self, node: Any) -> None:
        self._root = node

    def _slot(self, path: str, *, open_unions: bool = True) -> Slot:
        slot: Slot = RootSlot(self)
        for part in filter(None, path.split(".")):
            slot = slot.opened().step(part)
        return slot.opened() if open_unions else slot

    def _region(self, path: str) -> str:
        """Return the country in which a phone number without its code is meant: that beside it, else the desk's."""
        slot: Slot = RootSlot(self)
        found = ""
        for part in filter(None, path.split(".")):
            slot = slot.opened()
            if slot.shape.model is not None and slot.shape.kind is Kind.MODEL:
                for each in describe(slot.shape.model).fields:
                    if each.shape.kind is Kind.COUNTRY:
                        value = slot.step(each.name).get()
                        found = value if isinstance(value, str) and value else found
            slot = slot.step(part)
        return in_two_letters(found) or (self.locale[-2:] if re.fullmatch("[a-z]+_[A-Z]{2}", self.locale) else "NO")
