"""Try an account with harmless reads."""

from dataclasses import dataclass

from app.domain.accounts import CheckResult, CheckStep
from app.domain.errors import StationError
from app.domain.ports import ChecksConnection
from app.domain.wording import say
from app.workflows.parts import Parts


@dataclass(frozen=True)
class CheckAccount:
    """Looks whether an account can be reached and its key is taken; orders nothing."""

    parts: Parts

    def __call__(self, account_id: str) -> tuple[CheckStep, ...]:
        """Return the steps of the check; what cannot even be tried is a failed step, not an error."""
        try:
            client = self.parts.carriers.client(account_id)
        except StationError as error:
            return (
                CheckStep(result=CheckResult.FAILED, title=say(error.problem.title), detail=say(error.problem.hint)),
            )
        if not isinstance(client, ChecksConnection):
            return (CheckStep(result=CheckResult.LOOK, title=say("This system has nothing harmless to ask")),)
        return client.check_connection(self.parts.sender())
