"""Changing terms from the terminal: shown first, sent on purpose, in doubt when the answer is lost."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.accounts import Environment
from app.sandbox.transeu.variants import TransEuVariants
from tests.cli.conftest import Said, TerminalBench

ORDER = "5f932ac1-6d3e-4cff-b3d4-2357df4e938a"
AT = ("--account", "rehearsal-transeu")


@pytest.fixture
def signed_in(systems: TerminalBench) -> TerminalBench:
    systems.sign_in()
    return systems


def amend(terminal: TerminalBench, *words: str) -> Said:
    return terminal("amend", ORDER, *AT, *words)


def held(terminal: TerminalBench) -> Any:
    return terminal.sandbox.transeu.orders[ORDER]


def test_terms_are_shown_by_the_paths_that_change_them(signed_in: TerminalBench) -> None:
    said = amend(signed_in)
    assert said.code == 0, said.err
    assert "spots.1.address.locality = Dąbrowa Środkowa" in said.out
    assert "payment.days = 30" in said.out
    assert "“ready”" in said.out
    data = amend(signed_in, "--json").data
    assert data["terms"]["payment"] == {
        "days": 30, "price": {"minor_units": 150000, "currency": "PLN"}, "price_type": "route",
    }  # fmt: skip
    fields = {field["path"]: field for field in amend(signed_in, "--fields", "--json").data["fields"]}
    assert fields["spots.N.address.locality"]["required"]
    assert "loading" in fields["spots.N.operations.N.type"]["examples"]


def test_the_difference_is_shown_and_nothing_is_sent(signed_in: TerminalBench) -> None:
    changes = ("--set", "payment.days=14", "--set", "spots.1.address.locality=Lubin", "--set", "additional_terms=")
    said = amend(signed_in, *changes)
    assert said.code == 0
    assert "Payment · Days until payment: 30 → 14" in said.out
    assert "Spot 2 · Address · City: Dąbrowa Środkowa → Lubin" in said.out
    assert "Call before unloading is not sent and is expected to stay" in said.out
    assert "Nothing was sent. Add --send to send it." in said.out
    assert "payment.days = 14" in amend(signed_in, *changes, "--show").out
    assert held(signed_in).drafts == {}
    assert "Nothing would change" in amend(signed_in, "--set", "payment.days=30").out


@pytest.mark.parametrize("price", ["1600 PLN", "1600,00pln", "1600.00 PLN"])
def test_money_is_typed_as_people_write_it(signed_in: TerminalBench, price: str) -> None:
    data = amend(signed_in, "--set", f"payment.price={price}", "--json").data
    assert data["terms"]["payment"]["price"] == {"minor_units": 160_000, "currency": "PLN"}
    for wrong in ("1600", "1600.001 PLN", "PLN 1600", "1600 zloty"):
        said = amend(signed_in, "--set", f"payment.price={wrong}", "--json")
        assert (said.code, said.data["problems"][0]["field"]) == (2, "payment.price")
    fields = {field["path"]: field for field in amend(signed_in, "--fields", "--json").data["fields"]}
    assert "1600.00 PLN" in fields["payment.price"]["kind"]


def test_a_draft_is_sent_once_and_never_said_to_be_more(signed_in: TerminalBench) -> None:
    said = amend(signed_in, "--set", "payment.days=14", "--send")
    assert said.code == 0, said.err
    assert "Draft accepted by Trans.eu" in said.out
    assert "Not shown by the carrier yet:\n  Payment · Days until payment: 30 → 14" in said.out
    assert "LIVE" not in said.out + said.err
    assert len(held(signed_in).drafts) == 1
    signed_in.sandbox.transeu.variants = TransEuVariants(https_only=False, shows="at_once")
    data = amend(signed_in, "--set", "payment.days=21", "--send", "--json").data
    assert data["sent"]["unseen"] == []
    assert data["sent"]["answer"]["draft_id"] in held(signed_in).drafts


def test_a_script_edits_what_was_printed_and_hands_it_back(signed_in: TerminalBench, tmp_path: Path) -> None:
    whole = amend(signed_in, "--json").data
    whole["terms"]["payment"]["days"] = 7
    path = tmp_path / "terms.json"
    for document in (whole, whole["terms"]):
        path.write_text(json.dumps(document), "utf-8")
        data = amend(signed_in, "--from", str(path), "--json").data
        assert [change["path"] for change in data["difference"]["changes"]] == ["payment.days"]
        assert data["sent"] is None
    signed_in.typing(json.dumps(whole))
    assert "30 → 7" in amend(signed_in, "--from", "-").out


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ("payment.days=soon", "payment.days"),
        ("payment.price.minor_units=-1", "payment.price"),
        ("spots.7.address.locality=Lubin", "spots.7.address.locality"),
        ("spots.first.name=x", "spots.first.name"),
        ("payment.days.hours=1", "payment.days.hours"),
        ("payment..days=1", "payment..days"),
        ("surprise=1", "surprise"),
        ("spots.0.address.country=Poland", "spots.0.address.country"),
        ("=1", ""),
        ("days", ""),
    ],
)
def test_what_cannot_be_sent_is_named_at_its_field(signed_in: TerminalBench, change: str, field: str) -> None:
    said = amend(signed_in, "--set", change, "--send", "--json")
    assert said.code == 2, said.out
    assert said.data["problems"][0]["field"] == field
    assert held(signed_in).drafts == {}


@pytest.mark.parametrize("content", ["[half", "[]", "7", "\udcff", "[" * 100_000])
def test_a_document_that_is_none(signed_in: TerminalBench, tmp_path: Path, content: str) -> None:
    path = tmp_path / "terms.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    said = amend(signed_in, "--from", str(path), "--json")
    assert said.code == 2
    assert said.data["problems"][0]["code"] == "file_unreadable"
    assert amend(signed_in, "--from", str(tmp_path / "gone")).code == 2


def test_each_end_has_its_code(signed_in: TerminalBench) -> None:
    assert signed_in("amend", "bogus", *AT).code == 3
    nobody = signed_in("amend", ORDER)
    assert nobody.code == 2
    assert "--account" in nobody.err
    assert signed_in("amend", "x", "--account", "rehearsal-betakom").code == 2
    assert signed_in("amend", ORDER, "--account", "nowhere").code == 2
    same = amend(signed_in, "--set", "payment.days=30", "--send", "--json")
    assert same.code == 2
    assert same.data["problems"][0]["code"] == "nothing_changes"
    signed_in.sandbox.fail("error_before", "transeu_order", count=None)
    assert amend(signed_in).code == 4
    signed_in.sandbox.faults.clear()
    assert signed_in("accounts", "sign-out", "rehearsal-transeu").code == 0
    assert amend(signed_in).code == 7


def test_a_lost_answer_is_settled_by_looking_or_by_a_person(signed_in: TerminalBench) -> None:
    signed_in.sandbox.transeu.variants = TransEuVariants(https_only=False, shows="at_once")
    signed_in.sandbox.fail("lost_after", "transeu_draft")
    assert amend(signed_in, "--set", "payment.days=14", "--send").code == 5
    assert amend(signed_in, "--set", "payment.days=21", "--send").code == 2  # one doubt at a time
    listed = signed_in("settle")
    assert listed.code == 9
    assert "was it done?" in listed.out
    assert "Days until payment: 30 → 14" in listed.out
    asked = signed_in("settle", "--ask", "--json")
    assert asked.code == 0, asked.out
    assert asked.data["asked_acts"] == {"found": 1, "not_found": 0, "no_answer": 0}
    for days, flag in (("7", "--done"), ("8", "--not-done")):
        signed_in.sandbox.fail("lost_before", "transeu_draft")
        assert amend(signed_in, "--set", f"payment.days={days}", "--send").code == 5
        assert signed_in("settle", "--ask").code == 9
        act = signed_in("settle", "--json").data["acts"][0]["id"]
        judged = signed_in("settle", flag, str(act) if flag == "--done" else ORDER, "--json")
        assert judged.code == 0
        assert judged.data[flag.strip("-").replace("-", "_")] == act
        assert signed_in("settle", flag, str(act)).code == 2


def test_an_account_that_may_not_read_begins_with_nothing(signed_in: TerminalBench) -> None:
    signed_in.sandbox.transeu.variants = TransEuVariants(https_only=False, reads=False)
    data = amend(signed_in, "--json").data
    assert (data["readable"], data["problem"]["code"]) == (False, "not_allowed")
    said = amend(signed_in, "--set", "additional_terms=Ring first", "--send")
    assert said.code == 0, said.err
    assert "What stands there now is not known" in said.out
    assert "may not read orders" in said.out


def test_orders_of_the_book_are_amended_by_their_own_number(systems: TerminalBench, tmp_path: Path) -> None:
    assert systems.take_in(systems.practice(1), tmp_path).code == 0
    waiting = systems("amend", "PT-3001")
    assert waiting.code == 2
    assert "not placed" in waiting.err
    assert systems("place", "PT-3001").code == 0
    said = systems("amend", "PT-3001", "--set", "status=CANCELLED", "--set", "products.0.quantity=2", "--send")
    assert said.code == 0, said.err
    assert "Read again: the carrier shows all of it" in said.out
    [order] = systems.sandbox.transiteo.orders.values()
    assert (order["order_statut"], order["products"][0]["quantity"]) == ("CANCELLED", 2)


def test_parcels_at_porterbuddy_are_amended_and_a_live_account_says_so(terminal: TerminalBench) -> None:
    terminal.add(parcels=2)
    assert terminal("place", "100482").code == 0
    with terminal.at_desk() as at_desk:
        account = at_desk.settings.current.accounts[0]
        at_desk.settings.keep_account(account.model_copy(update={"environment": Environment.LIVE}))
    said = terminal("amend", "100482", "--set", "parcels.1.weight_grams=1500", "--send")
    assert said.code in {0, 9}, said.err
    before, _, after = said.out.partition("LIVE: Porterbuddy test is a live account")
    assert "1500" in before
    assert after
    [order] = terminal.sandbox.porterbuddy.orders.values()
    assert [parcel.weight_grams for parcel in order.parcels] == [900, 1500]
