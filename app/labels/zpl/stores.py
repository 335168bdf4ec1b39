"""Graphics in the printer's memory: ``~DG ~DY`` put them there, ``^XG ^IM ^IL`` draw them, ``^IS`` keeps a whole label."""

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from app.domain.errors import StationError
from app.domain.wording import mark, say
from app.labels import png
from app.labels.zpl.dots import LARGEST_BYTES, graphic_image, unwrapped
from app.labels.zpl.formats import object_name
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Stamp
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_GRAPHICS = 50
_MOST_DOTS = 48_000_000
_DAMAGED = mark("A stored graphic is damaged and is not drawn")


def _split(command: Command, count: int) -> list[bytes]:
    parts = command.data.split(command.delimiter.encode("latin-1"), count - 1)
    return (parts + [b""] * count)[:count]


def _store(pen: Pen, command: Command) -> None:
    name, total, row, data = _split(command, 4)
    _keep(pen, name, _plain(pen, b"A", total, row, data))


def _store_object(pen: Pen, command: Command) -> None:
    name, kind, ending, total, row, data = _split(command, 6)
    ending = ending.strip().upper()
    if ending in {b"P", b"PNG"} or kind.strip().upper() == b"P":
        _keep(pen, name, _picture(pen, data))
    elif ending in {b"G", b"GRF", b""}:
        _keep(pen, name, _plain(pen, kind.strip().upper(), total, row, data))
    else:
        pen.note(say("The file {file} is put into the printer", file=name.decode("latin-1")[:20]))


def _plain(pen: Pen, kind: bytes, total: bytes, row: bytes, data: bytes) -> "Image | None":
    row_bytes = pen.number(row.decode("latin-1"), 0, 0, 8000)
    size = pen.number(total.decode("latin-1"), 0, 0, LARGEST_BYTES)
    pen.spend(size * 8)
    return graphic_image(kind, data, size, row_bytes, 2 * pen.size_dots[1]) if row_bytes and size else None


def _picture(pen: Pen, data: bytes) -> "Image | None":
    text = data.strip()
    try:
        if text[:1] == b":":
            content = unwrapped(text, LARGEST_BYTES)
        else:
            content = data if data.startswith(b"\x89PNG") else bytes.fromhex(text.decode("ascii"))
        image = png.dots(content) if content else None
    except (StationError, ValueError):
        return None
    if image:
        pen.spend(image.width * image.height)
    return image


def _keep(pen: Pen, name: bytes, image: "Image | None") -> None:
    if image is None or len(pen.state.graphics) >= _MOST_GRAPHICS:
        pen.lack(say(_DAMAGED))
    else:
        pen.state.graphics[object_name(name.decode("latin-1"))] = image


def _kept(pen: Pen, name: str) -> "Image | None":
    image = pen.state.graphics.get(object_name(name))
    if image is None:
        pen.lack(say("The graphic {name} lies in the printer and is not drawn", name=name[:20]))
    return image


def _recall(pen: Pen, command: Command) -> None:
    name, across, down, *_ = [*command.parameters(), "", "", ""]
    image = _kept(pen, name)
    if image is None:
        return
    # Grown by whole dots, and no further than the canvas could show.
    wide = image.width * pen.number(across, 1, 1, 10)
    tall = image.height * pen.number(down, 1, 1, 10)
    if wide * tall > _MOST_DOTS:
        pen.lack(say("A graphic is larger than any label and is not drawn"))
        return
    pen.field.stamp = Stamp(image.resize((wide, tall)), baseline=tall)


def _move(pen: Pen, command: Command) -> None:
    image = _kept(pen, command.parameters()[0])
    if image:
        pen.field.stamp = Stamp(image, baseline=image.height)


def _load(pen: Pen, command: Command) -> None:
    image = _kept(pen, command.parameters()[0])
    if image:
        pen.put(image)


def _save(pen: Pen, command: Command) -> None:
    name, prints, *_ = [*command.parameters(), ""]
    pen.prints = prints.upper() != "N"
    pen.spend(2 * pen.size_dots[0] * pen.size_dots[1])
    box = pen.ink
    if box and len(pen.state.graphics) < _MOST_GRAPHICS:
        # From the corner of the label, so that ^IL puts it where it was.
        pen.state.graphics[object_name(name)] = pen.image.crop((0, 0, *box[2:]))


def _delete(pen: Pen, command: Command) -> None:
    wanted = object_name(command.parameters()[0]) or "*"
    for kept in (pen.state.graphics, pen.state.formats):
        for name in [name for name in kept if fnmatchcase(name, wanted)]:
            del kept[name]


def _delete_all(pen: Pen, _command: Command) -> None:
    pen.state.graphics.clear()


STORES: dict[str, Handler] = {
    "~DG": _store,
    "~DY": _store_object,
    "^XG": _recall,
    "^IM": _move,
    "^IL": _load,
    "^IS": _save,
    "^ID": _delete,
    "^EG": _delete_all,
    "~EG": _delete_all,
}
