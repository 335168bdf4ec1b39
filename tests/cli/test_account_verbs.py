"""Accounts at every system: their settings, several secrets, and the label TEST that needs a reason."""

import pytest
from pydantic import BaseModel, Field, SecretStr

from app.bootstrap import build
from app.connectorkit.connector import Connector
from app.connectors import discover
from tests.cli.conftest import TerminalBench


def test_every_system_lists_its_settings(terminal: TerminalBench) -> None:
    listed = terminal("accounts", "fields", "--json").data["systems"]
    assert {"porterbuddy", "betakom", "transeu", "transiteo", "parcellab"} <= {system["id"] for system in listed}
    for system in listed:
        said = terminal("accounts", "fields", system["id"])
        assert said.code == 0
        for field in system["fields"]:
            assert field["name"] in said.out
    assert "Betakom" in terminal("accounts", "fields").out
    assert terminal("accounts", "fields", "pigeon").code == 2
    told = terminal("accounts", "fields", "transeu").out
    assert "one of draft_only, draft_then_amendment, amendment_only" in told


ADDED = {
    "betakom": (("partner_id=sandbox-partner",), ("sandbox-secret-betakom",)),
    "transeu": (
        ("client_id=sandbox-app", "redirect_uri=https://station.example/signed-in"),
        ("sandbox-transeu-key", "sandbox-app-secret"),
    ),
    "transiteo": (("client_id=sandbox-transiteo-client",), ("sandbox-transiteo-refresh-token",)),
    "parcellab": (("account=12345",), ("sandbox-token-parcellab",)),
}


@pytest.mark.parametrize("system", ADDED)
def test_an_account_of_each_system_with_all_its_secrets(terminal: TerminalBench, system: str) -> None:
    options, secrets = ADDED[system]
    terminal.typing(*secrets)
    words = [word for option in options for word in ("--set", option)]
    url = terminal.sandbox.base_url_of(system)
    said = terminal("accounts", "add", system, "--name", "One", "--base-url", url, *words)
    assert said.code == 0, said.err
    assert not any(secret in said.out + said.err for secret in secrets)
    account = f"{system}-one"
    checked = terminal("accounts", "check", account, "--json")
    assert checked.code == (3 if system == "transeu" else 0), checked.out
    if system == "transeu":
        assert [step["title"] for step in checked.data["steps"] if step["result"] == "failed"] == ["Not signed in"]
    terminal.typing(*("another-key" for _ in secrets))
    assert terminal("accounts", "key", account).code == 0
    kept = [terminal.secrets.read(account, field) for field in discover()[system].secret_fields()]
    assert [secret.get_secret_value() for secret in kept if secret] == ["another-key"] * len(secrets)
    terminal.typing(*secrets[:-1])
    short = terminal("accounts", "key", account, "--json")
    assert short.data["problems"][0]["code"] == "secret_empty"
    assert terminal("accounts", "remove", account).code == 0


def test_test_at_an_unknown_address_needs_a_reason(terminal: TerminalBench) -> None:
    url = terminal.sandbox.base_url
    words = ("accounts", "add", "porterbuddy", "--name", "Trial", "--base-url", url, "--environment", "test")
    terminal.typing("key")
    said = terminal(*words, "--json")
    assert said.code == 2
    assert said.data["problems"][0]["code"] == "reason_missing"
    assert terminal.secrets.read("porterbuddy-trial", "api_key") is None
    terminal.typing("key")
    said = terminal(*words, "--reason", "Own sandbox, said Marit 2026-02-13", "--json")
    assert said.code == 0, said.err
    assert said.data["environment"] == "test"
    assert "said Marit" in terminal("accounts", "list").out
    # One who sits there is asked; nobody who takes the known test system is.
    asked = terminal.sitting("Said Nils, by phone")
    terminal.typing("key")
    assert terminal(*words, "--json").data["reason"] == "Said Nils, by phone"
    assert "Why are orders there not billed?" in asked[0]
    terminal.typing("key")
    assert terminal("accounts", "add", "porterbuddy", "--name", "T", "--environment", "test").code == 0
    assert len(asked) == 1


