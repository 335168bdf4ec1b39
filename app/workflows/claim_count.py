"""Write down what a printer's counter will say of a label, before its first byte leaves, and for one label at a time."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from app.domain.errors import LedgerBroken
from app.domain.printers import JobState, PendingProof, Printer, PrintJob, SendResult
from app.domain.wording import say
from app.workflows.parts import Parts

_LOST_AFTER = timedelta(minutes=1)


class CounterClaim:
    """The count that proves the jobs that are sent together: if the station dies meanwhile, the next one asks for it.

    Attributes:
        pending: What was written down and still stands.
    """

    def __init__(self, parts: Parts, printer: Printer, jobs: Sequence[PrintJob]) -> None:
        self._parts, self._printer, self._jobs = parts, printer, jobs
        self._is_shared = False
        self.pending: PendingProof | None = None

    def write(self, pending: PendingProof | None) -> None:
        """Write down what to ask for, whatever becomes of this program; a store that is in trouble keeps no label back.

        Args:
            pending: None where the printer does not tell its count now: no label before can be told from ours by it then.
        """
        self._is_shared = True  # as long as it is not known
        with suppress(LedgerBroken):
            self._is_shared = self._takes_from_others(0 if pending is None else pending.count_after - pending.labels)
            if pending is None:
                return
            if self._is_shared:
                return
            self.pending = pending
            for job in self._jobs:
                self._parts.paper.job_state(job.id, JobState.SENDING, pending=pending)

    def let_go(self) -> None:
        """Take back what was written down: the counter will not tell."""
        if self.pending is not None:
            for job in self._jobs:
                self._parts.paper.no_proof(job.id, "")
            self.pending = None

    def with_own_count(self, result: SendResult) -> SendResult:
        """Take back what a counter seems to prove where an earlier label of this printer waits for the very same count.

        It was sent from another window or terminal just before, or it is lost: one label cannot prove two.
        """
        if result.counted is None:
            return result
        is_shared = self._takes_from_others(result.counted - 1) or self._is_shared
        return result.model_copy(update={"proven": False, "pending": None}) if is_shared else result

    def _takes_from_others(self, before_ours: int) -> bool:
        """Let no earlier label be proven by a count that is also ours; return whether one may still come out.

        Args:
            before_ours: What the counter says at most before the first of ours comes out.
        """
        paper, ours, is_shared = self._parts.paper, {job.id for job in self._jobs}, False
        paper.jobs_in_doubt()  # gives what a dead process was sending its name
        for job in paper.jobs_to_prove():
            pending = job.pending
            if (
                job.printer_id != self._printer.id
                or job.id in ours
                or not pending
                or pending.count_after <= before_ours
            ):
                continue
            paper.no_proof(job.id, "")
            if pending.expected_by + _LOST_AFTER < self._parts.clock.now():
                paper.job_state(
                    job.id, JobState.IN_DOUBT, outcome=say("The printer did not count it before the next label")
                )
            else:
                is_shared = True
        return is_shared
