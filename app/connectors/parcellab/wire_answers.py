"""parcelLab's own words for what is answered. The document shows no answer at all, so nothing but a name is asked of one."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import (
    AliasChoices,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)


def _number_as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _none_if_unreadable(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except ValidationError:
        return None


def _said(value: Any) -> list[str]:
    """Read errors and warnings, which come as a text, a list or an object of them."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, Mapping):
        return [f"{name}: {text}" for name, entry in value.items() for text in _said(entry)]
    if isinstance(value, list):
        return [text for entry in value for text in _said(entry)]
    return []


Text = Annotated[str | None, BeforeValidator(_number_as_text), WrapValidator(_none_if_unreadable)]
Moment = Annotated[AwareDatetime | None, WrapValidator(_none_if_unreadable)]
"""A time that nothing depends on: one that cannot be read must not hide that an order exists."""
Flag = Annotated[bool | None, WrapValidator(_none_if_unreadable)]
Said = Annotated[list[str], BeforeValidator(_said)]
Entries = Annotated[list[Any], BeforeValidator(lambda value: value if isinstance(value, list) else [])]


class _Answered(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True, populate_by_name=True)


class AnsweredTracking(_Answered):
    """A parcel, in an order, in the info or in a change that is echoed."""

    tracking_number: Text = None
    courier: Text = None
    status: Text = None


class MutationResult(_Answered):
    """What became of a change: a 200 may hold ``success: false``."""

    success: Flag = None
    message: Text = None
    errors: Said = Field(default_factory=list)
    warnings: Said = Field(default_factory=list)


class AnsweredMutation(_Answered):
    """A change that is echoed."""

    type: Text = None
    tracking: Annotated[AnsweredTracking | None, WrapValidator(_none_if_unreadable)] = None
    tracking_number: Text = None
    result: Annotated[MutationResult | None, WrapValidator(_none_if_unreadable)] = None


class OrderAnswer(_Answered):
    """An order as PUT, POST, the list, an id or the info answer it."""

    external_id: Text = Field(default=None, validation_alias=AliasChoices("external_id", "external_order_id"))
    order_number: Text = None
    external_reference: Text = None
    order_status: Text = Field(default=None, validation_alias=AliasChoices("order_status", "status"))
    recipient_name: Text = None
    destination_country_iso3: Text = None
    order_date: Moment = None
    cancelled_date: Moment = None
    trackings: Entries = Field(default_factory=list)
    mutations: Entries = Field(default_factory=list)

    @property
    def is_an_order(self) -> bool:
        """Whether it names an order at all; an order that is not known yet may come as an empty object."""
        return bool(self.external_id or self.order_number)


class ListAnswer(_Answered):
    """A part of the list, with where the next part starts."""

    next: Text = None
    previous: Text = None
    results: list[Any]


class BareList(RootModel[list[Any]]):
    """The list without an envelope."""
