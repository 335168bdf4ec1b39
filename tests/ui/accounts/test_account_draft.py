"""From what is typed to an account."""

import pytest

from app.connectors import discover
from app.domain.accounts import Account, Environment
from app.domain.errors import InvalidInput
from app.ui.accounts.draft import changed_account, environments, options_of, refuse_billed_test, values_of, with_typed

PORTERBUDDY = discover()["porterbuddy"].info()
LIVE, TEST = PORTERBUDDY.base_urls[Environment.LIVE], PORTERBUDDY.base_urls[Environment.TEST]
OSLO = Account(id="oslo", connector="porterbuddy", name="Oslo store", options={"base_url": LIVE})


def test_fields_show_what_is_kept_and_never_a_secret() -> None:
    values = values_of(PORTERBUDDY, OSLO, {})
    assert (values["name"], values["environment"], values["base_url"]) == ("Oslo store", "live", LIVE)
    assert "api_key" not in values


def test_another_environment_brings_its_address_along() -> None:
    typed = with_typed(PORTERBUDDY, OSLO, {}, "environment", "test")
    assert typed == {"environment": "test", "base_url": TEST}
    assert with_typed(PORTERBUDDY, OSLO, typed, "environment", "live") == {}


def test_an_address_of_ones_own_stays() -> None:
    typed = with_typed(PORTERBUDDY, OSLO, {}, "base_url", "https://proxy.invalid")
    typed = with_typed(PORTERBUDDY, OSLO, typed, "environment", "test")
    assert typed == {"environment": "test", "base_url": "https://proxy.invalid"}


def test_typing_it_back_is_no_change() -> None:
    typed = with_typed(PORTERBUDDY, OSLO, {}, "name", "Oslo")
    assert with_typed(PORTERBUDDY, OSLO, typed, "name", "Oslo store") == {}


def test_a_test_account_never_points_at_the_live_address() -> None:
    typed = {"environment": "test", "base_url": LIVE + "/"}
    with pytest.raises(InvalidInput) as caught:
        changed_account(PORTERBUDDY, OSLO, typed)
    assert caught.value.problem.field == "environment"
    refuse_billed_test(PORTERBUDDY, {"environment": "live", "base_url": TEST})


def test_an_emptied_option_falls_to_its_default() -> None:
    kept = OSLO.model_copy(update={"options": {"base_url": LIVE, "label_size": "SMALL"}})
    assert options_of(PORTERBUDDY, kept, {"label_size": " "}) == {"base_url": LIVE}
    assert changed_account(PORTERBUDDY, kept, {"name": "Bergen"}).options == kept.options


def test_rehearsal_is_offered_to_those_that_are_it() -> None:
    assert environments(OSLO) == (Environment.LIVE, Environment.TEST)
    practice = OSLO.model_copy(update={"environment": Environment.REHEARSAL})
    assert Environment.REHEARSAL in environments(practice)
