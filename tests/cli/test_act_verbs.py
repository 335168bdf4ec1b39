"""What is done to an order that a carrier has: decided, announced, paid, its parcels told, deleted; and its papers."""

import json
import re
import webbrowser
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from app.domain.accounts import Environment
from app.sandbox.parcellab.variants import ParcelLabVariants
from tests.cli.conftest import TerminalBench


@pytest.fixture
def offered(systems: TerminalBench, tmp_path: Path) -> TerminalBench:
    """The terminal with an order that Betakom has and nobody decided on."""
    assert systems.take_in(systems.practice(0), tmp_path).code == 0
    assert systems("place", "PB-2001").code == 0
    return systems


@pytest.fixture
def abroad(systems: TerminalBench, tmp_path: Path) -> TerminalBench:
    """The terminal with an order that Transiteo has."""
    assert systems.take_in(systems.practice(1), tmp_path).code == 0
    assert systems("place", "PT-3001").code == 0
    return systems


def market(terminal: TerminalBench) -> Any:
    [order] = terminal.sandbox.betakom.orders.values()
    return order


# --- decisions ------------------------------------------------------------------------------------------------------------


def test_an_order_becomes_binding_only_with_its_number(offered: TerminalBench) -> None:
    for words in (("fulfil",), ("fulfil", "--typed", ""), ("fulfil", "--typed", "PB-2002"), ("decline",)):
        said = offered("decide", "PB-2001", *words)
        assert said.code == 2
        assert "typed" in said.err
        assert "binding" in said.out
    assert market(offered).status == "pending"
    said = offered("decide", "PB-2001", "fulfil", "--typed", "PB-2001")
    assert said.code == 0, said.err
    assert said.out.index("makes order PB-2001 binding and billable") < said.out.index(
        "it is binding. Rehearsal Betakom"
    )
    assert market(offered).is_binding
    assert offered("decide", "PB-2001", "decline", "--typed", "PB-2001").code == 2


def test_whoever_sits_at_the_terminal_is_asked(offered: TerminalBench) -> None:
    asked = offered.sitting("PB-2002", "PB-2001")
    assert offered("decide", "PB-2001", "decline").code == 2
    said = offered("decide", "PB-2001", "decline", "--json")
    assert said.code == 0, said.err
    assert said.data["decision"] == "declined"
    assert "binding" in said.err
    assert asked == ["Type PB-2001 to confirm: "] * 2
    assert offered("orders", "PB-2001", "--json").data["order"]["state"] == "cancelled"


def test_a_live_account_says_so_before(offered: TerminalBench) -> None:
    with offered.at_desk() as at_desk:
        account = next(one for one in at_desk.settings.current.accounts if one.connector == "betakom")
        at_desk.settings.keep_account(account.model_copy(update={"environment": Environment.LIVE}))
    said = offered("decide", "PB-2001", "fulfil", "--typed", "no")
    assert said.out.startswith("LIVE: Rehearsal Betakom is a live account. What is done there is real and is billed.")


