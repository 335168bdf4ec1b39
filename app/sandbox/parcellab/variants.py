"""How the played parcelLab may answer where its document is silent."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

TOKEN = "sandbox-token-parcellab"  # opens nothing but the sandbox
ACCOUNT = 12345


class ParcelLabVariants(BaseModel):
    """One choice for each open point; the defaults follow the newest of parcelLab's pages.

    Attributes:
        token_form: Which form of the token is understood.
        scopes: What the token may do; without one the answer is 403.
        write_answer: With the order as its body, without one (200 or 201), or 204 as the document has it.
        mutation_results: Whether changes are echoed with their results, with their parcels beside, or not at all.
        failing: Parcel numbers that the order is saved without: ``success: false`` in a 200.
        couriers: Courier codes that are set up; any other one fails the parcel. Empty knows all.
        cancel_form: Where a cancelled parcel's number stands.
        repeated_tracking: What a parcel that is there already does when it is added again.
        post_existing: What POST does to an order that is there.
        updates_need_all: Whether an update needs country and e-mail as a creation does.
        list_envelope: ``{next, previous, results}`` or a bare list.
        next_host: Where the next part's address leads; empty is this server.
        page_size: Orders in a part of the list.
        order_id: By which value an order's address finds it.
        info_lag: How often the info of a new order is asked before it shows it.
        unknown_info: What the info says of an order that it does not show.
        error_form: How a refusal is written.
        extra_fields: Whether every object carries fields that no document names.
        order_status: The status of orders that name none.
        requests_per_second: More of them are 429; None sets no limit.
        retry_after: The header of that 429; empty leaves it out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    token_form: Literal["as_pasted", "base64", "bearer"] = "as_pasted"  # the name of a form
    scopes: tuple[str, ...] = ("write", "track:orderinfo")
    write_answer: Literal["body", "empty", "no_content"] = "body"
    mutation_results: Literal["plain", "with_tracking", "none"] = "plain"
    failing: tuple[str, ...] = ()
    couriers: tuple[str, ...] = ()
    cancel_form: Literal["nested", "flat"] = "nested"
    repeated_tracking: Literal["twice", "ignored", "fails"] = "twice"
    post_existing: Literal["refused", "second", "updated"] = "refused"
    updates_need_all: bool = True
    list_envelope: Literal["object", "array"] = "object"
    next_host: str = ""
    page_size: int = Field(default=100, gt=0)
    order_id: Literal["external_id", "order_number", "external_reference"] = "external_id"
    info_lag: int = Field(default=0, ge=0)
    unknown_info: Literal["404", "empty", "object"] = "404"
    error_form: Literal["errors", "detail", "html"] = "errors"
    extra_fields: bool = False
    order_status: str = "OrderProcessed"
    requests_per_second: int | None = Field(default=None, gt=0)
    retry_after: str = ""
