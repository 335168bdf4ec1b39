"""Orders to practise with, in the JSON form in which the station takes orders in."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

PRACTICE_REFUSED = "PD-1009"
"""Its phone number has a good form, and the sandbox refuses it all the same."""
PRACTICE_UNSERVED = "PD-1010"
"""Nobody delivers where it goes."""


def sample_orders(now: datetime) -> list[dict[str, Any]]:
    """Return a dozen waiting orders, the most urgent first.

    Args:
        now: With a zone; the times by which they must leave are counted from here.
    """
    made = [
        _order(
            _party("Anne Holm", ("Høyenhallveien", "25"), ("0678", "Oslo"), "+4741122801"),
            [_parcel("Ullgenser, votter", 860, "M")],
            [
                _item("Ullgenser Fjellrev, str. M", "UG-FJ-M", 620, "7035620025631"),
                _item("Selbuvotter", "SV-02", 240, "7035620031441"),
            ],
        ),
        _order(
            _party("Łukasz Żółciński", ("Thorvald Meyers gate", "56B"), ("0552", "Oslo"), "+4741122802"),
            [_parcel("Kaffekvern", 2_400, "L"), _parcel("Espressokopper, 6 stk.", 1_350, "M")],
            note="Ring på hos Żółciński, 3. etasje",
            door="require_pin",
        ),
        _order(
            _party("Bjørn Ødegård", ("Åsengata", "18"), ("0480", "Oslo"), "+4741122803"),
            [_parcel("Verktøy", 6_200, "L")],
            [
                _item("Slagbormaskin 18 V", "SB-18", 3_100, "7090012340013"),
                _item("Batteri 5 Ah", "BA-5", 750, "7090012340020", 2),
            ],
        ),
        _order(
            _party("Agnieszka Wiśniewska-Dąbrowska", ("Sandakerveien", "24C"), ("0473", "Oslo"), "+4741122804"),
            [_parcel(f"Hylleplan {number} av 6", 4_800, "XL") for number in range(1, 7)],
            note="Varemottak i bakgården",
        ),
        _order(
            _party("Sigríður Åse Kjærstad", ("Kirkeveien", "107"), ("1344", "Haslum"), "+4741122805"),
            [_parcel("Bøker", 3_300, "M")],
            [
                _item("Norsk flora, 8. utgave", "BOK-8801", 1_900, "9788252191233"),
                _item("Turkart Nordmarka", "KART-12", 90, "7046660026120", 3),
            ],
            door="require_id",
        ),
        _order(
            _party("Jerzy Księżyk", ("Maridalsveien", "15A"), ("0178", "Oslo"), "+48501234567"),
            [_parcel("Sko, str. 43", 1_200, "M"), _parcel("Støvler, str. 48", 1_900, "L")],
            [
                _item("Fancy Sneakers", "FANCYSNEAKER43", 600, "123-456-789"),
                _item("Heavy Boots", "HEAVYBOOTS48", 1_400, "999-888-765"),
            ],
        ),
        _order(
            _party("Ingrid Bråthen", ("Nedre Skøyen vei", "2"), ("0276", "Oslo"), "+4741122807"),
            [_parcel("Serumprøver, kjølt", 900, "S", cold=True)],
            note="Leveres i resepsjonen",
            door="only_to_recipient",
        ),
        _order(
            _party("Håkon Sæther", ("Strømsveien", "196"), ("0668", "Oslo"), "+4741122808"),
            [_parcel("Vin, 3 flasker", 4_100, "M")],
            door="require_id",
            minimum_age=18,
        ),
        _order(
            _party("Małgorzata Wójcik", ("Grønlandsleiret", "44"), ("0190", "Oslo"), "+4740000000"),
            [_parcel("Lampeskjerm", 780, "L")],
        ),
        _order(
            _party("Nils Ánte Sara", ("Ávjovárgeaidnu", "50"), ("9730", "Karasjok"), "+4741122810"),
            [_parcel("Termos og kopper", 1_450, "M")],
        ),
        _order(
            _party("Ærlige Gøril Løvås", ("Storgata", "9"), ("2000", "Lillestrøm"), "+4741122811"),
            [
                _parcel("Garn, 12 nøster", 700, "M"),
                _parcel("Strikkepinner", 310, "S"),
                _parcel("Mønsterbøker", 1_900, "M"),
            ],
            [
                _item("Garn Troll, 50 g", "GT-50", 55, "7071245000127", 12),
                _item("Rundpinne 4 mm", "RP-4", 35, "7071245000448", 4),
            ],
        ),
        _order(
            _party("Øystein Ångström", ("Dronning Eufemias gate", "30"), ("0191", "Oslo"), "+4741122812"),
            [_parcel('Skjerm 27"', 7_900, "XL"), _parcel("Tastatur og mus", 1_150, "M")],
            note="Legg i pakkeboks hvis ingen åpner",
            door="allow_contactless",
        ),
    ]
    for number, order in enumerate(made):
        order["reference"] = f"PD-{1001 + number}"
        order["tms_reference"] = f"TMS-{88_001 + number}"
        order["ship_by"] = (now + timedelta(minutes=45 + 35 * number)).isoformat(timespec="minutes")
    return made


def system_orders(now: datetime, accounts: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return waiting orders with what only Betakom and only Transiteo have, one each; they wait behind the others.

    Args:
        now: With a zone.
        accounts: The account of each system, by the system's id.
    """
    day = now.date()
    pallets = {
        **_order(
            _abroad("Göteborg Möbel AB", ("Stampgatan", "20"), ("411 01", "Göteborg", "SE"), "+46317112801"),
            [_parcel("Pall, hyller", 240_000, "PALLET"), _parcel("Pall, bordplater", 310_000, "PALLET")],
            note="Lossing ved rampe 4",
        ),
        "reference": "PB-2001",
        "account": accounts["betakom"],
        "ship_by": (now + timedelta(hours=20)).isoformat(timespec="minutes"),
        "extras": {
            "betakom": {
                "total_price_eur": "480.00",
                "vehicle_type": "sprinter",
                "loading": {"date": str(day + timedelta(days=1)), "time_from": "08:00", "time_to": "12:00"},
                "unloading": {"date": str(day + timedelta(days=2))},
                "extra_services": ["tailLift"],
            }
        },
    }
    abroad = {
        **_order(
            _abroad("Gauthier Legrix", ("Rue des Moulins", "4"), ("67000", "Strasbourg", "FR"), "+33388112802"),
            [_parcel("Ullgenser", 860, "M")],
            [
                {
                    **_item("Ullgenser Fjellrev, str. M", "UG-FJ-M", 620, "7035620025631"),
                    "price": {"minor_units": 10_000, "currency": "EUR"},
                }
            ],
        ),
        "reference": "PT-3001",
        "account": accounts["transiteo"],
        "ship_by": (now + timedelta(hours=21)).isoformat(timespec="minutes"),
        "extras": {
            "transiteo": {
                "status": "PAID",
                "ordered_at": now.isoformat(timespec="seconds"),
                "shop_url": "https://shop.example",
                "shipping_carrier": "DHL",
                "incoterm": "DDP",
                "currency": "EUR",
                "amounts": {"shipping": "10", "duty": "0", "vat": "0", "special_taxes": "0"},
                "payment": {"provider": "Stripe", "kind": "Card"},
            }
        },
    }
    return [pallets, abroad]


