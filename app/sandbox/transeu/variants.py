"""How the played Trans.eu may answer where its document leaves it open."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class TransEuVariants(BaseModel):
    """One choice for each open point; the defaults are the likeliest readings.

    Attributes:
        draft_status: Code of an accepted draft; 204 has no body and so no id.
        shows: When a read shows the new terms: after the carrier agreed, at once, or after the other call.
        omitted: What becomes of sections that an amendment leaves out.
        lists: Whether lists that are sent replace the old ones or are added to them.
        list_metadata: Whether a page ends in an object about itself, without an ``id``.
        past_end: What a page beyond the last one is.
        failed_dependencies: How many reads fail with 424 before one succeeds.
        failed_dependency_on_write: Whether amendments fail with 424 after they were written down.
        reads: Whether the account may read orders.
        closed_statuses: Statuses in which an amendment is refused.
        currencies: Which case of a currency is understood.
        offsets: Which writing of a time's offset is understood.
        units: Whether weights need their unit.
        plain_weights: What reads show as a weight.
        access_seconds: Life of an access token; None leaves ``expires_in`` out.
        rotates: Whether a renewal hands out another refresh token.
        reuse_ends_all: Whether a refresh token that comes twice ends the sign-in altogether.
        https_only: Whether a redirect to anything but https is refused.
        oauth_errors: Whether refusals of the token endpoint carry OAuth2's names.
        messages: How validation messages are nested.
        extra_fields: Whether every object in an answer carries fields that no document names.
        unknown_words: Whether statuses and operations carry words that no document names.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    draft_status: Literal[200, 201, 202, 204] = 201
    shows: Literal["after_agreement", "at_once", "after_amendment"] = "after_agreement"
    omitted: Literal["stay", "are_removed"] = "stay"
    lists: Literal["replace", "merge"] = "replace"
    list_metadata: bool = False
    past_end: Literal["empty", "404"] = "empty"
    failed_dependencies: int = Field(default=0, ge=0)
    failed_dependency_on_write: bool = False
    reads: bool = True
    closed_statuses: tuple[str, ...] = ()
    currencies: Literal["any", "lower", "upper"] = "any"
    offsets: Literal["any", "without_colon", "with_colon", "utc"] = "any"
    units: bool = False
    plain_weights: Literal["tonnes", "kilograms"] = "tonnes"
    access_seconds: int | None = Field(default=21_599, gt=0)
    rotates: bool = True
    reuse_ends_all: bool = False
    https_only: bool = True
    oauth_errors: bool = True
    messages: Literal["nested", "dotted"] = "nested"
    extra_fields: bool = False
    unknown_words: bool = False
