"""The questions behind the lists: each one walks an index in the order that is shown, a page at a time."""

from itertools import product

from app.domain.ports import OrderQuery
from app.storage.moments import micros
from app.storage.order_rows import ROW_COLUMNS
from app.storage.search import question

Value = str | int

_QUEUE = "FROM orders WHERE queue_rank IS NOT NULL"
WAITING = f"SELECT {ROW_COLUMNS} {_QUEUE} ORDER BY queue_rank, queue_ship_by, created_at, id LIMIT ? OFFSET ?"
COUNT_WAITING = f"SELECT count(*) {_QUEUE}"

TO_ASK = (
    "SELECT id, account, carrier_order_id FROM orders "
    "WHERE next_ask_at <= ? AND carrier_order_id IS NOT NULL ORDER BY next_ask_at LIMIT ?"
)

DAY = (
    "WITH made AS (SELECT order_id, scanned_at - lag(scanned_at) OVER (ORDER BY scanned_at) AS pause "
    "FROM scans WHERE scanned_at >= ?) "
    "SELECT count(*), count(DISTINCT order_id), avg(pause) FILTER (WHERE pause <= ?) FROM made"
)

LAST_PACKED = (
    "SELECT order_id FROM ("
    "SELECT * FROM (SELECT order_id, scanned_at AS at FROM scans ORDER BY scanned_at DESC LIMIT 1) UNION ALL "
    "SELECT * FROM (SELECT order_id, sent_at AS at FROM jobs WHERE sent_at IS NOT NULL ORDER BY sent_at DESC LIMIT 1)"
    ") ORDER BY at DESC LIMIT 1"
)


def page(query: OrderQuery) -> tuple[str, list[Value]]:
    """Return the statement for one page, the latest change first, and its values."""
    asked = question(query.text)
    if asked is not None:
        found, values = _found(query, asked)
        statement = f"SELECT {ROW_COLUMNS} {found} ORDER BY search.rowid DESC LIMIT ? OFFSET ?"
    else:
        # One walk a state and account, merged: each of them comes out of its index in the right order.
        parts, values = [], []
        for account, state in product(_accounts(query), _states(query)):
            where, bound = _where(query, account, state)
            parts.append(f"SELECT {ROW_COLUMNS} FROM orders{where}")
            values += bound
        statement = " UNION ALL ".join(parts) + " ORDER BY changed_at DESC LIMIT ? OFFSET ?"
    return statement, [*values, query.limit, query.offset]


def count(query: OrderQuery) -> tuple[str, list[Value]]:
    """Return the statement that counts a query's orders, and its values."""
    asked = question(query.text)
    if asked is not None:
        if not (query.account or query.states):
            return "SELECT count(*) FROM search WHERE search MATCH ? AND rowid >= ?", [asked, _since(query)]
        found, values = _found(query, asked)
        return f"SELECT count(*) {found}", values
    parts: list[str] = []
    values = []
    for account, state in product(_accounts(query), _states(query)):
        where, bound = _where(query, account, state)
        parts.append(f"(SELECT count(*) FROM orders{where})")
        values += bound
    return "SELECT " + " + ".join(parts), values


def _accounts(query: OrderQuery) -> list[str | None]:
    if not query.account:
        return [None]
    return [query.account, ""] if query.unnamed else [query.account]


def _states(query: OrderQuery) -> list[str | None]:
    return [state.value for state in dict.fromkeys(query.states)] or [None]


def _since(query: OrderQuery) -> int:
    return -(2**63) if query.since is None else micros(query.since)


def _found(query: OrderQuery, asked: str) -> tuple[str, list[Value]]:
    # CROSS JOIN keeps the index of words outside, which gives its rows in the order of their numbers, the changes.
    statement = (
        "FROM search CROSS JOIN orders ON orders.changed_at = search.rowid WHERE search MATCH ? AND search.rowid >= ?"
    )
    values: list[Value] = [asked, _since(query)]
    if query.account:
        accounts = [account for account in _accounts(query) if account is not None]
        statement += f" AND orders.account IN ({', '.join('?' * len(accounts))})"
        values += accounts
    if query.states:
        statement += f" AND orders.state IN ({', '.join('?' * len(query.states))})"
        values += [state.value for state in query.states]
    return statement, values


def _where(query: OrderQuery, account: str | None, state: str | None) -> tuple[str, list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    if account is not None:
        conditions.append("account = ?")
        values.append(account)
    if state is not None:
        conditions.append("state = ?")
        values.append(state)
    if query.since is not None:
        conditions.append("changed_at >= ?")
        values.append(micros(query.since))
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), values
