"""Decide on an order that binds nobody yet: confirming makes it binding and billable, declining ends it."""

from dataclasses import dataclass

from app.domain.acts import ActKind, ActState
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import Decided, DecidesOrders, Decision, DecisionPage
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End
from app.workflows.conclude_act import conclude, forget_decided
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class DecideOrder:
    """Takes a person's decision on a placed order, confirmed in writing."""

    parts: Parts
    acting: Acting

    def page(self, order_id: int) -> DecisionPage:
        """Read the carrier's own page on which the order is decided; nothing changes by reading it.

        Raises:
            InvalidInput: The order is not placed or was decided here, or its system decides nothing.
            Refused, Unreachable: No page came.
            CredentialMissing: The order's token is not in the keyring (``token_missing``).
        """
        row = self._placed(order_id)
        return self._client(row).decision_page(row.carrier_order_id)

    def __call__(self, order_id: int, decision: Decision, typed: str) -> Decided:
        """Send a decision, once and never again by itself.

        Args:
            order_id: The order's row.
            decision: Which one.
            typed: The order's number, typed by the person who decides: the act binds.

        Raises:
            InvalidInput: The number is another one, or the order was decided or is in doubt; nothing was sent.
            Refused: The carrier said no; the order stands as it did.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray; a person finds out.
            CredentialMissing: No token or no keyring; nothing was sent.
        """
        row = self._placed(order_id)
        confirm_by_number(typed, row.reference)
        client = self._client(row)
        fulfils = decision is Decision.FULFILLED
        kind = ActKind.FULFIL if fulfils else ActKind.DECLINE
        account = self.parts.carriers.account(row.account)
        decided = self.acting(
            kind,
            account.id,
            row.carrier_order_id,
            say("Confirming with {account}" if fulfils else "Declining at {account}", account=account.name),
            lambda: (client.fulfil if fulfils else client.decline)(row.carrier_order_id),
            lambda answer: End(answer.said or say("Confirmed: the order is binding" if fulfils else "Declined")),
            order_id=order_id,
            follow=lambda: conclude(self.parts, kind, order_id, account.name),
        )
        forget_decided(self.parts, kind, account.id, row.carrier_order_id)
        return decided

    def _placed(self, order_id: int) -> OrderRow:
        row = self.parts.orders.row(order_id)
        decided = ActKind.FULFIL.ruled_out_by
        for act in self.parts.acts.acts(order_id):
            if act.kind in decided and act.state is ActState.DONE and act.subject == row.carrier_order_id:
                raise InvalidInput(
                    Problem(
                        code="done_before",
                        title=say(
                            "Order {reference} is decided: {how}", reference=row.reference, how=act.answer or act.title
                        ),
                        hint="Nothing was sent. It happens once.",
                        blame=Blame.PACKER,
                    )
                )
        if not row.carrier_order_id or row.state is OrderState.CANCELLED:
            raise InvalidInput(
                Problem(
                    code="not_placed",
                    title=say("Order {reference} is not open at the carrier", reference=row.reference),
                    hint="There is nothing to decide. Nothing was sent.",
                    blame=Blame.PACKER,
                )
            )
        return row

    def _client(self, row: OrderRow) -> DecidesOrders:
        account = self.parts.carriers.account(row.account)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, DecidesOrders):
            raise cannot(mark("{account} cannot be sent a decision"), account.name)
        return client


def confirm_by_number(typed: str, number: str) -> None:
    """Compare the number that a person typed to confirm an act that binds. Raises InvalidInput when it is another one."""
    if typed.strip() != number:
        raise InvalidInput(
            Problem(
                code="not_confirmed",
                title=say("The typed number is not {number}", number=number),
                hint="Nothing was sent. Type the order's number to confirm.",
                field="typed",
                blame=Blame.PACKER,
            )
        )
