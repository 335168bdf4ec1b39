"""Betakom's complaints land at our fields, wherever those came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.error_reading import Said
from app.connectors.betakom.refusals import Origins, problem_of

OWN = Origins("extras.betakom.customer", own_packages=True, own_notes=True)


@pytest.mark.parametrize(
    ("path", "field", "own"),
    [
        ("partnerOrderId", "reference", "reference"),
        ("customer.email", "recipient.email", "extras.betakom.customer.email"),
        ("customer.name", "recipient.name", "extras.betakom.customer.name"),
        ("customer.phone", "recipient.phone", "extras.betakom.customer.phone"),
        ("customer", "recipient", "extras.betakom.customer"),
        ("loading.country", "sender.address.country", "sender.address.country"),
        ("loading.city", "sender.address.city", "sender.address.city"),
        ("unloading.postalCode", "recipient.address.postal_code", "recipient.address.postal_code"),
        ("unloading.address", "recipient.address.street", "recipient.address.street"),
        ("unloading", "recipient.address", "recipient.address"),
        ("loading.date", "extras.betakom.loading.date", "extras.betakom.loading.date"),
        ("unloading.timeFrom", "extras.betakom.unloading.time_from", "extras.betakom.unloading.time_from"),
        ("unloading.timeTo", "extras.betakom.unloading.time_to", "extras.betakom.unloading.time_to"),
        ("vehicleType", "extras.betakom.vehicle_type", "extras.betakom.vehicle_type"),
        ("totalPriceEur", "extras.betakom.total_price_eur", "extras.betakom.total_price_eur"),
        ("currency", "extras.betakom.currency", "extras.betakom.currency"),
        ("distanceKm", "extras.betakom.distance_km", "extras.betakom.distance_km"),
        ("totalWeightKg", "extras.betakom.total_weight_kg", "extras.betakom.total_weight_kg"),
        ("packages", "parcels", "extras.betakom.packages"),
        ("packages[1].weight", "parcels.1.weight_grams", "extras.betakom.packages.1.weight"),
        ("packages.0.length", "parcels.0.depth_cm", "extras.betakom.packages.0.length"),
        ("packages[0].quantity", "parcels.0", "extras.betakom.packages.0.quantity"),
        ("packages[0].colour", "parcels.0", "extras.betakom.packages.0"),
        ("extraServices.tailLift", "extras.betakom.extra_services", "extras.betakom.extra_services"),
        ("notes", "courier_note", "extras.betakom.notes"),
        ("order.body.notes", "courier_note", "extras.betakom.notes"),
        ("somethingElse", "", ""),
        ("", "", ""),
    ],
)
def test_fields(path: str, field: str, own: str) -> None:
    assert Origins().field(path) == field
    assert OWN.field(path) == own


def test_who_the_customer_is() -> None:
    assert Origins("sender").field("customer.email") == "sender.email"


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("customer.email is required", "recipient.email"),
        ("Validation failed; packages[2].height must be a number", "parcels.2.height_cm"),
        ("unloading.country has the wrong format", "recipient.address.country"),
        ("something is wrong", ""),
    ],
)
def test_a_text_names_its_field(message: str, field: str) -> None:
    assert problem_of(Said(message), Origins()).field == field


@given(st.text())
def test_any_path_is_read(path: str) -> None:
    for origins in (Origins(), OWN):
        assert ".." not in origins.field(path)
        problem_of(Said(path), origins)
