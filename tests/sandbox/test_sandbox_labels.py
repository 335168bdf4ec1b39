import io
import re
from typing import Any

import httpx
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.sandbox.porterbuddy.label_face import bar_module, module_count
from app.sandbox.porterbuddy.label_pdf import DOT
from app.sandbox.porterbuddy.label_zpl import code_128_field, escaped
from app.sandbox.variants import Variants
from tests.sandbox.shop import Shop

LONG = "703522100482010001"
NAME = "Agnieszka Wiśniewska-Dąbrowska ^FS~HS_ æøå"


def labels(shop: Shop, *identifiers: str) -> tuple[str, dict[str, Any]]:
    """Place an order with these parcels; return its number and its label information."""
    order = shop.order(name=NAME)
    order["parcels"] = [{**order["parcels"][0], "parcelShipmentIdentifier": number} for number in identifiers]
    order_id = shop.place(order=order)["orderId"]
    info: dict[str, Any] = shop.ask("GET", f"/order/{order_id}/label").json()
    return order_id, info


def fetch(shop: Shop, url: str, kind: str | None = None, size: str | None = None) -> httpx.Response:
    """Fetch a document as the document says: without the key."""
    query = {"size": size} if size else {}
    answer = shop.http.get(url, headers={"accept": kind} if kind else {}, params=query)
    assert "x-api-key" not in answer.request.headers
    return answer


def barcodes(picture: Image.Image) -> dict[str, str]:
    """Return text by symbology."""
    return {code.symbology.name: code.text for code in zxingcpp.read_barcodes(picture)}


def drawn(pdf: bytes, page: int = 0) -> Image.Image:
    """Draw one page at the printer's dpi."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image.Image = document[page].render(scale=4 * 203 / 72, grayscale=True).to_pil().reduce(4)
    finally:
        document.close()
    return picture


def test_label_information_lists_each_parcel(shop: Shop) -> None:
    order_id, info = labels(shop, "12345", LONG)

    base = f"{shop.server.base_url}/order/{order_id}/label/"
    assert info["shipmentLabelUrl"].startswith(base)
    assert [package["parcelShipmentIdentifier"] for package in info["packages"]] == ["12345", LONG]
    assert all(package["labelUrl"].startswith(info["shipmentLabelUrl"] + "/") for package in info["packages"])
    assert len({package["labelUrl"] for package in info["packages"]}) == 2


@pytest.mark.parametrize("identifier", ["12345", "123456", LONG, "1" * 19, "98765432109876543210"])
@pytest.mark.parametrize(("size", "height_mm"), [(None, 192), ("REGULAR", 192), ("SMALL", 102)])
def test_a_pdf_label_has_its_exact_size_and_can_be_scanned(
    shop: Shop, identifier: str, size: str | None, height_mm: int
) -> None:
    order_id, info = labels(shop, identifier)

    answer = fetch(shop, info["packages"][0]["labelUrl"], size=size)

    assert answer.headers["content-type"] == "application/pdf"
    document = pypdfium2.PdfDocument(answer.content)
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((102 / 25.4 * 72, height_mm / 25.4 * 72), abs=0.01)
    words = document[0].get_textpage().get_text_range()
    document.close()
    assert "PORTERBUDDY" in words
    assert "0678 Oslo" in words
    assert "17:30–19:30" in words
    found = barcodes(drawn(answer.content))
    assert found["Code128"] == identifier
    assert order_id in found.values()


def test_bars_stand_on_whole_dots(shop: Shop) -> None:
    _, info = labels(shop, LONG)
    document = pypdfium2.PdfDocument(fetch(shop, info["shipmentLabelUrl"]).content)
    lefts = [item.get_bounds()[0] / DOT for item in document[0].get_objects() if item.type == 2]
    document.close()

    assert len(lefts) > 60
    assert max(abs(left - round(left)) for left in lefts) < 0.02


@pytest.mark.parametrize("size", ["REGULAR", "SMALL"])
def test_a_png_label_is_the_pdf_in_dots(shop: Shop, size: str) -> None:
    _, info = labels(shop, LONG)

    answer = fetch(shop, info["packages"][0]["labelUrl"], "image/png", size)

    assert answer.headers["content-type"] == "image/png"
    picture = Image.open(io.BytesIO(answer.content))
    assert picture.mode == "1"
    assert picture.width == 816
    assert barcodes(picture)["Code128"] == LONG
    runs = bar_runs(picture.convert("L"))
    assert all(run % 5 == 0 for run in runs)


def bar_runs(picture: Image.Image) -> list[int]:
    """Return the widths, in dots, of the bars and spaces of the label's Code 128."""
    code = next(code for code in zxingcpp.read_barcodes(picture) if code.symbology.name == "Code128")
    row = (code.position.top_left.y + code.position.bottom_left.y) // 2
    dots = [picture.getpixel((x, row)) for x in range(picture.width)]
    text = "".join("#" if dot == 0 else " " for dot in dots).strip()
    return [len(run) for run in re.findall(r"#+| +", text)]


