"""One printer in full: how it is, how it is reached, its paper, and what it prints here."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.numbers import whole_shown
from app.domain.printers import DocumentKind, Printer, PrinterHealth, PrinterLanguage
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.ui.dates import moment_words
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.choices import CheckBox
from app.ui.parts.notices import Banner
from app.ui.parts.pages import Divider, ScrollColumn
from app.ui.parts.text import ShapeView, Text
from app.ui.printers.media import MediaView
from app.ui.printers.state import PrintersState
from app.ui.printers.words import (
    RUNS_LOW,
    darkness_words,
    document_words,
    dots_words,
    headline_of,
    language_words,
    verdict_of,
)
from app.ui.shell.ages import age_words
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape

_DOCUMENTS_PX = 212
_THREE_PX, _TWO_PX = 700, 540
"""Widths at which facts, paper and documents stand beside each other: all three, or all but the paper."""

_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter


class PrinterCard(Card):
    """The printer that is shown.

    Signals:
        document_ticked: Kind of document, and whether it is printed here.
        labels_wanted: Make it the desk's label printer.
        removal_wanted: Remove it.
    """

    document_ticked = Signal(object, bool)
    labels_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        self._locale = "nb_NO"
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_head())
        whole.addWidget(Divider(source))
        self._grid = QGridLayout()
        whole.addLayout(self._grid, 1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._lines = (Divider(source, upright=True), Divider(source, upright=True))
        self.media = MediaView(source)
        self._facts_part = self._build_facts()
        self._documents = self._build_documents()
        self._beside = -1
        self._scroll = ScrollColumn(source, content)
        self._scroll.viewport().installEventFilter(self)
        self.body.addWidget(self._scroll, 1)

    def _build_head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        self._shape = ShapeView(self.source, Shape.OPEN, 46)
        row.addWidget(self._shape)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._headline = Text(self.source, "", "title", wrap=True)
        self._said = Text(self.source, "", "body", "text.secondary", wrap=True)
        words.addWidget(self._headline)
        words.addWidget(self._said)
        row.addLayout(words, 1)
        self._counted = QWidget(head)
        counted = QVBoxLayout(self._counted)
        counted.setContentsMargins(0, 0, 0, 0)
        counted.setSpacing(0)
        self._count = Text(self.source, "", "figure", side="right")
        self._count_line = Text(self.source, self.tr("labels since new"), "body", "text.secondary", side="right")
        counted.addWidget(self._count)
        counted.addWidget(self._count_line)
        row.addWidget(self._counted)
        return head

    def _build_facts(self) -> QWidget:
        facts = QWidget(self)
        column = QVBoxLayout(facts)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(1, 1)
        names = ("reached", "known", "model", "language", "dots", "paper", "darkness", "left", "waiting", "count")
        titles = (
            self.tr("Reached by"),
            self.tr("Known by"),
            self.tr("Model"),
            self.tr("Language"),
            self.tr("Dots"),
            self.tr("Paper"),
            self.tr("Darkness"),
            self.tr("Paper left"),
            self.tr("Waiting"),
            self.tr("Labels"),
        )
        self._facts: dict[str, tuple[Text, Text]] = {}
        for place, (name, title) in enumerate(zip(names, titles, strict=True)):
            label = Text(self.source, title, "body", "text.secondary")
            value = Text(self.source, "", "body", weight=600, wrap=True)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
            self._facts[name] = (label, value)
        column.addLayout(grid)
        column.addSpacing(4)
        self.proof = Banner(self.source, slim=True)
        self.warned = Banner(self.source, slim=True)
        column.addWidget(self.warned)
        column.addWidget(self.proof)
        column.addStretch(1)
        return facts

    def _build_documents(self) -> QWidget:
        documents = QWidget(self)
        column = QVBoxLayout(documents)
        column.setContentsMargins(20, 14, 16, 14)
        column.setSpacing(2)
        column.addWidget(Text(self.source, self.tr("Prints here"), "lead", weight=600))
        self.ticks: dict[DocumentKind, CheckBox] = {}
        for kind in (DocumentKind.LABEL, DocumentKind.SHEET, DocumentKind.SLIP, DocumentKind.MANIFEST):
            tick = CheckBox(self.source, document_words(kind))
            tick.setObjectName(kind.value)
            tick.clicked.connect(self._on_tick)
            self.ticks[kind] = tick
            column.addWidget(tick)
        column.addSpacing(10)
        self._ours = Text(self.source, self.tr("Labels of this desk come from here"), "body", wrap=True)
        self.use = QuietButton(self.source, self.tr("Use for labels"), "F4")
        self.use.clicked.connect(self.labels_wanted)
        self.remove = QuietButton(self.source, self.tr("Remove"), "Del")
        self.remove.clicked.connect(self.removal_wanted)
        for widget in (self._ours, self.use, self.remove):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is not self._ours else Qt.AlignmentFlag(0))
        column.addStretch(1)
        return documents

    def show_printer(self, printer: Printer, state: PrintersState, locale: str) -> None:
        """Draw a printer."""
        self._locale = locale
        health = state.health.get(printer.id)
        self._show_head(printer, health, state)
        values = {
            "reached": printer.reached_by or self.tr("Not set"),
            "model": health.model if health else "",
            "language": language_words(printer.language),
            "dots": dots_words(printer),
            "paper": printer.size.shown(),
            "known": printer.identity,
            "darkness": darkness_words(printer) if printer.language is PrinterLanguage.ZPL else "",
            "left": self._left_words(health),
            "waiting": self._waiting_words(state.queued.get(printer.id, 0)),
        }
        count = health.label_count if health else None
        values["count"] = self.tr("{} since new").format(whole_shown(count)) if count is not None else ""
        for name, (label, value) in self._facts.items():
            if name == "count" and self._beside > 1:
                values[name] = ""  # it stands large in the head
            value.set_words(values[name])
            label.setVisible(bool(values[name]))
            value.setVisible(bool(values[name]))
        self._show_proof(printer.proven_at)
        self._show_warnings(health)
        self.media.show_printer(printer)
        for kind, tick in self.ticks.items():
            tick.setChecked(kind in printer.documents)
        ours = printer.id == state.label_printer
        self._ours.setVisible(ours)
        self.use.setVisible(not ours)

    def _left_words(self, health: PrinterHealth | None) -> str:
        near = next((warning for warning in health.warnings if warning in RUNS_LOW), "") if health else ""
        words = say(near)
        return words[:1].upper() + words[1:] if near else self.tr("Not told by this model")

    def _waiting_words(self, count: int) -> str:
        if not count:
            return ""
        return say_many(count, "1 label, goes on by itself", "{n} labels, go on by themselves")

    def _show_head(self, printer: Printer, health: PrinterHealth | None, state: PrintersState) -> None:
        verdict = verdict_of(health)
        self._shape.set_shape(Shape(verdict.value) if verdict else Shape.OPEN)
        asking = printer.id in state.asking
        self._headline.set_words(headline_of(printer, health, asking=asking))
        facts = ", ".join(say(fact) for fact in health.facts) if health else ""
        if health is not None and health.is_busy:
            facts = ", ".join(filter(None, (self.tr("a job is on its way"), facts)))
        if health is None or health.asked_at is None:
            line = facts
        else:
            age = age_words(int((state.now - health.asked_at).total_seconds()))
            heard = self.tr("Said so itself {} ago") if verdict is Verdict.OK and facts else self.tr("Asked {} ago")
            line = " · ".join(part for part in (heard.format(age), facts) if part)
        self._said.set_words(line)
        self._said.setVisible(bool(line))
        count = health.label_count if health else None
        self._counted.setVisible(count is not None and self._beside > 1)
        self._count.set_words(whole_shown(count) if count is not None else "")
        self._count_line.set_words(say_many(count or 0, "labels since new", "labels since new"))

    def _show_proof(self, proven_at: datetime | None) -> None:
        if proven_at is not None:
            title = self.tr("Proven {}").format(moment_words(proven_at, self._locale))
            line = self.tr("Test barcode scanned back: size and head are right.")
            self.proof.show_message(Verdict.OK, title, line)
        else:
            title = self.tr("Not proven yet")
            self.proof.show_message(Verdict.WAITING, title, self.tr("Print a test label, then scan it."))

    def _show_warnings(self, health: PrinterHealth | None) -> None:
        warnings = health.warnings if health else ()
        self.warned.setVisible(bool(warnings))
        if warnings:
            line = ", ".join(say(warning) for warning in warnings)
            self.warned.show_message(Verdict.WAITING, line[:1].upper() + line[1:], "")

    def _on_tick(self, ticked: bool) -> None:  # Qt's signal has it so
        sender = self.sender()
        if isinstance(sender, CheckBox):
            self.document_ticked.emit(DocumentKind(sender.objectName()), ticked)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_scroll"):
            self._arrange()

    def _arrange(self) -> None:
        width = self._scroll.viewport().width()
        beside = 3 if width >= self.theme.scaled(_THREE_PX) else 2 if width >= self.theme.scaled(_TWO_PX) else 1
        self._documents.setMaximumWidth(self.theme.scaled(_DOCUMENTS_PX) if beside > 1 else 16_777_215)
        if beside == self._beside:
            return
        self._beside = beside
        facts, media, documents, (first, second) = self._facts_part, self.media, self._documents, self._lines
        places: dict[int, tuple[tuple[QWidget, int, int], ...]] = {
            3: ((facts, 0, 0), (first, 0, 1), (media, 0, 2), (second, 0, 3), (documents, 0, 4)),
            2: ((facts, 0, 0), (first, 0, 1), (documents, 0, 2), (second, 1, 0), (media, 2, 0)),
            1: ((facts, 0, 0), (first, 1, 0), (documents, 2, 0), (second, 3, 0), (media, 4, 0)),
        }
        first.turn(upright=beside > 1)
        second.turn(upright=beside > 2)
        for widget, row, column in places[beside]:
            self._grid.removeWidget(widget)
            across = 3 if beside == 2 and row else 1
            side = _TOP if widget is media else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, row, column, 1, across, side)
        self._grid.setColumnStretch(0, 1)
        self._counted.setVisible(beside > 1 and bool(self._count.text()))
