"""An account as it is typed: pure functions between its fields and its data."""

from collections.abc import Mapping

from pydantic import ValidationError

from app.domain.accounts import Account, ConnectorInfo, Environment
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.wording import mark, say
from app.ui.accounts.state import ADDRESS

NAME, ENVIRONMENT, REASON = "name", "environment", "reason"
_KEPT = mark("Nothing was kept.")


def values_of(system: ConnectorInfo, account: Account | None, typed: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in the fields: what was typed, else what is kept, else the system's default; no secrets."""
    environment = account.environment if account else environments(None)[0]
    kept = account.options if account else {}
    values = {
        NAME: account.name if account else "",
        ENVIRONMENT: environment.value,
        REASON: account.reason if account else "",
    }
    for field in system.fields:
        if field.secret:
            continue
        default = field.default
        if field.name == ADDRESS:
            default = system.base_urls.get(environment, default)
        values[field.name] = str(kept.get(field.name, default))
    return {**values, **typed}


def environments(account: Account | None) -> tuple[Environment, ...]:
    """Return what an account can be: live or test, and rehearsal where it is that already.

    A test account at a system that has no test address takes a person's reason, see ``needs_reason``.
    """
    known = [Environment.LIVE, Environment.TEST]
    if account is not None and account.environment is Environment.REHEARSAL:
        known.append(Environment.REHEARSAL)
    return tuple(known)


def with_typed(
    system: ConnectorInfo, account: Account | None, typed: Mapping[str, str], path: str, text: str
) -> dict[str, str]:
    """Return what is typed with one field set; another environment brings its address along."""
    before = values_of(system, account, typed)
    new = {**typed, path: text}
    known = {address.rstrip("/") for address in system.base_urls.values()}
    if path == ENVIRONMENT and before.get(ADDRESS, "").rstrip("/") in {"", *known}:
        address = system.base_urls.get(Environment(text))
        if address:
            new[ADDRESS] = address
    kept = values_of(system, account, {})
    return {name: value for name, value in new.items() if value != kept.get(name)}


def options_of(system: ConnectorInfo, account: Account | None, typed: Mapping[str, str]) -> dict[str, object]:
    """Return the options to keep: those that were kept, and what was typed; an emptied one falls to its default."""
    options: dict[str, object] = dict(account.options) if account else {}
    for field in system.fields:
        if not field.secret and field.name in typed:
            options[field.name] = typed[field.name].strip()
    return {name: value for name, value in options.items() if value != ""}


def changed_account(system: ConnectorInfo, account: Account, typed: Mapping[str, str]) -> Account:
    """Make the account that was typed.

    Raises:
        InvalidInput: A field does not fit; nothing was kept.
    """
    values = values_of(system, account, typed)
    refuse_billed_test(system, values)
    data = {
        **account.model_dump(),
        "name": values[NAME],
        "environment": values[ENVIRONMENT],
        "reason": values[REASON],
        "options": options_of(system, account, typed),
    }
    try:
        return Account.model_validate(data)
    except ValidationError as error:
        raise invalid_input(error, _KEPT) from error


def refuse_billed_test(system: ConnectorInfo, values: Mapping[str, str]) -> None:
    """Look that no account says "not billed" at an address where orders are billed.

    Raises:
        InvalidInput: It would.
    """
    live = system.base_urls.get(Environment.LIVE, "").rstrip("/")
    if values[ENVIRONMENT] == Environment.LIVE.value or not live or values.get(ADDRESS, "").rstrip("/") != live:
        return
    if Environment.TEST not in system.base_urls:
        return  # one address for both: a person says why orders are not billed there, see ``needs_reason``
    raise InvalidInput(
        Problem(
            code="environment_wrong",
            title=say("Orders at this address are billed: it is {system}’s live one", system=system.title),
            hint=_KEPT,
            field=ENVIRONMENT,
            blame=Blame.OFFICE,
        )
    )


def needs_reason(system: ConnectorInfo, values: Mapping[str, str]) -> bool:
    """Tell whether somebody must say why orders are not billed: a test account at an address not known for tests (U-B1)."""
    test = system.base_urls.get(Environment.TEST, "").rstrip("/")
    return values[ENVIRONMENT] == Environment.TEST.value and values.get(ADDRESS, "").rstrip("/") != (test or None)


def key_missing(system: ConnectorInfo) -> tuple[Problem, ...]:
    """Say at the first secret that a new one was to be typed and was not."""
    title = mark("The new key is missing")
    hint = mark("The old one stays until it is kept; Esc leaves it.")
    fields = [field.name for field in system.fields if field.secret][:1]
    return tuple(
        Problem(code="key_missing", title=title, hint=hint, field=field, blame=Blame.OFFICE) for field in fields
    )
