"""For questions that come faster than answers: only the newest one counts."""

from collections.abc import Callable
from typing import Any

from app.ui.work import Work


class Newest:
    """Runs one job at a time and after it the newest of those that were asked meanwhile; older ones are never run.

    Args:
        work: Runs the jobs.
        done: Called with an answer, only if nothing was asked since.
        failed: Called instead with the job's ``StationError``.
    """

    def __init__(self, work: Work, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._runs = False
        self._wanted = False
        self._next: Callable[[], Any] | None = None

    @property
    def runs(self) -> bool:
        """Whether an answer is waited for."""
        return self._runs

    def ask(self, job: Callable[[], Any]) -> None:
        """Ask anew; the answer to what was asked before is not wanted any more."""
        self._wanted = True
        if self._runs:
            self._next = job
            return
        self._runs = True
        self._work.run(job, done=self._answered, failed=self._not_answered)

    def drop(self) -> None:
        """Want no answer to what was asked: what it was about is gone."""
        self._wanted = False
        self._next = None

    def _answered(self, answer: Any) -> None:
        if not self._goes_on() and self._wanted:
            self._done(answer)

    def _not_answered(self, error: Exception) -> None:
        if not self._goes_on() and self._wanted:
            self._failed(error)

    def _goes_on(self) -> bool:
        self._runs = False
        job, self._next = self._next, None
        if job is not None:
            self.ask(job)
        return job is not None
