"""The Operators screen's behaviour, without Qt."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from pydantic import SecretStr

from app.domain.errors import InvalidInput, StationError
from app.domain.operators import Operator, Right
from app.domain.scans import Scan
from app.ui.operators.state import Draft, OperatorsState, OperatorsView
from app.ui.problems import by_field
from app.ui.work import Lane, Work
from app.workflows.operate_desk import OperateDesk

_FIELDS = frozenset({"name", "rights", "badge", "pin"})


class OperatorsPresenter:
    """Holds one frozen ``OperatorsState`` and replaces it; a scanned badge is held beside it until it is kept.

    Args:
        operating: Keeps operators.
        work: Runs jobs off the window's thread.
        view: Draws.
    """

    def __init__(self, operating: OperateDesk, work: Work, view: OperatorsView) -> None:
        self._operating = operating
        self._work = work
        self._view = view
        self._badge: SecretStr | None = None
        self._has_pin = False
        self.state = OperatorsState()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._view.show_state(self.state)

    # --- reading and choosing -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read who there is, and who has what to sign in with."""
        operators = self._operating.operators()
        self._update(operators=operators)
        if not self.state.changed and not self.state.is_new:
            here = self.state.operator or next(iter(operators), None)
            self._show(here)
        self._work.run(partial(_kept, self._operating, operators), done=self._kept_read, failed=self._failed)

    def _kept_read(self, kept: dict[str, tuple[bool, bool]]) -> None:
        self._update(kept=kept)

    def _show(self, operator: Operator | None, **changes: Any) -> None:
        self._forget()
        draft = Draft(operator.name, frozenset(operator.rights)) if operator else Draft()
        self._update(
            chosen=operator.id if operator else "",
            is_new=False,
            draft=draft,
            changed=False,
            removing=False,
            problems={},
            trouble=None,
            **changes,
        )

    def _forget(self) -> None:
        self._badge, self._has_pin = None, False
        self._view.forget_secrets()

    def choose(self, operator_id: str) -> None:
        """Show an operator, unless something is typed that is not kept."""
        if not self.state.changed and not self.state.keeping:
            found = next((each for each in self.state.operators if each.id == operator_id), None)
            self._show(found, kept_name="")

    def step(self, by: int) -> None:
        """Show the operator above (-1) or below (+1)."""
        ids = [each.id for each in self.state.operators]
        if ids:
            place = ids.index(self.state.chosen) if self.state.chosen in ids else -by
            self.choose(ids[max(0, min(len(ids) - 1, place + by))])

    def add(self) -> None:
        """Begin a new operator."""
        if not self.state.changed and not self.state.keeping:
            self._show(None, kept_name="")
            self._update(is_new=True)

    # --- changing -----------------------------------------------------------------------------------------------------

    def type_name(self, name: str) -> None:
        """Take the name as typed."""
        self._typed("name", replace(self.state.draft, name=name))

    def set_right(self, right: Right, *, granted: bool) -> None:
        """Grant a right, or take it away."""
        rights = self.state.draft.rights | {right} if granted else self.state.draft.rights - {right}
        self._typed("rights", replace(self.state.draft, rights=rights))

    def pin_typed(self) -> None:
        """Note that a PIN is being typed; it stays in its field."""
        self._has_pin = True
        self._typed("pin", self.state.draft)

    def on_scan(self, scan: Scan) -> bool:
        """Take a scan as the badge of the one who is shown."""
        if not self.state.is_open or self.state.keeping:
            return False
        self._badge = SecretStr(scan.text.strip())
        self._typed("badge", replace(self.state.draft, has_badge=True))
        return True

    def _typed(self, field: str, draft: Draft) -> None:
        if not self.state.is_open:
            return
        operator = self.state.operator
        same = operator is not None and (draft.name, draft.rights) == (operator.name, frozenset(operator.rights))
        changed = self._badge is not None or self._has_pin or not same
        problems = {name: problem for name, problem in self.state.problems.items() if name != field}
        self._update(draft=draft, changed=changed, problems=problems, trouble=None, kept_name="", removing=False)

    def leave(self) -> bool:
        """Go one step back; tell whether there was one on this screen."""
        if self.state.removing:
            self._update(removing=False)
        elif self.state.changed or self.state.is_new:
            self._show(self.state.operator or next(iter(self.state.operators), None))
        else:
            return False
        return True

    # --- keeping ------------------------------------------------------------------------------------------------------

    def keep(self, pin: str) -> None:
        """Keep what was typed, or say at the fields what is wrong.

        Args:
            pin: As typed; empty leaves the one that is kept.
        """
        state = self.state
        if not state.is_open or state.keeping or not (state.changed or state.is_new):
            return
        self._update(keeping=True, problems={}, trouble=None)
        rights = tuple(right for right in Right if right in state.draft.rights)
        secret = SecretStr(pin) if pin else None
        self._work.run(
            partial(_keep, self._operating, state.operator, state.draft.name, rights, self._badge, secret),
            done=self._is_kept,
            failed=self._not_kept,
            lane=Lane.STATION,
        )

    def _is_kept(self, operator: Operator) -> None:
        self._update(keeping=False, operators=self._operating.operators())
        self._show(operator, kept_name=operator.name)
        self._view.settings_changed()
        self.refresh()

    def _not_kept(self, error: Exception) -> None:
        self._update(keeping=False)
        if not isinstance(error, StationError):
            raise error
        fields = by_field(error.problems) if isinstance(error, InvalidInput) else {}
        at_fields = {name: problem for name, problem in fields.items() if name in _FIELDS}
        self._update(problems=at_fields, trouble=None if at_fields else error.problem)

    def ask_removal(self) -> None:
        """Ask whether the one who is shown is to be removed."""
        if self.state.operator is not None and not self.state.changed and not self.state.keeping:
            self._update(removing=True, trouble=None)

    def remove(self) -> None:
        """Remove the one who is shown, after it was asked."""
        operator = self.state.operator
        if self.state.removing and operator is not None:
            self._update(removing=False, keeping=True)
            job: Callable[[], None] = partial(self._operating.remove, operator.id)
            self._work.run(job, done=self._removed, failed=self._failed, lane=Lane.STATION)

    def _removed(self, _nothing: None) -> None:
        self._update(keeping=False, operators=self._operating.operators())
        self._show(next(iter(self.state.operators), None))
        self._view.settings_changed()
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._update(keeping=False)
        if not isinstance(error, StationError):
            raise error
        self._update(trouble=error.problem)


def _kept(operating: OperateDesk, operators: tuple[Operator, ...]) -> dict[str, tuple[bool, bool]]:
    return {operator.id: operating.kept(operator.id) for operator in operators}


def _keep(
    operating: OperateDesk,
    known: Operator | None,
    name: str,
    rights: tuple[Right, ...],
    badge: SecretStr | None,
    pin: SecretStr | None,
) -> Operator:
    operator = operating.new(name, rights)
    if known is not None:
        operator = operator.model_copy(update={"id": known.id})
    operating.keep(operator, badge, pin)
    return operator
