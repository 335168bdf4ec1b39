"""Which order a verb means: one of the book, or one that only a carrier has."""

from dataclasses import dataclass

from app.cli.terminal import Terminal
from app.domain.accounts import Account
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import OrderRow


@dataclass(frozen=True)
class Subject:
    """An order at its carrier.

    Attributes:
        number: The carrier's own number of it.
        row: Its line in the order book; None where the book does not know it.
    """

    account: Account
    number: str
    row: OrderRow | None = None

    @property
    def name(self) -> str:
        """What people call it."""
        return self.row.reference if self.row else self.number


def row_of(terminal: Terminal, code: str) -> OrderRow:
    """Find an order by its number, a parcel's number or the carrier's number.

    Raises:
        InvalidInput: There is none.
    """
    row = known_row(terminal, code)
    if row is None:
        raise InvalidInput(
            Problem(
                code="order_missing",
                title=f"There is no order “{readable(code)}” here",
                hint="“parceldesk orders” lists them.",
                blame=Blame.PACKER,
            )
        )
    return row


def known_row(terminal: Terminal, code: str) -> OrderRow | None:
    """Find an order of the book; None when there is none."""
    found = terminal.station.parts.orders.find(readable(code))
    return terminal.station.parts.orders.row(found.order_id) if found else None


def subject_of(terminal: Terminal, code: str, account_id: str) -> Subject:
    """Find an order at its carrier.

    Args:
        account_id: Where it is, for orders that the book does not know; empty takes the account of the book's order.

    Raises:
        InvalidInput: It is neither in the book nor is an account named, or it is not placed.
    """
    carriers = terminal.station.parts.carriers
    row = known_row(terminal, code)
    if row is not None and row.carrier_order_id and account_id in {"", row.account}:
        return Subject(carriers.account(row.account), row.carrier_order_id, row)
    if account_id:
        return Subject(carriers.account(account_id), readable(code))
    if row is None:
        raise InvalidInput(
            Problem(
                code="order_missing",
                title=f"There is no order “{readable(code)}” here",
                hint="“parceldesk orders” lists them. With --account, a number of the carrier's own is taken.",
                blame=Blame.PACKER,
            )
        )
    raise InvalidInput(
        Problem(
            code="not_placed",
            title=f"Order {row.reference} is not placed",
            hint="Nothing was sent. “parceldesk place” places it.",
            blame=Blame.PACKER,
        )
    )


def readable(code: str) -> str:
    """Return a code without the bytes of an argument that are no text."""
    return code.encode("utf-8", "replace").decode("utf-8")
