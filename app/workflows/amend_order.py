"""Change the terms of an order that a carrier has: read it, show the difference, send it once, read it again."""

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from app.domain.acts import ActKind, ActState
from app.domain.amendments import (
    AmendmentAnswer,
    AmendmentBasis,
    AmendmentDifference,
    ChangeKind,
    FieldChange,
)
from app.domain.errors import Blame, InvalidInput, Problem, Refused, StationError
from app.domain.orders import Order
from app.domain.ports import AmendsOrders
from app.domain.ports.amending import CompletesTerms
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End
from app.workflows.parts import Parts, cannot

_MAY_NOT_READ = frozenset({"not_allowed"})


class Amended(BaseModel):
    """What came of an amendment.

    Attributes:
        now: The order as it was read afterwards; None when it could not be read.
        unseen: Changes that the carrier does not show yet; a draft that has to be accepted shows none of them.
    """

    model_config = ConfigDict(frozen=True)

    answer: AmendmentAnswer
    now: AmendmentBasis | None = None
    unseen: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class AmendOrder:
    """Changes placed orders; nothing is called changed that the carrier does not show."""

    parts: Parts
    acting: Acting

    def model(self, account_id: str) -> type[BaseModel]:
        """Return what can be changed at an account's system, for the form engine."""
        return self._client(account_id).amendment_model

    def read(self, account_id: str, number: str) -> AmendmentBasis:
        """Read what the carrier holds of an order, as the form starts with it.

        An account that may not read orders begins with an empty form, where its system allows that; ``problem`` of the
        basis says why.

        Args:
            number: The carrier's number of the order.

        Raises:
            Refused: The carrier does not know the order, or does not let it be read and changed unread.
            Unreachable: Asking again is safe.
            CredentialMissing: No key or no sign-in.
        """
        client = self._client(account_id)
        try:
            basis = client.read_terms(number)
        except Refused as error:
            if error.problem.code not in _MAY_NOT_READ:
                raise
            basis = client.unread_terms(number, error.problem)
        own = self._own_order(account_id, number)
        return client.complete_terms(basis, own) if own is not None and isinstance(client, CompletesTerms) else basis

    def difference(self, account_id: str, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentDifference:
        """Say what would become different; sends nothing. Raises InvalidInput naming each wrong field."""
        return self._client(account_id).difference(basis, wanted)

    def __call__(self, account_id: str, basis: AmendmentBasis, wanted: BaseModel) -> Amended:
        """Send an amendment once, and read the order again.

        Raises:
            InvalidInput: It cannot be sent like this, would change nothing (``nothing_changes``), was read before the last
                act on the order ended (``read_first``), or another act on it is in doubt.
            Refused: The carrier said no; each problem names its field.
            Unreachable: It never left.
            OutcomeUnknown: It left, and no clear answer came: it is in the in-doubt tray, with what was to change.
            CredentialMissing: No key or no sign-in; nothing was sent.
            LedgerBroken: It could not be written down.
        """
        account = self.parts.carriers.account(account_id)
        client = self._client(account.id)
        difference = client.difference(basis, wanted)
        if basis.readable and not difference.changes_something:
            raise InvalidInput(
                Problem(
                    code="nothing_changes",
                    title=say("{account} holds it like this already", account=account.name),
                    hint="Nothing was sent.",
                    blame=Blame.PACKER,
                )
            )
        self._require_fresh(account.id, basis)
        answer = self.acting(
            ActKind.AMEND,
            account.id,
            basis.order_id,
            say("Changing the terms at {account}", account=account.name),
            lambda: client.amend(basis, wanted),
            _end,
            difference.changes,
        )
        return self._read_again(account.id, answer, wanted)

    def _read_again(self, account_id: str, answer: AmendmentAnswer, wanted: BaseModel) -> Amended:
        try:
            now = self.read(account_id, answer.order_id)
        except StationError:
            return Amended(answer=answer)
        if not now.readable:
            return Amended(answer=answer, now=now)
        try:
            left = self._client(account_id).difference(now, wanted).changes
        except StationError:  # what is there now does not let this be asked for again: nothing is said of it
            return Amended(answer=answer, now=now)
        return Amended(
            answer=answer, now=now, unseen=tuple(change for change in left if change.kind is not ChangeKind.NOT_SENT)
        )

    def _own_order(self, account_id: str, number: str) -> Order | None:
        order_id = self.parts.orders.at_carrier(self.parts.carriers.account(account_id).id, number)
        return None if order_id is None else self.parts.orders.get(order_id)

    def _require_fresh(self, account_id: str, basis: AmendmentBasis) -> None:
        """Refuse what was read before the last act on the order ended: it may have changed what stands there (U-T5)."""
        for act in self.parts.acts.acts_on(account_id, basis.order_id):
            if act.may_have_arrived and act.state.is_settled and basis.read_at <= act.ended_at:
                raise InvalidInput(
                    Problem(
                        code="read_first",
                        title="The order may have changed since it was read",
                        hint=say("Nothing was sent. Read it again and look at the difference: {act}.", act=act.title),
                        blame=Blame.PACKER,
                    ),
                    f"act {act.id}",
                )

    def _client(self, account_id: str) -> AmendsOrders:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, AmendsOrders):
            raise cannot(mark("{account} cannot change the terms of orders"), account.name)
        return client


def _end(answer: AmendmentAnswer) -> End:
    if answer.problem is not None:
        return End(answer.words, ActState.PARTLY, (answer.problem,))
    return End(answer.words)
