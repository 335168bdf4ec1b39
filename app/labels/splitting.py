"""Streams and files that hold the labels of several parcels, cut into one document a parcel.

Some carriers hand out all labels of an order in one piece, and put a format of settings alone before them. One document a parcel
can be printed again by itself, and its own barcode proves it.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.labels import LabelDocument, LabelFormat
from app.labels import barcodes, pdf
from app.labels.sheets import USUAL_DPI, made_for_dpi
from app.labels.zpl.reader import OVERSIZE, Sketch, sketches
from app.labels.zpl.stream import commands, pieces

_PAGE_DPI = 300


@dataclass(frozen=True, slots=True)
class _Piece:
    """One label: what its barcodes say, and what is needed to print it alone."""

    content: bytes
    said: tuple[str, ...]
    page: int = 0


def split(document: LabelDocument, identifiers: Sequence[str]) -> tuple[LabelDocument, ...]:
    """Return one document a parcel, in the order of the parcels; the document itself where it cannot be cut so.

    A label whose barcodes name no parcel, such as a customs page, stays with the one before it.

    Args:
        document: ZPL or PDF of several labels.
        identifiers: The parcels' numbers.

    Raises:
        Refused: It is no label.
    """
    if len(identifiers) < 2 or document.format not in {LabelFormat.ZPL, LabelFormat.PDF}:
        return (document,)
    found = _zpl_pieces(document) if document.format is LabelFormat.ZPL else _pdf_pieces(document)
    by_parcel: dict[int, list[_Piece]] = {}
    number = 0
    for piece in found:
        number = next(
            (place for place, one in enumerate(identifiers, start=1) if one and barcodes.holds(piece.said, one)), number
        )
        by_parcel.setdefault(number, []).append(piece)
    if sorted(by_parcel) != list(range(1, len(identifiers) + 1)):
        return (document,)
    return tuple(
        document.model_copy(
            update={
                "content": _joined(document, by_parcel[number]),
                "parcel_number": number,
                "identifier": identifier,
            }
        )
        for number, identifier in enumerate(identifiers, start=1)
    )


def _joined(document: LabelDocument, parts: list[_Piece]) -> bytes:
    if document.format is LabelFormat.ZPL:
        return b"".join(part.content for part in parts)
    return _pages_of(document.content, [part.page for part in parts])


def _zpl_pieces(document: LabelDocument) -> tuple[_Piece, ...]:
    dpi = made_for_dpi(document) or USUAL_DPI
    whole = sketches(document.content, dpi)
    before = b""
    labels: list[tuple[bytes, Sketch]] = []
    for piece in pieces(commands(document.content)):
        # Settings and stored graphics before a label belong to each one behind them.
        own = before + piece.raw
        drawn = sketches(own, dpi, OVERSIZE.dots(dpi)) if piece.is_format and piece.closed else ()
        if drawn:
            labels.append((own, drawn[0]))
        else:
            before = own
    alone = [sketch.image.tobytes() for _, sketch in labels]
    if alone != [sketch.image.tobytes() for sketch in whole]:
        # A label leans on what another one set: cut apart, it would come out differently.
        return ()
    return tuple(_Piece(own, barcodes.texts(sketch.image)) for own, sketch in labels)


def _pdf_pieces(document: LabelDocument) -> tuple[_Piece, ...]:
    drawn = pdf.pages(document.content, _PAGE_DPI)
    return tuple(_Piece(b"", barcodes.texts(image), page) for page, image in enumerate(drawn))


def _pages_of(content: bytes, numbers: list[int]) -> bytes:
    import pypdfium2

    out = io.BytesIO()
    with pdf.LOCK:
        source, target = pypdfium2.PdfDocument(content), pypdfium2.PdfDocument.new()
        try:
            target.import_pages(source, numbers)
            target.save(out)
        finally:
            target.close()
            source.close()
    return out.getvalue()
