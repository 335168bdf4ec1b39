"""Ask printers whether what was sent to them came out: their counters settle most prints without a person."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from pydantic import BaseModel, ConfigDict

from app.domain.ports import ProvesPrints
from app.domain.printers import JobState, PendingProof, Printer, PrintJob, ProofAnswer, ProofState
from app.domain.wording import say
from app.workflows.parts import Parts


class Proofs(BaseModel):
    """What asking the printers found out.

    Attributes:
        proven: Labels that came out.
        missing: Labels that should have come out and did not, as far as their printer knows; they are in doubt.
        left: Labels of which a printer may still tell.
        is_overdue: Whether all that is left should have come out already: asking often does not help.
    """

    model_config = ConfigDict(frozen=True)

    proven: int = 0
    missing: int = 0
    left: int = 0
    is_overdue: bool = False


@dataclass(frozen=True)
class ProvePrints:
    """Moves sent labels to "proven" by what their printers counted, and to "in doubt" where they should have counted."""

    parts: Parts

    def __call__(self) -> Proofs:
        """Ask each printer about its labels in the order in which they were sent; a job that is on its way is not disturbed."""
        printing = self.parts.printing
        self.parts.paper.jobs_in_doubt()  # gives what a dead process was sending its name
        jobs = self.parts.paper.jobs_to_prove()
        if not jobs or not isinstance(printing, ProvesPrints):
            return Proofs()
        printers = {printer.id: printer for printer in printing.printers()}
        proven = missing = 0
        left: list[PrintJob] = []
        for printer_id, group in groupby(sorted(jobs, key=_printer_and_age), key=lambda job: job.printer_id):
            of_one = tuple(group)
            if printer_id not in printers:
                self._give_up(of_one, say("its printer is no longer set up here"))
                continue
            done, lost, waiting = self._ask(printing, printers[printer_id], of_one)
            proven, missing, left = proven + done, missing + lost, [*left, *waiting]
        now = self.parts.clock.now()
        overdue = bool(left) and all(job.pending is not None and job.pending.expected_by < now for job in left)
        return Proofs(proven=proven, missing=missing, left=len(left), is_overdue=overdue)

    def _ask(
        self, printing: ProvesPrints, printer: Printer, jobs: tuple[PrintJob, ...]
    ) -> tuple[int, int, tuple[PrintJob, ...]]:
        expected = max(job.pending.count_after for job in jobs if job.pending is not None)
        proven = missing = 0
        answers: dict[PendingProof, ProofAnswer] = {}
        for place, job in enumerate(jobs):
            if job.pending is None:
                continue
            # Labels that shared a sheet share the answer.
            answer = answers.get(job.pending) or printing.proof(printer, job.pending, expected)
            answers[job.pending] = answer
            if answer.state is ProofState.WAITING:
                return proven, missing, jobs[place:]  # they come out in their order: those behind it wait too
            proven += answer.state is ProofState.PROVEN
            missing += answer.state is ProofState.MISSING
            self._settle(job, answer)
        return proven, missing, ()

    def _settle(self, job: PrintJob, answer: ProofAnswer) -> None:
        paper = self.parts.paper
        if answer.state is ProofState.PROVEN:
            paper.job_state(job.id, JobState.PROVEN, outcome=answer.words)
            return
        paper.no_proof(job.id, answer.words)
        if answer.state is ProofState.MISSING and job.state is not JobState.IN_DOUBT:
            paper.job_state(job.id, JobState.IN_DOUBT, outcome=answer.words)

    def _give_up(self, jobs: Iterable[PrintJob], words: str) -> None:
        for job in jobs:
            self.parts.paper.no_proof(job.id, words)


def make_way(parts: Parts, printer: Printer) -> None:
    """Ask about a printer's labels, and then no more about those that are left: what is printed there next is counted too."""
    if not any(job.printer_id == printer.id for job in parts.paper.jobs_to_prove()):
        return
    ProvePrints(parts)()
    for job in parts.paper.jobs_to_prove():
        if job.printer_id == printer.id:
            parts.paper.no_proof(job.id, say("another paper was printed before it was counted"))


def _printer_and_age(job: PrintJob) -> tuple[str, int]:
    return job.printer_id, job.id
