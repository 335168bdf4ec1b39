"""One call to an outside system, and what came back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from pydantic import BaseModel, SecretStr, ValidationError

from app.connectorkit.failures import unreadable
from app.domain.errors import StationError

M = TypeVar("M", bound=BaseModel)

JSON_BYTES = 2_000_000
"""What an answer in JSON may hold; the largest one known is 40 kB."""
DOCUMENT_BYTES = 10_000_000
"""What a label document may hold."""


class Kind(StrEnum):
    """What a repetition would cost, which decides how a call without an answer ends.

    Attributes:
        READ: Changes nothing; asked again when the system says when.
        REPEATABLE: Changes something, and the same once more changes nothing else; never repeated by the kit.
        ONCE: A repetition could do it twice.
    """

    READ = "read"
    REPEATABLE = "repeatable"
    ONCE = "once"


@dataclass(frozen=True)
class Call:
    """A request to be made.

    Attributes:
        system: The system's name, for people.
        verb: What is done, in our words; stands in the log instead of the address, which may hold a token.
        secret_headers: Headers whose values never show.
        body: What is sent as JSON; None sends no body.
        form: What is sent as a web form instead; its secrets are hidden in whatever an answer repeats.
        secrets: Further values that an answer or an error text may repeat.
        max_bytes: How much of an answer is read, after decompression.
    """

    system: str
    verb: str
    kind: Kind
    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    secret_headers: Mapping[str, SecretStr] = field(default_factory=dict, repr=False)
    body: Any = field(default=None, repr=False)
    form: Mapping[str, str | SecretStr] | None = field(default=None, repr=False)
    secrets: tuple[SecretStr, ...] = field(default=(), repr=False)
    max_bytes: int = JSON_BYTES

    @property
    def again_is_safe(self) -> bool:
        """Whether the same call made again does no harm."""
        return self.kind is not Kind.ONCE


@dataclass(frozen=True)
class Answer:
    """A complete answer with a status of 2xx or 4xx; everything else was raised before.

    Attributes:
        headers: Names in lower case.
        content: The body, decompressed.
        tries: How many requests it took.
    """

    call: Call
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    received_at: datetime
    milliseconds: int = 0
    tries: int = 1

    @property
    def ok(self) -> bool:
        """Whether the system says that it did it."""
        return 200 <= self.status < 300

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def parsed(self, model: type[M]) -> M:
        """Read the body as JSON of a model.

        Raises:
            Unreachable: It is no such JSON, and asking again is safe (code ``unreadable_answer``).
            OutcomeUnknown: It is no such JSON, and the system may have done it.
        """
        try:
            return model.model_validate_json(self.content)
        except ValidationError as error:
            # Places and kinds only: pydantic's own text repeats what stood there.
            lines = error.errors(include_url=False, include_input=False, include_context=False)
            reason = ", ".join(f"{'.'.join(map(str, line['loc'])) or 'body'}: {line['type']}" for line in lines[:5])
        raise self.unreadable(reason)

    def unreadable(self, reason: str) -> StationError:
        """Build the error for an answer that says nothing usable."""
        kind = self.content_type or "no content type"
        said = f"{self.call.verb}: HTTP {self.status}, {kind}, {len(self.content)} bytes; {reason}"
        return unreadable(self.call.system, said, again_is_safe=self.call.again_is_safe)
