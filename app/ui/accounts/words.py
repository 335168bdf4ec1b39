"""What the Accounts screen calls things: environments and what a check found."""

from app.domain.accounts import Account, CheckResult, Environment
from app.domain.wording import say
from app.ui.accounts.state import AccountsState
from app.ui.theme.paint import TagKind
from app.ui.theme.shapes import Shape

SHAPES = {CheckResult.OK: Shape.OK, CheckResult.LOOK: Shape.WAITING, CheckResult.FAILED: Shape.WRONG}
TAGS: dict[Environment, TagKind] = {
    Environment.LIVE: "solid",
    Environment.TEST: "outlined",
    Environment.REHEARSAL: "dashed",
}


def environment_choice(environment: Environment) -> str:
    """Say an environment where it is chosen."""
    return {
        Environment.LIVE: say("Live, is billed"),
        Environment.TEST: say("Test, not billed"),
        Environment.REHEARSAL: say("Practice"),
    }[environment]


def billing_words(environment: Environment) -> str:
    """Say what becomes of orders in an environment."""
    return {
        Environment.LIVE: say("Orders here are billed"),
        Environment.TEST: say("Nothing here is billed"),
        Environment.REHEARSAL: say("Practice on this machine"),
    }[environment]


def lacks_key(account: Account, state: AccountsState) -> bool:
    """Tell whether it is known that a wanted secret of an account is not in the keyring."""
    keyring = state.keyring
    system = next((each for each in state.systems if each.id == account.connector), None)
    if keyring is None or keyring.problem is not None or system is None:
        return False
    return any(
        field.secret and field.required and (account.id, field.name) not in keyring.kept for field in system.fields
    )


def shape_of(account: Account, state: AccountsState) -> Shape:
    """Return how an account is, as far as it is known."""
    checked = state.checks.get(account.id)
    if checked is not None:
        return SHAPES[checked.worst.result] if checked.worst else Shape.OK
    return Shape.WAITING if lacks_key(account, state) else Shape.OPEN
