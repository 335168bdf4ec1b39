"""How a call without a usable answer ends, in words for a person.

Before the request left: ``Unreachable``. After that: ``Unreachable`` where asking again is safe, else ``OutcomeUnknown``.
"""

from app.connectorkit.sentences import running
from app.domain.errors import Blame, OutcomeUnknown, Problem, Refused, StationError, Unreachable
from app.domain.wording import mark, say

_ASK_AGAIN = mark("Nothing was changed. Asking again is safe.")
_IN_DOUBT = mark("It may have been done there. Nothing is sent again until that is known.")
_HAPPENED = {
    "no_answer": mark("{system} did not answer"),
    "too_slow": mark("{system} takes too long to answer"),
    "server_error": mark("{system} has a fault of its own"),
    "too_big": mark("{system} answers more than can be right"),
    "unreadable_answer": mark("The answer from {system} cannot be read"),
    "redirected": mark("{system} points to another address"),
    "conflict": mark("{system} may be busy with the same request"),
}


def not_connected(system: str, detail: str) -> Unreachable:
    """Build the error for a request that never left the station."""
    if "CERTIFICATE_VERIFY_FAILED" in detail:
        problem = Problem(
            code="unsafe_line",
            title=say("The line to {system} is not safe", system=system),
            hint="Nothing was sent. Its certificate cannot be trusted: look at the address and at this computer's clock.",
            blame=Blame.OFFICE,
        )
        return Unreachable(problem, detail)
    problem = Problem(
        code="not_connected",
        title=say("{system} cannot be reached", system=system),
        hint="Nothing left the station. Try again when the network is back.",
        blame=Blame.CARRIER,
    )
    return Unreachable(problem, detail)


def not_sendable(system: str, detail: str) -> Refused:
    """Build the error for a request that cannot be put on the line, such as a key that holds a line break."""
    problem = Problem(
        code="not_sendable",
        title=say("The request to {system} cannot be sent as it is", system=system),
        hint="Nothing left the station. Look at the account's address and key.",
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def left_open(system: str, code: str, detail: str, *, again_is_safe: bool) -> StationError:
    """Build the error for a request that left and got no clear answer.

    Args:
        code: ``no_answer``, ``too_slow``, ``server_error``, ``too_big``, ``unreadable_answer``, ``redirected`` or ``conflict``.
    """
    hint = say(_ASK_AGAIN if again_is_safe else _IN_DOUBT)
    problem = Problem(code=code, title=say(_HAPPENED[code], system=system), hint=hint, blame=Blame.CARRIER)
    return Unreachable(problem, detail) if again_is_safe else OutcomeUnknown(problem, detail)


def unreadable(system: str, detail: str, *, again_is_safe: bool) -> StationError:
    """Build the error for an answer that is complete and says nothing usable."""
    return left_open(system, "unreadable_answer", detail, again_is_safe=again_is_safe)


def redirected(system: str, detail: str) -> Refused:
    """Build the error for a redirect, which is never followed: it would carry the key to another host."""
    problem = Problem(
        code="redirected",
        title=say("{system} points to another address", system=system),
        hint="Nothing was done there. Look at the account's address.",
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def slow_down(system: str, seconds: float | None, detail: str, *, again_is_safe: bool) -> StationError:
    """Build the error for a system that asks for fewer requests; it did nothing.

    Args:
        seconds: How long it asks to wait, None if it did not say.
    """
    wait = say("Try again in {seconds:.0f} s.", seconds=seconds) if seconds else say("Try again in a minute.")
    problem = Problem(
        code="slow_down",
        title=say("{system} asks to slow down", system=system),
        hint=running(say("Nothing was done there."), wait),
        blame=Blame.CARRIER,
    )
    return Unreachable(problem, detail) if again_is_safe else Refused(problem, detail)


def ca_unreadable(path: str, reason: str) -> Unreachable:
    """Build the error for a warehouse's own certificates that cannot be read: without them nothing is trusted in their place."""
    return Unreachable(
        Problem(
            code="ca_unreadable",
            title="The certificates of the warehouse's own authority cannot be read",
            hint=say("Nothing was sent. Mend {path}, or take it out of the settings (network, ca_file).", path=path),
            blame=Blame.OFFICE,
        ),
        reason,
    )
