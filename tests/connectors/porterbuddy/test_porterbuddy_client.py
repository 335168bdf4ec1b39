"""Porterbuddy's calls against a server on a real socket."""

import io
import json
import re
import socket
import ssl
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from PIL import Image
from pydantic import SecretStr
from reportlab.pdfgen.canvas import Canvas

from app.connectorkit.transport import Transport
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.label_documents import MEDIA_TYPES
from app.connectors.porterbuddy.wire import LabelSizeChoice, Settings
from app.domain.errors import Blame, InvalidInput, OutcomeUnknown, Refused, StationError, Unreachable
from app.domain.labels import REGULAR, SMALL, LabelFormat, LabelSize, LabelWish
from app.domain.ports import (
    ChecksAvailability,
    ChecksConnection,
    ConfirmsScans,
    PlacesOrders,
    ReadsOrders,
    ReportsStatus,
    ReportsStatusByTms,
    SuppliesLabels,
)
from tests.fakes.porterbuddy_examples import (
    BEFORE,
    LAPSED,
    ORDER,
    PICKUP,
    SENDER,
    SHOES,
    TOKEN,
    WINDOW,
    document,
    normalised,
    text,
)
from tests.fakes.scripted_server import Asked, ScriptedServer, answering, http, serving

KEY = "pb-key-that-must-not-show"
ZPL = b"^XA^PW816^FO20,20^BY2^BCN,80^FD12345^FS^XZ\n"


def pdf() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(289, 544))
    canvas.drawString(20, 500, "12345")
    canvas.save()
    return file.getvalue()


def png() -> bytes:
    file = io.BytesIO()
    Image.new("1", (80, 150), 1).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(http(500))) as made:
        yield made


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def transport(pauses: list[float]) -> Iterator[Transport]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates, sleep=pauses.append) as made:
        yield made


@pytest.fixture
def client(server: ScriptedServer, transport: Transport) -> PorterbuddyClient:
    return made(server, transport)


def made(server: ScriptedServer, transport: Transport, **options: Any) -> PorterbuddyClient:
    settings = Settings(base_url=server.url, api_key=SecretStr(KEY), **options)
    return PorterbuddyClient(settings, transport, now=lambda: BEFORE)


def sample(name: str, status: int = 200) -> bytes:
    return http(status, text(name).encode())


def test_abilities(client: PorterbuddyClient) -> None:
    for port in (
        ChecksAvailability,
        PlacesOrders,
        SuppliesLabels,
        ReportsStatus,
        ReadsOrders,
        ReportsStatusByTms,
        ConfirmsScans,
        ChecksConnection,
    ):
        assert isinstance(client, port)
    assert client.repeat_safe


def test_availability(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(sample("availability_answer"))
    assert len(client.check_availability(ORDER, SENDER, PICKUP).windows) == 4
    (asked,) = server.asked
    assert (asked.method, asked.target, asked.headers["x-api-key"]) == ("POST", "/availability", KEY)
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.body)["pickupWindows"] == document("availability_request")["pickupWindows"]


def test_availability_without_a_readable_window(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, b'{"deliveryWindows": [{"start": "2025-02-13T17:30:00"}]}'))
    with pytest.raises(Unreachable) as caught:
        client.check_availability(ORDER, SENDER)
    assert caught.value.problem.code == "unreadable_answer"


@pytest.mark.parametrize("status", [200, 201, 202])
def test_place(client: PorterbuddyClient, server: ScriptedServer, status: int) -> None:
    server.script = answering(sample("order_answer", status))
    placed = client.place(ORDER, SENDER, WINDOW, "NJ12345-abc-1")
    assert placed.carrier_order_id == "1702918291025"
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("POST", "/order")
    assert (asked.headers["idempotency-key"], asked.headers["x-api-key"]) == ("NJ12345-abc-1", KEY)
    assert normalised(json.loads(asked.body)) == document("order_request")


def test_an_account_can_quote_its_numbers_as_the_examples_do(transport: Transport, server: ScriptedServer) -> None:
    server.script = answering(sample("order_answer"))
    made(server, transport, item_numbers="text").place(ORDER, SENDER, WINDOW, "NJ12345-abc-1")
    assert json.loads(server.asked[0].body) == json.loads(text("order_request"))


