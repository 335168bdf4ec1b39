import pickle

import pytest

from app.domain import errors
from app.domain.errors import Blame, PrinterFailed, Problem, StationError

PROBLEM = Problem(
    code="phone_wrong", title="This number is wrong", hint="Nothing was ordered.", field="recipient.phone"
)
OTHER = Problem(code="city_wrong", title="This city is wrong", blame=Blame.CARRIER)
KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, StationError)]


@pytest.mark.parametrize("kind", KINDS)
def test_errors_travel_whole_between_processes(kind: type[StationError]) -> None:
    error = kind(PROBLEM, "HTTP 422", (OTHER,))
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is kind
    assert (back.problem, back.detail, back.others, str(back)) == (PROBLEM, "HTTP 422", (OTHER,), str(error))
    assert back.problems == (PROBLEM, OTHER)


@pytest.mark.parametrize(("taken", "nothing"), [(0, True), (600, False), (None, False)])
def test_a_printers_error_says_how_much_it_took(taken: int | None, nothing: bool) -> None:
    error = pickle.loads(pickle.dumps(PrinterFailed(PROBLEM, accepted_bytes=taken)))
    assert (error.accepted_bytes, error.nothing_came_out) == (taken, nothing)


def test_sentences_end() -> None:
    assert PROBLEM.sentence() == "This number is wrong. Nothing was ordered."
    assert OTHER.sentence() == "This city is wrong."
    assert str(StationError(PROBLEM, "secret detail")) == PROBLEM.sentence()
