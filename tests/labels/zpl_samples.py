"""Labels as carriers write them, made here: no carrier's own label is kept in this project."""

from __future__ import annotations

from PIL import Image, ImageDraw

from app.domain.printers import GraphicsCoding
from app.labels.fields import zpl_field
from app.labels.graphics import graphic_field

SSCC = "376130321109103420"


def gs1_label(name: str = "Ærø Łódź", dpi: int = 203) -> bytes:
    """A parcel label of text, lines, GS1-128 and QR, sized in dots of the head, without ``^PW`` as most carriers do."""
    grow = dpi / 203
    at = [round(number * grow) for number in (30, 40, 120, 200, 420, 760, 4)]
    return (
        f"^XA^CI28^LH0,0^FO{at[0]},{at[1]}^A0N,{at[1]}{zpl_field(name)}"
        f"^FO{at[0]},{at[2]}^FB{at[5]},2,0,L^A0N,{at[0]}{zpl_field('Havnegade 12, 2. tv · 1058 København K')}"
        f"^FO0,{at[3]}^GB{at[5]},{at[6]},{at[6]}^FS"
        f"^FO{at[0]},{at[3] + at[0]}^BY{round(3 * grow)}^BCN,{at[2]},Y,N,N,D^FD(00){SSCC}^FS"
        f"^FO{at[0]},{at[4]}^BQN,2,{round(5 * grow)}^FDQA,https://example.com/{SSCC}^FS^XZ"
    ).encode()


def graphic_label(coding: GraphicsCoding = GraphicsCoding.Z64) -> bytes:
    """A label that is one picture and nothing else."""
    image = Image.new("1", (400, 300))
    pen = ImageDraw.Draw(image)
    pen.rectangle((10, 10, 389, 289), outline=255, width=5)
    pen.ellipse((100, 60, 300, 240), fill=255)
    return b"^XA^PW400^LL300^FO0,0" + graphic_field(image, coding) + b"^XZ"


def stored_label(*recipients: str) -> bytes:
    """A format that is put into the printer once, and called up for each parcel."""
    stored = (
        "^XA^DFE:PARCEL.ZPL^FS^CI28^FO30,30^GB700,500,4^FS^FO60,60^A0N,50,50^FN1^FS"
        '^FO60,200^BY3^BCN,150,Y,N,N^FN2"number"^FS^FO500,60^A0N,30^FN1^FS^XZ\n'
    )
    called = [
        f"^XA^XFE:PARCEL.ZPL^FS^FN1{zpl_field(name)}^FN2^FDPD-{number:04d}^FS^PQ1^XZ\n"
        for number, name in enumerate(recipients, start=1)
    ]
    return (stored + "".join(called)).encode()


def settings_label() -> bytes:
    """Settings in a format of their own, then the label, as label designers write it."""
    return (
        b"\x10CT~~CD,~CC^~CT~^XA~TA000~JSN^LT0^MNW^MTT^PON^PMN^LH0,0^JMA^PR4,4~SD15^JUS^LRN^CI27^XZ"
        b"^XA^MMT^PW799^LL0480^LS0^FT60,100^A0N,45,45^FH\\^FDK\\94benhavn^FS^PQ1,0,1,Y^XZ"
    )
