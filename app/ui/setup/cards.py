"""The cards of the settings for sender, desk, boxes and appearance."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.numbers import home
from app.domain.scans import ConfirmsAt
from app.domain.windows import WindowRule
from app.settings.model import Theme
from app.ui.language import NAMES
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import ComboField
from app.ui.parts.forms import Form
from app.ui.parts.text import Text
from app.ui.setup.draft import MOST_BOXES
from app.ui.theme import ThemeSource

_LOCALES = ("nb_NO", "nn_NO", "sv_SE", "da_DK", "fi_FI", "de_DE", "pl_PL", "fr_FR", "en_GB", "en_US")
_TEXT_SIZES = (100, 125, 150, 175, 200)


class SettingsCard(Card):
    """A card with fields.

    Signals:
        typed: Path and value of a field.
    """

    typed = Signal(str, object)

    def __init__(self, source: ThemeSource, title: str, parent: QWidget | None = None) -> None:
        super().__init__(source, title, parent=parent)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(16, 10, 16, 14)
        self.column.setSpacing(10)
        self.form = Form(source)
        self.form.typed.connect(self.typed)
        self.column.addWidget(self.form)
        self.body.addLayout(self.column)
        self.is_narrow = False

    def least_width(self) -> int:
        """Return the width in px at which all fields can stand beside each other."""
        return self.form.least_width() + 34

    def stack(self, narrow: bool) -> None:
        """Put fields below each other where there is no room for two, or back to their places."""
        self.is_narrow = narrow
        self.form.stack(narrow)

    def show_values(self, values: Mapping[str, object], problems: Mapping[str, Problem]) -> None:
        """Draw values and problems."""
        self.form.show_values(values)
        self.form.show_problems(problems)


class SenderCard(SettingsCard):
    """Where parcels come from."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Sender"), parent)
        form = self.form
        form.add_text("sender.name", self.tr("Name"), (0, 0, 3))
        form.add_text("sender.address.street", self.tr("Street"), (1, 0, 2))
        form.add_text("sender.address.house_number", self.tr("Number"), (1, 2, 1))
        form.add_text("sender.address.postal_code", self.tr("Postal code"), (2, 0, 1))
        form.add_text("sender.address.city", self.tr("City"), (2, 1, 2))
        form.add_text("sender.address.country", self.tr("Country"), (3, 0, 1)).set_hint("NO")
        form.add_text("sender.phone", self.tr("Phone"), (3, 1, 2))
        form.add_text("sender.email", self.tr("E-mail"), (4, 0, 3))
        for column in range(3):
            form.grid.setColumnStretch(column, 1)
        self.body.addStretch(1)


class BoxForm(Form):
    """One line a box size; the heads stand above the first.

    Signals:
        removal_wanted: The place of a box to take away, from 0.
    """

    removal_wanted = Signal(int)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self._count = 0
        self._removals: list[QuietButton] = []
        names = (self.tr("Box"), self.tr("Width, cm"), self.tr("Height, cm"), self.tr("Depth, cm"))
        self._heads = [Text(source, name, "label", "text.secondary") for name in names]
        for column, head in enumerate(self._heads):
            self.grid.addWidget(head, 0, column)
            self.grid.setColumnStretch(column, 1)

    def fit(self, count: int) -> None:
        """Have as many lines as there are boxes."""
        if count == self._count:
            return
        self.drop_fields()
        for button in self._removals:
            self.grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._removals = []
        self._count = count
        for place in range(count):
            for column, (name, spoken) in enumerate(
                (
                    ("name", self.tr("Box {}, name")),
                    ("width_cm", self.tr("Box {}, width in cm")),
                    ("height_cm", self.tr("Box {}, height in cm")),
                    ("depth_cm", self.tr("Box {}, depth in cm")),
                )
            ):
                field = self.add_text(f"desk.boxes.{place}.{name}", "", (place + 1, column, 1))
                field.line.setAccessibleName(spoken.format(place + 1))
            remove = QuietButton(self.source, "", "–")
            remove.setAccessibleName(self.tr("Remove box {}").format(place + 1))
            remove.setEnabled(count > 1)
            remove.clicked.connect(self._on_remove)
            self._removals.append(remove)
            self.grid.addWidget(remove, place + 1, 4)

    def _on_remove(self) -> None:
        sender = self.sender()
        if isinstance(sender, QuietButton) and sender in self._removals:
            self.removal_wanted.emit(self._removals.index(sender))


