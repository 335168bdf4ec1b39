"""Orders from a JSON file: one order, or a list of them, in the form of the order model."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.order_files import FileOrder, RefusedRow
from app.domain.wording import say
from app.orderfiles.csv_in import MAX_BYTES
from app.orderfiles.refusals import too_large, too_long, unusable
from app.orderfiles.tables import MAX_ROWS

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def is_json(name: str, content: bytes) -> bool:
    """Tell whether a file is JSON: by its name, or by how it begins."""
    begins = content[:4_096].removeprefix(_BYTE_ORDER_MARK).lstrip()[:1]
    return name.lower().endswith(".json") or begins in {b"{", b"["}


def read_orders(content: bytes) -> list[Any]:
    """Return the entries of a file; each is one order's data.

    Raises:
        InvalidInput: It cannot be read at all; nothing was taken.
    """
    if len(content) > MAX_BYTES:
        raise too_large()
    try:
        read = json.loads(content.removeprefix(_BYTE_ORDER_MARK))
    except json.JSONDecodeError as error:
        title = say("Line {lineno} is no JSON: {msg}", lineno=error.lineno, msg=error.msg)
        raise _broken(title, say("Look for a comma or a quotation mark too many or too few")) from None
    except UnicodeDecodeError:
        raise unusable("file_not_utf8", say("The file is not UTF-8 text"), say("Save it as UTF-8")) from None
    except ValueError:
        title = say("A number in the file has thousands of digits")
        raise _broken(title, say("Look where it stands")) from None
    except RecursionError:
        title = say("The file is nested too deep")
        raise _broken(title, say("An order is wanted, or a list of orders")) from None
    if isinstance(read, dict):
        return [read]
    if not isinstance(read, list):
        raise _broken(say("The file holds no order"), say("An order is wanted, or a list of orders"))
    if len(read) > MAX_ROWS:
        raise too_long(MAX_ROWS)
    return read


def orders_of(entries: list[Any]) -> Iterator[FileOrder]:
    """Return the entries of a file as orders, by their places."""
    for place, data in enumerate(entries, start=1):
        if isinstance(data, Mapping):
            yield FileOrder(str(data.get("reference", "")).strip()[:200], data, (place,))
        else:
            reason = say("This is no order: an object is wanted")
            yield FileOrder("", {}, (place,), (RefusedRow(line=place, column="", reason=reason),))


def _broken(title: str, what_now: str) -> InvalidInput:
    return unusable("file_broken", title, what_now)
