"""What a connector's row in the conformance suite says; each has one in ``tests/connectors/<id>/conformance.py``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.connectorkit.calls import Kind


@dataclass(frozen=True)
class Verb:
    """One call of a connector.

    Attributes:
        kind: What a repetition would cost; says which end a fault must have.
        make: Makes the call with a client.
        answer: A good answer, as bytes on the line; empty where it takes more than one.
        empty: Code of the problem that an answer without a body amounts to; empty where such an answer is documented as good.
        sends: Secrets in this call's body, which an error may repeat; the account's own go with every call.
        before: Good answers to the reads that come before the call; what goes wrong then goes wrong with the call itself.
        after: Good answers to the reads that follow one that went well.
        also_good: Answers of the suite that are none to other calls and good ones to this, where no body is documented.
    """

    name: str
    kind: Kind
    make: Callable[[Any], object]
    answer: bytes = b""
    empty: str = "unreadable_answer"
    sends: tuple[str, ...] = ()
    before: tuple[bytes, ...] = ()
    after: tuple[bytes, ...] = ()
    also_good: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Table:
    """All that the suite needs of a connector.

    Attributes:
        options: Options and secrets; the address is put in by the suite.
        verbs: Every call the client can make but the connection check.
        samples: By file name without ending: what reads or produces it. Every file of ``samples`` must stand here.
        secrets: Values that must show nowhere, whatever happens.
        vault: What the account's corner of the keyring holds beside the options, such as tokens.
        quiet: By method of the client: a call of what asks nobody.
        forgiving: By method of the client: a call of what asks, and never raises for what it finds.
    """

    options: Mapping[str, str]
    verbs: tuple[Verb, ...]
    samples: Mapping[str, Callable[[str], object]]
    secrets: tuple[str, ...] = field(default=())
    vault: Mapping[str, str] = field(default_factory=dict)
    quiet: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)
    forgiving: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)