@pytest.mark.parametrize(("size", "length"), [(None, 1534), ("SMALL", 815)])
def test_a_zpl_label_is_for_203_dpi(shop: Shop, size: str | None, length: int) -> None:
    order_id, info = labels(shop, "1234567")

    answer = fetch(shop, info["packages"][0]["labelUrl"], "application/zpl", size)

    assert answer.headers["content-type"].startswith("application/zpl")
    text = answer.content.decode("ascii")
    assert text.startswith("^XA\n^CI28\n^PW815\n")
    assert text.endswith("^XZ\n")
    assert f"^LL{length}\n" in text
    assert "^FD>;123456>67^FS" in text
    assert f"^FDMA,{order_id}^FS" in text
    name = re.search(r"\^FDAgnieszka ([^^]*)\^FS", text)
    assert name is not None
    assert unescaped(f"Agnieszka {name[1]}") == NAME
    assert "~" not in text


def unescaped(field: str) -> str:
    """Read a field as a printer does after ``^FH_``."""
    raw = re.sub(rb"_([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), field.encode("ascii"))
    return raw.decode()


def test_the_shipment_document_holds_all_labels(shop: Shop) -> None:
    _, info = labels(shop, "11111", "22222", "33333")
    url = info["shipmentLabelUrl"]

    zpl = fetch(shop, url, "application/zpl").content
    pdf = fetch(shop, url).content
    png = Image.open(io.BytesIO(fetch(shop, url, "image/png", "SMALL").content))

    assert zpl.count(b"^XA") == zpl.count(b"^XZ") == 3
    assert [barcodes(drawn(pdf, page))["Code128"] for page in range(3)] == ["11111", "22222", "33333"]
    assert png.height == 3 * 816
    linear = [code.text for code in zxingcpp.read_barcodes(png) if code.symbology.name == "Code128"]
    assert sorted(linear) == ["11111", "22222", "33333"]


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/zpl"])
def test_the_same_label_has_the_same_bytes(shop: Shop, kind: str) -> None:
    _, info = labels(shop, LONG)

    first, second = (fetch(shop, info["packages"][0]["labelUrl"], kind).content for _ in range(2))

    assert first == second


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", "application/pdf"),
        ("application/json, image/png;q=0.9", "image/png"),
        ("APPLICATION/ZPL", "application/zpl"),
        ("text/html, */*;q=0.1", "application/pdf"),
    ],
)
def test_the_format_follows_the_accept_header(shop: Shop, accept: str, kind: str) -> None:
    _, info = labels(shop, "12345")

    assert fetch(shop, info["shipmentLabelUrl"], accept).headers["content-type"] == kind


def test_wrong_label_addresses(shop: Shop) -> None:
    order_id, info = labels(shop, "12345")
    url = info["shipmentLabelUrl"]
    token = url.rsplit("/", 1)[1]

    assert fetch(shop, url.replace(token, "wrong")).status_code == 403
    assert fetch(shop, f"{url}/00000000-0000-0000-0000-000000000000").status_code == 404
    assert fetch(shop, url.replace(order_id, "1")).status_code == 404
    assert fetch(shop, url, "text/html").status_code == 406
    assert fetch(shop, url, size="HUGE").status_code == 422


def test_a_label_may_take_its_time(shop: Shop) -> None:
    shop.server.porterbuddy.variants = Variants(label_not_ready=2)
    path = f"/order/{shop.place()['orderId']}/label"

    assert [shop.ask("GET", path).status_code for _ in range(4)] == [404, 404, 200, 200]


def test_label_addresses_and_default_size_by_variant(shop: Shop) -> None:
    _, info = labels(shop, "12345")
    shop.server.porterbuddy.variants = Variants(label_base_url="https://elsewhere.example", small_labels=True)
    order_id, foreign = labels(shop, "12345")

    zpl = fetch(shop, info["shipmentLabelUrl"], "application/zpl").text
    assert "^LL815" in zpl
    assert foreign["shipmentLabelUrl"].startswith(f"https://elsewhere.example/order/{order_id}/label/")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_escaped_text_is_plain_and_reads_back(text: str) -> None:
    field = escaped(text)

    assert field.isascii()
    assert not set("^~\\>") & set(field)
    assert unescaped(field) == text


@given(st.from_regex(r"[0-9]{5,20}", fullmatch=True))
def test_a_barcode_of_any_identifier_fits_the_label(digits: str) -> None:
    module = bar_module(digits, 815)

    assert module >= 3
    assert (module_count(digits) + 20) * module <= 815
    assert re.sub(r">[;6]", "", code_128_field(digits)) == digits
    symbol = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.Code128)
    assert module_count(digits) >= symbol.to_image(scale=1, add_quiet_zones=False).shape[1]
