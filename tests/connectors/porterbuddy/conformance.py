"""Porterbuddy's row in the conformance suite."""

from app.connectorkit.calls import Kind
from app.connectors.porterbuddy import wire, wire_answers, wire_changes
from app.domain.errors import Problem
from app.domain.labels import LabelWish
from app.domain.orders import Placement
from tests.connectors.conformance_table import Table, Verb
from tests.connectors.porterbuddy.shipments import BASIS, DETAILS, WANTED
from tests.fakes.porterbuddy_examples import ORDER, PICKUP, SENDER, TOKEN, WINDOW, text
from tests.fakes.scripted_server import http

_KEY = "pb-key-that-must-not-show"
_NOT_SHOWN = Problem(code="not_allowed", title="Not shown to this account")


def _sample(name: str) -> bytes:
    return http(200, text(name).encode())


TABLE = Table(
    options={"api_key": _KEY},
    verbs=(
        Verb(
            "availability",
            Kind.READ,
            lambda client: client.check_availability(ORDER, SENDER, PICKUP),
            _sample("availability_answer"),
        ),
        Verb(
            "place",
            Kind.ONCE,
            lambda client: client.place(ORDER, SENDER, WINDOW, "NJ12345-abc-1"),
            _sample("order_answer"),
            sends=(TOKEN,),
        ),
        Verb("labels", Kind.READ, lambda client: client.labels("17", LabelWish(), ["12345"])),
        Verb("status", Kind.READ, lambda client: client.status("1702918291025"), _sample("status_answer")),
        Verb(
            "status by reference",
            Kind.READ,
            lambda client: client.status_by_reference("order-#12345678"),
            _sample("status_by_reference_answer"),
        ),
        Verb(
            "status by transport number",
            Kind.READ,
            lambda client: client.status_by_tms_reference("order-#12345678"),
            _sample("status_by_tms_reference_answer"),
        ),
        Verb("order data", Kind.READ, lambda client: client.read_order("13218"), _sample("order_data_answer")),
        Verb(
            "confirmed scan",
            Kind.REPEATABLE,
            lambda client: client.confirm_scan("17", ["12345", "67890"]),
            _sample("confirmed_scan_answer"),
        ),
        Verb("terms", Kind.READ, lambda client: client.read_terms("13218"), _sample("order_data_answer")),
        Verb(
            "shipment details",
            Kind.ONCE,
            lambda client: client.amend(BASIS, WANTED),
            _sample("shipment_details_answer"),
        ),
        Verb(
            "parcel details",
            Kind.ONCE,
            lambda client: client.set_parcel_details("13218", "12345", DETAILS),
            http(200),
            empty="",
        ),
        Verb("payment", Kind.ONCE, lambda client: client.confirm_payment("13218"), http(200), empty=""),
    ),
    samples={
        "availability_request": wire.AvailabilityRequest.model_validate_json,
        "availability_answer": wire_answers.AvailabilityAnswer.model_validate_json,
        "order_request": wire.OrderRequest.model_validate_json,
        "order_answer": wire_answers.OrderAnswer.model_validate_json,
        "consolidated_order_request": wire.OrderRequest.model_validate_json,
        "webhook_order_request": wire.OrderRequest.model_validate_json,
        "webhook_body": wire_answers.StatusAnswer.model_validate_json,
        "label_info_answer": wire_answers.LabelInfo.model_validate_json,
        "status_answer": wire_answers.StatusAnswer.model_validate_json,
        "status_by_reference_answer": wire_answers.StatusAnswer.model_validate_json,
        "status_by_tms_reference_answer": wire_answers.StatusAnswer.model_validate_json,
        "order_data_answer": wire_answers.SelfAnswer.model_validate_json,
        "shipment_details_request": wire_changes.ShipmentDetailsRequest.model_validate_json,
        "shipment_details_answer": wire_changes.ShipmentDetailsAnswer.model_validate_json,
        "parcel_details_request": wire_changes.ParcelDetailsRequest.model_validate_json,
        "confirmed_scan_request": wire.ConfirmedScanRequest.model_validate_json,
        "confirmed_scan_answer": wire_answers.ScanAnswer.model_validate_json,
    },
    quiet={
        "label_forms": lambda client: client.label_forms(LabelWish()),
        "unread_terms": lambda client: client.unread_terms("13218", _NOT_SHOWN),
        "complete_terms": lambda client: client.complete_terms(BASIS, ORDER),
        "difference": lambda client: client.difference(BASIS, WANTED),
        "read_status_call": lambda client: client.read_status_call({}, text("webhook_body").encode()),
    },
    forgiving={
        "compare_placement": lambda client: client.compare_placement(Placement(carrier_order_id="17"), ORDER, WINDOW),
    },
    secrets=(_KEY, TOKEN),
)
