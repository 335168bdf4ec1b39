"""The orders that a system holds, where they stand, and signing in to see them."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from app.sandbox.parcellab.variants import ParcelLabVariants
from app.sandbox.transiteo.variants import TransiteoVariants
from tests.cli.conftest import TerminalBench

TRANSEU = "rehearsal-transeu"
ORDER = "5f932ac1-6d3e-4cff-b3d4-2357df4e938a"


# --- lists ----------------------------------------------------------------------------------------------------------------


def test_lists_are_read_and_searched(systems: TerminalBench) -> None:
    systems.sign_in()
    said = systems("remote", TRANSEU)
    assert said.code == 0, said.err
    assert "Dąbrowa Środkowa" in said.out
    assert "archive-orders-created" in said.out
    found = systems("remote", TRANSEU, "--reference", "122", "--sort", "createdAt", "--descending", "--json").data
    assert [line["order"]["reference"] for line in found["lines"]] == ["122"]
    assert systems("remote", TRANSEU, "--status", "ready", "--json").data["lines"][0]["order"]["reference"] == "123"
    assert systems("remote", TRANSEU, "--shelf", "archive-orders-created").out.startswith(
        "Rehearsal Trans.eu shows no orders"
    )
    for wrong in (("--shelf", "attic"), ("--cursor", "x"), ("--set", "a=1")):
        assert systems("remote", TRANSEU, *wrong).code == 2
    read = systems("remote", TRANSEU, "--read", ORDER)
    assert "Dąbrowa Środkowa" in read.out
    assert systems("remote", TRANSEU, "--read", "bogus").code == 3
    none = systems("remote", TRANSEU, "--take", ORDER)
    assert none.code == 2
    assert "none for the packing queue" in none.err
    assert systems("remote", "rehearsal-betakom").code == 2
    assert systems("remote", "rehearsal-betakom", "--read", "1").code == 2


def test_parts_of_a_list_follow_each_other(systems: TerminalBench) -> None:
    systems.sandbox.parcellab.variants = ParcelLabVariants(page_size=1)
    for number in ("NJ1", "NJ2"):
        record = ("order_number=" + number, "destination_country_iso3=NOR", "recipient_email=a@example.com")
        words = [word for pair in record for word in ("--set", pair)]
        assert systems("records", "create", "rehearsal-parcellab", *words).code == 0
    first = systems("remote", "rehearsal-parcellab", "--json").data
    assert "Next: --cursor" in systems("remote", "rehearsal-parcellab").out
    second = systems("remote", "rehearsal-parcellab", "--cursor", first["next"], "--json").data
    shown = [part["lines"][0]["order"]["reference"] for part in (first, second)]
    assert sorted(shown) == ["NJ1", "NJ2"]
    assert second["previous"]


def test_an_order_of_a_list_is_taken_into_the_queue(systems: TerminalBench, tmp_path: Path) -> None:
    assert systems.take_in(systems.practice(1), tmp_path).code == 0
    assert systems("place", "PT-3001").code == 0
    elsewhere = dict(next(iter(systems.sandbox.transiteo.orders.values())), order_id="SHOP-7")
    systems.sandbox.transiteo.orders["SHOP-7"] = elsewhere
    said = systems("remote", "rehearsal-transiteo")
    assert "here as PT-3001, placed" in said.out
    assert "can be taken" in said.out
    words = ("remote", "rehearsal-transiteo", "--take", "SHOP-7")
    lacking = systems(*words, "--json")
    assert lacking.code == 2
    missing = {problem["field"] for problem in lacking.data["problems"]}
    assert "recipient.phone" in missing
    filled = ["recipient.phone=+33388112802", "parcels.+.weight_grams=900", "recipient.address.house_number=4"]
    completed = systems(*words, *(word for change in filled for word in ("--set", change)))
    assert completed.code == 0, completed.err
    assert "waits in the queue: Gauthier Legrix" in completed.out
    assert systems("orders", "SHOP-7", "--json").data["order"]["state"] == "waiting"
    again = systems(*words, *(word for change in filled for word in ("--set", change)))
    assert again.code == 2
    assert "already" in again.err
    assert systems("remote", "rehearsal-transiteo", "--take", "SHOP-8").code == 2


def test_entries_that_cannot_be_read_are_counted(systems: TerminalBench, tmp_path: Path) -> None:
    assert systems.take_in(systems.practice(1), tmp_path).code == 0
    assert systems("place", "PT-3001").code == 0
    systems.sandbox.transiteo.variants = TransiteoVariants(list_shape="items")
    systems.sandbox.transiteo.orders["1"] = {"order_id": {"odd": 1}}
    said = systems("remote", "rehearsal-transiteo")
    assert said.code == 9
    assert "1 entries could not be read" in said.out


# --- status ---------------------------------------------------------------------------------------------------------------


def test_status_by_each_number(systems: TerminalBench) -> None:
    systems.add(tms_reference="TMS-7")
    assert systems("place", "100482", "--print-later").code == 0
    [number] = systems.sandbox.porterbuddy.orders
    for flag, value in (("--number", number), ("--reference", "100482"), ("--tms", "TMS-7")):
        said = systems("status", "--account", "porterbuddy-test", flag, value)
        assert said.code == 0, said.err
        assert number in said.out
        assert systems("status", flag, value, "--json").data["raw"]  # the desk's own account
    assert systems("status", "--tms", "none").code == 3
    assert systems("status", "--account", "rehearsal-transiteo", "--tms", "x").code == 2
    assert systems("status", "--account", "rehearsal-parcellab", "--number", "x").code == 2
    for words in (("100482", "--tms", "x"), ("--account", "porterbuddy-test"), ("--tms", "x", "--number", "y")):
        assert systems("status", *words).code == 2


# --- signing in -----------------------------------------------------------------------------------------------------------


def redirected(page: str) -> str:
    return httpx.get(page, follow_redirects=False).headers["location"]


def test_signing_in_with_a_pasted_address(systems: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert systems("accounts", "renew", TRANSEU).code == 7
    listed = systems("accounts", "renew", "--json")
    assert listed.code == 9
    assert TRANSEU in listed.data["needs_a_person"]
    pages: list[str] = []

    def browser(page: str) -> bool:
        pages.append(page)
        return True

    monkeypatch.setattr("app.bootstrap.run._open_page", browser)
    monkeypatch.setattr("app.bootstrap.run._ask_secret", lambda _prompt: redirected(pages[0]))
    said = systems("accounts", "sign-in", TRANSEU, "--paste", "--open")
    assert said.code == 0, said.err
    assert pages[0] in said.out
    assert "within 60 s" in said.out
    assert "code=" not in said.out
    assert "Signed in at Rehearsal Trans.eu, until" in said.out
    assert systems("remote", TRANSEU).code == 0
    assert systems("accounts", "renew", TRANSEU, "--json").data["signed_in"]
    assert systems("accounts", "renew").code == 0
    assert systems("accounts", "sign-out", TRANSEU).code == 0
    assert systems("remote", TRANSEU).code == 7


def test_signing_in_with_a_browser_that_comes_back(systems: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    visits: list[Any] = []

    def browser(page: str) -> bool:
        from threading import Timer

        visit = Timer(0.2, lambda: httpx.get(page, follow_redirects=True))
        visit.start()
        visits.append(visit)
        return True

    monkeypatch.setattr("app.bootstrap.run._open_page", browser)
    said = systems("accounts", "sign-in", TRANSEU, "--open", "--wait", "20", "--json")
    visits[0].join()
    assert said.code == 0, said.err
    assert said.data["signed_in"]
    assert "Waiting 20 s" in said.err


def test_a_browser_that_does_not_come_is_pasted_for(systems: TerminalBench) -> None:
    systems.typing("")
    said = systems("accounts", "sign-in", TRANSEU, "--wait", "1")
    assert said.code == 2
    assert "did not come back" in said.out
    systems.typing("http://127.0.0.1:53682/?code=x&state=of-another-sign-in")
    wrong = systems("accounts", "sign-in", TRANSEU, "--paste", "--json")
    assert wrong.data["problems"][0]["code"] == "state_wrong"
    assert systems("accounts", "sign-in", "rehearsal-betakom").code == 2
    assert systems("accounts", "sign-in", TRANSEU, "--wait", "0").code == 2
