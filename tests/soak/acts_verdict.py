"""Compares the acts of the ledger with what the systems did, and the sign-in with what Trans.eu would still take."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tests.soak.kinds import DISK, KEYRING, LINE
from tests.soak.misfortune import Step
from tests.soak.systems import TRACKING, Done, Kept, Systems, mark_in, parcels_in
from tests.soak.verdict import ActLine, Book, Told, Violation

Key = tuple[str, str, str]
"""Kind, the system's number of the order, and what tells it from others of its kind."""
MAY_BE_DONE = frozenset({"done", "partly", "open", "unknown"})
DECISIONS = frozenset({"fulfil", "decline"})
_ONCE = frozenset({"fulfil", "decline", "delete", "confirm_payment"})


def keys_of(act: ActLine, book: Book) -> list[Key]:
    """Return by what an act is known at its system."""
    if act.kind in _ONCE:
        return [(act.kind, act.subject, "")]
    parcels = parcels_in(act.changes)
    if act.kind == "announce":
        parcels = [
            number for (row, _), number in book.identifiers.items() if row == act.order_id and number in act.changes
        ]
    told = [(TRACKING, act.subject, number) for number in parcels]
    mark = mark_in(" ".join(str(change["after"]) for change in json.loads(act.changes or '{"items": []}')["items"]))
    return [*told, *([(act.kind, act.subject, mark)] if mark else [])]


def is_done(act: ActLine, book: Book, done: Sequence[Done]) -> bool:
    """Tell what a system's own page shows a person who looks."""
    there = {(one.kind, one.subject, one.mark) for one in done}
    return all(key in there for key in keys_of(act, book))


def compare_done(book: Book, told: Told, done: Sequence[Done]) -> Iterator[Violation]:
    """Name every promise about acts that is broken now."""
    acts: dict[Key, list[ActLine]] = defaultdict(list)
    for act in book.acts.values():
        for key in keys_of(act, book):
            acts[key].append(act)
    times = Counter((one.kind, one.subject, one.mark) for one in done)
    for key, count in times.items():
        states = {act.state for act in acts[key]}
        if not states:
            yield Violation("lost", f"{key} was done and no act is in the ledger")
        elif not states & MAY_BE_DONE and not _may_be_said_again(acts[key]):
            yield Violation("wrong", f"{key} was done, the ledger says {sorted(states)}")
        if count > 1 and not _may_be_said_again(acts[key]):
            yield Violation("twice", f"{key} was done {count} times")
    for key, lines in acts.items():
        if any(act.state == "done" for act in lines) and not times[key]:
            yield Violation("wrong", f"{key} counts as done, its system does not have it")
    yield from _decided_twice(times)
    for key in told.acted:
        if not any(act.state in {"done", "partly"} for act in acts[key]):
            yield Violation("lost", f"{key} was told to be done, the ledger says {[act.state for act in acts[key]]}")


def _may_be_said_again(acts: Sequence[ActLine]) -> bool:
    """Tell whether the same once more changes nothing, so that an answer that is lost leaves nothing to be settled."""
    return all(act.kind == "record" and not parcels_in(act.changes) for act in acts)


def _decided_twice(times: Counter[Key]) -> Iterator[Violation]:
    decided: Counter[str] = Counter()
    for (kind, subject, _), count in times.items():
        decided[subject] += count if kind in DECISIONS else 0
    for subject, count in decided.items():
        if count > 1:
            yield Violation("twice", f"order {subject} was decided {count} times")


class SignInWatch:
    """Looks after each step whether the single-use token that renews the sign-in is kept, or known to be lost."""

    def __init__(self, systems: Systems) -> None:
        self._systems = systems
        self._before: Kept | None = None
        self._was_good = False

    def compare(self, step: Step, said: object, *, killed: bool) -> Iterator[Violation]:
        """Name what was broken in a step."""
        kept, before, was_good = self._systems.kept(), self._before, self._was_good
        good = kept is not None and not kept.ended and self._systems.renews(kept.refresh_token)
        self._before, self._was_good = kept, good
        explained = killed or bool((LINE | KEYRING | DISK) & set(step.kinds))
        if kept is not None and not kept.ended and not good:
            if not kept.is_marked:
                yield Violation("lost", "the token that renews the sign-in was spent, and nothing of that is kept")
            elif was_good and not explained:
                yield Violation("lost", "the token that renews the sign-in is lost, and no fault explains it")
        gone = kept is None or bool(kept.ended)
        if gone and before is not None and not before.ended and self._systems.renews(before.refresh_token):
            yield Violation("wrong", f"the sign-in was given up, its token is good: {kept}")
        if step.name in {"sign_in", "renew"} and isinstance(said, dict) and "ok" in said and not good:
            yield Violation("lost", "the sign-in was told to stand, and its token is not kept")
