"""Find out what became of acts whose end is not known: by the system's own means, or by a person."""

from dataclasses import dataclass

from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import ChangeKind, shown
from app.domain.errors import Blame, InvalidInput, LedgerBroken, Problem, Refused, StationError
from app.domain.ports import AmendsOrders, ReadsOrders
from app.domain.records import RecordState
from app.workflows.announce_order import AnnounceOrder
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

    def ask(self, act_id: int) -> Settled:
        """Look at the carrier whether an act was done, where its system lets that be seen.

        What is seen settles it as done. What is not seen leaves it in doubt: a draft that waits for somebody's consent
        shows nothing either; a person decides then, with what is known side by side.

        Raises:
            InvalidInput: It is settled already, or its system does not let it be seen.
            CredentialMissing: No key for the account.
        """
        act = self._in_doubt(act_id)
        try:
            seen, said = self._look(act)
        except InvalidInput:
            raise
        except LedgerBroken:
            raise
        except StationError as error:
            self.parts.acts.act_asked(act_id, error.problem.title)
            return Settled.NO_ANSWER
        if not seen:
            self.parts.acts.act_asked(act_id, said)
            return Settled.NOT_FOUND
        self.parts.acts.close_act(act_id, ActState.DONE, self.parts.who(), answer=said)
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
                self.parts.acts.act_asked(act.id, error.problem.title)
                counts[Settled.NO_ANSWER] += 1
        return counts

    def judge(self, act_id: int, *, done: bool) -> None:
        """Take a person's word, who looked at the carrier's own page."""
        self._in_doubt(act_id)
        who = self.parts.who()
        if done:
            self.parts.acts.close_act(act_id, ActState.DONE, who, answer="It was done, a person looked")
        else:
            self.parts.acts.close_act(act_id, ActState.REFUSED, who, answer="It was not done, a person looked")

    def _in_doubt(self, act_id: int) -> CarrierAct:
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
        if act.kind is ActKind.ANNOUNCE and act.order_id is not None:
            return self._look_at_announcement(act.order_id, act.account)
        client = self.parts.carriers.client(act.account)
        if act.kind is ActKind.AMEND and isinstance(client, AmendsOrders):
            return self._look_at_terms(client, act)
        if act.kind is ActKind.DELETE and isinstance(client, ReadsOrders):
            return self._look_for_gone(client, act.subject)
        raise cannot("be asked about this; look at its own pages", self.parts.carriers.account(act.account).name)

    def _look_at_announcement(self, order_id: int, account_id: str) -> tuple[bool, str]:
        try:
            announced = self.announce_order.ask(order_id, account_id)
        except Refused as error:
            if error.problem.code == "not_found":
                return False, error.problem.title
            raise
        done = announced.state is RecordState.DONE
        return done, "All parcels are announced" if done else "Not all parcels are announced"

    def _look_at_terms(self, client: AmendsOrders, act: CarrierAct) -> tuple[bool, str]:
        basis = client.read_terms(act.subject)
        seen = [change for change in act.changes if change.kind is not ChangeKind.NOT_SENT]
        shown_now = {change.path: _at(basis.terms, change.path) for change in seen}
        left = [change.title for change in seen if shown_now[change.path] != change.after]
        if not left:
            return True, "The carrier shows all of it"
        return False, f"Not shown yet: {', '.join(left[:3])}" + (f" and {len(left) - 3} more" if len(left) > 3 else "")

    def _look_for_gone(self, client: ReadsOrders, number: str) -> tuple[bool, str]:
        try:
            client.read_order(number)
        except Refused as error:
            if error.problem.code == "not_found":
                return True, "It is gone"
            raise
        return False, "It is still there"


def _at(value: object, path: str) -> str:
    """Return what stands at a dotted path, in words; empty where nothing does."""
    for name in path.split("."):
        if isinstance(value, tuple | list):
            value = value[int(name)] if name.isdigit() and int(name) < len(value) else None
        else:
            value = getattr(value, name, None)
        if value is None:
            return ""
    return shown(value)
