"""How the sandbox may answer where the document leaves it open, and what may go wrong on the way."""

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Variants(BaseModel):
    """One choice for each point on which Porterbuddy's document is silent; the defaults follow its examples.

    Attributes:
        price_as_text: Prices as ``"14900"`` instead of ``14900`` (both were seen).
        cancelled_spelling: The document has both, ``cancelled`` in its tables and ``canceled`` in the webhook's example.
        order_status_code: What a placed order answers; the document names no code.
        unauthorized_status: 401 and 403 are both documented for a missing or wrong key.
        label_not_ready: How often each order's label information is 404 before it is there.
        consolidated_falls_back: Whether even a good consolidated token becomes a "best available" order.
        anonymous_consolidation: Whether the consolidated window leaves out its times.
        extra_fields: Whether every object in an answer carries fields that no document names.
        refuse_unknown_properties: Whether a property that the document does not name is refused instead of ignored.
        sizes_required: Whether parcels need their three sizes, as older documents said.
        countries: Which form of a country is understood.
        display_price: Whether the shop has a base display price.
        flags: What ``flags`` holds; the property is left out when this is empty.
        offer_seconds: Longest life of an offer; None leaves it to the cut-off of the day.
        small_labels: Whether the account's default label is the small one.
        label_base_url: Where label addresses point; None is this server.
        max_parcels: More parcels than this are refused.
        hides_constraints: Whether the order data leave the parcels' constraints out, as the document's example may.
        hides_identifiers: Whether they leave the parcels' numbers out, too.
        pickup_time: Whether a status names the time beside the day, which is deprecated.
        webhook_pauses: Seconds before the second and the third try of a status call; the document says "rising".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    price_as_text: bool = False
    cancelled_spelling: Literal["cancelled", "canceled"] = "cancelled"
    order_status_code: Literal[200, 201] = 200
    unauthorized_status: Literal[401, 403] = 401
    label_not_ready: int = Field(default=0, ge=0)
    consolidated_falls_back: bool = False
    anonymous_consolidation: bool = False
    extra_fields: bool = False
    refuse_unknown_properties: bool = False
    sizes_required: bool = False
    countries: Literal["any", "name", "code"] = "any"
    display_price: bool = False
    flags: tuple[str, ...] = ("CONSOLIDATION_ENABLED",)
    offer_seconds: int | None = Field(default=None, gt=0)
    small_labels: bool = False
    label_base_url: str | None = None
    max_parcels: int = Field(default=99, gt=0)
    hides_constraints: bool = False
    hides_identifiers: bool = False
    pickup_time: bool = True
    webhook_pauses: tuple[float, float] = (1.0, 5.0)


class Route(StrEnum):
    """The calls by name, to say where a fault strikes; ``ANY`` is all of them."""

    ANY = "*"
    AVAILABILITY = "availability"
    ORDER = "order"
    LABEL_INFO = "label_info"
    LABEL_DOCUMENT = "label_document"
    STATUS = "status"
    SELF = "self"
    CONFIRMED_SCAN = "confirmed_scan"
    UPDATE_SHIPMENT_DETAILS = "update_shipment_details"
    SET_PARCEL_DETAILS = "set_parcel_details"
    CONFIRM = "confirm"
    PARCELLAB = "parcellab"
    TRANSITEO_TOKEN = "transiteo.token"  # a call's name
    TRANSITEO_CREATE = "transiteo.create"
    TRANSITEO_UPDATE = "transiteo.update"
    TRANSITEO_GET = "transiteo.get"
    TRANSITEO_LIST = "transiteo.list"
    TRANSITEO_DELETE = "transiteo.delete"
    TRANSITEO_INVOICE = "transiteo.invoice"
    BETAKOM_INGEST = "betakom_ingest"
    BETAKOM_PAGE = "betakom_page"
    BETAKOM_FULFIL = "betakom_fulfil"
    BETAKOM_DECLINE = "betakom_decline"
    TRANSEU_SIGN_IN = "transeu_sign_in"
    TRANSEU_TOKENS = "transeu_tokens"
    TRANSEU_DRAFT = "transeu_draft"
    TRANSEU_AMENDMENT = "transeu_amendment"
    TRANSEU_ORDERS = "transeu_orders"
    TRANSEU_ORDER = "transeu_order"
    UNKNOWN = "unknown"


class FaultKind(StrEnum):
    """What goes wrong. "Before" means that nothing was written, "after" that it was.

    ``conflict`` says that the same request is being worked on, and it is; ``key_forgotten`` loses the answer and, with it,
    every key under which an order was taken.
    """

    LOST_BEFORE = "lost_before"
    LOST_AFTER = "lost_after"
    CUT_SHORT = "cut_short"
    SLOW = "slow"
    DRIP = "drip"
    ERROR_BEFORE = "error_before"
    ERROR_AFTER = "error_after"
    UNAVAILABLE = "unavailable"
    TOO_MANY = "too_many"
    HTML = "html"
    HALF_JSON = "half_json"
    UNKNOWN_WORD = "unknown_word"
    REDIRECT = "redirect"
    NO_LABEL = "no_label"
    NO_ORDER_ID = "no_order_id"
    HUGE = "huge"
    WRONG_TYPES = "wrong_types"
    ENDLESS = "endless"
    GZIP_BOMB = "gzip_bomb"
    CONFLICT = "conflict"
    KEY_FORGOTTEN = "key_forgotten"


class Fault(BaseModel):
    """One fault in waiting.

    Attributes:
        count: How many requests it strikes; None strikes until the next reset.
        skip: How many requests to the route pass first.
        seconds: How long ``slow`` waits with its answer, or ``drip`` between two bytes.
        retry_after: The header of ``too_many`` and ``unavailable``; empty leaves it out.
        reset: Whether ``lost_…`` ends the connection with a reset instead of an orderly close.
        location: Where ``redirect`` points.
        size_bytes: How much ``huge`` sends, and what ``gzip_bomb`` unfolds to.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: FaultKind
    route: Route = Route.ANY
    count: int | None = Field(default=1, gt=0)
    skip: int = Field(default=0, ge=0)
    seconds: float = Field(default=1.0, ge=0, le=600)
    retry_after: str = ""
    reset: bool = False
    location: str = "https://elsewhere.example/"
    size_bytes: int = Field(default=64_000_000, gt=0)
