"""From Transiteo's refusals to problems at our fields.

Two shapes are known: ``{message}`` of its gateway, and ``{code, httpCode, name, message, details}`` of its tax service, with
``details`` a list of ``{parameter: {name, value}, causes: [...]}`` (reference.md, 4.9). Both are read by shape.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from app.connectorkit.calls import Answer
from app.connectorkit.error_reading import MAX_CHARACTERS, MAX_MESSAGES, read_error
from app.connectorkit.sentences import running, says
from app.connectors.transiteo.fields import PATHS, PRODUCT_PATHS
from app.connectors.transiteo.wire import TOKENS_PAGE
from app.domain.errors import Blame, Problem, Refused
from app.domain.wording import mark, say

_SYSTEM = "Transiteo"
_THIS = mark("{system} does not take this")
_WHOLE = mark("{system} does not take the order as it is")
QUOTA = "MAX_REQUESTS_EXCEED"
NOT_CHANGED = mark("Nothing was changed.")
NOT_CREATED = mark("Nothing was created.")
NOT_YET_VISIBLE = Problem(
    code="not_yet_visible",
    title="Accepted by Transiteo, not yet visible",
    hint="The order was created; reading it back did not show it.",
    blame=Blame.CARRIER,
)


@dataclass(frozen=True)
class Complaint:
    """One thing that Transiteo complains about.

    Attributes:
        words: In its own words, in one line.
        parameter: The field it names, in its spelling; empty if none.
    """

    words: str
    parameter: str = ""


@dataclass(frozen=True)
class Refusal:
    """What an error answer says; secrets are out of it.

    Attributes:
        code: Its short name, such as ``INCORRECT_JSON``; empty if none.
    """

    status: int
    code: str
    complaints: tuple[Complaint, ...]

    @property
    def words(self) -> str:
        """All that was said, in one line."""
        said = (": ".join(filter(None, (each.parameter, each.words))) for each in self.complaints)
        return "; ".join(filter(None, said))

    @property
    def is_quota(self) -> bool:
        """Whether the account's calls are used up; this comes as 403, which is no fault of the key."""
        return self.status == 403 and QUOTA in f"{self.code} {self.words}".upper()

    @property
    def is_expiry(self) -> bool:
        """Whether the id token is too old: "The incoming token has expired"."""
        return self.status == 401 and "expired" in self.words.casefold()


def read_refusal(answer: Answer, scrub: Callable[[str], str]) -> Refusal:
    """Read an error answer.

    Args:
        answer: With a status of 4xx.
        scrub: Takes secrets out of a text.
    """
    found = _object(answer.content)
    code = found.get("code") or found.get("name") or ""
    complaints = [Complaint(scrub(said.message), scrub(said.path)) for said in read_error(answer.content)]
    complaints += [Complaint(scrub(each.words), scrub(each.parameter)) for each in _details(found.get("details"))]
    return Refusal(answer.status, scrub(_line(code)), tuple(complaints))


def _object(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content[:100_000])
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _details(details: Any) -> list[Complaint]:
    found = []
    for entry in details[:MAX_MESSAGES] if isinstance(details, list) else []:
        if not isinstance(entry, dict):
            continue
        parameter = entry.get("parameter")
        name = parameter.get("name") if isinstance(parameter, dict) else parameter
        causes = entry.get("causes")
        words = "; ".join(_line(cause) for cause in causes) if isinstance(causes, list) else _line(causes)
        found.append(Complaint(words, _line(name)))
    return found


def _line(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("message") or value.get("name") or ""
    text = str(value) if isinstance(value, str | int | float) else ""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())[:MAX_CHARACTERS]


