"""Let go on what waits for a printer: in its order, once, and only where its order still wants it."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from pydantic import BaseModel, ConfigDict

from app.domain.errors import LedgerBroken, PrinterFailed, StationError
from app.domain.orders import OrderState
from app.domain.printers import Health, JobState, PrintJob
from app.domain.wording import say
from app.workflows.parts import Parts
from app.workflows.print_labels import PrintLabels

_WANTED = frozenset({OrderState.PLACED, OrderState.NOT_PRINTED, OrderState.SENT})


class Resumed(BaseModel):
    """What became of the labels that waited.

    Attributes:
        jobs: Those that were sent now; reference is the order of the last one.
        left: How many still wait.
        problem: Why, a sentence; empty if none is left.
    """

    model_config = ConfigDict(frozen=True)

    jobs: tuple[PrintJob, ...] = ()
    reference: str = ""
    left: int = 0
    problem: str = ""


@dataclass(frozen=True)
class ResumePrints:
    """Sends what waits once its printer prints again."""

    parts: Parts
    print_labels: PrintLabels

    def waiting(self) -> tuple[PrintJob, ...]:
        """Return the labels that wait for a printer, the oldest first."""
        return self.parts.paper.jobs_waiting()

    def obstacles(self) -> dict[str, str]:
        """Ask the printers for which something waits; return by their ids what keeps them, empty for those that may print."""
        printers = {printer.id: printer for printer in self.parts.printing.printers()}
        found: dict[str, str] = {}
        for job in self.waiting():
            if job.printer_id in found:
                continue
            printer = printers.get(job.printer_id)
            if printer is None:
                found[job.printer_id] = say("{printer} is no longer set up here", printer=job.printer)
                continue
            health = self.parts.printing.health(printer)
            unable = health.is_known_not_to_print or health.health is Health.NOT_ASKED
            found[printer.id] = (
                say("{printer}: {trouble}", printer=printer.name, trouble=say(health.words)) if unable else ""
            )
        return found

    def __call__(self, obstacles: Mapping[str, str] | None = None) -> Resumed:
        """Print what waits on printers that nothing is known to keep from it.

        Args:
            obstacles: What ``obstacles`` just returned; asked for if not given.

        Raises:
            LedgerBroken: The store cannot be read or written.
        """
        known = self.obstacles() if obstacles is None else obstacles
        sent: list[PrintJob] = []
        problem = next(filter(None, known.values()), "")
        waiting = sorted(self.waiting(), key=lambda job: (job.printer_id, job.id))
        for printer_id, group in groupby(waiting, key=lambda job: job.printer_id):
            if known.get(printer_id, "not asked"):
                continue
            done, why = self._go_on(printer_id, tuple(group))
            sent, problem = [*sent, *done], problem or why
        left = len(self.waiting())
        reference = self.parts.orders.row(sent[-1].order_id).reference if sent else ""
        return Resumed(jobs=tuple(sent), reference=reference, left=left, problem=problem if left else "")

    def give_up(self, job_id: int) -> PrintJob | None:
        """Take a label out of the queue; None when it does not wait any more."""
        return self.parts.paper.take_job(
            job_id, JobState.CANCELLED, self.parts.who(), outcome=say("Taken out of the queue")
        )

    def _go_on(self, printer_id: str, jobs: tuple[PrintJob, ...]) -> tuple[list[PrintJob], str]:
        sent: list[PrintJob] = []
        for order_id, group in groupby(jobs, key=lambda job: job.order_id):
            of_order = tuple(group)
            if self.parts.orders.row(order_id).state not in _WANTED:
                self._end(of_order, JobState.CANCELLED, say("The order does not want it any more"))
                continue
            parcels = tuple(job.parcel_number for job in of_order if job.parcel_number)
            try:
                sent += self.print_labels(order_id, printer_id, parcels=parcels)
            except PrinterFailed as error:
                return sent, say(error.problem.title)
            except LedgerBroken:
                raise
            except StationError as error:
                # It would fail the same way each time: a person decides.
                self._end(of_order, JobState.FAILED, say(error.problem.title))
        return sent, ""

    def _end(self, jobs: tuple[PrintJob, ...], state: JobState, why: str) -> None:
        for job in jobs:
            self.parts.paper.take_job(job.id, state, self.parts.who(), outcome=why)
