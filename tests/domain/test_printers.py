import hashlib

import pytest
from pydantic import ValidationError

from app.domain.accounts import Account
from app.domain.checks import problems_of
from app.domain.labels import REGULAR, LabelDocument, LabelFormat
from app.domain.printers import Health, JobState, Printer, PrinterHealth, PrinterLanguage, PrinterRoute


@pytest.mark.parametrize(
    ("language", "wished"),
    [
        (PrinterLanguage.ZPL, LabelFormat.ZPL),
        (PrinterLanguage.DRIVER, LabelFormat.PDF),
        (PrinterLanguage.ESCPOS, LabelFormat.PDF),
    ],
)
def test_a_printer_wishes_for_what_it_understands(language: PrinterLanguage, wished: LabelFormat) -> None:
    printer = Printer(id="p", name="P", language=language, dpi=None)
    assert (printer.wish.format, printer.wish.size, printer.wish.dpi) == (wished, REGULAR, 203)


def test_where_a_printer_is() -> None:
    printer = Printer(id="p", name="P", host="10.0.0.9")
    assert printer.reached_by == "10.0.0.9, port 9100"
    queue = printer.model_copy(update={"route": PrinterRoute.SPOOLER, "queue": "zebra"})
    assert queue.reached_by == "queue zebra"
    assert queue.model_copy(update={"server": "print.example"}).reached_by == "queue zebra on print.example"
    assert printer.model_copy(update={"route": PrinterRoute.FOLDER, "folder": "/labels"}).reached_by == "/labels"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"id": "Has Space"}, "id"),
        ({"name": ""}, "name"),
        ({"port": 0}, "port"),
        ({"port": 65536}, "port"),
        ({"dpi": 99}, "dpi"),
        ({"language": "klingon"}, "language"),
    ],
)
def test_a_printer_that_cannot_be(changes: dict[str, object], field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Printer.model_validate({"id": "p", "name": "P", **changes})
    assert [problem.field for problem in problems_of(caught.value)] == [field]


@pytest.mark.parametrize("health", Health)
def test_only_what_is_known_keeps_money_back(health: Health) -> None:
    known = PrinterHealth(health=health, words="x").is_known_not_to_print
    assert known == (health in {Health.CANNOT, Health.UNREACHABLE})


@pytest.mark.parametrize("state", JobState)
def test_sent_is_not_printed(state: JobState) -> None:
    assert state.is_settled == (state in {JobState.PROVEN, JobState.FAILED, JobState.CANCELLED})


def test_a_label_is_known_by_its_bytes() -> None:
    label = LabelDocument(content=b"^XA^XZ", format=LabelFormat.ZPL, size=REGULAR)
    assert label.sha256 == hashlib.sha256(b"^XA^XZ").hexdigest()
    assert REGULAR.shown() == "102 × 192 mm"
    assert REGULAR.dots(203) == (815, 1534)


def test_an_account_has_a_name_and_a_plain_id() -> None:
    with pytest.raises(ValidationError) as caught:
        Account.model_validate({"id": "A B", "connector": "../x", "name": " "})
    assert [problem.field for problem in problems_of(caught.value)] == ["id", "connector", "name"]
