"""After placing: stick the label on, scan it back; what to do when the paper is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.labels import Picture
from app.domain.printers import JobState
from app.domain.wording import say
from app.ui.pack.state import PackState
from app.ui.pack.words import job_words, next_parcel, unprinted
from app.ui.paper_keys import PaperKeys
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.label_view import LabelView
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.rows import Entry, ListRow
from app.ui.parts.text import IconView, Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.ui.theme.words import code, strong

_LABEL_PX, _LABEL_COMPACT_PX = 336, 240
_KEYS_GAP_PX = 18
_LARGE_TEXT = 150
_PRIMARY_PX, _PRIMARY_COMPACT_PX, _PRIMARY_MOST_PX = 340, 280, 460
_JOB_SHAPES = {
    JobState.SENT: Shape.WAITING,
    JobState.PROVEN: Shape.WAITING,
    JobState.IN_DOUBT: Shape.WAITING,
    JobState.FAILED: Shape.CANNOT,
    JobState.CANCELLED: Shape.CANNOT,
}


class ScanBackPage(Panel):
    """The labels of a placed order on their way to their boxes.

    Signals:
        spoilt: The label came out spoilt; print it again.
        nothing: Nothing came out.
        later: Keep it for later.
        left: Leave it open.
        print_wanted: Print what is missing.
    """

    spoilt = Signal()
    nothing = Signal()
    later = Signal()
    left = Signal()
    print_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._parcels = Card(source, " ")
        self._scanned = Text(source, "", "strong")
        self._parcels.head.addWidget(self._scanned)
        self._rows: list[ListRow] = []
        upper = QWidget()
        self._upper = QVBoxLayout(upper)
        self._upper.setContentsMargins(0, 0, 0, 0)
        self._upper.addWidget(self._prompt_card(), 1)
        self._upper.addWidget(self._parcels)
        self._column.addWidget(ScrollColumn(source, upper), 1)
        self._column.addLayout(self._paper_row())
        self._row.addLayout(self._column, 1)
        self._label_card = Card(source, sunken=True)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Text(source, self.tr("This label"), "lead", weight=600))
        head.addStretch(1)
        self._size = Text(source, "", "body", "text.secondary")
        head.addWidget(self._size)
        inside.addLayout(head)
        self._label = LabelView(source)
        inside.addWidget(self._label, 1)
        self._facts = Text(source, "", "body", "text.secondary", side="centre", wrap=True)
        inside.addWidget(self._facts)
        self._label_card.body.addLayout(inside, 1)
        self._row.addWidget(self._label_card)
        self._drawn: Picture | None = None
        self.restyle()

    def _prompt_card(self) -> QWidget:
        source = self.source
        card = self._prompt = Card(source)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.addStretch(1)
        self._icon = IconView(source, "barcode-frame", 130, "accent.text")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(36)
        words = QVBoxLayout()
        words.addStretch(1)
        self._first = Text(source, "", "prompt", shrink=True)
        self._second = Text(source, "", "prompt", shrink=True)
        self._why = Text(source, "", "title", "text.secondary", weight=400, shrink=True)
        words.addWidget(self._first)
        words.addWidget(self._second)
        words.addSpacing(12)
        words.addWidget(self._why)
        words.addStretch(1)
        row.addLayout(words)
        row.addStretch(2)
        card.body.addLayout(row, 1)
        return card

    def _paper_row(self) -> QVBoxLayout:
        source = self.source
        paper = QVBoxLayout()
        head = QHBoxLayout()
        self._paper = Text(source, "", "lead", weight=600)
        head.addWidget(self._paper)
        head.addStretch(1)
        head.setSpacing(_KEYS_GAP_PX)
        self.papers = PaperKeys(source)
        head.addWidget(self.papers)
        self._leave = QuietButton(source, self.tr("Leave it open"), "Esc")
        self._leave.clicked.connect(self.left)
        head.addWidget(self._leave)
        paper.addLayout(head)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self._buttons: list[tuple[SecondaryButton, str, str]] = []
        for words, short, key, signal in (
            (self.tr("Spoilt, print again"), self.tr("Spoilt"), "F8", self.spoilt),
            (self.tr("Nothing came out"), self.tr("Nothing"), "F7", self.nothing),
            (self.tr("Keep for later"), self.tr("Later"), "F10", self.later),
        ):
            button = SecondaryButton(source, words, key)
            button.clicked.connect(signal)
            self._buttons.append((button, words, short))
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addStretch(1)
        self.primary = PrimaryButton(source, self.tr("Print"))
        self.primary.go.connect(self.print_wanted)
        buttons.addWidget(self.primary, 0, Qt.AlignmentFlag.AlignBottom)
        paper.addLayout(buttons)
        return paper

    def show_state(self, state: PackState) -> None:
        """Draw the order's labels."""
        row = state.row
        if row is None:
            return
        scanned = {scan.parcel_number: scan for scan in state.scans}
        here = next_parcel(state)
        missing = unprinted(state)
        self._show_prompt(state, here, missing)
        self._parcels.set_title(f"{say('Order {number}', number=code(row.reference))} · {row.recipient}")
        words = self.tr("{} of {}") if self._is_large else self.tr("{} of {} scanned back")
        self._scanned.set_words(words.format(len(scanned), row.parcel_count))
        self._show_rows(state, here)
        self.primary.setVisible(bool(missing))
        if state.primary is not None:
            self.primary.set_ready_words(state.primary.title, state.primary.line)
        self._show_label(state)

    def _show_prompt(self, state: PackState, here: int, missing: tuple[int, ...]) -> None:
        count = state.row.parcel_count if state.row else 1
        # Blue asks for a scan, or for a press; never for both.
        self._prompt.set_chosen(not missing)
        self._icon.setVisible(not missing and not self.theme.compact and not self._is_large)
        self._paper.setVisible(here not in missing)
        for button, _words, _short in self._buttons[:2]:
            button.setVisible(here not in missing)
        if missing:
            self._first.set_words(self.tr("Not printed"))
            self._second.hide()
            kept = (
                self.tr("Labels are kept, F9 prints") if self._is_large else self.tr("Labels are kept. F9 prints them.")
            )
            self._why.set_words(kept)
            return
        self._first.set_words(self.tr("Stick it on,"))
        self._second.set_words(self.tr("then scan it"))
        self._second.show()
        where = say("parcel {number}", number=here) if count > 1 else say("its box")
        self._why.set_words(
            say(
                "Proves it is on {place}" if self._is_large else "The scan proves it printed and is on {place}",
                place=strong(where),
            )
        )

    def _show_rows(self, state: PackState, here: int) -> None:
        if state.row is None or state.order is None:
            return
        identifiers = [parcel.identifier for parcel in state.order.parcels] or [""]
        latest = {job.parcel_number: job for job in state.jobs[::-1] if job.parcel_number}
        whole = next((job for job in state.jobs if not job.parcel_number), None)  # one document for all of them
        scanned = {scan.parcel_number: scan for scan in state.scans}
        while len(self._rows) < len(identifiers):
            row = ListRow(self.source)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._rows.append(row)
            self._parcels.body.addWidget(row)
        # The one to scan, what came before it, and what fits behind it: never a list longer than the card.
        first = max(0, min(here - 2, len(identifiers) - 4)) if here else 0
        for place, row in enumerate(self._rows):
            number = place + 1
            row.setVisible(first <= place < min(first + 4, len(identifiers)))
            if place >= len(identifiers):
                continue
            job = latest.get(number, whole)
            words, shape = self.tr("Not printed"), Shape.CANNOT
            if number in scanned:
                words, shape = self.tr("On its box"), Shape.OK
            elif job is not None:
                words, shape = job_words(job), _JOB_SHAPES.get(job.state, Shape.OPEN)
            asked = number == here and shape is Shape.WAITING
            title = self.tr("Parcel {} of {}").format(number, len(identifiers))
            line = code(_fours(identifiers[place]))
            row.show_entry(Entry(title, line, None if asked else shape, words, icon="barcode-frame" if asked else ""))
            row.setChecked(number == here)

    def _show_label(self, state: PackState) -> None:
        picture = state.picture
        if picture is not self._drawn or picture is None:
            self._drawn = picture
            nothing = self.tr("The label cannot be drawn") if state.drawn_parcel else ""
            self._label.show_picture(picture, nothing)
        self._size.set_words(state.printer.size.shown() if state.printer else "")
        if picture is None:
            self._facts.set_words("")
            return
        job = next((job for job in state.jobs if job.parcel_number == next_parcel(state)), None)
        copy = self.tr("copy {}").format(job.copy_number) if job else self.tr("not printed")
        reads = self.tr("barcode reads") if picture.barcodes else self.tr("no barcode read")
        self._facts.set_words(f"{picture.dpi} dpi · {copy} · {reads}")

    @property
    def _is_large(self) -> bool:
        return self.theme.text_percent >= _LARGE_TEXT

    @override
    def restyle(self) -> None:
        theme, gutter = self.theme, self.theme.size("gutter")
        self._row.setContentsMargins(gutter, gutter, gutter, gutter)
        self._row.setSpacing(gutter)
        for column in (self._column, self._upper):
            column.setSpacing(14 if not theme.compact else 8)
        large = self._is_large
        self._label_card.setVisible(not (large and theme.compact))
        self._label_card.setFixedWidth(_LABEL_COMPACT_PX if theme.compact else _LABEL_PX)
        for text in (self._first, self._second):
            text.set_style("figure" if large else "prompt")
        self._size.setVisible(not large)
        self._fit_buttons()
        primary_px = _PRIMARY_COMPACT_PX if theme.compact else _PRIMARY_PX
        self.primary.setFixedWidth(min(theme.scaled(primary_px), _PRIMARY_MOST_PX))
        super().restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Say less in the two rows where all of their words find no room beside each other."""
        gutter = self.theme.size("gutter")
        room = self.width() - 2 * gutter - (0 if self._label_card.isHidden() else self._label_card.width() + gutter)
        self._paper.set_words(self.tr("Something wrong with the paper?"))
        keys = self.papers.sizeHint().width() + self._leave.sizeHint().width() + 3 * _KEYS_GAP_PX
        if self._is_large or self._paper.sizeHint().width() + keys > room:
            self._paper.set_words(self.tr("Wrong paper?"))
        for button, words, _short in self._buttons:
            button.set_words(words)
        wide = sum(button.sizeHint().width() + 10 for button, _words, _short in self._buttons)
        wide += 0 if self.primary.isHidden() else self.primary.width()
        if self._is_large or wide > room:
            for button, _words, short in self._buttons:
                button.set_words(short)


def _fours(text: str) -> str:
    return " ".join(text[place : place + 4] for place in range(0, len(text), 4))
