"""Find out what became of acts whose end is not known: by the system's own means, or by a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import ChangeKind, FieldChange, is_shown
from app.domain.errors import (
    Blame,
    CredentialMissing,
    InvalidInput,
    LedgerBroken,
    Problem,
    Refused,
    StationError,
)
from app.domain.journal import journalled, note
from app.domain.ports import AmendsOrders, AnnouncesOrders, ReadsOrders, ShowsRecords
from app.domain.records import RecordState
from app.domain.wording import mark, say, say_many
from app.workflows.announce_order import AnnounceOrder
from app.workflows.conclude_act import conclude, forget_decided
from app.workflows.parts import Parts, cannot
from app.workflows.settle_doubts import Settled


@dataclass(frozen=True)
class SettleActs:
    """Settles acts in doubt; nothing is ever sent again by itself."""

    parts: Parts
    announce_order: AnnounceOrder

    def open(self) -> tuple[CarrierAct, ...]:
        """Return the acts in doubt, the oldest first."""
        return self.parts.acts.acts_in_doubt()

    def can_ask(self, act: CarrierAct) -> bool:
        """Tell whether the system itself can show what became of an act; if not, only a person's word settles it.

        Looks into the keyring at most; not for the window's own thread.
        """
        try:
            client = self.parts.carriers.client(act.account)
        except StationError:
            return False
        port = self._port_of(act)
        return port is not None and isinstance(client, port)

    @journalled("ask about an act")
    def ask(self, act_id: int) -> Settled:
        """Look at the carrier whether an act was done, where its system lets that be seen.

        What is seen settles it as done. What is not seen leaves it in doubt: a draft that waits for somebody's consent
        shows nothing either; a person decides then, with what is known side by side.

        Raises:
            InvalidInput: It is settled already, or its system does not let it be seen.
            CredentialMissing: No key for the account.
        """
        act = self._in_doubt(act_id)
        note(account=act.account, act=act.id)
        try:
            seen, said = self._look(act)
        except (InvalidInput, CredentialMissing, LedgerBroken):
            raise
        except StationError as error:
            self.parts.acts.act_asked(act_id, say(error.problem.title))
            is_told = isinstance(error, Refused) and error.problem.code == "not_found"
            return Settled.NOT_FOUND if is_told else Settled.NO_ANSWER
        if not seen:
            self.parts.acts.act_asked(act_id, said)
            return Settled.NOT_FOUND
        self._close_done(act, said)
        return Settled.FOUND

    def ask_all(self) -> dict[Settled, int]:
        """Ask about every act in doubt; return how often each answer came."""
        counts = dict.fromkeys(Settled, 0)
        for act in self.open():
            try:
                counts[self.ask(act.id)] += 1
            except LedgerBroken:
                raise
            except StationError as error:
                self.parts.acts.act_asked(act.id, say(error.problem.title))
                counts[Settled.NO_ANSWER] += 1
        return counts

    def judge(self, act_id: int, *, done: bool) -> None:
        """Take a person's word, who looked at the carrier's own page.

        Raises:
            InvalidInput: It is settled already, or its answer may still come.
        """
        act = self._in_doubt(act_id)
        if done:
            self._close_done(act, say("It was done, a person looked"))
        else:
            who = self.parts.who()
            self.parts.acts.close_act(act_id, ActState.REFUSED, who, answer=say("It was not done, a person looked"))

    def _close_done(self, act: CarrierAct, said: str) -> None:
        try:
            name = self.parts.carriers.account(act.account).name
        except InvalidInput:  # removed meanwhile
            name = act.account
        conclude(self.parts, act.kind, act.order_id, name)
        self.parts.acts.close_act(act.id, ActState.DONE, self.parts.who(), answer=said)
        forget_decided(self.parts, act.kind, act.account, act.subject)

    def _in_doubt(self, act_id: int) -> CarrierAct:
        self.parts.acts.acts_in_doubt()  # those of a station that stopped are among them from now on
        act = self.parts.acts.act(act_id)
        if act.state is ActState.UNKNOWN:
            return act
        under_way = act.state is ActState.OPEN
        raise InvalidInput(
            Problem(
                code="being_done" if under_way else "settled",
                title="This runs right now" if under_way else "This is settled already",
                hint="Nothing was sent.",
                blame=Blame.PACKER,
            )
        )

    def _look(self, act: CarrierAct) -> tuple[bool, str]:
        """Return whether an act is seen to be done, and what was seen."""
        client = self.parts.carriers.client(act.account)
        if act.kind is ActKind.ANNOUNCE and act.order_id is not None and isinstance(client, AnnouncesOrders):
            return self._look_at_announcement(act.order_id, act)
        if act.kind in _OF_TERMS and isinstance(client, AmendsOrders):
            return self._look_at_terms(client, act)
        if act.kind in _OF_RECORDS and isinstance(client, ShowsRecords):
            return _seen(client.unseen_changes(act.subject, act.changes), act.changes)
        if act.kind is ActKind.DELETE and isinstance(client, ReadsOrders):
            return self._look_for_gone(client, act.subject)
        raise cannot(
            mark("{account} cannot be asked about this; look at its own pages"),
            self.parts.carriers.account(act.account).name,
        )

    @staticmethod
    def _port_of(act: CarrierAct) -> type | None:
        """Return what a client must be able to do for an act to be seen; None for those that no system shows."""
        if act.kind is ActKind.ANNOUNCE:
            return AnnouncesOrders if act.order_id is not None else None
        if act.kind in _OF_TERMS:
            return AmendsOrders
        if act.kind in _OF_RECORDS:
            return ShowsRecords
        return ReadsOrders if act.kind is ActKind.DELETE else None

    def _look_at_announcement(self, order_id: int, act: CarrierAct) -> tuple[bool, str]:
        told = tuple(line for change in act.changes for line in change.lines)
        announced = self.announce_order.ask(order_id, act.account, told)
        done = announced.state is RecordState.DONE
        return done, say("All parcels are announced" if done else "Not all parcels are announced")

    def _look_at_terms(self, client: AmendsOrders, act: CarrierAct) -> tuple[bool, str]:
        basis = client.read_terms(act.subject)
        sent = tuple(change for change in act.changes if change.kind is not ChangeKind.NOT_SENT)
        return _seen(tuple(change for change in sent if not is_shown(change, basis.terms)), sent)

    def _look_for_gone(self, client: ReadsOrders, number: str) -> tuple[bool, str]:
        try:
            client.read_order(number)
        except Refused as error:
            if error.problem.code == "not_found":
                return True, say("It is gone")
            raise
        return False, say("It is still there")


_OF_TERMS = frozenset({ActKind.AMEND, ActKind.PARCEL_DETAILS})
_OF_RECORDS = frozenset({ActKind.RECORD, ActKind.NEW_RECORD})


def _seen(left: Sequence[FieldChange], sent: Sequence[FieldChange]) -> tuple[bool, str]:
    """Put into words which of the changes that were sent the carrier does not show."""
    if not sent:
        return False, say("It is not known what was sent; look at its own pages")
    if not left:
        return True, say("The carrier shows all of it")
    titles, others = ", ".join(change.title for change in left[:3]), len(left) - 3
    if others <= 0:
        return False, say("Not shown yet: {titles}", titles=titles)
    return False, say_many(
        others, "Not shown yet: {titles} and 1 more", "Not shown yet: {titles} and {n} more", titles=titles
    )
