from hypothesis import given
from hypothesis import strategies as st

from app.domain.printers import Health
from app.printing.escpos_status import ReceiptTold, read_status


def test_each_bit_has_its_word() -> None:
    assert ReceiptTold({1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}).words == "ready"
    assert ReceiptTold({1: 0x1A}).words == "off line"
    assert ReceiptTold({1: 0x1A, 2: 0x16}).obstacles == ("lid open",)
    assert ReceiptTold({1: 0x1A, 2: 0x52, 3: 0x32}).obstacles[0] == "broken, switch it off and on"
    paper = ReceiptTold({1: 0x1A, 2: 0x32, 4: 0x7E})
    assert (paper.obstacles, paper.warnings) == (("no paper",), ())
    assert ReceiptTold({1: 0x12, 4: 0x1E}).warnings == ("paper near its end",)
    assert ReceiptTold().health is Health.SILENT


@given(st.binary(max_size=40))
def test_only_what_has_the_fixed_bits_is_believed(said: bytes) -> None:
    status = read_status(said)
    believed = [byte for byte in said if f"{byte:08b}"[0] == "0" and byte & 0x13 == 0x12]
    assert status == (believed[-1] if believed else None)


def test_flow_control_and_text_are_no_status() -> None:
    assert read_status(b"\x11\x13") is None
    assert read_status(b"\x11\x12\x13") == 0x12
