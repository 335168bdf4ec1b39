"""From a signal to a presenter, which is plain Python, by way of a QObject.

Connected directly, a method of a plain object is followed by PySide through a weak reference of its own; windows that are made,
closed and made again have brought down the process in there (PySide 6.11, seen in the tests). A QObject's own method is not.
"""

import inspect
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, SignalInstance


class Relay(QObject):
    """Hands a signal on to one method, as long as its object lives, with as many values as the method takes."""

    def __init__(self, act: Callable[..., object], owner: QObject) -> None:
        super().__init__(owner)
        self._act = weakref.WeakMethod(act)
        kinds = [parameter.kind for parameter in inspect.signature(act).parameters.values()]
        takes_all = inspect.Parameter.VAR_POSITIONAL in kinds
        plain = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        self._takes = None if takes_all else sum(kind in plain for kind in kinds)

    def go(self, *values: object) -> None:
        """Do what the method does."""
        act = self._act()
        if act is not None:
            act(*values[: self._takes])


def wire(signal: Any, act: Callable[..., Any] | SignalInstance, owner: QObject) -> None:
    """Let a signal do something in the name of an owner, with whom the connection goes."""
    target = getattr(act, "__self__", None)
    if isinstance(act, SignalInstance) or target is None or isinstance(target, QObject):
        signal.connect(act)
    else:
        signal.connect(Relay(act, owner).go)
