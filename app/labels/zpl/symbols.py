"""Every barcode command, and ``^BY``. A new symbology is one more entry in the table of its kind.

Modules are whole dots, always: what is drawn here decides whether a label is trusted, and on the printer they are too.
"""

from app.labels.zpl.databar import DATABAR
from app.labels.zpl.linear import LINEAR
from app.labels.zpl.matrix import MATRIX
from app.labels.zpl.maxicode import MAXICODE
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.retail import RETAIL
from app.labels.zpl.stream import Command


def _bar_defaults(pen: Pen, command: Command) -> None:
    module, ratio, height, *_ = [*command.parameters(), "", ""]
    state = pen.state
    state.module = pen.number(module, state.module, 1, 100)
    state.ratio = pen.decimal(ratio, state.ratio, 2.0, 3.0)
    state.bar_height = pen.number(height, state.bar_height, 1, 32000)


SYMBOLS: dict[str, Handler] = {"^BY": _bar_defaults, **LINEAR, **RETAIL, **MATRIX, **DATABAR, **MAXICODE}
