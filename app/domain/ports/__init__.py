"""What the workflows need of the world, as small protocols; ``bootstrap`` plugs the real parts in.

All methods may be called from worker threads and none from the window's thread, unless it says otherwise.
Every method may raise the ``StationError`` classes that its docstring names, and no other exception that is not a bug.
"""

from app.domain.ports.book import Attempt, DayCount, Found, OrderBook, OrderQuery, StoredLabel, Who
from app.domain.ports.carriers import (
    Carriers,
    ChecksAvailability,
    ChecksConnection,
    ConfirmsScans,
    PlacesOrders,
    ReadsOrders,
    ReportsStatus,
    ScanConfirmation,
    Secrets,
    SuppliesLabels,
)
from app.domain.ports.decisions import Decided, DecidesOrders, Decision, DecisionPage
from app.domain.ports.desk import Clock, Labels, Printing, Setup
from app.domain.ports.drafting import MeasuresOrders, OrderSize, SuggestsWords
from app.domain.ports.ledgers import Ledger, PaperLedger, ScanLedger

__all__ = [
    "Attempt",
    "Carriers",
    "ChecksAvailability",
    "ChecksConnection",
    "Clock",
    "ConfirmsScans",
    "DayCount",
    "Decided",
    "DecidesOrders",
    "Decision",
    "DecisionPage",
    "Found",
    "Labels",
    "Ledger",
    "MeasuresOrders",
    "OrderBook",
    "OrderQuery",
    "OrderSize",
    "PaperLedger",
    "PlacesOrders",
    "Printing",
    "ReadsOrders",
    "ReportsStatus",
    "ScanConfirmation",
    "ScanLedger",
    "Secrets",
    "Setup",
    "StoredLabel",
    "SuggestsWords",
    "SuppliesLabels",
    "Who",
]
