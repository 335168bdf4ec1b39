"""Orders that stand only once somebody has decided: confirming makes them binding, declining ends them."""

from enum import StrEnum
from typing import Protocol, runtime_checkable

from pydantic import AwareDatetime, BaseModel, ConfigDict, SecretStr


class Decision(StrEnum):
    """What was decided on an order."""

    FULFILLED = "fulfilled"
    DECLINED = "declined"


class Decided(BaseModel):
    """A decision that the carrier took.

    Attributes:
        at: When its answer came; the carrier may offer no other way to learn of it.
        said: What the carrier answered, in one line; empty if it said nothing.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    decision: Decision
    at: AwareDatetime
    said: str = ""


class DecisionPage(BaseModel):
    """The carrier's own page on which an order is confirmed or declined.

    Attributes:
        url: Its address, which is all that confirming takes: a secret, to be opened in a browser and shown nowhere.
        title: What the page is called.
        text: What stands on it, line by line, without anything that is secret.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    url: SecretStr
    title: str = ""
    text: str = ""


@runtime_checkable
class DecidesOrders(Protocol):
    """Takes the decision on a placed order that does not bind anybody yet.

    All methods raise CredentialMissing with code ``token_missing`` when the order's token is not in the keyring: then only the
    link that the customer was sent can decide.
    """

    def fulfil(self, order_id: str) -> Decided:
        """Confirm an order for the customer: **this makes it binding and billable**. Exactly one request leaves, and never twice.

        Args:
            order_id: The carrier's number.

        Raises:
            Refused: The carrier said no; the order stands as it did.
            Unreachable: It never left; the order stands as it did.
            OutcomeUnknown: It left, and no clear answer came. It must not be sent again: a person finds out.
            CredentialMissing: No token for this order, or the keyring cannot be read; nothing was sent.
        """
        ...

    def decline(self, order_id: str) -> Decided:
        """Decline an order that is not binding yet; raises as ``fulfil`` does. Exactly one request leaves, and never twice."""
        ...

    def decision_page(self, order_id: str) -> DecisionPage:
        """Read the page on which the customer decides; nothing changes by reading it.

        Raises:
            Refused: The carrier does not show it.
            Unreachable: No page came; asking again is safe.
            CredentialMissing: No token for this order, or the keyring cannot be read.
        """
        ...
