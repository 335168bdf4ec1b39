"""Read waiting orders from a JSON file: one order, or a list of them, in the form of the order model."""

import json
from typing import Any

from app.domain.errors import InvalidInput, Problem
from app.domain.wording import say
from app.workflows.read_csv import MAX_BYTES

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def is_json(name: str, content: bytes) -> bool:
    """Tell whether a file is JSON: by its name, or by how it begins."""
    begins = content.removeprefix(_BYTE_ORDER_MARK).lstrip()[:1]
    return name.lower().endswith(".json") or begins in {b"{", b"["}


def read_orders(content: bytes) -> list[Any]:
    """Return the entries of a file; each is one order's data.

    Raises:
        InvalidInput: It cannot be read at all; nothing was taken.
    """
    if len(content) > MAX_BYTES:
        raise _refused("file_too_large", say("The file is larger than 20 MB"), say("Split it"))
    try:
        read = json.loads(content.removeprefix(_BYTE_ORDER_MARK))
    except json.JSONDecodeError as error:
        what = say("Line {lineno} is no JSON: {msg}", lineno=error.lineno, msg=error.msg)
        raise _refused("file_broken", what, say("Look for a comma or a quotation mark too many or too few")) from None
    except UnicodeDecodeError:
        raise _refused("file_not_utf8", say("The file is not UTF-8 text"), say("Save it as UTF-8")) from None
    except ValueError:
        raise _refused(
            "file_broken", say("A number in the file has thousands of digits"), say("Look where it stands")
        ) from None
    except RecursionError:
        raise _refused(
            "file_broken", say("The file is nested too deep"), say("An order is wanted, or a list of orders")
        ) from None
    if isinstance(read, list):
        return read
    if isinstance(read, dict):
        return [read]
    raise _refused("file_broken", say("The file holds no order"), say("An order is wanted, or a list of orders"))


def _refused(code: str, title: str, what_now: str) -> InvalidInput:
    return InvalidInput(
        Problem(code=code, title=title, hint=say("Nothing was taken from it. {what_now}.", what_now=say(what_now)))
    )
