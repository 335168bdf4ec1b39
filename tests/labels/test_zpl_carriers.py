"""Whole labels, as carriers make them, at every head."""

from __future__ import annotations

import pytest

from app.domain.printers import GraphicsCoding
from app.labels import barcodes
from app.labels.zpl.reader import sketches
from tests.labels import zpl_samples as samples


@pytest.mark.parametrize("dpi", [152, 203, 300, 600])
def test_a_label_of_text_and_barcodes(dpi: int) -> None:
    (sketch,) = sketches(samples.gs1_label(dpi=dpi), dpi)
    assert barcodes.texts(sketch.image) == (f"00{samples.SSCC}", f"https://example.com/{samples.SSCC}")
    assert (sketch.width_dots, sketch.missing, sketch.notes) == (None, (), ())
    # 95 by 70 mm at any head: what has no size of its own is measured by its ink.
    wide, tall = (edge / dpi * 25.4 for edge in sketch.ink[2:])
    assert 90 < wide < 100
    assert 60 < tall < 85


@pytest.mark.parametrize("coding", list(GraphicsCoding))
def test_a_label_that_is_one_picture(coding: GraphicsCoding) -> None:
    (sketch,) = sketches(samples.graphic_label(coding), 203)
    assert sketch.ink == (10, 10, 390, 290)


def test_a_label_that_lies_in_the_printer() -> None:
    content = samples.stored_label("Ærø Transport", "Żabka", "Çağrı Ltd")
    drawn = sketches(content, 300)
    assert [barcodes.texts(sketch.image)[0] for sketch in drawn] == ["PD-0001", "PD-0002", "PD-0003"]
    assert len({sketch.image.tobytes() for sketch in drawn}) == 3


def test_a_label_designers_label() -> None:
    (sketch,) = sketches(samples.settings_label(), 203)
    (same,) = sketches("^XA^CI28^FT60,100^A0N,45,45^FDK”benhavn^FS^XZ".encode(), 203)
    assert sketch.image.tobytes() == same.image.tobytes()
    assert sketch.missing == ()
