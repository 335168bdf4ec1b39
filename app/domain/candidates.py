"""Orders as outside systems list them: what could become an order of ours."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.checks import problems_of
from app.domain.errors import Blame, Problem
from app.domain.orders import CarrierOrder, Order


class OrderCandidate(BaseModel):
    """One order of an outside system, in the form of the order model as far as it is known there.

    Attributes:
        order: What the system itself shows of it: its number, its word for the status, since when.
        data: What ``Order`` takes; fields that the system does not have are missing, never invented.
        problems: One for each field that is missing or cannot be used; empty when it is a whole order.
    """

    model_config = ConfigDict(frozen=True)

    order: CarrierOrder
    data: dict[str, Any] = Field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class CandidatePage(BaseModel):
    """What a system lists.

    Attributes:
        unreadable: How many entries could not be read at all.
        next_page: What to ask with for the next page; empty when there is none or the system does not say how.
        may_hold_more: Whether the system said, or the station's limit means, that there are others.
    """

    model_config = ConfigDict(frozen=True)

    candidates: tuple[OrderCandidate, ...] = ()
    unreadable: int = 0
    next_page: str = ""
    may_hold_more: bool = False


def candidate_problems(data: dict[str, Any]) -> tuple[Problem, ...]:
    """Say what stands between an order's data and an order; no value is repeated."""
    try:
        Order.model_validate(data)
    except ValidationError as error:
        problems = problems_of(error)
    else:
        return ()
    # pydantic looks at the whole order only when each field is right, so the boxes would come up last.
    weighed = bool(data.get("items")) and all(item.get("weight_grams") is not None for item in data["items"])
    if not data.get("parcels") and not weighed and not any(problem.field == "parcels" for problem in problems):
        nothing = Problem(code="field_missing", title="The parcels are missing", field="parcels", blame=Blame.PACKER)
        problems = (*problems, nothing)
    return problems