@pytest.mark.parametrize("body", [b"{}", b'{"orderId": null}', b'{"orderId": ""}', b"[]", b"", b"true"])
def test_a_placed_order_without_number_is_in_doubt(
    client: PorterbuddyClient, server: ScriptedServer, body: bytes
) -> None:
    server.script = answering(http(201, body))
    with pytest.raises(OutcomeUnknown) as caught:
        client.place(ORDER, SENDER, WINDOW, "k-1")
    assert caught.value.problem.code == "unreadable_answer"
    assert len(server.asked) == 1


def test_nothing_leaves_for_a_lapsed_window(client: PorterbuddyClient, server: ScriptedServer) -> None:
    with pytest.raises(InvalidInput):
        client.place(ORDER, SENDER, LAPSED, "k-1")
    assert server.opened == 0


def test_a_refusal_names_its_fields(client: PorterbuddyClient, server: ScriptedServer) -> None:
    body = [
        {"message": f"not valid, key {KEY}, token {TOKEN}", "propertyPath": "destination.phoneNumber"},
        {"message": "must be positive", "propertyPath": "parcels[0].weightGrams"},
    ]
    server.script = answering(http(422, json.dumps(body).encode()))
    with pytest.raises(Refused) as caught:
        client.place(ORDER, SENDER, WINDOW, "k-1")
    error = caught.value
    assert [problem.field for problem in error.problems] == ["recipient.phone", "parcels.0.weight_grams"]
    shown = str(error) + error.detail + repr(error.problems)
    assert "must be positive" in shown
    assert KEY not in shown
    assert TOKEN not in shown


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (400, b"not JSON", "refused"),
        (401, b"", "key_refused"),
        (403, b'{"message": "Forbidden"}', "key_refused"),
        (404, b'{"detail": "gone"}', "wrong_address"),
        (410, b'{"error": "gone"}', "refused"),
        (422, b'{"title": "bad"}', "refused"),
        (429, b"", "slow_down"),
    ],
)
def test_each_shape_of_refusal(
    client: PorterbuddyClient, server: ScriptedServer, status: int, body: bytes, code: str
) -> None:
    server.script = answering(http(status, body))
    with pytest.raises(Refused) as caught:
        client.place(ORDER, SENDER, WINDOW, "k-1")
    assert caught.value.problem.code == code
    assert len(server.asked) == 1
    if code == "key_refused":
        assert caught.value.problem.blame is Blame.OFFICE


ROUTES = [
    ("status", "/order/{}/status"),
    ("status_by_reference", "/order/order-reference/{}/status"),
    ("status_by_tms_reference", "/order/tms-reference/{}/status"),
    ("read_order", "/order/{}/self"),
]
NUMBERS = [
    ("order-#12345678", "order-%2312345678"),
    ("a/b?c d", "a%2Fb%3Fc%20d"),
    ("ø%41", "%C3%B8%2541"),
    ("..", "%2E%2E"),
]


@pytest.mark.parametrize(("verb", "route"), ROUTES)
@pytest.mark.parametrize(("number", "encoded"), NUMBERS)
def test_numbers_in_paths(
    client: PorterbuddyClient, server: ScriptedServer, verb: str, route: str, number: str, encoded: str
) -> None:
    answer = {**json.loads(text("status_answer")), **json.loads(text("order_data_answer")), "orderReference": number}
    server.script = answering(http(200, json.dumps(answer).encode()))
    read = getattr(client, verb)(number)
    assert read.reference == number
    assert server.asked[0].target == route.format(encoded)
    assert server.asked[0].headers["x-api-key"] == KEY


@pytest.mark.parametrize(("verb", "_route"), ROUTES)
def test_an_unknown_order(client: PorterbuddyClient, server: ScriptedServer, verb: str, _route: str) -> None:
    for body, kind in ((b"", "text/plain"), (b'{"message": "no"}', "application/json"), (b"Not Found", "text/plain")):
        server.script = answering(http(404, body, kind=kind))
        with pytest.raises(Refused) as caught:
            getattr(client, verb)("1")
        assert caught.value.problem.code == "not_found"


