"""All labels of an order in one piece become one document a parcel, or stay as they are."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from app.domain.errors import InvalidInput
from app.domain.labels import LabelFormat
from app.labels import barcodes, pdf
from app.labels.conversion import ready_for
from app.labels.splitting import split
from app.labels.zpl.reader import sketches
from tests.labels.papers import code128_pdf, document, printer, zpl_label

FIRST, SECOND, OTHER = "370000000000000001", "370000000000000002", "370000000000000003"
SETTINGS = b"^XA^CI28^PW815^LL1534^XZ\n"
STORED = b"~DGR:A.GRF,8,1,FF818181818181FF"


def plain(identifier: str) -> bytes:
    return zpl_label(identifier, head="")


def test_a_stream_is_cut_with_what_its_labels_need() -> None:
    stream = SETTINGS + plain(SECOND) + STORED + plain(FIRST).replace(b"^XZ", b"^FO9,9^XGR:A.GRF^FS^XZ")
    label = document(stream, LabelFormat.ZPL, identifier="").model_copy(update={"parcel_number": 0})
    one, two = split(label, [FIRST, SECOND])
    assert [(each.parcel_number, each.identifier) for each in (one, two)] == [(1, FIRST), (2, SECOND)]
    assert two.content == SETTINGS + plain(SECOND)
    assert STORED in one.content
    before = {barcodes.texts(sketch.image): sketch.image.tobytes() for sketch in sketches(stream, 203)}
    for each in (one, two):
        (sketch,) = sketches(each.content, 203)
        assert before[(each.identifier,)] == sketch.image.tobytes()
        assert sketch.width_dots == 815


def test_a_page_without_a_number_stays_with_the_label_before_it() -> None:
    stream = plain(FIRST) + b"^XA^FO50,50^A0N,60^FDCustoms^FS^XZ" + plain(SECOND)
    one, two = split(document(stream, LabelFormat.ZPL), [FIRST, SECOND])
    assert b"Customs" in one.content
    assert b"Customs" not in two.content
    assert len(sketches(one.content, 203)) == 2


@pytest.mark.parametrize(
    "stream",
    [
        plain(FIRST),
        plain(FIRST) + plain(OTHER),
        b"^XA^FO50,50^A0N,60^FDCustoms^FS^XZ" + plain(FIRST) + plain(SECOND),
        # The second label is written in the first one's module width.
        plain(FIRST).replace(b"^BY2", b"^BY3") + plain(SECOND).replace(b"^BY2", b""),
    ],
    ids=["one", "another parcel's", "a page before all labels", "one leans on the other"],
)
def test_what_cannot_be_cut_stays_whole(stream: bytes) -> None:
    label = document(stream, LabelFormat.ZPL)
    assert split(label, [FIRST, SECOND]) == (label,)
    assert split(label, [FIRST]) == (label,)


def test_pages_of_a_pdf_are_cut() -> None:
    whole = pypdfium2.PdfDocument.new()
    for identifier in (SECOND, FIRST):
        whole.import_pages(pypdfium2.PdfDocument(code128_pdf(identifier, 203, 2)))
    out = io.BytesIO()
    whole.save(out)
    one, two = split(document(out.getvalue(), LabelFormat.PDF), [FIRST, SECOND])
    for each in (one, two):
        (page,) = pdf.pages(each.content, 203)
        assert barcodes.texts(page) == (each.identifier,)


def test_ink_tells_that_a_label_was_made_for_a_finer_head() -> None:
    unsaid = zpl_label(head="").replace(b"^FO40,200", b"^FO700,200")
    label = document(unsaid, LabelFormat.ZPL)
    with pytest.raises(InvalidInput, match="made for 300 dpi, the printer has 203"):
        ready_for(label, printer())
    assert ready_for(label, printer(dpi=300)).content == unsaid
    near = document(zpl_label(head=""), LabelFormat.ZPL)
    for dpi in (203, 300, 600):
        assert ready_for(near, printer(dpi=dpi)).content == near.content


def test_ink_beyond_the_label_is_said() -> None:
    long = document(zpl_label().replace(b"^FO40,200", b"^FO40,1450"), LabelFormat.ZPL, dpi=203)
    ready = ready_for(long, printer())
    assert ready.content == long.content
    (note,) = ready.notes
    assert note.startswith("Ink that reaches to")
    # Without a size of its own the same label is measured by its ink.
    with pytest.raises(InvalidInput, match=r"the printer has 102 × 192 mm"):
        ready_for(document(long.content.replace(b"^LL1534", b""), LabelFormat.ZPL, dpi=203), printer())
