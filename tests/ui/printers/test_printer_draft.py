"""From what is typed to a printer."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.labels import LabelSize
from app.domain.numbers import write_as
from app.domain.printers import DocumentKind, Printer, PrinterRoute
from app.ui.printers.draft import draft_of, free_id, printer_of

ZEBRA = Printer(
    id="zd421",
    name="Zebra ZD421",
    host="192.168.1.40",
    documents=(DocumentKind.LABEL, DocumentKind.SHEET),
    proven_at=datetime(2026, 2, 13, 6, 2, tzinfo=UTC),
)


def wrong_fields(draft: dict[str, str]) -> set[str]:
    with pytest.raises(InvalidInput) as caught:
        printer_of(draft, None, ())
    return {problem.field for problem in caught.value.problems}


def test_a_printer_comes_back_as_it_was() -> None:
    assert printer_of(draft_of(ZEBRA), ZEBRA, {"zd421"}) == ZEBRA


@pytest.mark.parametrize(
    "changes",
    [
        {"route": "usb", "device": "/dev/usb/lp1", "identity": "usb 0a5f:0120 D4J1"},
        {"route": "serial", "device": "/dev/ttyS0", "baud": 115200, "flow": "rts_cts", "identity": "serial 7"},
        {"route": "tcp", "host": "10.0.0.7", "identity": "net 00:07:4d:aa:bb:cc"},
        {"route": "spooler", "queue": "zebra", "server": "print:631", "identity": "queue zebra"},
        {"graphics": "run_lengths", "may_turn": False, "keeps_label_settings": True, "darkness": 12, "speed": 4},
    ],
    ids=["usb", "serial", "tcp", "spooler", "settings"],
)
def test_nothing_of_a_printer_gets_lost_when_only_its_name_is_changed(changes: dict[str, object]) -> None:
    host = "" if "route" in changes else ZEBRA.host
    printer = Printer.model_validate({**ZEBRA.model_dump(), "host": host, **changes})
    renamed = printer_of({**draft_of(printer), "name": "Left"}, printer, {printer.id})
    assert renamed == printer.model_copy(update={"name": "Left"})
    assert printer_of(draft_of(printer), None, ()).identity == printer.identity, (
        "a found printer keeps what it is known by"
    )


def test_what_a_printer_was_known_by_falls_with_its_way() -> None:
    usb = ZEBRA.model_copy(update={"route": PrinterRoute.USB, "identity": "usb 0a5f:0120 D4J1", "host": ""})
    moved = printer_of({**draft_of(usb), "route": "tcp", "host": "10.0.0.7"}, usb, ())
    assert (moved.identity, moved.host) == ("", "10.0.0.7")
    assert printer_of(draft_of(usb), usb, ()).device == "", "its serial number is enough"
    assert wrong_fields({**draft_of(usb), "identity": ""}) == {"device"}


def test_another_name_keeps_the_proof_and_another_paper_does_not() -> None:
    renamed = printer_of({**draft_of(ZEBRA), "name": "Left Zebra"}, ZEBRA, ())
    assert (renamed.name, renamed.id, renamed.proven_at) == ("Left Zebra", "zd421", ZEBRA.proven_at)
    for change in ({"size.height_mm": "102"}, {"dpi": "300"}, {"host": "192.168.1.41"}, {"language": "escpos"}):
        assert printer_of({**draft_of(ZEBRA), **change}, ZEBRA, ()).proven_at is None, change


def test_all_wrong_fields_are_named_at_once() -> None:
    draft = {**draft_of(None), "port": "many", "size.width_mm": "wide"}
    assert wrong_fields(draft) == {"name", "host", "port", "size.width_mm"}


@pytest.mark.parametrize(
    ("route", "field"),
    [("tcp", "host"), ("spooler", "queue"), ("folder", "folder"), ("serial", "device"), ("usb", "device")],
)
def test_each_way_needs_its_place_and_forgives_the_others(route: str, field: str) -> None:
    draft = {**draft_of(None), "name": "Any", "route": route, "port": "9100" if route == "tcp" else "nonsense"}
    assert wrong_fields(draft) == {field}
    assert printer_of({**draft, field: "somewhere"}, None, ()).route is PrinterRoute(route)


@given(st.text(max_size=12))
def test_a_size_is_millimetres_or_a_problem_at_its_field(text: str) -> None:
    draft = {**draft_of(ZEBRA), "size.width_mm": text}
    fields = []
    width = 1.0
    try:
        width = printer_of(draft, ZEBRA, ()).size.width_mm
    except InvalidInput as error:
        fields = [problem.field for problem in error.problems]
    assert fields in ([], ["size.width_mm"])
    assert 0 < width <= 1000


def test_a_comma_is_a_point_and_dots_may_be_unknown() -> None:
    printer = printer_of({**draft_of(ZEBRA), "size.width_mm": "101,6 mm", "dpi": ""}, ZEBRA, ())
    assert printer.size == LabelSize(width_mm=101.6, height_mm=192)
    assert printer.dpi is None


def test_a_size_is_shown_as_the_desk_s_place_writes_it_and_read_back() -> None:
    printer = ZEBRA.model_copy(update={"size": LabelSize(width_mm=101.6, height_mm=192)})
    write_as(lambda: "de_DE")
    try:
        draft = draft_of(printer)
    finally:
        write_as(None)
    assert (draft["size.width_mm"], draft["size.height_mm"]) == ("101,6", "192")
    assert printer_of(draft, printer, {"zd421"}) == printer


def test_two_of_a_name_get_two_ids() -> None:
    assert free_id("Zebra ZD421", set()) == "zebra-zd421"
    assert free_id("Zebra ZD421", {"zebra-zd421"}) == "zebra-zd421-2"
    assert free_id("打印机", set()) == "printer"
