"""The accounts of the settings, their clients, and where their keys go."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from pydantic import SecretStr

from app.bootstrap.rehearsal import RehearsalSecrets
from app.connectorkit.accounts import AccountCarriers
from app.connectorkit.transport import Transport
from app.connectors import discover
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.domain.accounts import Account, Environment
from app.domain.errors import CredentialMissing, InvalidInput

CANARY = "canary-7f3b9"


def account(number: str, **changes: object) -> Account:
    return Account.model_validate(
        {"id": number, "connector": "porterbuddy", "name": number.title(), "environment": "test", **changes}
    )


@dataclass
class Bench:
    carriers: AccountCarriers
    secrets: RehearsalSecrets
    accounts: list[Account] = field(default_factory=list)
    default: str = ""


@pytest.fixture
def bench() -> Iterator[Bench]:
    secrets = RehearsalSecrets({"one/api_key": CANARY, "two/api_key": "other-key"})
    with Transport() as transport:
        bench = Bench(None, secrets)  # type: ignore[arg-type]  # filled in by the next line
        bench.carriers = AccountCarriers(
            discover(), lambda: tuple(bench.accounts), lambda: bench.default, secrets, transport
        )
        bench.accounts = [account("one"), account("two")]
        yield bench


def test_the_default_account_comes_first(bench: Bench) -> None:
    assert [one.id for one in bench.carriers.accounts()] == ["one", "two"]
    bench.default = "two"
    assert [one.id for one in bench.carriers.accounts()] == ["two", "one"]
    assert bench.carriers.account("").id == "two"
    assert bench.carriers.account("one").id == "one"


def test_a_desk_whose_account_is_gone_gets_a_sentence_and_no_other_account(bench: Bench) -> None:
    bench.default = "gone"
    with pytest.raises(InvalidInput, match="gone"):
        bench.carriers.account("")


@pytest.mark.parametrize("wanted", ["", "gone"])
def test_an_account_that_is_not_there(bench: Bench, wanted: str) -> None:
    bench.accounts = []
    with pytest.raises(InvalidInput) as caught:
        bench.carriers.account(wanted)
    assert caught.value.problem.code == "account_missing"
    assert caught.value.problem.field == "account"


def test_a_client_is_made_once_and_anew_when_its_account_changes(bench: Bench) -> None:
    client = bench.carriers.client("one")
    assert isinstance(client, PorterbuddyClient)
    assert bench.carriers.client("one") is client
    assert bench.carriers.client("two") is not client
    bench.accounts[0] = account("one", options={"country_style": "code"})
    changed = bench.carriers.client("one")
    assert changed is not client
    bench.carriers.renew("one")
    assert bench.carriers.client("one") is not changed
    bench.carriers.renew("never there")


def test_a_renewed_client_has_the_new_key(bench: Bench) -> None:
    bench.carriers.client("one")
    bench.secrets.delete("one", "api_key")
    bench.carriers.renew("one")
    with pytest.raises(CredentialMissing) as caught:
        bench.carriers.client("one")
    assert caught.value.problem.code == "secret_missing"
    bench.secrets.write("one", "api_key", SecretStr("new"))
    assert bench.carriers.client("one")


def test_a_test_account_without_an_address_goes_to_the_test_system(bench: Bench) -> None:
    info = bench.carriers.connectors()[0]
    test_url = info.base_urls[Environment.TEST]
    assert test_url != info.base_urls[Environment.LIVE]
    client = bench.carriers.client("one")
    assert isinstance(client, PorterbuddyClient)
    assert client._settings.base_url == test_url
    bench.accounts[0] = account("one", environment="live")
    client = bench.carriers.client("one")
    assert isinstance(client, PorterbuddyClient)
    assert client._settings.base_url == info.base_urls[Environment.LIVE]


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"base_url": "ftp://x"}, "base_url"),
        ({"base_url": "not an address"}, "base_url"),
        ({"country_style": "emoji"}, "country_style"),
        ({"surprise": "1"}, "surprise"),
    ],
)
def test_options_that_do_not_fit_are_named(bench: Bench, options: dict[str, str], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        bench.carriers.check_options(account("new", options=options), {"api_key": SecretStr(CANARY)})
    assert caught.value.problem.field == field
    assert CANARY not in str(caught.value) + caught.value.detail + repr(caught.value.problems)
    bench.accounts[0] = account("one", options=options)
    with pytest.raises(InvalidInput):
        bench.carriers.client("one")


@pytest.mark.parametrize("secret", ["", "  ", "two words", "kéy", "key\n"])
def test_a_key_that_cannot_be_one_is_refused_and_not_repeated(bench: Bench, secret: str) -> None:
    new = account("new")
    if secret.strip().isascii() and len(secret.split()) == 1:
        bench.carriers.check_options(new, {"api_key": SecretStr(secret)})
        return
    with pytest.raises(InvalidInput) as caught:
        bench.carriers.check_options(new, {"api_key": SecretStr(secret)})
    assert caught.value.problem.field == "api_key"
    assert not secret.strip() or secret not in repr(caught.value.problems) + caught.value.detail


def test_a_system_that_nobody_knows(bench: Bench) -> None:
    bench.accounts = [account("one", connector="pigeon")]
    asks: tuple[Callable[[], object], ...] = (
        partial(bench.carriers.client, "one"),
        partial(bench.carriers.secret_fields, "pigeon"),
        partial(bench.carriers.check_options, bench.accounts[0], {}),
    )
    for ask in asks:
        with pytest.raises(InvalidInput) as caught:
            ask()
        assert caught.value.problem.code == "connector_unknown"


def test_secrets_are_told_from_options(bench: Bench) -> None:
    assert bench.carriers.secret_fields("porterbuddy") == ("api_key",)


def test_nothing_that_holds_a_key_shows_it(bench: Bench) -> None:
    client = bench.carriers.client("one")
    assert CANARY not in repr(client) + repr(bench.carriers.__dict__) + repr(vars(client))
