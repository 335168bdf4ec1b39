"""How the played Transiteo answers where its document is silent."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class TransiteoVariants(BaseModel):
    """One choice for each open point; the defaults follow the document and its example.

    Attributes:
        put_path: What stands for ``{Base64}`` in the address of an update.
        put_not_found_status: What an update answers whose address names no order.
        put_replaces: Whether an update replaces the order; else it changes what was sent.
        post_existing: What a second creation under the same number does.
        write_answer: What a write answers; the document shows nothing.
        created_status: The status of a creation, unless ``write_answer`` is ``empty``.
        hidden_reads: How many reads of an order miss what was written last.
        missing_order: How an order that does not exist is answered.
        list_shape: ``array``, or the name under which the list lies.
        list_next_key: Name of the key that tells of another page; none when empty.
        list_limit: How many orders a page has.
        id_token_seconds: Life of an id token.
        expires_at_once: How many calls are told that their token has expired, whatever its age.
        rotates_refresh_token: Whether each refresh hands out another refresh token and ends the old one.
        quota: How many calls the account has left; None for no end.
        error_style: Both known shapes of an error.
        required: Which fields a creation needs: those that the vendor's own module sends, or all that the document calls so.
        numbers: How numbers are understood: as numbers, as text, or both.
        agent_spelling: Which spelling of the agent's address is required when all fields are.
        countries: Which form of a country is understood.
        status_word: Stands in place of each order's status; empty leaves it.
        seller_id_as_number: Whether sellers' ids come as numbers, as the example nearly has them.
        numbers_as_text: Whether amounts and times come as text.
        extra_fields: Whether answers carry fields that no document names.
        foreign_invoice: Whether an export invoice lies with somebody else.
        invoices: Whether orders have export invoices at all.
        delete_needs_body: Whether a deletion needs the number in its body, too.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    put_path: Literal["base64", "base64url", "plain"] = "base64"
    put_not_found_status: Literal[400, 403, 404] = 404
    put_replaces: bool = True
    post_existing: Literal["overwrite", "duplicate", "refuse"] = "duplicate"
    write_answer: Literal["empty", "message", "order"] = "message"
    created_status: Literal[200, 201] = 200
    hidden_reads: int = Field(default=0, ge=0)
    missing_order: Literal["404", "empty"] = "404"
    list_shape: Literal["array", "orders", "items", "Items", "data", "results"] = "array"
    list_next_key: Literal["", "LastEvaluatedKey", "nextToken", "next"] = ""
    list_limit: int = Field(default=1_000, gt=0)
    id_token_seconds: int = Field(default=3_600, gt=0)
    expires_at_once: int = Field(default=0, ge=0)
    rotates_refresh_token: bool = False
    quota: int | None = Field(default=None, ge=0)
    error_style: Literal["gateway", "tax_service"] = "gateway"
    required: Literal["module", "document"] = "module"
    numbers: Literal["number", "text", "any"] = "any"
    agent_spelling: Literal["agent_address", "agent_adress"] = "agent_address"
    countries: Literal["any", "alpha3", "alpha2"] = "any"
    status_word: str = ""
    seller_id_as_number: bool = False
    numbers_as_text: bool = False
    extra_fields: bool = False
    foreign_invoice: bool = False
    invoices: bool = True
    delete_needs_body: bool = False