def test_an_account_is_changed_and_its_label_follows_its_address(terminal: TerminalBench) -> None:
    terminal.typing("key")
    assert terminal("accounts", "add", "porterbuddy", "--name", "T", "--environment", "test").code == 0
    change = ("accounts", "change", "porterbuddy-t")
    renamed = terminal(*change, "--name", "Oslo", "--set", "country_style=name", "--json").data
    assert (renamed["name"], renamed["environment"]) == ("Oslo", "test")
    assert renamed["options"]["country_style"] == "name"
    assert "country_style" not in terminal(*change, "--set", "country_style=", "--json").data["options"]
    moved = terminal(*change, "--base-url", terminal.sandbox.base_url, "--json").data
    assert moved["environment"] == "live"
    assert terminal(*change, "--environment", "test").code == 2
    said = terminal(*change, "--environment", "test", "--reason", "Own sandbox", "--json").data
    assert (said["environment"], said["reason"]) == ("test", "Own sandbox")
    assert terminal(*change, "--name", "Bergen", "--json").data["reason"] == "Own sandbox"
    # What was said of one address says nothing of another.
    elsewhere = terminal(*change, "--base-url", "https://elsewhere.invalid", "--environment", "test", "--json")
    assert elsewhere.data["problems"][0]["code"] == "reason_missing"
    assert terminal(*change, "--set", "surprise=1").code == 2
    assert terminal(*change, "--set", "api_key=1").code == 2
    assert terminal("accounts", "change", "nowhere").code == 2
    secret = terminal.secrets.read("porterbuddy-t", "api_key")
    assert secret is not None
    assert secret.get_secret_value() == "key"


# --- the fields of an order, and a system that nobody knows ---------------------------------------------------------------


class _Box(BaseModel):
    colour: str = Field(title="Colour", examples=["grey"])


class _Extras(BaseModel):
    altitude_metres: int = Field(title="Altitude", description="Over the sea")
    boxes: tuple[_Box, ...] = ()


class _Settings(BaseModel):
    base_url: str = "https://pigeons.invalid"
    whistle: SecretStr = Field(title="Whistle")


def test_a_sixth_system_shows_by_itself(terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    pigeon = Connector("pigeon", "Pigeon Post", _Settings, lambda *_: object(), extras=_Extras)
    monkeypatch.setattr(build, "discover", lambda: {**discover(), "pigeon": pigeon})
    fields = {field["path"]: field for field in terminal("order-fields", "pigeon", "--json").data["pigeon"]}
    assert fields["extras.pigeon.altitude_metres"] == {
        "path": "extras.pigeon.altitude_metres",
        "title": "Altitude",
        "help": "Over the sea",
        "kind": "whole number",
        "required": True,
        "choices": [],
        "examples": [],
    }
    assert fields["extras.pigeon.boxes.N.colour"]["examples"] == ["grey"]
    assert "Only Pigeon Post" in terminal("order-fields").out
    assert "whistle" in terminal("accounts", "fields", "pigeon").out
    terminal.typing("tweet")
    assert terminal("accounts", "add", "pigeon", "--name", "Loft").code == 0
    for words in (("remote",), ("records", "read"), ("accounts", "sign-in")):
        said = terminal(*words, "pigeon-loft", *(["1"] if words[0] == "records" else []))
        assert (said.code, "cannot" in said.err) == (2, True)


def test_the_fields_of_an_order(terminal: TerminalBench) -> None:
    groups = terminal("order-fields", "--json").data
    order = {field["path"]: field for field in groups["order"]}
    assert order["recipient.address.city"]["required"]
    assert order["verification.at_the_door"]["choices"][0] == "contactless"
    assert order["parcels.N.weight_grams"]["kind"] == "whole number"
    assert "sender.address.city" in order
    betakom = {field["path"]: field for field in groups["betakom"]}
    assert betakom["extras.betakom.total_price_eur"]["required"]
    assert betakom["extras.betakom.loading.date"]["kind"] == "day"
    assert groups["transeu"] == []
    assert terminal("order-fields", "pigeon").code == 2
    assert "order" not in terminal("order-fields", "transiteo", "--json").data
