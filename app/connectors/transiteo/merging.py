"""Changes: what a person changed, laid over what Transiteo holds now (unknowns.md, U-R6)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ValidationError

from app.connectorkit.sentences import running
from app.connectors.transiteo import asking, customs, wire
from app.connectors.transiteo.fields import FIELDS, PRODUCT_FIELDS, in_milliseconds
from app.domain.amendments import AmendmentAnswer, AmendmentBasis, FieldChange, differences
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem, Refused
from app.domain.wording import mark, say

_NOT_SENT = mark("Nothing was sent.")
_NOT_CHANGED = mark("Nothing was changed.")


ALREADY_SO = mark("Transiteo holds it like this already; nothing was sent")
READ_BACK = mark("Stored and read back")
NOT_YET_VISIBLE = mark("Accepted by Transiteo, not yet visible")
SHOWS_OTHERWISE = mark("Accepted by Transiteo, which still shows something else")


def states(basis: AmendmentBasis, wanted: BaseModel) -> tuple[customs.CustomsOrder, customs.CustomsOrder]:
    """Return what was read and what is wanted, in the connector's own model.

    Raises:
        InvalidInput: It is no such model's data.
    """
    try:
        return (
            customs.CustomsOrder.model_validate(basis.terms.model_dump(warnings=False)),
            customs.CustomsOrder.model_validate(wanted.model_dump(warnings=False)),
        )
    except ValidationError as error:
        raise invalid_input(error, say(_NOT_SENT)) from None


def unread(problem: Problem, order_id: str) -> Refused:
    """Build the error for a change without having read the order."""
    why = Problem(
        code="unread_order",
        title="Transiteo changes no order that was not read before",
        hint=running(say(_NOT_CHANGED), f"{say(problem.title)}.", say("Read the order first.")),
        blame=problem.blame,
    )
    return Refused(why, f"order number of {len(order_id)} characters; {problem.code}")


def answered(
    order_id: str, at: datetime, found: "Changes", wanted: customs.CustomsOrder, now: customs.CustomsOrder | None
) -> AmendmentAnswer:
    """Say what is known of an accepted change (unknowns.md, U-R3).

    Args:
        order_id: Transiteo's number.
        at: When it was accepted.
        found: What was changed.
        wanted: What it is to be.
        now: The order as it was read back; None where it could not be seen.
    """
    if now is None:
        return AmendmentAnswer(order_id=order_id, answered_at=at, words=say(NOT_YET_VISIBLE))
    left = not_taken(found, wanted, now)
    words = say(SHOWS_OTHERWISE if left else READ_BACK)
    return AmendmentAnswer(
        order_id=order_id, answered_at=at, words=words, notes=tuple(change.sentence() for change in left)
    )


def value_at(model: BaseModel, path: str) -> Any:
    """Return what stands at a dotted path."""
    value: Any = model
    for name in path.split("."):
        value = getattr(value, name)
    return value


@dataclass(frozen=True)
class Changes:
    """What is to be different.

    Attributes:
        paths: The changed fields of ``CustomsOrder``; ``products`` stands for all goods.
        values: What they become, by name on the wire; None takes a value away.
    """

    paths: tuple[str, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def goods(self) -> bool:
        """Whether the goods change."""
        return "products" in self.paths


def changes(seen: customs.CustomsOrder, wanted: customs.CustomsOrder, settings: wire.Settings) -> Changes:
    """Find what a person changed.

    Raises:
        InvalidInput: Nothing, or something that cannot be used, or that Transiteo needs is taken away.
    """
    named = {each.path: each.wire for each in FIELDS} | {"products": "products"}
    paths = tuple(path for path in named if value_at(seen, path) != value_at(wanted, path))
    if not paths:
        raise InvalidInput(
            Problem(code="nothing_changed", title="Nothing is changed", hint=say(_NOT_SENT), blame=Blame.PACKER)
        )
    written, problems = asking.wire_values(wanted, settings)
    problems = [problem for problem in problems if problem.field.startswith(paths)]
    values = {named[path]: written.get(named[path]) for path in paths}
    for path in paths:
        bad = any(problem.field.startswith(path) for problem in problems)
        if named[path] in wire.NEEDED and values[named[path]] is None and not bad:
            problems.append(asking.needed(path, asking.title_of(wanted, path)))
    if "products" in paths:
        problems += _new_goods(seen, wanted)
    if problems:
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))
    return Changes(paths, values)


def _new_goods(seen: customs.CustomsOrder, wanted: customs.CustomsOrder) -> list[Problem]:
    return [
        asking.needed(f"products.{place}.{each.path}", asking.title_of(product, each.path))
        for place, product in enumerate(wanted.products)
        if product not in seen.products
        for each in PRODUCT_FIELDS
        if each.wire != "seller_id" and getattr(product, each.path) in {None, ""}
    ]


def still_to_do(
    found: Changes, seen: customs.CustomsOrder, wanted: customs.CustomsOrder, now: customs.CustomsOrder
) -> bool:
    """Tell whether a change must be sent, going by what Transiteo holds now.

    Raises:
        Refused: Somebody else changed the same field meanwhile.
    """
    open_paths = [path for path in found.paths if value_at(now, path) != value_at(wanted, path)]
    for path in open_paths:
        if value_at(now, path) != value_at(seen, path):
            raise Refused(
                Problem(
                    code="changed_meanwhile",
                    title=say("Transiteo holds something else by now: {field}", field=asking.title_of(now, path)),
                    hint=running(say(_NOT_CHANGED), say("Read the order again and look at it.")),
                    field=path,
                    blame=Blame.OFFICE,
                )
            )
    return bool(open_paths)


def not_taken(found: Changes, wanted: customs.CustomsOrder, now: customs.CustomsOrder) -> tuple[FieldChange, ...]:
    """Say which changes an order that was read back does not show."""
    return tuple(
        change
        for change in differences(now, wanted)
        if any(change.path == path or change.path.startswith(f"{path}.") for path in found.paths)
    )


def merged_body(raw: dict[str, Any], found: Changes, settings: wire.Settings, now: datetime) -> dict[str, Any]:
    """Lay the changes over an order as it was read; what nobody changed goes back as it came.

    Args:
        raw: The order's JSON, as it was answered a moment ago.
        found: What changes.
        settings: Say how much of the order goes along.
        now: For the time of a status, where the account sends it.
    """
    if settings.put_body is wire.PutBody.REQUEST_FIELDS:
        body = {name: raw[name] for name in wire.TEMPLATE if raw.get(name) is not None}
        if isinstance(body.get("products"), list):
            body["products"] = [_request_fields(line) for line in body["products"]]
    else:
        body = dict(raw)
    goods = found.values.get("products") or []
    body |= {name: value for name, value in found.values.items() if name != "products"}
    if found.goods:
        body["products"] = _merged_goods(body.get("products"), goods)
    if settings.send_misspelled_twin and body.get("agent_address"):
        body["agent_adress"] = body["agent_address"]
    if settings.send_status_time:
        body["order_update_statut"] = in_milliseconds(now)
    return body


def _request_fields(line: Any) -> Any:
    if not isinstance(line, dict):
        return line
    return {name: line[name] for name in wire.Product.model_fields if line.get(name) is not None}


def _merged_goods(held: Any, wanted: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lay each line over the one of the same goods, so that its taxes stay; lines that are no longer wanted go."""
    left = [line for line in held if isinstance(line, dict)] if isinstance(held, list) else []
    merged = []
    for line in wanted:
        same = next((each for each in left if _same_goods(each, line)), None)
        if same is not None:
            left.remove(same)
        merged.append({**(same or {}), **line})
    return merged


def _same_goods(held: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(str(held.get(name) or "") == str(wanted.get(name) or "") for name in ("sku", "seller_id"))
