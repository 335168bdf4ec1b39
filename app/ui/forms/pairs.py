"""Fields of two halves: an amount with its currency, a moment with its zone."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.money import Money
from app.domain.wording import say
from app.ui.forms import moments, names
from app.ui.forms.cells import Cell
from app.ui.forms.editing import Editing
from app.ui.forms.frames import QuietCombo
from app.ui.forms.kinds import FieldDescription
from app.ui.forms.places import Place
from app.ui.forms.tree import Typed
from app.ui.forms.zones import wanted_zone
from app.ui.parts.fields import Field, FrameField


class MoneyCell(Cell):
    """An amount and its currency."""

    wanted_px = 300

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        self.amount = Field(editing.source, say(field.title), codes=True, dense=True, parent=self)
        self.second_label = self.tr("Currency")
        codes = [option.value for option in names.currencies(editing.draft.locale)]
        self.currency = QuietCombo(editing.source, self.second_label, [(code, code) for code in codes], parent=self)
        self.row.addWidget(self.amount, 2, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.currency, 1, Qt.AlignmentFlag.AlignTop)
        self.amount.edited.connect(self._typed)
        self.amount.line.editingFinished.connect(self.check)
        self.currency.chosen.connect(self._chosen)
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.amount, self.currency]

    @override
    def refresh(self) -> None:
        value = self.value
        self.amount.set_value(self.editing.draft.words(self.place.path))
        code = value.currency if isinstance(value, Money) else value.second if isinstance(value, Typed) else ""
        if code and self.currency.box.findData(code) < 0:
            self.currency.box.addItem(code, code)
        if code:
            self.currency.set_value(code)
        self.mark()

    @override
    def is_second_changed(self) -> bool:
        before = self.editing.draft.start(self.place.path)
        return isinstance(before, Money) and before.currency != self.currency.value

    def _typed(self, text: str) -> None:
        self.editing.type_in(self.place.path, text.strip(), str(self.currency.value or ""))
        self.told()

    def _chosen(self, code: object) -> None:
        if self.amount.value:
            self.editing.type_in(self.place.path, self.amount.value, str(code))
            self.told()


class MomentCell(Cell):
    """A day with a time, and the zone whose clocks are meant."""

    wanted_px = 380

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        self.line = Field(editing.source, say(field.title), dense=True, parent=self)
        self.line.set_hint(say(field.help) or f"{moments.show_day(moments.EXAMPLE, editing.draft.locale)} 13:00")
        self.second_label = self.tr("Zone")
        self.zone = QuietCombo(editing.source, self.second_label, [], parent=self)
        self.zone_of: MomentCell = self
        self.peers: list[MomentCell] = []
        self._shown: tuple[str, dt.datetime | None] | None = None
        self.row.addWidget(self.line, 6, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.zone, 5, Qt.AlignmentFlag.AlignTop)
        self.zone.setVisible(field.shape.is_aware)
        self.line.edited.connect(self._typed)
        self.line.line.editingFinished.connect(self.check)
        self.zone.chosen.connect(self._chosen)
        self.refresh()

    def share_zone(self, before: "MomentCell") -> None:
        """Take one zone for both: moments that follow each other are meant by the same clocks."""
        for cell in (*before.peers, before):
            cell.zone_of = self
            cell.zone.hide()
            cell.wanted_px = 200
            self.peers.append(cell)
        before.peers = []
        self._shown = None
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.line, self.zone] if self.shape.is_aware and self.zone_of is self else [self.line]

    @property
    def _moments(self) -> list[dt.datetime]:
        """The moments that share the zone, the first one first."""
        values = (cell.value for cell in (*self.peers, self))
        return [value for value in values if isinstance(value, dt.datetime)]

    @override
    def refresh(self) -> None:
        if self.zone_of is not self:
            self.zone_of.refresh()
            return
        wanted = wanted_zone(self.editing, self.place)
        known = self._moments
        typed = [cell.value for cell in (*self.peers, self) if isinstance(cell.value, Typed)]
        if known:
            # The zone by whose clocks none of them could be mistaken.
            keys = [moments.zone_key(each, wanted, self.editing.desk_zone) for each in known]
            key = next((each for each in keys if all(moments.is_clear(other, each) for other in known)), "UTC")
        else:
            key = next((each.second for each in typed if each.second), wanted)
        self._show_zones(key, known[0] if known else None)
        for cell in (*self.peers, self):
            cell.line.set_value(self.editing.draft.words(cell.place.path, key if self.shape.is_aware else ""))
            cell.mark()

    def _show_zones(self, key: str, moment: dt.datetime | None) -> None:
        """Offer the zones, those that are likely first, each with its offset at that moment."""
        if not self.shape.is_aware or self._shown == (key, moment):
            return
        self._shown = (key, moment)
        first = dict.fromkeys((key, wanted_zone(self.editing, self.place), self.editing.desk_zone, "UTC"))
        near = [(each, moments.zone_words(each, moment)) for each in first if each]
        far = [(each, each.replace("_", " ")) for each in names.zones() if each not in first]
        self.zone.set_options([*near, *far])
        self.zone.set_value(key)

    def _typed(self, text: str) -> None:
        self.editing.type_in(self.place.path, text.strip(), str(self.zone_of.zone.value or ""))
        self.told()

    def _chosen(self, key: object) -> None:
        """Take the typed clock times for those of another zone."""
        for cell in (*self.peers, self):
            if cell.line.value:
                self.editing.type_in(cell.place.path, cell.line.value, str(key))
        self._shown = None
        self.refresh()