def our_path(parameter: str) -> str:
    """Translate a name on the wire into a path of ``CustomsOrder``; empty when it names none that we know.

    Args:
        parameter: Such as ``customer_country``, ``products[0].sku`` or ``body.products.0.sku``.
    """
    steps = [step for step in re.split(r"[.\[\]/]+", parameter) if step]
    for place, step in enumerate(steps):
        if step in PATHS:
            return PATHS[step]
        if step == "order_id":
            return "reference"
        if step == "products":
            number, *rest = [*steps[place + 1 :], ""]
            inner = PRODUCT_PATHS.get(rest[0], "") if rest else ""
            if not (number.isascii() and number.isdigit()):
                return "products"
            return ".".join(part for part in ("products", number[:6], inner) if part)
    return ""


def key_refused(refusal: Refusal, detail: str) -> Refused:
    """Build the error for tokens that Transiteo does not take."""
    problem = Problem(
        code="key_refused",
        title="Transiteo does not take this account's token",
        hint=running(
            say("Nothing was done there."),
            say("Copy a new refresh token from {page} into Accounts.", page=TOKENS_PAGE),
            says(_SYSTEM, refusal.words),
        ),
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def quota_used_up(detail: str) -> Refused:
    """Build the error for an account whose calls are used up; trying again does not help."""
    problem = Problem(
        code="quota_used_up",
        title="Transiteo's quota is used up",
        hint="Nothing was done there. The account takes more calls when Transiteo says so.",
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def not_found(detail: str) -> Refused:
    """Build the error for an order that Transiteo does not know."""
    problem = Problem(
        code="not_found", title="Transiteo does not know this order", hint=NOT_CHANGED, blame=Blame.CARRIER
    )
    return Refused(problem, detail)


def already_there(order_id: str) -> Refused:
    """Build the error for an order that exists already; nothing says what a second creation would do (U-R7)."""
    problem = Problem(
        code="already_there",
        title="This order is already at Transiteo",
        hint=running(say(NOT_CREATED), say("Change it there instead.")),
        field="reference",
        blame=Blame.PACKER,
    )
    return Refused(problem, f"GET found {len(order_id)} characters of order id")


def _either(one: str, other: str) -> str:
    return say("{one} or {other}", one=one, other=other)


def other_encoding(tried: str, others: Sequence[str], refusal: Refusal) -> Refused:
    """Build the error for a change that found no order though reading it did (U-R5); a person chooses another form."""
    problem = Problem(
        code="put_path_refused",
        title="Transiteo does not find the order by the number in the address",
        hint=running(
            say(NOT_CHANGED),
            say(
                "It was written as {tried}. It can be written as {others}: choose in Accounts.",
                tried=tried,
                others=reduce(_either, others),
            ),
            says(_SYSTEM, refusal.words),
        ),
        field="put_path_encoding",
        blame=Blame.OFFICE,
    )
    return Refused(problem, f"change order: HTTP {refusal.status} {refusal.code}; {refusal.words[:2000]}")


def refused(refusal: Refusal, detail: str, done: str, at: Callable[[str], str] = str) -> Refused:
    """Build the error for any other 4xx; one problem a field, the first complaint first.

    Args:
        refusal: What was said.
        detail: For the log.
        done: What was not done, as a sentence.
        at: Says where a path of ``CustomsOrder`` stands for whoever asked.
    """
    if refusal.status == 404:
        problem = Problem(
            code="wrong_address",
            title="There is no such service at this address",
            hint=running(say(done), say("Look at the address in Accounts.")),
            blame=Blame.OFFICE,
        )
        return Refused(problem, detail)
    named = [each for each in refusal.complaints if our_path(each.parameter)]
    problems: dict[str, Problem] = {}
    for complaint in named or refusal.complaints or (Complaint(""),):
        path = our_path(complaint.parameter)
        field = path if path in {"", "reference"} else at(path)
        words = complaint.words or refusal.words
        problem = Problem(
            code="field_refused" if path else "refused",
            title=say(_THIS if path else _WHOLE, system=_SYSTEM),
            hint=running(say(done), says(_SYSTEM, words)),
            field=field,
            blame=Blame.PACKER,
        )
        problems.setdefault(field or problem.hint, problem)
    first, *others = problems.values()
    return Refused(first, detail, tuple(others))
