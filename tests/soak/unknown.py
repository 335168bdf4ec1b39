"""Labels of which nobody knew at first whether they came out, and what settled each."""

from collections import Counter
from dataclasses import dataclass, field

from tests.soak import verdict
from tests.soak.verdict import Book, JobLine

COUNTED, NOTHING_OUT, SCANNED = "counted by the printer", "shown by the counter not to have come out", "scanned"
AGREED, LOOKED, OPEN = "not counted, a person agreed", "a person looked", "open"


@dataclass
class Unknown:
    """The labels of one store.

    Attributes:
        met: Prints that were sent, or in doubt, when the step was over that printed them.
        doubted: Those among them that were in doubt.
    """

    met: set[int] = field(default_factory=set)
    doubted: set[int] = field(default_factory=set)
    _looked: set[int] = field(default_factory=set)
    _agreed: set[int] = field(default_factory=set)

    def asked(self, job: JobLine) -> None:
        """Note that a person looked at the printer for a label."""
        self._looked.add(job.id)
        if verdict.NOT_COUNTED in job.outcome:
            self._agreed.add(job.id)

    def count(self, book: Book, ends: Counter[str]) -> None:
        """Add up what settled each."""
        ends["unknown"] += len(self.met)
        for number in self.met:
            how = self._how(book.jobs[number])
            ends["settled by itself"] += how in {COUNTED, NOTHING_OUT, SCANNED}
            ends[f"unknown, {how}"] += 1
            if number in self.doubted:
                ends[f"in doubt, {how}"] += 1

    def _how(self, job: JobLine) -> str:
        if job.id in self._looked:
            return AGREED if job.id in self._agreed else LOOKED
        if verdict.NOTHING_OUT in job.outcome:
            return NOTHING_OUT
        if job.state == "proven":
            return COUNTED if verdict.COUNTED in job.outcome else SCANNED
        return OPEN
