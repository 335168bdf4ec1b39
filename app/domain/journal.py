"""What is being done, for the log: every line of a verb carries the verb, the order and the key that it belongs to.

    @journalled("place")
    def __call__(self, placing): ...
        note(order=placing.order_id)
        note(attempt=attempt.key)

Every verb ends with one line of its own: how it ended, and after how many milliseconds. Only numbers, keys and codes are noted; what
people wrote, and what systems answered, is not.
"""

import functools
import logging
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from types import MappingProxyType
from typing import ParamSpec, TypeVar

from app.domain.errors import StationError

_log = logging.getLogger(__name__)
_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")
_NOTHING: Mapping[str, str | int] = MappingProxyType({})
_verb: ContextVar[dict[str, str | int] | None] = ContextVar("verb", default=None)


def noted() -> Mapping[str, str | int]:
    """Return what is known of the verb that this thread is at; empty outside of one."""
    return _verb.get() or _NOTHING


def note(**fields: str | int) -> None:
    """Remember what the verb at hand is about, for its further lines; without effect outside of one."""
    known = _verb.get()
    if known is not None:
        known.update(fields)


def journalled(verb: str) -> Callable[[Callable[_Given, _Answer]], Callable[_Given, _Answer]]:
    """Let a function be a verb of the log.

    A verb within another one keeps what the outer one noted; what it notes itself ends with it.
    """

    def decorate(function: Callable[_Given, _Answer]) -> Callable[_Given, _Answer]:
        @functools.wraps(function)
        def call(*args: _Given.args, **kwargs: _Given.kwargs) -> _Answer:
            token = _verb.set({**noted(), "verb": verb})
            started = time.monotonic()
            end, code = "broke off", ""
            try:
                answer = function(*args, **kwargs)
            except StationError as error:
                end, code = type(error).__name__, error.problem.code
                raise
            else:
                end = "done"
                return answer
            finally:
                milliseconds = round((time.monotonic() - started) * 1000)
                ending = {"end": end, "milliseconds": milliseconds, **({"code": code} if code else {})}
                _log.info("%s: %s", verb, end, extra=ending)
                _verb.reset(token)

        return call

    return decorate
