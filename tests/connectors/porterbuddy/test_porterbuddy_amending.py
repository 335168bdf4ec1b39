"""Changes of orders that Porterbuddy has: its parcels, one parcel's details, its payment."""

import json
import ssl
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from pydantic import BaseModel, SecretStr, ValidationError

from app.connectorkit.transport import Transport
from app.connectors.porterbuddy import amending, wire_changes
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.shipment import ShipmentDetails, Temperature, VerificationChanges
from app.connectors.porterbuddy.wire import Settings
from app.domain.amendments import AmendmentBasis, ChangeKind
from app.domain.errors import InvalidInput, OutcomeUnknown, Problem, Refused, Unreachable
from app.domain.orders import AtTheDoor
from app.domain.parcels import TemperatureRange
from app.domain.ports import AmendsOrders, CompletesTerms, ConfirmsPayment, ParcelDetails, SetsParcelDetails
from tests.connectors.porterbuddy.shipments import BASIS, DETAILS, READ_AT, SHOES, WANTED
from tests.fakes.porterbuddy_examples import ORDER, document, text
from tests.fakes.scripted_server import ScriptedServer, answering, http, serving

PROBLEM = Problem(code="not_allowed", title="The account may not read orders")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(http(500))) as made:
        yield made


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[PorterbuddyClient]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates) as transport:
        settings = Settings(base_url=server.url, api_key=SecretStr("pb-key-that-must-not-show"))
        yield PorterbuddyClient(settings, transport, now=lambda: READ_AT)


def order_data(**changes: Any) -> bytes:
    return http(200, json.dumps({**json.loads(text("order_data_answer")), **changes}).encode())


def parcel(**changes: Any) -> dict[str, Any]:
    return {**json.loads(text("order_data_answer"))["parcels"][0], **changes}


def changed(**update: Any) -> ShipmentDetails:
    return WANTED.model_copy(update=update)


def test_abilities(client: PorterbuddyClient) -> None:
    for port in (AmendsOrders, CompletesTerms, SetsParcelDetails, ConfirmsPayment):
        assert isinstance(client, port)
    assert client.amendment_model is ShipmentDetails
    assert "bills" in client.payment_words


# --- what Porterbuddy holds ----------------------------------------------------------------------------------------------


def test_terms_are_what_the_order_data_show(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, text("order_data_answer").encode()))
    basis = client.read_terms("13218")
    assert (basis.order_id, basis.status, basis.read_at, basis.readable) == ("13218", "ready", READ_AT, True)
    assert basis.terms == ShipmentDetails(
        parcels=(
            SHOES.model_copy(update={"identifier": "", "description": "Parcel description", "temperature": None}),
        ),
        order_reference="c46e068c-a3bb-4429-ac12-f81ee3ce9e86",
        verifications=VerificationChanges(
            at_the_door=AtTheDoor.REQUIRE_PIN, minimum_age=16, signature=False, confirm_receipt=False
        ),
    )
    said = " ".join(basis.notes)
    assert "idCheck, onlyToRecipient" in said, "deprecated flags are read"
    assert "no temperature" in said
    assert "shipment number" in said
    assert [asked.target for asked in server.asked] == ["/order/13218/self"]


