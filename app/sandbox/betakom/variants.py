"""How the played Betakom answers where its document is silent; the defaults follow the document's prose."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class BetakomVariants(BaseModel):
    """One choice for each open point.

    Attributes:
        names: Spelling of number and token: ``orderId`` with ``fulfillment_token`` as the prose has them, or one style.
        nested_in: The object around number and token; empty puts them on top.
        created_status: What a new order answers; a replay answers 200.
        id_as_text: Whether the number is a text.
        name_order_id: Whether the answer names the number at all.
        send_token: Whether a new order's answer holds the token.
        token_on_replay: Whether a replay repeats the token.
        changed_replay: What a replay with other data does: the original stays, is replaced, or it is refused (409).
        extra_fields: Whether answers carry fields that nobody knows.
        error_shape: How a refusal is written.
        validation_status: The document says 400; such services often say 422.
        unknown_order_status: What a decision on an order that does not exist answers.
        decision_body: What a decision answers.
        repeat_decision: What the same decision once more answers: done again, or refused (409).
        needs_take: Whether an order can be confirmed only after a carrier took it.
        bytes_per_kb: Whether 100 KB are 100,000 or 102,400 bytes.
        rate_window: How the minute of the rate limit runs.
        requests_per_minute: The rate limit of a partner.
        retry_after: The header with 429; empty leaves it out.
        clock_seconds: How far a timestamp may be off.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    names: Literal["document", "camel", "snake", "short"] = "document"
    nested_in: Literal["", "data", "order", "result"] = ""
    created_status: Literal[200, 201, 202] = 200
    id_as_text: bool = False
    name_order_id: bool = True
    send_token: bool = True
    token_on_replay: bool = True
    changed_replay: Literal["original", "replaced", "refused"] = "original"
    extra_fields: bool = False
    error_shape: Literal["object", "list", "nested", "by_field", "text", "page", "empty"] = "object"
    validation_status: Literal[400, 422] = 400
    unknown_order_status: Literal[403, 404] = 404
    decision_body: Literal["json", "page", "empty"] = "json"
    repeat_decision: Literal["done", "refused"] = "done"
    needs_take: bool = False
    bytes_per_kb: Literal[1000, 1024] = 1000
    rate_window: Literal["sliding", "fixed"] = "sliding"
    requests_per_minute: int = Field(default=60, gt=0)
    retry_after: str = ""
    clock_seconds: int = Field(default=300, gt=0)