@pytest.mark.parametrize(("verb", "_route"), ROUTES)
def test_a_web_page_is_no_unknown_order(
    client: PorterbuddyClient, server: ScriptedServer, verb: str, _route: str
) -> None:
    server.script = answering(http(404, b"<html>no such page", kind="text/html; charset=utf-8"))
    with pytest.raises(Unreachable) as caught:
        getattr(client, verb)("1")
    assert caught.value.problem.code == "unreadable_answer"


def test_the_status_of_another_order_settles_nothing(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(sample("status_by_reference_answer"))
    with pytest.raises(Unreachable) as caught:
        client.status_by_reference("order-7")
    assert caught.value.problem.code == "unreadable_answer"


def test_confirm_scan(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(sample("confirmed_scan_answer"))
    assert client.confirm_scan("1/2", ["12345", "67890"]).confirmed == ("12345", "67890")
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("PUT", "/order/1%2F2/confirmed-scan")
    assert json.loads(asked.body) == document("confirmed_scan_request")
    assert client.confirm_scan("1", []).confirmed == ()
    assert len(server.asked) == 1


def test_confirm_scan_of_unknown_parcels(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(422, b'{"unknownIds": ["67890"]}'))
    made_of_it = client.confirm_scan("1", ["12345", "67890"])
    assert (made_of_it.confirmed, made_of_it.unknown) == ((), ("67890",))


@pytest.mark.parametrize(
    ("status", "body", "ends", "code"),
    [
        (422, b'[{"message": "5 to 20 digits", "propertyPath": "parcelShipmentIds[0]"}]', Refused, "refused"),
        (404, b"", Refused, "not_found"),
        (401, b"", Refused, "key_refused"),
        (200, b"", Unreachable, "unreadable_answer"),
        (422, b'{"unknownIds": 7}', Unreachable, "unreadable_answer"),
        (500, b"", Unreachable, "server_error"),
    ],
)
def test_confirm_scan_refused(
    client: PorterbuddyClient,
    server: ScriptedServer,
    status: int,
    body: bytes,
    ends: type[StationError],
    code: str,
) -> None:
    server.script = answering(http(status, body))
    with pytest.raises(ends) as caught:
        client.confirm_scan("1", ["12345"])
    assert caught.value.problem.code == code
    assert len(server.asked) == 1


# --- labels --------------------------------------------------------------------------------------------------------------


def label_info(url: str, *numbers: str | None) -> bytes:
    packages = [
        {"labelUrl": f"{url}/order/1/label/TOKEN/{place}", "parcelShipmentIdentifier": number}
        for place, number in enumerate(numbers)
    ]
    return http(200, json.dumps({"shipmentLabelUrl": f"{url}/order/1/label/TOKEN", "packages": packages}).encode())


def handing_out(server: ScriptedServer, info: bytes, content: bytes, status: int = 200) -> None:
    """Play label info, and documents that name their place."""

    def script(connection: socket.socket, asked: Asked) -> None:
        place = re.search(r"/TOKEN/(\d+)", asked.target)
        named = content.replace(b"12345", b"1234" + place[1].encode()) if place else content
        connection.sendall(info if asked.target.endswith("/label") else http(status, named, kind="text/plain"))

    server.script = script


@pytest.mark.parametrize(
    ("wanted", "content", "dpi"),
    [(LabelFormat.ZPL, ZPL, 203), (LabelFormat.PDF, pdf(), None), (LabelFormat.PNG, png(), None)],
)
def test_labels(
    client: PorterbuddyClient, server: ScriptedServer, wanted: LabelFormat, content: bytes, dpi: int | None
) -> None:
    handing_out(server, label_info(server.url, "12345"), content)
    (label,) = client.labels("1", LabelWish(format=wanted), ["12345"])
    assert label.format is wanted
    assert (label.size, label.parcel_number, label.identifier, label.dpi) == (REGULAR, 1, "12345", dpi)
    assert label.fetched_at is not None
    info, file = server.asked
    assert (info.target, info.headers["x-api-key"], info.headers["accept"]) == (
        "/order/1/label",
        KEY,
        "application/json",
    )
    assert file.target == "/order/1/label/TOKEN/0?size=REGULAR"
    assert "x-api-key" not in file.headers, "the address is the proof; the key stays home"
    assert file.headers["accept"] == {"zpl": "application/zpl", "pdf": "application/pdf", "png": "image/png"}[wanted]


def test_bytes_are_kept_as_they_came(client: PorterbuddyClient, server: ScriptedServer) -> None:
    content = b"\r\n^XA^FDbl\xc3\xa5b\xc3\xa6r^FS^XZ \r\n"
    handing_out(server, label_info(server.url, "12345"), content)
    assert client.labels("1", LabelWish())[0].content == content


@pytest.mark.parametrize(
    ("choice", "wish", "name", "size"),
    [
        (LabelSizeChoice.NONE, REGULAR, "REGULAR", REGULAR),
        (LabelSizeChoice.NONE, SMALL, "SMALL", SMALL),
        (LabelSizeChoice.NONE, LabelSize(width_mm=100, height_mm=150), "REGULAR", REGULAR),
        (LabelSizeChoice.SMALL, REGULAR, "SMALL", SMALL),
        (LabelSizeChoice.REGULAR, SMALL, "REGULAR", REGULAR),
    ],
)
def test_sizes(
    server: ScriptedServer, transport: Transport, choice: LabelSizeChoice, wish: LabelSize, name: str, size: LabelSize
) -> None:
    client = made(server, transport, label_size=choice)
    handing_out(server, label_info(server.url, "12345"), ZPL)
    assert client.labels("1", LabelWish(size=wish))[0].size == size
    assert server.asked[1].target.endswith(f"?size={name}")


def test_labels_come_in_the_order_of_the_parcels(client: PorterbuddyClient, server: ScriptedServer) -> None:
    handing_out(server, label_info(server.url, "300000", "100000", "200000", "400000"), ZPL)
    labels = client.labels("1", LabelWish(), ["100000", "200000", "300000"])
    assert [(label.parcel_number, label.identifier) for label in labels] == [
        (1, "100000"),
        (2, "200000"),
        (3, "300000"),
    ]
    assert [re.search(rb"FD1234(\d)", label.content)[1] for label in labels] == [b"1", b"2", b"0"]  # type: ignore[index]


def test_nameless_labels_go_by_their_place(client: PorterbuddyClient, server: ScriptedServer) -> None:
    handing_out(server, label_info(server.url, None, None), ZPL)
    assert [label.identifier for label in client.labels("1", LabelWish(), ["10000", "20000"])] == ["10000", "20000"]
    assert [label.parcel_number for label in client.labels("1", LabelWish())] == [1, 2]


def test_one_document_for_all(client: PorterbuddyClient, server: ScriptedServer) -> None:
    handing_out(server, label_info(server.url), ZPL)
    (label,) = client.labels("1", LabelWish())
    assert (label.parcel_number, label.identifier) == (0, "")


@pytest.mark.parametrize("numbers", [("12345",), ("12345", None), (None, None, None)])
def test_a_parcel_without_label(
    client: PorterbuddyClient, server: ScriptedServer, numbers: tuple[str | None, ...]
) -> None:
    handing_out(server, label_info(server.url, *numbers), ZPL)
    with pytest.raises(Refused) as caught:
        client.labels("1", LabelWish(), ["12345", "67890"])
    assert caught.value.problem.code == "label_missing"
    assert len(server.asked) == 1


@pytest.mark.parametrize("wanted", list(MEDIA_TYPES))
@pytest.mark.parametrize(
    "content",
    [b"", b"<html>^XA^XZ</html>", b'{"message": "^XA^XZ"}', b"^XA^FDhalf", pdf()[:200], png()[:-20], b"\x00" * 50],
)
def test_what_is_no_label(
    client: PorterbuddyClient, server: ScriptedServer, wanted: LabelFormat, content: bytes
) -> None:
    handing_out(server, label_info(server.url, "12345"), content)
    with pytest.raises(Refused) as caught:
        client.labels("1", LabelWish(format=wanted))
    assert caught.value.problem.code == "not_a_label"
    assert "TOKEN" not in caught.value.detail


def test_a_kind_of_label_that_porterbuddy_does_not_make(client: PorterbuddyClient, server: ScriptedServer) -> None:
    for wanted in set(LabelFormat) - set(MEDIA_TYPES):
        with pytest.raises(InvalidInput):
            client.labels("1", LabelWish(format=wanted))
    assert server.opened == 0


def test_another_kind_of_label_than_asked_for(client: PorterbuddyClient, server: ScriptedServer) -> None:
    handing_out(server, label_info(server.url, "12345"), pdf())
    with pytest.raises(Refused) as caught:
        client.labels("1", LabelWish(format=LabelFormat.ZPL))
    assert "Asked for ZPL, got PDF" in caught.value.problem.hint


def test_labels_that_are_not_ready_yet(client: PorterbuddyClient, server: ScriptedServer, pauses: list[float]) -> None:
    server.script = answering(http(404), http(409), http(425), label_info(server.url, "12345"), http(200, ZPL))
    assert len(client.labels("1", LabelWish())) == 1
    assert pauses == [2.0, 2.0, 2.0]


def test_labels_that_never_come(client: PorterbuddyClient, server: ScriptedServer, pauses: list[float]) -> None:
    server.script = answering(http(404, b'{"message": "no label"}'))
    with pytest.raises(Refused) as caught:
        client.labels("1", LabelWish())
    assert caught.value.problem.code == "label_not_ready"
    assert (len(server.asked), pauses) == (4, [2.0, 2.0, 2.0])


def test_a_label_that_is_no_longer_handed_out(client: PorterbuddyClient, server: ScriptedServer) -> None:
    handing_out(server, label_info(server.url, "12345"), b"gone", 410)
    with pytest.raises(Refused) as caught:
        client.labels("1", LabelWish())
    assert caught.value.problem.code == "label_link_gone"


def test_labels_are_fetched_from_porterbuddy_only(client: PorterbuddyClient, server: ScriptedServer) -> None:
    with serving(answering(http(200, ZPL))) as foreign:
        server.script = answering(label_info(foreign.url, "12345"))
        with pytest.raises(Refused) as caught:
            client.labels("1", LabelWish())
        assert foreign.opened == 0
    assert caught.value.problem.code == "foreign_host"
    assert "TOKEN" not in caught.value.detail


def test_a_label_redirected_elsewhere_is_not_fetched(client: PorterbuddyClient, server: ScriptedServer) -> None:
    with serving(answering(http(200, ZPL))) as foreign:
        away = http(302, headers={"Location": foreign.url})
        server.script = answering(label_info(server.url, "12345"), away)
        with pytest.raises(Refused):
            client.labels("1", LabelWish())
        assert foreign.opened == 0


def test_a_cold_parcel_is_refused_before_anything_is_sent(client: PorterbuddyClient, server: ScriptedServer) -> None:
    cold = SHOES.model_copy(
        update={"temperature": SHOES.temperature and SHOES.temperature.model_copy(update={"minimum_celsius": -18.0})}
    )
    with pytest.raises(InvalidInput):
        client.check_availability(ORDER.model_copy(update={"parcels": (cold,)}), SENDER)
    assert server.opened == 0


def test_porterbuddy_is_spared(pauses: list[float]) -> None:
    """Five calls go at once, then each waits for its turn."""
    answer = text("status_answer").encode()
    wire = httpx.MockTransport(lambda _request: httpx.Response(200, stream=httpx.ByteStream(answer)))
    with Transport(sleep=pauses.append, wire=wire) as transport:
        client = PorterbuddyClient(Settings(api_key=SecretStr(KEY)), transport)
        for _ in range(5):
            client.status("1702918291025")
        assert not pauses
        client.status("1702918291025")
        assert len(pauses) == 1
        assert 0 < pauses[0] <= 1