def test_terms_that_cannot_be_taken_over_are_said(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(
        order_data(
            parcels=[parcel(weightGrams=-1, description=None, constraints={"humidity": 3}), parcel(widthCm="wide")],
            verifications={"deliveryVerification": "BY_DRONE", "minimumAgeCheck": 900, "leaveAtDoorstep": True},
        )
    )
    basis = client.read_terms("13218")
    assert isinstance(basis.terms, ShipmentDetails)
    assert basis.terms.parcels[0].weight_grams is None
    assert basis.terms.verifications == VerificationChanges()
    said = " ".join(basis.notes)
    for words in ("weight_grams", "constraints that the station cannot read", "BY_DRONE", "900", "leaveAtDoorstep"):
        assert words in said


def test_terms_of_another_order_count_for_nothing(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(order_data(id="999"))
    with pytest.raises(Unreachable) as caught:
        client.read_terms("13218")
    assert caught.value.problem.code == "unreadable_answer"


def test_nothing_is_overwritten_unread(client: PorterbuddyClient, server: ScriptedServer) -> None:
    unread = AmendmentBasis(order_id="1", read_at=READ_AT, readable=False, terms=ShipmentDetails(), problem=PROBLEM)
    for act in (
        lambda: client.unread_terms("1", PROBLEM),
        lambda: client.difference(unread, WANTED),
        lambda: client.amend(unread, WANTED),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.problem.code == "unread_order"
    assert server.opened == 0


def test_the_stations_order_fills_what_is_not_shown(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(order_data())
    order = ORDER.model_copy(update={"extras": {"porterbuddy": {"shipment_identifier": "700012345"}}})
    basis = client.complete_terms(client.read_terms("13218"), order)
    assert isinstance(basis.terms, ShipmentDetails)
    (held,) = basis.terms.parcels
    assert held.identifier == "12345"
    assert held.temperature == Temperature(minimum_celsius=8, maximum_celsius=25)
    assert basis.terms.shipment_identifier == "700012345"
    said = " ".join(basis.notes)
    assert "8 to 25 °C for parcel 12345 is what the station ordered" in said
    assert amending.OVERWRITES not in client.difference(basis, basis.terms).warnings


def test_a_temperature_that_is_shown_proves_that_the_others_have_none(
    client: PorterbuddyClient, server: ScriptedServer
) -> None:
    cold = {"temperature": {"minimumCelsius": 5.0, "maximumCelsius": 20.0}}
    server.script = answering(
        order_data(
            parcels=[
                parcel(parcelShipmentIdentifier="12345"),
                parcel(parcelShipmentIdentifier="67890", constraints=cold),
            ]
        )
    )
    basis = client.complete_terms(client.read_terms("13218"), ORDER)
    assert isinstance(basis.terms, ShipmentDetails)
    assert [held.temperature and held.temperature.shown() for held in basis.terms.parcels] == [None, "5 to 20 °C"]


# --- what would become different -----------------------------------------------------------------------------------------


def test_what_would_be_removed_says_so(client: PorterbuddyClient) -> None:
    other = SHOES.model_copy(update={"identifier": "67890", "description": "Boots"})
    before = BASIS.model_copy(update={"terms": changed(parcels=(SHOES, other))})
    after = changed(
        parcels=(SHOES.model_copy(update={"width_cm": None, "weight_grams": 2100, "temperature": None}),),
        order_reference="",
        verifications=VerificationChanges(),
    )
    found = client.difference(before, after)
    said = {change.sentence() for change in found.changes}
    assert {
        "Parcel 12345 · Width in cm: 1 will be removed",
        "Parcel 12345 · Weight in grams: 2000 → 2100",
        "Order number: order-#12345678 is not sent and is expected to stay",
    } <= said
    removed = [change.title for change in found.changes if change.kind is ChangeKind.REMOVED]
    assert sum(title.startswith("Parcel 12345 · Temperature") for title in removed) >= 1
    assert "Parcel 67890" in removed
    assert {amending.OVERWRITES, amending.NOT_AFTER_PRINTING, amending.FETCH_AGAIN} <= set(found.warnings)


def test_warnings_name_what_porterbuddy_may_not_do(client: PorterbuddyClient) -> None:
    basis = BASIS.model_copy(update={"status": "Delivered", "terms": changed()})
    after = changed(
        parcels=(SHOES.model_copy(update={"identifier": ""}),),
        shipment_identifier="",
        verifications=VerificationChanges(minimum_age=18),
    )
    said = " ".join(client.difference(basis, after).warnings)
    for words in ("has no number", "shipment number that is left out", "contract", "may not take changes"):
        assert words in said


@pytest.mark.parametrize(
    ("wanted", "fields"),
    [
        ({"parcels": ()}, ["parcels"]),
        ({"shipment_identifier": "1234"}, ["shipment_identifier"]),
        ({"shipment_identifier": "1" * 21}, ["shipment_identifier"]),
        (
            {"parcels": (SHOES.model_copy(update={"description": "", "weight_grams": None, "identifier": "12 45"}),)},
            ["parcels.0.description", "parcels.0.weight_grams", "parcels.0.identifier"],
        ),
        ({"parcels": (SHOES, SHOES)}, ["parcels.1.identifier"]),
        (
            {
                "parcels": (
                    SHOES.model_copy(update={"temperature": Temperature(minimum_celsius=8, maximum_celsius=20)}),
                )
            },
            ["parcels.0.temperature"],
        ),
    ],
)
def test_the_documents_limits_hold_before_anything_is_sent(
    client: PorterbuddyClient, server: ScriptedServer, wanted: dict[str, Any], fields: list[str]
) -> None:
    for act in (client.difference, client.amend):
        with pytest.raises(InvalidInput) as caught:
            act(BASIS, changed(**wanted))
        assert [problem.field for problem in caught.value.problems] == fields
    assert server.opened == 0


def test_what_is_no_filling_of_the_form_is_refused(client: PorterbuddyClient) -> None:
    class Other(BaseModel):
        parcels: str = "x"

    with pytest.raises(InvalidInput) as caught:
        client.difference(BASIS, Other())
    assert caught.value.problem.field == "parcels"


# --- sending -------------------------------------------------------------------------------------------------------------


def test_the_change_is_the_documents_to_the_letter(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, text("shipment_details_answer").encode()))
    answer = client.amend(BASIS, WANTED)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("PUT", "/order/1702918291025/update-shipment-details")
    assert json.loads(asked.body) == document("shipment_details_request")
    assert amending.FETCH_AGAIN in answer.words
    assert answer.notes == (amending.NOT_AFTER_PRINTING,)
    assert not answer.draft_id


def test_only_what_a_person_changed_is_sent_beside_the_parcels(
    client: PorterbuddyClient, server: ScriptedServer
) -> None:
    server.script = answering(http(200, text("shipment_details_answer").encode()))
    held = changed(
        shipment_identifier="",
        verifications=VerificationChanges(at_the_door=AtTheDoor.CONTACTLESS, minimum_age=16, signature=False),
    )
    wanted = held.model_copy(
        update={"verifications": held.verifications.model_copy(update={"minimum_age": None, "signature": True})}
    )
    client.amend(BASIS.model_copy(update={"terms": held}), wanted)
    body = json.loads(server.asked[0].body)
    assert body.keys() == {"parcels", "verifications"}
    assert body["verifications"] == {"minimumAgeCheck": None, "requireSignature": True}


def test_a_change_of_parcels_alone_sends_no_verifications(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, text("shipment_details_answer").encode()))
    boots = SHOES.model_copy(update={"identifier": "", "description": "Boots", "temperature": None})
    client.amend(BASIS.model_copy(update={"terms": changed()}), changed(parcels=(SHOES, boots)))
    body = json.loads(server.asked[0].body)
    assert body.keys() == {"parcels", "shipmentIdentifier"}
    assert body["parcels"][1].keys() == {"description", "weightGrams", "widthCm", "heightCm", "depthCm"}


def test_nothing_is_sent_that_changes_nothing(client: PorterbuddyClient, server: ScriptedServer) -> None:
    with pytest.raises(InvalidInput) as caught:
        client.amend(BASIS.model_copy(update={"terms": WANTED}), WANTED)
    assert caught.value.problem.code == "nothing_changes"
    assert server.opened == 0


def test_after_a_lost_answer_the_order_is_read_first(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, b"<html>", kind="text/html"))
    with pytest.raises(OutcomeUnknown):
        client.amend(BASIS, WANTED)
    with pytest.raises(InvalidInput) as caught:
        client.amend(BASIS, WANTED)
    assert caught.value.problem.code == "read_first"
    assert len(server.asked) == 1
    server.script = answering(http(200, text("shipment_details_answer").encode()))
    client.amend(BASIS.model_copy(update={"read_at": READ_AT + timedelta(seconds=1)}), WANTED)
    client.amend(BASIS, WANTED)
    assert len(server.asked) == 3


def test_a_refused_change_names_its_fields(client: PorterbuddyClient, server: ScriptedServer) -> None:
    body = [
        {"message": "a", "propertyPath": "parcels[1].constraints.temperature"},
        {"message": "b", "propertyPath": "updateShipmentDetails.request.parcels[0].parcelShipmentIdentifier"},
        {"message": "c", "propertyPath": "verifications.minimumAgeCheck"},
        {"message": "d", "propertyPath": "verifications"},
        {"message": "e", "propertyPath": "shipmentIdentifier"},
        {"message": "f", "propertyPath": "orderReference"},
        {"message": "g", "propertyPath": "parcels"},
        {"message": "h", "propertyPath": "somewhere.else"},
    ]
    server.script = answering(http(422, json.dumps(body).encode()))
    with pytest.raises(Refused) as caught:
        client.amend(BASIS, WANTED)
    assert [problem.field for problem in caught.value.problems] == [
        "parcels.1.temperature",
        "parcels.0.identifier",
        "verifications.minimum_age",
        "verifications",
        "shipment_identifier",
        "order_reference",
        "parcels",
        "",
    ]
    assert all("Nothing was changed." in problem.hint for problem in caught.value.problems)


# --- details of one parcel -----------------------------------------------------------------------------------------------


def test_parcel_details_are_the_documents_to_the_letter(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200))
    client.set_parcel_details("17/2", "12345", DETAILS)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("PUT", "/order/17%2F2/set-parcel-details/12345")
    assert json.loads(asked.body) == document("parcel_details_request")