class DeskCard(SettingsCard):
    """This packing desk: its name, who packs, and what it does by itself."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("This desk"), parent)
        form = self.form
        form.add_text("desk.name", self.tr("Name of this desk"), (0, 0, 3))
        form.add_text("desk.operator", self.tr("Who packs"), (0, 3, 3))
        whether: list[tuple[object, str]] = [(True, self.tr("Yes")), (False, self.tr("No"))]
        form.add_choice("desk.steps.checks_items", self.tr("Scan each item"), whether, (1, 0, 3))
        form.add_choice("desk.steps.places_by_itself", self.tr("Last item places"), whether, (1, 3, 3))
        form.add_choice(
            "desk.steps.places_without_items",
            self.tr("An order without items places when it is opened"),
            whether,
            (2, 0, 3),
        )
        form.add_text("desk.reprint_limit", self.tr("Copies a day for each"), (2, 3, 3)).set_hint(
            self.tr("0: no limit")
        )
        told: list[tuple[object, str]] = [
            (ConfirmsAt.DESK.value, self.tr("Once the label is scanned back")),
            (ConfirmsAt.RAMP.value, self.tr("Once it stands on the ramp")),
        ]
        form.add_choice("desk.confirms_at", self.tr("The carrier is told of a parcel"), told, (3, 0, 6))
        rules: list[tuple[object, str]] = [
            (WindowRule.FIRST_DAY_CHEAPEST.value, self.tr("Cheapest of the first day, then earliest")),
            (WindowRule.EARLIEST.value, self.tr("Earliest")),
            (WindowRule.CHEAPEST.value, self.tr("Cheapest, then earliest")),
            (WindowRule.EVENING.value, self.tr("Nearest evening, from 17:00")),
        ]
        form.add_choice("desk.window_rule", self.tr("Delivery window chosen by itself"), rules, (4, 0, 6))
        for column in range(6):
            form.grid.setColumnStretch(column, 1)
        self.body.addStretch(1)


class BoxesCard(SettingsCard):
    """The box sizes on the digit keys.

    Signals:
        box_wanted: One more box size.
        box_removal_wanted: The place of a box size to take away.
    """

    box_wanted = Signal()
    box_removal_wanted = Signal(int)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Box sizes"), parent)
        self.form.hide()
        self.add_box = QuietButton(source, self.tr("Add"), "+")
        self.add_box.setAccessibleName(self.tr("Add a box"))
        self.add_box.clicked.connect(self.box_wanted)
        self.head.addWidget(self.add_box)
        self.boxes = BoxForm(source)
        self.boxes.typed.connect(self.typed)
        self.boxes.removal_wanted.connect(self.box_removal_wanted)
        self.column.addWidget(self.boxes)
        words = self.tr("Their digits choose them at the packing desk, in this order.")
        self.column.addWidget(Text(source, words, "body", "text.secondary", wrap=True))
        self.body.addStretch(1)

    def show_boxes(self, count: int, values: Mapping[str, object], problems: Mapping[str, Problem]) -> None:
        """Draw the box sizes."""
        self.boxes.fit(count)
        self.boxes.show_values(values)
        self.boxes.show_problems(problems)
        if count < MOST_BOXES:
            self.add_box.set_ready()
        else:
            self.add_box.set_not_now(self.tr("There are {} keys for boxes").format(MOST_BOXES))


class AppearanceCard(SettingsCard):
    """How the window looks, and how money and dates are written."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Appearance"), parent)
        themes: list[tuple[object, str]] = [
            (Theme.LIGHT.value, self.tr("Light")),
            (Theme.DARK.value, self.tr("Dark")),
            (Theme.SYSTEM.value, self.tr("As the system")),
        ]
        sizes: list[tuple[object, str]] = [(size, self.tr("{} %").format(size)) for size in _TEXT_SIZES]
        languages: list[tuple[object, str]] = [
            (language.value, name or self.tr("As the system")) for language, name in NAMES.items()
        ]
        self.form.add_choice("appearance.theme", self.tr("Colours"), themes, (0, 0, 1))
        self.form.add_choice("appearance.text_percent", self.tr("Size of all text"), sizes, (1, 0, 1))
        self.form.add_choice("appearance.language", self.tr("Language, from the next start"), languages, (3, 0, 1))
        self._locales: list[tuple[object, str]] = [
            ("", self.tr("As the language")),
            *((name, _locale_words(name)) for name in _LOCALES),
        ]
        self.locale_field: ComboField = self.form.add_choice(
            "appearance.locale", self.tr("Money and dates as in"), self._locales, (2, 0, 1)
        )
        self._example = Text(source, "", "body", "text.secondary", wrap=True)
        self.column.addWidget(self._example)
        self.body.addStretch(1)

    def show_example(self, locale: str) -> None:
        """Show how money and dates look; a locale that is not among the usual ones is offered as it is."""
        if self.locale_field.box.findData(locale) < 0:
            self.locale_field.set_options([*self._locales, (locale, _locale_words(locale))])
        rules = QLocale(locale or home())
        day = rules.standaloneMonthName(2, QLocale.FormatType.LongFormat)
        self._example.set_words(
            self.tr("For example {number}, {month}").format(number=rules.toString(1234.5, "f", 2), month=day)
        )


def _locale_words(name: str) -> str:
    rules = QLocale(name)
    return f"{rules.nativeTerritoryName()}, {name}"
