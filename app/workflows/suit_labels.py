"""Look before money is spent whether a printer can print any label that a carrier makes."""

from dataclasses import dataclass, field

from app.domain.errors import PrinterFailed, Problem, StationError
from app.domain.labels import LabelDocument, LabelFormat, LabelUnsuitable, LabelWish
from app.domain.ports import KnowsLabelForms
from app.domain.printers import Printer, PrinterLanguage
from app.domain.wording import say
from app.workflows.parts import Parts


@dataclass(frozen=True)
class SuitLabels:
    """Tries a label of each form on a printer, at its true size, and remembers what came of it."""

    parts: Parts
    _known: dict[tuple[Printer, tuple[LabelWish, ...]], LabelUnsuitable | None] = field(default_factory=dict)

    def check(self, client: object, printer: Printer) -> None:
        """Look whether there is any label for a printer; of a carrier that does not say its forms nothing is known.

        Raises:
            PrinterFailed: There is none, whatever is fetched or converted; nothing was ordered.
        """
        if not isinstance(client, KnowsLabelForms):
            return
        forms = client.label_forms(printer.wish)
        key = (printer.model_copy(update={"proven_at": None}), forms)
        if key not in self._known:
            self._known[key] = self._obstacle(printer, forms)
        obstacle = self._known[key]
        if obstacle is not None:
            problem = obstacle.problem
            raise PrinterFailed(
                Problem(
                    code="printer_unsuited",
                    title=say("{printer}: {trouble}", printer=printer.name, trouble=say(problem.title)),
                    hint="Nothing was ordered. Nothing was paid. Choose another printer, or change this one on Printers.",
                    blame=problem.blame,
                ),
                detail=", ".join(offer.words for offer in obstacle.offers),
            )

    def _obstacle(self, printer: Printer, forms: tuple[LabelWish, ...]) -> LabelUnsuitable | None:
        if any(form == printer.wish for form in forms if printer.dpi is not None):
            return None
        first: LabelUnsuitable | None = None
        for form in forms:
            try:
                label = self._like(form)
                if label is None:
                    return None
                self.parts.labels.ready_for([label], printer, convert=True)
            except LabelUnsuitable as error:
                first = first or error
            except StationError:
                return None  # no verdict is no reason against an order
            else:
                return None
        return first

    def _like(self, form: LabelWish) -> LabelDocument | None:
        """Return a label of a form, to be tried; None where none can be made here."""
        language = {LabelFormat.ZPL: PrinterLanguage.ZPL, LabelFormat.PDF: PrinterLanguage.DRIVER}.get(form.format)
        if language is None:
            return self._pictured(form)
        like = Printer(id="form", name="Label", language=language, size=form.size, dpi=form.dpi)
        # Its own number is not looked for: a test label's bars say another one than a parcel's.
        return self.parts.labels.test_label(like, "").model_copy(update={"identifier": ""})

    def _pictured(self, form: LabelWish) -> LabelDocument | None:
        zpl = (
            self._like(form.model_copy(update={"format": LabelFormat.ZPL})) if form.format is LabelFormat.PNG else None
        )
        if zpl is None:
            return None
        content = self.parts.labels.picture(zpl, form.dpi).png
        return zpl.model_copy(update={"content": content, "format": LabelFormat.PNG})