def test_the_page_is_shown_without_what_opens_it(offered: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    token = market(offered).token
    opened: list[str] = []
    seen = Event()

    def browser(address: str) -> bool:
        opened.append(address)

        def visit() -> None:
            opened.append(httpx.get(address, follow_redirects=True).url.raw_path.decode())
            seen.set()

        Thread(target=visit).start()
        return True

    monkeypatch.setattr(webbrowser, "open", browser)
    said = offered("decide", "PB-2001", "page")
    assert said.code == 0
    assert "Verbindlich bestätigen" in said.out
    shown = offered("decide", "PB-2001", "page", "--open", "--json")
    assert shown.data["opened"]
    assert token not in said.out + said.err + shown.out + shown.err
    # The browser's command line holds a local address that worked once; the page itself was reached through it.
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{32}", opened[0])
    assert token not in opened[0]
    assert seen.wait(10)
    assert token in opened[1]
    monkeypatch.setattr(webbrowser, "open", lambda _address: False)
    assert offered("decide", "PB-2001", "page", "--open").code == 9


def test_a_decision_without_answer_is_in_doubt(offered: TerminalBench) -> None:
    offered.sandbox.fail("lost_after", "betakom_fulfil")
    assert offered("decide", "PB-2001", "fulfil", "--typed", "PB-2001").code == 5
    assert offered("decide", "PB-2001", "fulfil", "--typed", "PB-2001").code == 2
    asked = offered("settle", "--ask", "--json")
    assert asked.code == 9
    [act] = asked.data["acts"]
    assert (act["kind"], act["state"]) == ("fulfil", "unknown")
    assert offered("settle", "--done", "PB-2001").code == 0


def test_what_cannot_be_decided(systems: TerminalBench) -> None:
    assert systems("decide", "PB-9", "fulfil").code == 2
    systems.add()
    assert systems("decide", "100482", "page").code == 2
    assert systems("place", "100482", "--print-later").code == 0
    said = systems("decide", "100482", "fulfil", "--typed", "100482")
    assert "cannot be sent a decision" in said.err


# --- announcing -----------------------------------------------------------------------------------------------------------


def test_an_order_is_announced_with_what_was_scanned(systems: TerminalBench) -> None:
    systems.add(parcels=2)
    assert systems("announce", "100482").code == 2
    assert systems("place", "100482", "--print-later").code == 0
    unscanned = systems("announce", "100482")
    assert unscanned.code == 2
    assert "No parcel of order 100482 was scanned" in unscanned.err
    with systems.at_desk() as at_desk:
        numbers = [parcel.identifier for parcel in at_desk.parts.orders.get(1).parcels]
    assert systems("print", "100482").code == 0
    assert systems("scan", *numbers).code == 0
    assert systems("announce", "100482", "--ask").code == 3
    said = systems("announce", "100482")
    assert said.code == 0, said.err
    assert "All parcels are announced" in said.out
    [order] = systems.sandbox.parcellab.orders
    assert {tracking["courier"] for tracking in order.trackings} == {"porterbuddy-no"}
    assert len(order.trackings) == 2
    data = systems("announce", "100482", "--ask", "--json").data
    assert (data["state"], len(data["parcels"])) == ("done", 2)


def test_a_part_that_was_not_taken_wants_attention(systems: TerminalBench) -> None:
    systems.add()
    assert systems("place", "100482").code == 0
    assert systems("scan", systems.identifier()).code == 0
    systems.sandbox.parcellab.variants = ParcelLabVariants(failing=(systems.identifier(),))
    said = systems("announce", "100482", "--courier", "another-code", "--account", "rehearsal-parcellab")
    assert said.code == 9
    assert "not all of its parcels are" in said.out
    assert "parcels.0.identifier: " in said.out
    assert systems("announce", "100482", "--account", "rehearsal-betakom").code == 2


# --- paying, parcels, deleting --------------------------------------------------------------------------------------------


def test_payment_is_confirmed_with_the_carriers_number(terminal: TerminalBench) -> None:
    terminal.add()
    assert terminal("place", "100482", "--print-later").code == 0
    [number] = terminal.sandbox.porterbuddy.orders
    wrong = terminal("confirm-payment", "100482", "--typed", "100482")
    assert wrong.code == 2
    assert number in wrong.err
    said = terminal("confirm-payment", "100482", "--typed", number)
    assert said.code == 0, said.err
    assert terminal.sandbox.porterbuddy.orders[number].confirmed
    by_number = ("confirm-payment", "123", "--account", "porterbuddy-test", "--typed", "123")
    assert terminal(*by_number).code == 3


def test_a_parcel_is_told_more_of(terminal: TerminalBench) -> None:
    terminal.add()
    assert terminal("place", "100482", "--print-later").code == 0
    identifier = terminal.identifier()
    said = terminal("parcel-details", "100482", identifier, "--set", "weight_grams=1234", "--set", "description=Bøker")
    assert said.code == 0, said.err
    [order] = terminal.sandbox.porterbuddy.orders.values()
    assert "1234" in repr(order.parcels)
    for change in ("weight_grams=heavy", "surprise=1", "description="):
        wrong = terminal("parcel-details", "100482", identifier, "--set", change, "--json")
        assert wrong.code == 2, change
    assert terminal("parcel-details", "100482", "99999999", "--set", "weight_grams=1").code == 3
    fields = terminal("parcel-details", "100482", identifier, "--fields", "--json").data["fields"]
    assert "temperature.minimum_celsius" in {field["path"] for field in fields}


def test_an_order_is_deleted_on_purpose(abroad: TerminalBench) -> None:
    words = ("delete", "PT-3001", "--account", "rehearsal-transiteo")
    assert abroad(*words).code == 2
    assert abroad(*words, "--typed", "PT").code == 2
    assert "PT-3001" in abroad.sandbox.transiteo.orders
    said = abroad(*words, "--typed", "PT-3001")
    assert said.code == 0, said.err
    assert abroad.sandbox.transiteo.orders == {}
    assert abroad(*words, "--typed", "PT-3001").code == 3
    assert abroad("delete", "x", "--account", "rehearsal-betakom", "--typed", "x").code == 2


# --- papers ---------------------------------------------------------------------------------------------------------------


def test_papers_are_listed_and_fetched(abroad: TerminalBench, tmp_path: Path) -> None:
    [paper] = abroad("papers", "PT-3001", "--json").data["papers"]
    assert paper["may_be_opened"]
    assert paper["id"] in abroad("papers", "PT-3001", "--account", "rehearsal-transiteo").out
    folder = tmp_path / "papers"
    fetched = abroad("papers", "PT-3001", "--fetch", paper["id"], "--to", str(folder), "--json")
    path = Path(fetched.data["file"])
    assert path.read_bytes().startswith(b"%PDF")
    path.write_bytes(b"something else that was there")
    other = abroad("papers", "PT-3001", "--fetch", paper["id"], "--to", str(folder), "--json").data["file"]
    assert Path(other) != path
    assert path.read_bytes() == b"something else that was there"
    assert abroad("papers", "PT-3001", "--fetch", "none").code == 3
    (tmp_path / "file").write_text("")
    assert abroad("papers", "PT-3001", "--fetch", paper["id"], "--to", str(tmp_path / "file")).code == 2


# --- records --------------------------------------------------------------------------------------------------------------

AT = "rehearsal-parcellab"
RECORD = (
    "--set",
    "order_number=NJ1",
    "--set",
    "destination_country_iso3=NOR",
    "--set",
    "recipient_email=a@example.com",
)


def test_a_record_is_created_read_and_changed(systems: TerminalBench, tmp_path: Path) -> None:
    said = systems("records", "create", AT, *RECORD, "--set", "tags.0=category:Home", "--json")
    assert said.code == 0, said.err
    assert said.data["created"]
    number = said.data["order_id"]
    assert systems("records", "create", AT, *RECORD).code == 3
    read = systems("records", "read", AT, number)
    assert "order_number = NJ1" in read.out
    said = systems("records", "put", AT, number, "--set", "channel=webshop")
    assert said.code == 0, said.err
    assert systems("records", "read", AT, number, "--json").data["fields"]["channel"] == "webshop"
    whole = systems("records", "read", AT, number, "--json").data
    whole["fields"]["customer_number"] = "C-7"
    path = tmp_path / "record.json"
    path.write_text(json.dumps(whole), "utf-8")
    assert systems("records", "put", AT, "--from", str(path)).code == 0
    [order] = systems.sandbox.parcellab.orders
    assert (order.data["customer_number"], order.data["channel"], order.data["tags"]) == (
        "C-7",
        "webshop",
        ["category:Home"],
    )


def test_changes_of_a_record_that_were_not_made(systems: TerminalBench) -> None:
    systems.sandbox.parcellab.variants = ParcelLabVariants(failing=("12345",))
    parcel = '{"type": "add_tracking", "tracking": {"tracking_number": "12345", "courier": "x"}}'
    said = systems("records", "put", AT, *RECORD, "--set", f"mutations.+={parcel}")
    assert said.code == 9
    assert "add_tracking: not made" in said.out


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("put", AT), ""),
        (("put", AT, "--set", "channel=x"), "order_number"),
        (("create", AT, "--set", "order_number=1"), "destination_country_iso3"),
        (("create", AT, *RECORD, "--set", "order_total_amount=12,5"), "order_total_amount"),
        (("create", AT, *RECORD, "--set", "mutations.0.type=explode"), "mutations.0"),
        (("create", "rehearsal-betakom", *RECORD), ""),
    ],
)
def test_a_record_that_cannot_be_written(systems: TerminalBench, words: tuple[str, ...], field: str) -> None:
    said = systems("records", *words, "--json")
    assert said.code == 2, said.out
    assert said.data["problems"][0]["field"] == field
    assert systems.sandbox.parcellab.orders == []


def test_what_a_record_can_hold(systems: TerminalBench) -> None:
    fields = {field["path"]: field for field in systems("records", "fields", AT, "--json").data["fields"]}
    assert fields["order_number"]["required"]
    assert fields["cancelled_reason"]["choices"] == ["customer", "inventory", "payment", "other"]
    assert "mutations.N.tracking.tracking_number" in fields
