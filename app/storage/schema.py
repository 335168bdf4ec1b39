"""The tables, as numbered steps; a step that was released is never changed again."""

Step = tuple[str, ...]

_ORDERS = """
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    account TEXT NOT NULL,
    environment TEXT NOT NULL,
    source TEXT NOT NULL,
    draft TEXT NOT NULL,
    recipient TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    parcel_count INTEGER NOT NULL,
    ship_by INTEGER,
    carrier_order_id TEXT,
    placement TEXT,
    booked TEXT,
    status TEXT,
    status_final INTEGER NOT NULL DEFAULT 0,
    next_ask_at INTEGER,
    ask_minutes INTEGER NOT NULL DEFAULT 5,
    ask_until INTEGER,
    copies INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL UNIQUE,
    queue_rank INTEGER GENERATED ALWAYS AS
        (CASE state WHEN 'waiting' THEN 0 WHEN 'held' THEN 1 WHEN 'refused' THEN 1 END) VIRTUAL,
    queue_ship_by INTEGER GENERATED ALWAYS AS (coalesce(ship_by, 9223372036854775807)) VIRTUAL
) STRICT
"""
_PARCELS = """
CREATE TABLE parcels (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    number INTEGER NOT NULL,
    identifier TEXT NOT NULL UNIQUE,
    PRIMARY KEY (order_id, number)
) STRICT
"""
# One row a try, and not one a key: a try that was refused or never left keeps its own end, and a worker that answers
# late can only close its own try. What must be single is the try that runs: see the two partial indexes.
_ATTEMPTS = """
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    account TEXT NOT NULL,
    key TEXT NOT NULL,
    generation INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'placed', 'refused', 'unreachable', 'unknown')),
    booked TEXT,
    process TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    asked INTEGER NOT NULL DEFAULT 0,
    asked_at INTEGER,
    problems TEXT NOT NULL
) STRICT
"""
_LABELS = """
CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    parcel_number INTEGER NOT NULL,
    identifier TEXT NOT NULL,
    format TEXT NOT NULL,
    width_mm REAL NOT NULL,
    height_mm REAL NOT NULL,
    dpi INTEGER,
    fetched_at INTEGER,
    turn INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (order_id, parcel_number, sha256)
) STRICT
"""
_JOBS = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    label_id INTEGER NOT NULL REFERENCES labels (id),
    parcel_number INTEGER NOT NULL,
    printer_id TEXT NOT NULL,
    printer TEXT NOT NULL,
    state TEXT NOT NULL CHECK
        (state IN ('queued', 'sending', 'sent', 'proven', 'in_doubt', 'failed', 'cancelled')),
    copy_number INTEGER NOT NULL,
    bytes_total INTEGER NOT NULL,
    bytes_accepted INTEGER,
    went_out INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    process TEXT NOT NULL,
    line_id INTEGER REFERENCES events (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    sent_at INTEGER
) STRICT
"""
_SCANS = """
CREATE TABLE scans (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    parcel_number INTEGER NOT NULL,
    identifier TEXT NOT NULL,
    scanned_at INTEGER NOT NULL,
    operator TEXT NOT NULL,
    desk TEXT NOT NULL,
    confirmed_at INTEGER,
    refusal TEXT NOT NULL DEFAULT '',
    UNIQUE (order_id, parcel_number)
) STRICT
"""
_EVENTS = """
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    operator TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT
"""
# What is done to an order that a carrier has. ``order_id`` is empty for orders that are not in the book.
_ACTS = """
CREATE TABLE acts (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    subject TEXT NOT NULL,
    order_id INTEGER REFERENCES orders (id),
    title TEXT NOT NULL,
    changes TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'partly', 'refused', 'unreachable', 'unknown')),
    process TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    answer TEXT NOT NULL DEFAULT '',
    problems TEXT NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0,
    asked_at INTEGER,
    operator TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT
"""
# A parcel on the ramp, once: who put it there, when, and at which desk.
_RAMP_SCANS = """
CREATE TABLE ramp_scans (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    parcel_number INTEGER NOT NULL,
    identifier TEXT NOT NULL,
    scanned_at INTEGER NOT NULL,
    operator TEXT NOT NULL,
    desk TEXT NOT NULL,
    by_itself INTEGER NOT NULL,
    UNIQUE (order_id, parcel_number)
) STRICT
"""
# When an order leaves: when its carrier fetches it, or when it was packed if that is later or the carrier did not say.
_LEAVES_AT = """
ALTER TABLE orders ADD COLUMN leaves_at INTEGER GENERATED ALWAYS AS
    (CASE WHEN state IN ('placed', 'not_printed', 'sent', 'on_box', 'confirmed', 'on_ramp')
     THEN max(coalesce(pickup_at, 0), packed_at) END) VIRTUAL
"""
# What may still have to go out on the day of the change of program: a week is more than enough.
_RECENTLY_PACKED = """
UPDATE orders SET packed_at = changed_at,
    pickup_at = CAST(strftime('%s', json_extract(placement, '$.pickup_at')) AS INTEGER) * 1000000
WHERE state IN ('placed', 'not_printed', 'sent', 'on_box', 'confirmed')
    AND changed_at >= (CAST(strftime('%s', 'now') AS INTEGER) - 604800) * 1000000