def test_parcel_details_hold_only_what_is_given(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, b"{}"))
    client.set_parcel_details("17", "12345", ParcelDetails(weight_grams=900))
    assert json.loads(server.asked[0].body) == {"weightGrams": 900}
    with pytest.raises(ValidationError):
        ParcelDetails()


@pytest.mark.parametrize(
    ("identifier", "details", "field"),
    [
        ("1234", DETAILS, "identifier"),
        ("12345x", DETAILS, "identifier"),
        ("\u0661\u0662\u0663\u0664\u0665", DETAILS, "identifier"),
        (
            "12345",
            ParcelDetails(temperature=TemperatureRange(minimum_celsius=-18, maximum_celsius=-15)),
            "temperature",
        ),
    ],
)
def test_parcel_details_keep_the_limits(
    client: PorterbuddyClient, server: ScriptedServer, identifier: str, details: ParcelDetails, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        client.set_parcel_details("17", identifier, details)
    assert caught.value.problem.field == field
    assert server.opened == 0


@pytest.mark.parametrize(
    ("status", "body", "code", "fields"),
    [
        (404, b'{"message": "no"}', "not_found", ["identifier"]),
        (401, b"", "key_refused", [""]),
        (
            422,
            b'[{"message": "x", "propertyPath": "weightGrams"}, {"message": "y", "propertyPath": "constraints"}]',
            "weight_wrong",
            ["weight_grams", "temperature"],
        ),
    ],
)
def test_parcel_details_refused(
    client: PorterbuddyClient, server: ScriptedServer, status: int, body: bytes, code: str, fields: list[str]
) -> None:
    server.script = answering(http(status, body))
    with pytest.raises(Refused) as caught:
        client.set_parcel_details("17", "12345", DETAILS)
    assert caught.value.problem.code == code
    assert [problem.field for problem in caught.value.problems] == fields


# --- payment -------------------------------------------------------------------------------------------------------------


def test_payment_is_confirmed_once(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200))
    confirmed = client.confirm_payment("1702918291025")
    assert confirmed.carrier_order_id == "1702918291025"
    (asked,) = server.asked
    assert (asked.method, asked.target, asked.body) == ("PUT", "/order/1702918291025/confirm", b"")
    assert asked.headers["x-api-key"] == "pb-key-that-must-not-show"
    server.script = answering(http(404))
    with pytest.raises(Refused) as caught:
        client.confirm_payment("1702918291025")
    assert caught.value.problem.code == "not_found"


@pytest.mark.parametrize(
    ("model", "sample"),
    [
        (wire_changes.ShipmentDetailsRequest, "shipment_details_request"),
        (wire_changes.ParcelDetailsRequest, "parcel_details_request"),
    ],
)
def test_requests_know_every_field_of_the_examples_and_no_other(model: type[BaseModel], sample: str) -> None:
    read = model.model_validate(document(sample))
    assert json.loads(read.model_dump_json(by_alias=True, exclude_unset=True)) == document(sample)
    with pytest.raises(ValidationError):
        model.model_validate({**document(sample), "unheardOf": 1})
