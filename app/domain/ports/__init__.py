"""What the workflows need of the world, as small protocols; ``bootstrap`` plugs the real parts in.

All methods may be called from worker threads and none from the window's thread, unless it says otherwise.
Every method may raise the ``StationError`` classes that its docstring names, and no other exception that is not a bug.
"""

from app.domain.ports.acts import ActLedger
from app.domain.ports.amending import AmendsOrders, CompletesTerms
from app.domain.ports.book import Attempt, DayCount, Found, OrderBook, OrderQuery, SentOrder, StoredLabel, Who
from app.domain.ports.candidates import ListsCandidates
from app.domain.ports.carriers import (
    Carriers,
    ChecksAvailability,
    ChecksConnection,
    ConfirmsScans,
    KnowsLabelForms,
    PlacesOrders,
    ReadsOrders,
    ReportsStatus,
    ReportsStatusByTms,
    ScanConfirmation,
    Secrets,
    SuppliesLabels,
)
from app.domain.ports.comparing import ComparesPlacements
from app.domain.ports.confirming import ConfirmsPayment, PaymentConfirmed
from app.domain.ports.custody import KeepsAccountSecrets, KeepsOrderSecrets
from app.domain.ports.decisions import Decided, DecidesOrders, Decision, DecisionPage
from app.domain.ports.deleting import Deleted, DeletesOrders
from app.domain.ports.desk import Clock, IdentifiesPrinters, Labels, Printing, ProvesPrints, Setup, WatchesJobs
from app.domain.ports.drafting import SuggestsWords
from app.domain.ports.ledgers import Ledger, PaperLedger, RampLedger, ScanLedger
from app.domain.ports.meter import MeterBook
from app.domain.ports.order_files import OrderFiles, WriteRows
from app.domain.ports.papers import SuppliesDocuments
from app.domain.ports.parcel_details import ParcelDetails, SetsParcelDetails
from app.domain.ports.records import AnnouncesOrders, ListsOrders, RecordsOrders, ShowsRecords
from app.domain.ports.searching import CarrierOrderPage, CarrierOrderQuery, SearchesOrders
from app.domain.ports.signing_in import SignsIn
from app.domain.ports.turns import TurnBook
from app.domain.ports.webhooks import VerifiesWebhooks
from app.domain.ports.weighing import NoScale, Scale, Weighing

__all__ = [
    "ActLedger",
    "AmendsOrders",
    "AnnouncesOrders",
    "Attempt",
    "CarrierOrderPage",
    "CarrierOrderQuery",
    "Carriers",
    "ChecksAvailability",
    "ChecksConnection",
    "Clock",
    "ComparesPlacements",
    "CompletesTerms",
    "ConfirmsPayment",
    "ConfirmsScans",
    "DayCount",
    "Decided",
    "DecidesOrders",
    "Decision",
    "DecisionPage",
    "Deleted",
    "DeletesOrders",
    "Found",
    "IdentifiesPrinters",
    "KeepsAccountSecrets",
    "KeepsOrderSecrets",
    "KnowsLabelForms",
    "Labels",
    "Ledger",
    "ListsCandidates",
    "ListsOrders",
    "MeterBook",
    "NoScale",
    "OrderBook",
    "OrderFiles",
    "OrderQuery",
    "PaperLedger",
    "ParcelDetails",
    "PaymentConfirmed",
    "PlacesOrders",
    "Printing",
    "ProvesPrints",
    "RampLedger",
    "ReadsOrders",
    "RecordsOrders",
    "ReportsStatus",
    "ReportsStatusByTms",
    "Scale",
    "ScanConfirmation",
    "ScanLedger",
    "SearchesOrders",
    "Secrets",
    "SentOrder",
    "SetsParcelDetails",
    "Setup",
    "ShowsRecords",
    "SignsIn",
    "StoredLabel",
    "SuggestsWords",
    "SuppliesDocuments",
    "SuppliesLabels",
    "TurnBook",
    "VerifiesWebhooks",
    "WatchesJobs",
    "Weighing",
    "Who",
    "WriteRows",
]