"""
# When calls leave to those who count all desks together; seconds since 1970 as a JSON list, the oldest first.
_TURNS = "CREATE TABLE turns (whom TEXT PRIMARY KEY, turns TEXT NOT NULL) STRICT"
# How long an order took at this desk, written with its last scan-back. Nobody's name is in it.
_PACKINGS = """
CREATE TABLE packings (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    opened_at INTEGER NOT NULL,
    placed_at INTEGER NOT NULL,
    label_sent_at INTEGER,
    scanned_back_at INTEGER NOT NULL,
    carrier_ms INTEGER NOT NULL,
    printer_ms INTEGER NOT NULL,
    parcels INTEGER NOT NULL
) STRICT
"""
# The rowid of a search row is its order's changed_at: the latest change comes first without sorting what was found.
# The words are folded to ASCII before they get here (search.py), so the plain tokenizer is the right one.
_SEARCH = """
CREATE VIRTUAL TABLE search USING fts5
    (words, prefix = '1 2 3 4 5 6 7', tokenize = 'ascii', detail = none, columnsize = 0)
"""

STEPS: tuple[Step, ...] = (
    (
        _ORDERS,
        "CREATE INDEX orders_queue ON orders (queue_rank, queue_ship_by, created_at, id) WHERE queue_rank IS NOT NULL",
        "CREATE INDEX orders_by_state ON orders (state, changed_at)",
        "CREATE INDEX orders_by_account ON orders (account, changed_at)",
        "CREATE INDEX orders_by_account_and_state ON orders (account, state, changed_at)",
        "CREATE INDEX orders_at_carrier ON orders (carrier_order_id) WHERE carrier_order_id IS NOT NULL",
        "CREATE INDEX orders_to_ask ON orders (next_ask_at) WHERE next_ask_at IS NOT NULL",
        _PARCELS,
        _ATTEMPTS,
        "CREATE INDEX attempts_of_order ON attempts (order_id)",
        "CREATE UNIQUE INDEX attempts_one_live ON attempts (order_id) WHERE state IN ('open', 'unknown')",
        "CREATE UNIQUE INDEX attempts_one_live_a_key ON attempts (key) WHERE state IN ('open', 'unknown')",
        _LABELS,
        _EVENTS,
        "CREATE INDEX events_of_order ON events (order_id, id)",
        _JOBS,
        "CREATE INDEX jobs_of_order ON jobs (order_id, id)",
        "CREATE INDEX jobs_of_line ON jobs (line_id) WHERE line_id IS NOT NULL",
        "CREATE INDEX jobs_unsettled ON jobs (state, id) WHERE state IN ('queued', 'sending', 'in_doubt')",
        "CREATE INDEX jobs_sent ON jobs (sent_at) WHERE sent_at IS NOT NULL",
        _SCANS,
        "CREATE INDEX scans_by_time ON scans (scanned_at)",
        "CREATE INDEX scans_untold ON scans (id) WHERE confirmed_at IS NULL AND refusal = ''",
        _SEARCH,
    ),
    (
        _ACTS,
        "CREATE INDEX acts_of_order ON acts (order_id, id)",
        "ALTER TABLE orders ADD COLUMN status_at INTEGER",
        "CREATE UNIQUE INDEX acts_one_live ON acts (account, subject) WHERE state IN ('open', 'unknown')",
    ),
    (
        "CREATE INDEX acts_on_subject ON acts (account, subject, id)",
        _TURNS,
    ),
    (
        _RAMP_SCANS,
        "CREATE INDEX ramp_scans_by_time ON ramp_scans (scanned_at)",
        "ALTER TABLE scans ADD COLUMN held INTEGER NOT NULL DEFAULT 0",
        "DROP INDEX scans_untold",
        "CREATE INDEX scans_untold ON scans (id) WHERE confirmed_at IS NULL AND refusal = '' AND held = 0",
        "CREATE INDEX scans_refused ON scans (scanned_at) WHERE refusal <> '' AND confirmed_at IS NULL",
        "ALTER TABLE orders ADD COLUMN pickup_at INTEGER",
        "ALTER TABLE orders ADD COLUMN packed_at INTEGER NOT NULL DEFAULT 0",
        _LEAVES_AT,
        "CREATE INDEX orders_leaving ON orders (leaves_at) WHERE leaves_at IS NOT NULL",
        _RECENTLY_PACKED,
    ),
    (
        "ALTER TABLE jobs ADD COLUMN dpi INTEGER",
        "ALTER TABLE jobs ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN operator TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN desk TEXT NOT NULL DEFAULT ''",
        # What to ask the printer's counter for, as JSON; empty once nothing can be asked any more.
        "ALTER TABLE jobs ADD COLUMN pending TEXT",
        "CREATE INDEX jobs_to_prove ON jobs (id) WHERE pending IS NOT NULL",
        "CREATE INDEX jobs_of_label ON jobs (label_id)",
        "CREATE INDEX jobs_copies ON jobs (created_at) WHERE copy_number > 1",
        "CREATE INDEX labels_by_bytes ON labels (sha256)",
        "CREATE INDEX labels_by_identifier ON labels (identifier) WHERE identifier <> ''",
    ),
    (
        _PACKINGS,
        "CREATE INDEX packings_by_time ON packings (scanned_back_at)",
    ),
)
