"""The list of operators, and the fields of the one who is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.operators import Operator, Right
from app.domain.scans import Verdict
from app.ui.operators.state import OperatorsState
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.choices import CheckBox
from app.ui.parts.fields import Field, SecretField
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.rows import Entry, ListRow
from app.ui.parts.text import Text
from app.ui.problems import said
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape


class OperatorList(Card):
    """One row an operator.

    Signals:
        chosen: The id of an operator.
        add_wanted: One more.
    """

    chosen = Signal(str)
    add_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Operators"), parent=parent)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = Text(
            source,
            self.tr("No operator yet. The desk asks nobody who packs until one is set up."),
            "body",
            "text.secondary",
            wrap=True,
        )
        place = QVBoxLayout()
        place.setContentsMargins(16, 12, 16, 0)
        place.addWidget(self._empty)
        self._column.addLayout(place)
        self._column.addStretch(1)
        self.rows: list[ListRow] = []
        self._operators: tuple[Operator, ...] = ()
        self.body.addWidget(ScrollColumn(source, content), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        self.add_button = SecondaryButton(source, self.tr("Add an operator"), "+")
        self.add_button.clicked.connect(self.add_wanted)
        foot.addWidget(self.add_button)
        self.body.addLayout(foot)

    def show_state(self, state: OperatorsState) -> None:
        """Draw the list."""
        self._operators = state.operators
        while len(self.rows) < len(state.operators):
            row = ListRow(self.source)
            row.setAutoExclusive(False)
            row.clicked.connect(self._on_row)
            self.rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(state.operators))
            if place < len(state.operators):
                operator = state.operators[place]
                row.show_entry(self._entry(operator, state))
                row.setChecked(operator.id == state.chosen and not state.is_new)
        self._empty.setVisible(not state.operators)
        if state.changed or state.is_new:
            self.add_button.set_not_now(self.tr("Keep the operator first, or Esc"))
        else:
            self.add_button.set_ready()

    def focus_chosen(self) -> None:
        """Put the cursor on the operator who is shown."""
        for row in self.rows:
            if row.isChecked() and not row.isHidden():
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, operator: Operator, state: OperatorsState) -> Entry:
        if len(operator.rights) == len(Right):
            rights = self.tr("May do everything")
        else:
            rights = self.tr("{} of {} rights").format(len(operator.rights), len(Right))
        kept = state.kept.get(operator.id)
        if kept == (False, False):
            return Entry(operator.name, rights, Shape.CANNOT, self.tr("cannot sign in"), Verdict.CANNOT)
        has = {(True, True): self.tr("badge, PIN"), (True, False): self.tr("badge"), (False, True): self.tr("PIN")}
        return Entry(operator.name, rights, Shape.OPEN, has.get(kept, "") if kept else "")

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, ListRow) and sender in self.rows:
            sender.setChecked(True)
            self.chosen.emit(self._operators[self.rows.index(sender)].id)


class OperatorCard(Card):
    """Name, rights, badge and PIN.

    Signals:
        name_typed: As typed.
        right_ticked: A right, and whether it is granted.
        pin_typed: A PIN is being typed; what it is stays here.
    """

    name_typed = Signal(str)
    right_ticked = Signal(object, bool)
    pin_typed = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, " ", parent=parent)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        self.name_field = Field(source, self.tr("Name"), dense=True)
        self.name_field.edited.connect(self.name_typed)
        column.addWidget(self.name_field)
        self.badge = SecretField(source, self.tr("Badge"), dense=True)
        self.pin = SecretField(source, self.tr("PIN"), dense=True)
        self.pin.edited.connect(self._on_pin)
        column.addWidget(self.badge)
        column.addWidget(self.pin)
        column.addWidget(Text(source, self.tr("May"), "label", "text.secondary"))
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self.boxes: dict[Right, CheckBox] = {}
        for place, (right, words) in enumerate(self._rights()):
            box = CheckBox(source, words)
            box.setAccessibleName(self.tr("May: {}").format(words))
            box.clicked.connect(self._on_right)
            self.boxes[right] = box
            grid.addWidget(box, place // 2, place % 2)
        column.addLayout(grid)
        self._rights_wrong = Banner(source, slim=True)
        self._rights_wrong.hide()
        column.addWidget(self._rights_wrong)
        column.addStretch(1)
        self.body.addWidget(ScrollColumn(source, content), 1)
        self._opened = ""

    def _rights(self) -> list[tuple[Right, str]]:
        return [
            (Right.PLACE, self.tr("Place orders")),
            (Right.REPRINT, self.tr("Print labels again")),
            (Right.BIND, self.tr("Do what binds or is billed")),
            (Right.DELETE, self.tr("Delete orders")),
            (Right.SET_UP, self.tr("Change the set-up")),
        ]

    def show_state(self, state: OperatorsState) -> None:
        """Draw the fields."""
        operator = state.operator
        self.set_title(operator.name if operator else self.tr("New operator"))
        self.name_field.set_value(state.draft.name)
        self.name_field.set_error(said(state.problems.get("name")))
        for right, box in self.boxes.items():
            box.setChecked(right in state.draft.rights)
        wrong = state.problems.get("rights")
        if wrong is not None:
            self._rights_wrong.show_message(Verdict.WRONG, wrong.title, wrong.hint)
        else:
            self._rights_wrong.hide()
        has_badge, has_pin = state.kept.get(state.chosen, (False, False))
        if state.draft.has_badge:
            self.badge.show_kept(self.tr("scanned, not kept yet"))
        elif has_badge and not state.is_new:
            self.badge.show_kept(self.tr("in the keyring; scan another one to replace it"))
        else:
            self.badge.show_kept(self.tr("scan the badge now"))
            self.badge.set_hint("")
        self.badge.set_error(said(state.problems.get("badge")))
        kept = has_pin and not state.is_new
        self.pin.set_note(self.tr("in the keyring; type another one to replace it") if kept else self.tr("4 or more"))
        self.pin.set_hint("••••••••••••" if kept else "")
        self.pin.set_error(said(state.problems.get("pin")))
        opened = "new" if state.is_new else state.chosen
        if opened != self._opened:
            self._opened = opened
            if state.is_new:
                self.name_field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first_problem(self) -> None:
        """Put the cursor into the first wrong field."""
        for field in (self.name_field, self.badge, self.pin):
            if field.error:
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_right(self) -> None:
        sender = self.sender()
        for right, box in self.boxes.items():
            if box is sender:
                self.right_ticked.emit(right, box.isChecked())

    def _on_pin(self, _text: str) -> None:
        self.pin_typed.emit()
