import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.printing import zebra
from app.printing.zebra import ErrorStatus, Identity
from tests.fakes.port_9100 import SmallZebra


def test_the_status_of_a_good_printer() -> None:
    status = zebra.read_host_status(SmallZebra().host_status())
    assert status is not None
    flags = (status.paper_out, status.paused, status.lid_open, status.ribbon_out, status.buffer_full)
    assert flags == (False,) * 5
    assert status.label_length_dots == 1534
    assert status.thermal_transfer is True
    assert status.labels_remaining == 0


@pytest.mark.parametrize("fault", ["paper_out", "paused", "lid_open", "ribbon_out"])
def test_each_fault_is_its_own(fault: str) -> None:
    status = zebra.read_host_status(SmallZebra(**{fault: True}).host_status())  # type: ignore[arg-type]  # names of its flags
    assert status is not None
    told = {name: getattr(status, name) for name in ("paper_out", "paused", "lid_open", "ribbon_out")}
    assert told == {name: name == fault for name in told}


def test_a_flag_that_is_neither_0_nor_1_is_not_told() -> None:
    said = SmallZebra().host_status().replace(b"030,0,", b"030,?,")
    status = zebra.read_host_status(said)
    assert status is not None
    assert status.paper_out is None


def test_a_media_counter_in_the_batch_field_is_not_a_batch() -> None:
    status = zebra.read_host_status(SmallZebra().host_status().replace(b"00000000", b"01000000"))
    assert status is not None
    assert status.labels_remaining is None


def test_half_an_answer_is_none() -> None:
    whole = SmallZebra().host_status()
    assert zebra.read_host_status(whole[:40]) is None
    assert not zebra.has_host_status(whole[:-8])
    assert zebra.has_host_status(whole)


def test_errors_and_warnings_in_words() -> None:
    said = SmallZebra(paper_out=True, lid_open=True).error_status()
    assert zebra.read_error_status(said) == ErrorStatus(("no paper", "lid open"), ("head wants cleaning",))
    assert zebra.read_error_status(SmallZebra().error_status()) == ErrorStatus((), ("head wants cleaning",))
    unknown = b"ERRORS: 1 00000001 00000000 WARNINGS: 0 00000000 00000000"
    assert zebra.read_error_status(unknown) == ErrorStatus(("reports an error",), ())


@pytest.mark.parametrize(("dots", "dpi"), [(6, 152), (8, 203), (12, 300), (24, 600), (7, None)])
def test_who_it_is(dots: int, dpi: int | None) -> None:
    said = f"\x02ZTC ZD421-203dpi ZPL,V93.21.26Z,{dots},8176KB\x03\r\n".encode()
    assert zebra.read_identity(said) == Identity("ZTC ZD421-203dpi ZPL", "V93.21.26Z", dpi)


@pytest.mark.parametrize(
    ("said", "value", "count"),
    [
        (b'"1234"', "1234", 1234),
        (b'"?"', None, None),
        (b"", None, None),
        (b'"', None, None),
        (b'"12 LABELS"', "12 LABELS", 12),
    ],
)
def test_variables(said: bytes, value: str | None, count: int | None) -> None:
    assert zebra.read_variable(said) == value
    assert zebra.read_count(said) == count


def test_the_question_for_a_variable_is_in_small_letters_and_ends_its_line() -> None:
    assert zebra.get_variable(zebra.LABEL_COUNT) == b'! U1 getvar "odometer.total_label_count"\r\n'


@pytest.mark.parametrize(
    ("job", "labels"),
    [
        (b"", 0),
        (b"^XA^MD5^XZ", 0),
        (b"^XA^FO1,1^FDx^FS^XZ", 1),
        (b"^XA^MD5^XZ^XA^FDx^FS^XZ\r\n^XA^GFA,1,1,1,00^FS^PQ3^XZ", 4),
        (b"^XA^DFR:A.ZPL^FO1,1^FDx^FS^XZ^XA^XFR:A.ZPL^XZ", 1),
        (b"^xa^fdx^fs^xz", 1),
        (b"^XA^FDx^FS", 0),
        (b"^XA^FDx^FS^PQ0^XZ", 1),
    ],
)
def test_labels_of_a_job_are_counted(job: bytes, labels: int) -> None:
    assert zebra.labels_in(job) == labels


zebra_bytes = st.lists(
    st.sampled_from(
        [
            b"\x02",
            b"\x03",
            b",",
            b"1",
            b"0",
            b'"',
            b"?",
            b"\r\n",
            b"\xb2",
            b"9" * 5000,
            b"ERRORS:",
            b" 1 00000000 FFFFFFFF",
            b"WARNINGS:",
            b"^XA",
            b"^XZ",
            b"^FD",
            b"^PQ",
            SmallZebra().host_status(),
            SmallZebra().error_status(),
        ]
    )
    | st.binary(max_size=8),
    max_size=40,
).map(b"".join)


@given(zebra_bytes)
def test_no_bytes_ever_break_a_reader(said: bytes) -> None:
    zebra.read_host_status(said)
    zebra.has_host_status(said)
    zebra.read_error_status(said)
    zebra.read_identity(said)
    zebra.read_variable(said)
    zebra.read_count(said)
    assert zebra.labels_in(said) >= 0


@given(st.binary(max_size=200).filter(lambda said: b"\x02" not in said and b'"' not in said and b"ERRORS" not in said))
def test_noise_is_never_an_answer(said: bytes) -> None:
    assert zebra.read_host_status(said) is None
    assert zebra.read_error_status(said) is None
    assert zebra.read_identity(said) is None
    assert zebra.read_variable(said) is None
