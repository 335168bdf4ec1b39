"""Ask printers whether what was sent to them came out: their counters settle most prints without a person."""

from collections import Counter
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
        nothing: Labels that did not come out; they can be printed like any first time.
        missing: Labels that should have come out and did not, as far as their printer knows; they are in doubt.
        left: Labels of which a printer may still tell.
        is_overdue: Whether all that is left should have come out already: asking often does not help.
    """

    model_config = ConfigDict(frozen=True)

    proven: int = 0
    nothing: int = 0
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
        ends: Counter[ProofState] = Counter()
        left: list[PrintJob] = []
        for printer_id, group in groupby(sorted(jobs, key=_printer_and_age), key=lambda job: job.printer_id):
            of_one = tuple(group)
            if printer_id not in printers:
                self._give_up(of_one, say("its printer is no longer set up here"))
                continue
            left += self._ask(printing, printers[printer_id], of_one, ends)
        now = self.parts.clock.now()
        overdue = bool(left) and all(job.pending is not None and job.pending.expected_by < now for job in left)
        return Proofs(
            proven=ends[ProofState.PROVEN],
            nothing=ends[ProofState.NOTHING],
            missing=ends[ProofState.MISSING],
            left=len(left),
            is_overdue=overdue,
        )

    def _ask(
        self, printing: ProvesPrints, printer: Printer, jobs: tuple[PrintJob, ...], ends: Counter[ProofState]
    ) -> tuple[PrintJob, ...]:
        """Ask about one printer's labels and settle them; return those of which it may still tell."""
        expected = max(job.pending.count_after for job in jobs if job.pending is not None)
        answers: dict[PendingProof, ProofAnswer] = {}
        for place, job in enumerate(jobs):
            if job.pending is None:
                continue
            # Labels that shared a sheet share the answer.
            answer = answers.get(job.pending) or printing.proof(printer, job.pending, expected)
            answers[job.pending] = answer
            if answer.state is ProofState.WAITING:
                return jobs[place:]  # they come out in their order: those behind it wait too
            ends[answer.state] += 1
            self._settle(job, answer)
        return ()

    def _settle(self, job: PrintJob, answer: ProofAnswer) -> None:
        paper = self.parts.paper
        if answer.state is ProofState.PROVEN:
            paper.job_state(job.id, JobState.PROVEN, outcome=answer.words)
            return
        if answer.state is ProofState.NOTHING:
            paper.job_state(job.id, JobState.FAILED, accepted_bytes=0, outcome=answer.words)
            return
        paper.no_proof(job.id, answer.words)
        if answer.state is ProofState.MISSING and job.state is not JobState.IN_DOUBT:
            paper.job_state(job.id, JobState.IN_DOUBT, outcome=answer.words)

    def _give_up(self, jobs: Iterable[PrintJob], words: str) -> None:
        for job in jobs:
            self.parts.paper.no_proof(job.id, words)


def settle_overdue(parts: Parts, printer: Printer) -> None:
    """Ask about a printer's labels that should have come out by now, before the next one makes it harder to tell."""
    now = parts.clock.now()
    jobs = (job for job in parts.paper.jobs_to_prove() if job.printer_id == printer.id and job.pending is not None)
    if any(job.pending.expected_by < now for job in jobs if job.pending is not None):
        ProvePrints(parts)()


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
