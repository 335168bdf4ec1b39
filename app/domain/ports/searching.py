"""The port of systems whose lists of orders can be searched, filtered and sorted."""

from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field

from app.domain.orders import CarrierOrder


class CarrierOrderQuery(BaseModel):
    """What a search in a carrier's orders asks for.

    Attributes:
        shelf: Which of the carrier's lists, in its own word; empty means its usual one.
        status: The carrier's own word; empty means all.
        sort_by: The carrier's own word; empty leaves it to the carrier.
        cursor: What the page before gave as ``next_cursor``; empty means the first page.
    """

    model_config = ConfigDict(frozen=True)

    shelf: str = ""
    status: str = ""
    reference: str = ""
    sort_by: str = ""
    descending: bool = False
    cursor: str = Field(default="", max_length=2_000)


class CarrierOrderPage(BaseModel):
    """One page; an empty ``next_cursor`` means that there is no further one."""

    model_config = ConfigDict(frozen=True)

    orders: tuple[CarrierOrder, ...] = ()
    next_cursor: str = ""


@runtime_checkable
class SearchesOrders(Protocol):
    """Searches orders page by page.

    Attributes:
        shelves: Names of the carrier's lists, the usual one first.
    """

    shelves: tuple[str, ...]

    def search_orders(self, query: CarrierOrderQuery) -> CarrierOrderPage:
        """Return one page.

        Raises:
            InvalidInput: The carrier has no such list or cursor; nothing was sent.
            Refused: It shows no orders to this account.
            Unreachable: Asking again is safe.
            CredentialMissing: No key or no sign-in.
        """
        ...
