"""What a form knows of a field: its kind, whether it is needed, what can be chosen. Plain data, read from a model."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum, auto
from functools import cached_property
from typing import Any, Final

from pydantic import BaseModel, TypeAdapter
from typing_extensions import override


class Unset:
    """Stands for a field that is not given; its default holds."""

    __slots__ = ()

    @override
    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> "Unset":
        return self

    def __deepcopy__(self, _memo: object) -> "Unset":
        return self


UNSET: Final = Unset()


class Kind(StrEnum):
    """What stands in a field."""

    TEXT = auto()
    LONG_TEXT = auto()
    INTEGER = auto()
    NUMBER = auto()
    MONEY = auto()
    YES_NO = auto()
    CHOICE = auto()
    COUNTRY = auto()
    CURRENCY = auto()
    LANGUAGE = auto()
    ZONE = auto()
    PHONE = auto()
    DATE = auto()
    TIME = auto()
    MOMENT = auto()
    SECRET = auto()
    MODEL = auto()
    LIST = auto()
    MAPPING = auto()
    UNION = auto()
    CONSTANT = auto()
    RAW = auto()


BRANCHES = frozenset({Kind.MODEL, Kind.LIST, Kind.MAPPING, Kind.UNION})
"""Kinds that hold other fields."""
CODES = frozenset({Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE, Kind.ZONE})
"""Kinds whose value is a code with a name that people know."""
TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.PHONE, *CODES})
"""Kinds whose value is a text, so that an empty one may be a value too."""


class Need(StrEnum):
    """Whether a field has to be filled."""

    REQUIRED = "required"
    """It is refused without."""
    NEEDED = "needed"
    """The system needs it, and something stands in for it when it is empty."""
    ASKED = "asked"
    """The system asks for it and takes orders without."""
    OPTIONAL = "optional"


@dataclass(frozen=True)
class Option:
    """One of several values, and its words."""

    value: Any
    words: str


@dataclass(frozen=True)
class Shape:
    """What stands in a field, apart from its name: the same for an entry of a list and for a field of a model.

    Attributes:
        kind: What it is.
        nullable: Whether it can be nothing at all.
        annotation: The type as the model names it; for ``RAW`` the one that pydantic reads.
        options: What a ``CHOICE`` can be; for ``CONSTANT`` the one value.
        is_open: Whether other texts than the options are taken too.
        suggestions: Texts that are often meant; any other is taken too.
        letters: Letters of a country's code, 2 or 3.
        most_letters: Limit of a text; 0 for none.
        is_decimal: Whether a ``NUMBER`` is a ``Decimal``.
        is_aware: Whether a ``MOMENT`` has a zone.
        model: Class of a ``MODEL`` or of a ``MONEY``.
        item: What stands in a list or on the right side of a mapping.
        least_items: Limit of a list; 0 for none.
        most_items: Limit of a list; 0 for none.
        variants: What a ``UNION`` can be.
    """

    kind: Kind
    nullable: bool = False
    annotation: Any = None
    options: tuple[Option, ...] = ()
    is_open: bool = False
    suggestions: tuple[str, ...] = ()
    letters: int = 2
    most_letters: int = 0
    is_decimal: bool = False
    is_aware: bool = True
    model: type[BaseModel] | None = None
    item: "Shape | None" = None
    least_items: int = 0
    most_items: int = 0
    variants: tuple["Variant", ...] = ()

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """What reads and writes values of this type."""
        return TypeAdapter(self.annotation)

    @property
    def is_many(self) -> bool:
        """Whether it holds entries or rows."""
        return self.kind in {Kind.LIST, Kind.MAPPING}

    @property
    def is_branch(self) -> bool:
        """Whether it holds other fields."""
        return self.kind in BRANCHES


@dataclass(frozen=True)
class Variant:
    """One kind that a union can be."""

    title: str
    shape: Shape


@dataclass(frozen=True)
class FieldDescription:
    """One field of a model.

    Attributes:
        name: Its name in the model.
        title: What it is called, for people.
        help: What the model says about it; one sentence.
        shape: What stands in it.
        need: Whether it has to be filled.
        is_confirmed: Whether the vendor confirms it.
        is_rare: Whether the model wants it out of sight at first.
        is_place: Whether it is the entry's place in its list, counted from 1; the list itself says it.
    """

    name: str
    title: str
    shape: Shape
    help: str = ""
    need: Need = Need.OPTIONAL
    is_confirmed: bool = True
    is_rare: bool = False
    is_place: bool = False
    default_of: Callable[[], Any] = field(default=lambda: UNSET, compare=False, repr=False)

    @property
    def default(self) -> Any:
        """What holds while it is not given; ``UNSET`` where nothing does."""
        return self.default_of()


@dataclass(frozen=True)
class ModelDescription:
    """The fields of a model, in its order.

    Attributes:
        title: What one of it is called, for people, such as "Spot".
        help: The model's docstring, without a full stop.
    """

    model: type[BaseModel]
    title: str
    fields: tuple[FieldDescription, ...]
    help: str = ""

    @cached_property
    def by_name(self) -> dict[str, FieldDescription]:
        """The fields by their names."""
        return {each.name: each for each in self.fields}

    @cached_property
    def is_measure(self) -> bool:
        """Whether it is a number with its unit, which stand side by side like one field."""
        kinds = [each.shape.kind for each in self.fields]
        if len(kinds) != 2 or kinds[1] not in {Kind.TEXT, Kind.CHOICE}:
            return False
        return kinds[0] in {Kind.NUMBER, Kind.INTEGER} and self.fields[0].need is Need.REQUIRED
