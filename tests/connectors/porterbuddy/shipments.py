"""The document's change of parcels, in our words, and an order that it changes."""

from datetime import UTC, datetime

from app.connectors.porterbuddy.shipment import ShipmentDetails, ShipmentParcel, Temperature, VerificationChanges
from app.domain.amendments import AmendmentBasis
from app.domain.orders import AtTheDoor
from app.domain.parcels import TemperatureRange
from app.domain.ports import ParcelDetails

SHOES = ShipmentParcel(
    identifier="12345",
    description="Shoes",
    weight_grams=2000,
    width_cm=1,
    height_cm=40,
    depth_cm=1,
    temperature=Temperature(minimum_celsius=8, maximum_celsius=25),
)
WANTED = ShipmentDetails(
    parcels=(SHOES,),
    shipment_identifier="12345",
    order_reference="order-#12345678",
    verifications=VerificationChanges(at_the_door=AtTheDoor.CONTACTLESS, signature=False, confirm_receipt=False),
)
"""What the example of "Update shipment details" sends."""
READ_AT = datetime(2025, 2, 13, 8, tzinfo=UTC)
BASIS = AmendmentBasis(order_id="1702918291025", read_at=READ_AT, terms=ShipmentDetails(), status="ready")
"""An order of which Porterbuddy shows nothing, so that all of the example is new."""
DETAILS = ParcelDetails(
    description="Shoes",
    width_cm=1,
    height_cm=40,
    depth_cm=1,
    weight_grams=2000,
    temperature=TemperatureRange(minimum_celsius=8, maximum_celsius=25),
)
"""What the example of "Set parcel details" sends."""
