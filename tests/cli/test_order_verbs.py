"""The verbs of an order: what a person reads, what a script parses, and each end's exit code."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.accounts import Environment
from app.domain.orders import OrderState
from tests.cli.conftest import TerminalBench
from tests.fakes.scripted_server import unused_port


def away(terminal: TerminalBench) -> None:
    with terminal.at_desk() as at_desk:
        account = at_desk.settings.current.accounts[0]
        url = f"http://127.0.0.1:{unused_port()}"
        at_desk.settings.keep_account(account.model_copy(update={"options": {"base_url": url}}))


def test_availability_lists_windows_with_prices_of_this_desk(terminal: TerminalBench) -> None:
    terminal.add()
    said = terminal("availability", "100482")
    assert said.code == 0
    assert "17:30–19:30" in said.out
    assert "149 kr" in said.out
    with terminal.at_desk() as at_desk:
        appearance = at_desk.settings.current.appearance.model_copy(update={"locale": "en_US"})
        at_desk.settings.change(lambda old: old.model_copy(update={"appearance": appearance}))
    assert "NOK 149" in terminal("availability", "100482").out
    data = terminal("availability", "100482", "--json").data
    assert data["windows"][0]["price"] == {"minor_units": 14900, "currency": "NOK"}
    assert "token" not in data["windows"][0]


def test_availability_asks_from_when_it_can_be_picked_up(terminal: TerminalBench) -> None:
    terminal.add()
    day = datetime.now(UTC) + timedelta(days=2)
    span = f"{day:%Y-%m-%d}T08:00+01:00/{day:%Y-%m-%d}T16:00+01:00"
    data = terminal("availability", "100482", "--pickup", span, "--json").data
    assert min(window["start"] for window in data["windows"]) >= f"{day:%Y-%m-%d}"
    assert "The carrier says CONSOLIDATION_ENABLED" in terminal("availability", "100482").out
    for wrong in ("soon", "2026-02-13T12:00+01:00", "2026-02-13T12:00/2026-02-13T16:00", span[26:] + "/" + span[:22]):
        said = terminal("availability", "100482", "--pickup", wrong, "--json")
        assert (said.code, said.data["problems"][0]["field"]) == (2, "pickup")


def test_a_live_account_says_so_before_it_is_ordered(terminal: TerminalBench) -> None:
    terminal.add()
    with terminal.at_desk() as at_desk:
        account = at_desk.settings.current.accounts[0]
        at_desk.settings.keep_account(account.model_copy(update={"environment": Environment.LIVE}))
    said = terminal("place", "100482", "--print-later")
    assert said.code == 0
    assert said.out.startswith("LIVE: Porterbuddy test is a live account. What is done there is real and is billed.")


def test_nowhere_to_deliver_is_an_answer(terminal: TerminalBench) -> None:
    recipient = {
        "name": "Nils",
        "email": "n@example.com",
        "phone": "41122810",
        "address": {"street": "Vei", "house_number": "1", "postal_code": "9730", "city": "Karasjok"},
    }
    terminal.add(recipient=recipient)
    said = terminal("availability", "100482")
    assert said.code == 0
    assert "No delivery is possible" in said.out
    assert terminal("place", "100482").code == 2


@pytest.mark.parametrize("window", ["best", "1", "2", "any"])
def test_an_order_goes_the_whole_way(terminal: TerminalBench, window: str) -> None:
    terminal.add()
    said = terminal("place", "100482", "--window", window)
    assert said.code == 0, said.err
    assert "The order is written down" in said.out
    assert "the carrier's number is" in said.out
    assert len(terminal.sandbox.zebra.wait_for_labels(1)) == 1
    data = terminal("scan", terminal.identifier(), "--json").data
    assert data["scans"][0]["verdict"] == "ok"
    assert data["carrier"]["confirmed"] == 1
    assert terminal("status", "100482", "--json").data["raw"] == "ready"
    shown = terminal("orders", "100482")
    assert "Confirmed with the carrier" in shown.out
    assert terminal("orders", "--json").data["orders"][0]["state"] == "confirmed"


def test_place_as_json_is_one_document(terminal: TerminalBench) -> None:
    terminal.add()
    data = terminal("place", "100482", "--json").data
    assert data["placement"]["carrier_order_id"] == next(iter(terminal.sandbox.porterbuddy.orders))
    assert data["jobs"][0]["state"] in {"sent", "proven"}


@pytest.mark.parametrize("wish", ["0", "99", "²", "-1", "soon", "9" * 50])
def test_a_window_that_is_not_there(terminal: TerminalBench, wish: str) -> None:
    terminal.add()
    said = terminal("place", "100482", f"--window={wish}")
    assert said.code == 2
    assert "There is no such delivery window" in said.err
    assert not terminal.sandbox.porterbuddy.orders


def test_refused(terminal: TerminalBench) -> None:
    recipient = {
        "name": "Małgorzata",
        "email": "m@example.com",
        "phone": "+4740000000",
        "address": {"street": "Grønlandsleiret", "house_number": "44", "postal_code": "0190", "city": "Oslo"},
    }
    terminal.add(recipient=recipient)
    said = terminal("place", "100482", "--json")
    assert said.code == 3
    assert said.data["error"] == "Refused"
    assert said.data["problems"][0]["field"] == "recipient.phone"
    assert "recipient.phone: " in said.err


def test_unreachable(terminal: TerminalBench) -> None:
    terminal.add()
    away(terminal)
    for words in (("availability", "100482"), ("place", "100482", "--window", "any")):
        said = terminal(*words)
        assert said.code == 4
        assert "cannot be reached" in said.err


def test_outcome_unknown_and_how_it_is_settled(terminal: TerminalBench) -> None:
    for reference in ("1", "2", "3"):
        terminal.add(reference)
        terminal.sandbox.fail("lost_after" if reference == "1" else "lost_before", "order")
        said = terminal("place", reference, "--window", "any")
        assert said.code == 5
    assert terminal("place", "1").code == 2
    listed = terminal("settle")
    assert listed.code == 9
    assert "1: was it placed?" in listed.out
    assert "3 in doubt" in listed.out
    asked = terminal("settle", "--ask", "--json")
    assert asked.code == 9
    assert asked.data["asked"] == {"found": 1, "not_found": 2, "no_answer": 0}
    assert [doubt["row"]["reference"] for doubt in asked.data["doubts"]] == ["2", "3"]
    again = terminal("settle", "--again", "2", "--json")
    assert again.code == 9
    assert again.data["sent_again"]["carrier_order_id"] in terminal.sandbox.porterbuddy.orders
    never = terminal("settle", "--never", "3")
    assert never.code == 0
    assert "0 in doubt" in never.out
    assert len(terminal.sandbox.porterbuddy.orders) == 2
    for act in ("--again", "--never"):
        said = terminal("settle", act, "1")
        assert said.code == 2
        assert "Order 1 is not in doubt" in said.err
    assert terminal("orders", "3", "--json").data["order"]["state"] == "refused"


def test_the_printer_does_not_print(terminal: TerminalBench) -> None:
    terminal.add()
    terminal.sandbox.zebra.set_flags(paper_out=True)
    said = terminal("place", "100482")
    assert said.code == 6
    assert "Nothing was ordered" in said.err
    said = terminal("place", "100482", "--print-later")
    assert said.code == 0
    assert terminal("orders", "100482", "--json").data["order"]["state"] == "not_printed"
    terminal.sandbox.zebra.set_fault("refuse")
    assert terminal("print", "100482").code == 6
    terminal.sandbox.zebra.set_fault(None)
    terminal.sandbox.zebra.set_flags(paper_out=False)
    assert terminal("print", "100482").code == 0
    said = terminal("print", "100482")
    assert said.code == 2
    assert "printed before" in said.err
    copy = terminal("print", "100482", "--copy", "--parcel", "1", "--json")
    assert copy.data["jobs"][0]["copy_number"] == 2
    assert terminal("print", "100482", "--copy", "--parcel", "7").code == 2


def test_a_label_that_is_not_ready_leaves_the_order_and_says_so(terminal: TerminalBench) -> None:
    terminal.add()
    terminal.sandbox.fail("no_label", "label_document")
    said = terminal("place", "100482", "--json")
    assert said.code == 6
    assert said.data["print_problem"]["code"] == "not_a_label"


def test_what_came_out_of_the_printer(terminal: TerminalBench) -> None:
    terminal.add()
    assert terminal("place", "100482", "--print-later").code == 0
    terminal.sandbox.zebra.set_fault("reset", after_bytes=600)
    assert terminal("print", "100482").code == 6
    terminal.sandbox.zebra.set_fault(None)
    listed = terminal("settle")
    assert listed.code == 9
    assert "did the label of parcel 1 come out?" in listed.out
    wrong = terminal("settle", "--paper", "100482", "perhaps")
    assert wrong.code == 2
    assert "came_out, spoilt, nothing, later" in wrong.err
    said = terminal("settle", "--paper", "100482", "nothing", "--json")
    assert said.code == 0
    assert [job["copy_number"] for job in said.data["printed"]] == [1]
    assert terminal("settle", "--paper", "100482", "nothing").code == 2


def test_no_key(terminal: TerminalBench) -> None:
    terminal.add()
    terminal.secrets.delete("porterbuddy-test", "api_key")
    said = terminal("place", "100482", "--window", "any")
    assert said.code == 7
    assert "no key" in said.err


def test_the_store_cannot_be_read(terminal: TerminalBench) -> None:
    (terminal.folder / "station.sqlite3").write_bytes(b"this is no database" * 100)
    said = terminal("orders", "--json")
    assert said.code == 8
    assert said.data["exit"] == 8


def test_the_folder_cannot_be_made(terminal: TerminalBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PARCELDESK_HOME", str(tmp_path / "file" / "home"))
    assert terminal("orders").code == 8


@pytest.mark.parametrize(
    "words", [("availability", "x"), ("place", "x"), ("labels", "x"), ("print", "x"), ("status", "x"), ("orders", "x"),
              ("settle", "--again", "x"), ("settle", "--never", "x"), ("settle", "--paper", "x", "spoilt")],
)  # fmt: skip
def test_an_order_that_is_not_here(terminal: TerminalBench, words: tuple[str, ...]) -> None:
    said = terminal(*words)
    assert said.code == 2
    assert "There is no order “x” here" in said.err
    assert "parceldesk orders" in said.err
    assert terminal(*words, "--json").data["problems"][0]["code"] == "order_missing"


@pytest.mark.parametrize("words", [("place",), ("print",), ("labels",)])
def test_a_printer_that_is_not_here(terminal: TerminalBench, words: tuple[str, ...]) -> None:
    terminal.add()
    said = terminal(*words, "100482", "--printer", "nowhere")
    assert said.code == 2
    assert "no printer nowhere" in said.err
    assert not terminal.sandbox.porterbuddy.orders


def test_labels_are_written_into_a_folder(terminal: TerminalBench, tmp_path: Path) -> None:
    terminal.add("ordre/7 #1", parcels=2)
    assert terminal("labels", "ordre/7 #1", "--to", str(tmp_path)).code == 2
    assert terminal("place", "ordre/7 #1", "--print-later").code == 0
    said = terminal("labels", "ordre/7 #1", "--to", str(tmp_path / "new" / "folder"), "--json")
    assert said.code == 0
    assert [Path(name).name for name in said.data["files"]] == ["ordre_7__1-1.zpl", "ordre_7__1-2.zpl"]
    assert all(Path(name).read_bytes().startswith(b"^XA") for name in said.data["files"])
    (tmp_path / "file").write_text("")
    said = terminal("labels", "ordre/7 #1", "--to", str(tmp_path / "file"))
    assert said.code == 2
    assert "cannot be written" in said.err


def test_scans_that_are_not_fine_want_attention(terminal: TerminalBench) -> None:
    terminal.add()
    assert terminal("scan", "100482").code == 0
    assert terminal("scan", "100482", "nobody knows this").code == 9
    assert terminal("scan", "\udcff").code == 9
    assert terminal("orders", "\udcff").code == 2


def test_a_scan_while_offline_is_kept(terminal: TerminalBench) -> None:
    terminal.add()
    terminal("place", "100482")
    away(terminal)
    said = terminal("scan", terminal.identifier())
    assert said.code == 0
    assert "1 not yet with the carrier" in said.out


def test_orders_are_searched_and_counted(terminal: TerminalBench) -> None:
    for number in range(5):
        terminal.add(f"A-{number}")
    assert "5 of 5 orders" in terminal("orders").out
    assert terminal("orders", "--search", "A-3", "--json").data["count"] == 1
    assert len(terminal("orders", "--limit", "2", "--json").data["orders"]) == 2
    assert terminal("orders", "--state", "placed", "--json").data["orders"] == []
    assert terminal("orders", "--days", "1", "--json").data["count"] == 5
    for wrong in (("--days", "-1"), ("--days", "9" * 30), ("--days", "²"), ("--limit", "0"), ("--state", "odd")):
        assert terminal("orders", *wrong).code == 2


def test_status_of_all_that_are_due(terminal: TerminalBench) -> None:
    assert terminal("status", "--json").data == 0 or terminal("status").out == "0 orders answered\n"
    terminal.add()
    assert terminal("status", "100482").code == 2


def test_nothing_secret_is_told(terminal: TerminalBench) -> None:
    terminal.add()
    told = [
        terminal(*words).out
        for words in (
            ("availability", "100482", "--json"),
            ("place", "100482", "--json"),
            ("orders", "--json"),
            ("orders", "100482", "--json"),
            ("accounts", "list", "--json"),
            ("printers", "list", "--json"),
            ("settle", "--json"),
        )
    ]
    [there] = terminal.sandbox.porterbuddy.orders.values()
    for secret in (terminal.sandbox.api_key, there.label_token, there.tracking_token, '"token"'):
        assert secret not in "".join(told)
    assert terminal.sandbox.api_key.encode() not in b"".join(
        path.read_bytes() for path in terminal.folder.rglob("*") if path.is_file()
    )


def test_a_bug_is_written_down_and_said(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from app.workflows.check_availability import CheckAvailability

    terminal.add()
    monkeypatch.setattr(CheckAvailability, "__call__", lambda *_: 1 / 0)
    said = terminal("availability", "100482", "--json")
    assert said.code == 1
    assert said.data["error"] == "ZeroDivisionError"
    assert str(terminal.folder / "logs" / "station.log") in said.err
    assert "ZeroDivisionError" in (terminal.folder / "logs" / "station.log").read_text("utf-8")
    assert caplog.records


def test_stopping_while_the_carrier_is_asked_leaves_a_doubt(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.connectors.porterbuddy.client import PorterbuddyClient

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    terminal.add()
    monkeypatch.setattr(PorterbuddyClient, "place", interrupted)
    said = terminal("place", "100482", "--window", "any")
    assert said.code == 130
    assert "settle" in said.err
    assert terminal("orders", "100482", "--json").data["order"]["state"] == OrderState.IN_DOUBT.value