_BOXES = {"S": (20, 10, 25), "M": (25, 15, 35), "L": (30, 25, 45), "XL": (40, 40, 60), "PALLET": (80, 100, 120)}


def _order(
    recipient: dict[str, Any],
    parcels: list[dict[str, Any]],
    items: list[dict[str, Any]] | None = None,
    *,
    note: str = "",
    door: str = "contactless",
    minimum_age: int | None = None,
) -> dict[str, Any]:
    return {
        "recipient": recipient,
        "parcels": parcels,
        "items": items or [],
        "verification": {"at_the_door": door, "minimum_age": minimum_age},
        "courier_note": note,
    }


def _party(name: str, street: tuple[str, str], place: tuple[str, str], phone: str) -> dict[str, Any]:
    return {
        "name": name,
        "address": {
            "street": street[0],
            "house_number": street[1],
            "postal_code": place[0],
            "city": place[1],
            "country": "NO",
        },
        "email": f"recipient.{phone[-4:]}@example.com",
        "phone": phone,
    }


def _abroad(name: str, street: tuple[str, str], place: tuple[str, str, str], phone: str) -> dict[str, Any]:
    party = _party(name, street, place[:2], phone)
    return {**party, "address": {**party["address"], "country": place[2]}}


def _parcel(description: str, weight_grams: int, box: str, *, cold: bool = False) -> dict[str, Any]:
    width, height, depth = _BOXES[box]
    parcel: dict[str, Any] = {
        "description": description,
        "weight_grams": weight_grams,
        "width_cm": width,
        "height_cm": height,
        "depth_cm": depth,
        "box": box,
    }
    if cold:
        parcel["temperature"] = {"minimum_celsius": 2.0, "maximum_celsius": 25.0}
    return parcel


def _item(name: str, sku: str, weight_grams: int, barcode: str, quantity: int = 1) -> dict[str, Any]:
    kind = "EAN13" if len(barcode) == 13 and barcode.isdigit() else "CODE128"
    return {
        "name": name,
        "sku": sku,
        "quantity": quantity,
        "weight_grams": weight_grams,
        "barcode": barcode,
        "barcode_type": kind,
    }
