"""Changes to an order on the desk, as pure functions on its data; what they make is validated when it is kept."""

from copy import deepcopy
from typing import Any

from app.domain.orders import Order
from app.domain.parcels import BoxSize, WeightSource

Draft = dict[str, Any]
"""An order in the form of the order model, as typed so far."""


def draft_of(order: Order) -> Draft:
    """Return an order's data, to be changed."""
    return order.model_dump(mode="json")


def value_at(draft: Draft, path: str) -> str:
    """Read a field by its dotted path; what is not there is empty."""
    node: Any = draft
    for part in path.split("."):
        if isinstance(node, list):
            node = node[int(part)] if int(part) < len(node) else None
        elif isinstance(node, dict):
            node = node.get(part)
        if node is None:
            return ""
    return str(node)


def with_value(draft: Draft, path: str, value: Any) -> Draft:
    """Return the data with one field set."""
    new = deepcopy(draft)
    node: Any = new
    *way, last = path.split(".")
    for part in way:
        node = node[int(part)] if isinstance(node, list) else node.setdefault(part, {})
    if isinstance(node, list):
        node[int(last)] = value
    else:
        node[last] = value
    return new


def with_box(draft: Draft, parcel: int, *, box: BoxSize) -> Draft:
    """Give a parcel a box from stock: its name and its sides."""
    new = deepcopy(draft)
    new["parcels"][parcel] |= {
        "box": box.name,
        "width_cm": box.width_cm,
        "height_cm": box.height_cm,
        "depth_cm": box.depth_cm,
    }
    return new


def with_weight(draft: Draft, parcel: int, *, text: str) -> Draft:
    """Set a parcel's weight as typed: kilograms with a comma or point, or grams with a "g".

    What is no number is kept as typed, so that it is refused at its field and not lost.
    """
    cleaned = text.strip().lower().replace(" ", "").removesuffix("kg").replace(",", ".")
    try:
        grams = round(float(cleaned.removesuffix("g"))) if cleaned.endswith("g") else round(float(cleaned) * 1000)
    except (ValueError, OverflowError):
        return with_value(draft, f"parcels.{parcel}.weight_grams", text)
    new = with_value(draft, f"parcels.{parcel}.weight_grams", grams)
    return with_value(new, f"parcels.{parcel}.weight_source", WeightSource.TYPED.value)


def with_weighed(draft: Draft, parcel: int, *, grams: int) -> Draft:
    """Set a parcel's weight as the scale gave it."""
    new = with_value(draft, f"parcels.{parcel}.weight_grams", grams)
    return with_value(new, f"parcels.{parcel}.weight_source", WeightSource.WEIGHED.value)


def with_sides(draft: Draft, parcel: int, *, text: str) -> Draft:
    """Give a parcel sides of its own, typed as "45 30 25" or "45x30x25" in cm, longest first; what is missing is empty."""
    sides = text.lower().replace("cm", " ")
    for between in "x×*,;":
        sides = sides.replace(between, " ")
    new = with_value(draft, f"parcels.{parcel}.box", "")
    for name, side in zip(("depth_cm", "width_cm", "height_cm"), [*sides.split(), "", "", ""], strict=False):
        new = with_value(new, f"parcels.{parcel}.{name}", side or None)
    return new


def with_parcel(draft: Draft, _parcel: int = 0) -> Draft:
    """Add a parcel like the last one, with no number yet; the first one of an order holds all of its goods."""
    new = deepcopy(draft)
    parcels = new["parcels"]
    goods = sum((item.get("weight_grams") or 0) * item.get("quantity", 1) for item in new.get("items", ()))
    like: Draft = deepcopy(parcels[-1]) if parcels else {"description": "Goods", "weight_grams": goods or 1000}
    like["identifier"] = ""
    like["weight_source"] = WeightSource.EXPECTED.value
    parcels.append(like)
    return new


def without_parcel(draft: Draft, parcel: int) -> Draft:
    """Take a parcel away; the last one stays."""
    new = deepcopy(draft)
    if len(new["parcels"]) > 1 and parcel < len(new["parcels"]):
        del new["parcels"][parcel]
    return new
