"""What a person is asked before something is done: a number to type, a paper or parcel to choose, fields that are missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.documents import OrderDocument
from app.domain.orders import Order
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.forms import Draft, ModelForm
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import Field
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.rows import Entry, ListRow
from app.ui.parts.text import Text
from app.ui.problems import said, sentence_of
from app.ui.systems.offers import parcels_of
from app.ui.systems.state import Act, Asking, SystemsState
from app.ui.systems.words import what_it_does
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.ui.theme.words import code


class AskCard(Card):
    """What is asked.

    Signals:
        typed: The number so far.
        picked: A paper or parcel, from 0.
        page_wanted: The system's own page in the browser.
        save_wanted: The chosen paper as a file.
        back_wanted: The order again; nothing was done.
    """

    typed = Signal(str)
    picked = Signal(int)
    page_wanted = Signal()
    save_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, " ", parent=parent)
        self.back = QuietButton(source, self.tr("Back, nothing is done"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        self.head.addWidget(self.back)
        self.form: ModelForm | None = None
        self._rows: list[ListRow] = []
        self._rows_shown: tuple[Entry, ...] = ()
        self._stack = QStackedWidget()
        self._typing, self._choosing, self._filling = self._typing_page(), self._choosing_page(), self._filling_page()
        for page in (self._typing, self._choosing, self._filling):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)

    def _typing_page(self) -> QWidget:
        source = self.source
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        self._what = Banner(source, slim=True)
        column.addWidget(self._what)
        self._page_title = Text(source, "", "lead", weight=600, wrap=True)
        self._page_text = Text(source, "", "body", wrap=True)
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 6, 0)
        words.addWidget(self._page_title)
        words.addWidget(self._page_text)
        words.addStretch(1)
        column.addWidget(ScrollColumn(source, inside), 1)
        self.browser = SecondaryButton(source, self.tr("Open the page in the browser"), "Ctrl O")
        self.browser.clicked.connect(self.page_wanted)
        column.addWidget(self.browser)
        self.number = Field(source, " ", codes=True)
        self.number.edited.connect(self.typed)
        column.addWidget(self.number)
        return page

    def _choosing_page(self) -> QWidget:
        source = self.source
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 16)
        self._said = Text(source, "", "body", wrap=True)
        self._said.setContentsMargins(16, 0, 16, 0)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        beside = QVBoxLayout()
        beside.setContentsMargins(16, 12, 16, 0)
        beside.addWidget(self._said)
        column.addLayout(beside)
        column.addWidget(ScrollColumn(source, inside), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        self.save = SecondaryButton(source, self.tr("Save as a file"), "Ctrl S")
        self.save.clicked.connect(self.save_wanted)
        foot.addWidget(self.save)
        column.addLayout(foot)
        return page

    def _filling_page(self) -> QWidget:
        inside = QWidget()
        self._fields = QVBoxLayout(inside)
        self._fields.setContentsMargins(16, 14, 16, 14)
        self._fields.addStretch(1)
        return ScrollColumn(self.source, inside)

    # --- what is drawn ------------------------------------------------------------------------------------------------

    def show_draft(self, draft: Draft[Order] | None) -> None:
        """Put a form on the card, or take it away."""
        if self.form is not None:
            self._fields.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if draft is not None:
            self.form = ModelForm(self.source, draft)
            self._fields.insertWidget(0, self.form)

    def show_state(self, state: SystemsState) -> None:
        """Draw what is asked."""
        asking = state.asking
        if asking is None:
            return
        self.setEnabled(state.busy is None)
        if asking.act is Act.TAKE:
            self.set_title(self.tr("What the order lacks to be packed here"))
            if self.form is not None:
                self.form.show_problems(state.wrong)
            self._stack.setCurrentWidget(self._filling)
        elif asking.act.is_typed:
            self._show_typing(state, asking)
        else:
            self._show_choosing(state, asking)

    def _show_typing(self, state: SystemsState, asking: Asking) -> None:
        fresh = self._stack.currentWidget() is not self._typing or self.number.value != asking.typed
        title, line = what_it_does(asking.act, state)
        self.set_title(self.tr("Order {}").format(code(asking.number)))
        self._what.show_message(Verdict.WAITING, title, line)
        page, seconds = asking.page, ""
        if asking.reading_since is not None:
            ran = int((state.now - asking.reading_since).total_seconds())
            seconds = self.tr("The system's page is being read, {} s").format(ran)
        problem = asking.page_problem
        self._page_title.set_words(
            page.title if page is not None else say(problem.title) if problem is not None else seconds
        )
        self._page_text.set_words(page.text if page is not None else say(problem.hint) if problem is not None else "")
        self.browser.setVisible(page is not None)
        self.number.set_label(self.tr("Type {} to confirm").format(asking.number))
        self.number.set_error(said(asking.problem))
        if fresh:
            self.number.set_value(asking.typed)
            self._stack.setCurrentWidget(self._typing)

    def _show_choosing(self, state: SystemsState, asking: Asking) -> None:
        papers = asking.act is Act.PAPERS
        self.set_title(self.tr("Papers") if papers else self.tr("Which parcel"))
        words = ""
        if papers and asking.page_problem is not None:
            words = sentence_of(asking.page_problem)
        elif papers and asking.papers is None and asking.reading_since is not None:
            words = self.tr("Being read, {} s").format(int((state.now - asking.reading_since).total_seconds()))
        elif papers and not asking.papers:
            words = self.tr("The system keeps no papers for this order.")
        self._said.set_words(words)
        self._said.setVisible(bool(words))
        if papers:
            entries = tuple(self._paper(place, paper) for place, paper in enumerate(asking.papers or (), start=1))
        else:
            entries = tuple(
                Entry(number, icon="box", tag=str(place) if place < 10 else "")
                for place, number in enumerate(parcels_of(state), start=1)
            )
        self._show_rows(entries, asking.chosen if papers else -1)
        self.save.setVisible(papers and bool(asking.papers))
        chosen = asking.papers[asking.chosen] if papers and asking.papers else None
        if chosen is not None and not chosen.may_be_opened:
            self.save.set_not_now(self.tr("It lies with somebody else"))
        else:
            self.save.set_ready()
        self._stack.setCurrentWidget(self._choosing)

    def _paper(self, place: int, paper: OrderDocument) -> Entry:
        key = str(place) if place < 10 else ""
        if paper.may_be_opened:
            return Entry(paper.title, paper.host, icon="list", tag=key)
        line = self.tr("lies at {}, which is not the system's own: it is not opened").format(paper.host or "?")
        return Entry(paper.title, line, shape=Shape.CANNOT, tag=key)

    def _show_rows(self, entries: tuple[Entry, ...], chosen: int) -> None:
        if entries != self._rows_shown:
            self._rows_shown = entries
            for row in self._rows:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = [ListRow(self.source, entry) for entry in entries]
            for place, row in enumerate(self._rows):
                row.clicked.connect(self._on_row)
                self._list.insertWidget(place, row)
        for place, row in enumerate(self._rows):
            row.setChecked(place == chosen)

    def take_focus(self) -> None:
        """Put the cursor where something is typed."""
        if self._stack.currentWidget() is self._typing:
            self.number.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._stack.currentWidget() is self._filling and self.form is not None:
            self.form.focus_first_problem()

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, ListRow) and sender in self._rows:
            self.picked.emit(self._rows.index(sender))
