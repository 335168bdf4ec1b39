"""What goes wrong in a played Zebra while it prints, and what it does about it by itself."""

import socket

import httpx
import pytest

from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer
from app.sandbox.zebra import Zebra
from tests.sandbox.shop import Shop

LABEL = b"^XA^FO10,10^FDparcel^FS^XZ"
SECOND = b"^XA^FO10,10^FDsecond^FS^XZ"
NO_REPRINTS = b"^XA^JZN^XZ"


def say(zebra: Zebra, content: bytes) -> bytes:
    """Send, ask for the state, and return all that was answered by then."""
    with socket.create_connection((zebra.host, zebra.port), timeout=5) as caller:
        caller.sendall(content + b"~HS")
        answer = b""
        while answer.count(b"\x03") < 3:
            answer += caller.recv(4096)
        return answer


@pytest.fixture
def zebra(shop: Shop) -> Zebra:
    return shop.server.zebra


@pytest.mark.parametrize(("told", "copies"), [(b"", 2), (b"^XA^JZY^XZ", 2), (NO_REPRINTS, 1)])
def test_the_last_label_of_a_roll_comes_out_again_unless_that_is_forbidden(
    zebra: Zebra, told: bytes, copies: int
) -> None:
    zebra.set_flags(last_of_roll=True)
    say(zebra, told + LABEL + SECOND)
    assert [label.content for label in zebra.labels] == [LABEL]
    assert zebra.flags.paper_out
    zebra.set_flags(paper_out=False)
    labels = zebra.wait_for_labels(copies + 1)
    assert [label.content for label in labels] == [LABEL] * copies + [SECOND]


@pytest.mark.parametrize(("told", "printed"), [(b"", [LABEL, SECOND]), (NO_REPRINTS, [SECOND])])
def test_a_label_that_was_torn_in_the_middle(told: bytes, printed: list[bytes]) -> None:
    with SandboxServer(SandboxConfig(seconds_per_label=0.1)) as server:
        say(server.zebra, told + LABEL + SECOND)
        server.zebra.set_flags(head_up=True)
        server.zebra.set_flags(head_up=False)
        assert [label.content for label in server.zebra.wait_for_labels(len(printed))] == printed
        assert server.zebra.spoilt_count == 1


def test_a_label_waits_to_be_taken(zebra: Zebra) -> None:
    zebra.set_flags(peels=True)
    assert b",1,00000001," in say(zebra, LABEL + SECOND).split(b"\r\n")[1]
    assert len(zebra.labels) == 1
    zebra.set_flags(label_waits=False)
    assert len(zebra.wait_for_labels(2)) == 2


def test_heat_and_little_paper_are_told(zebra: Zebra) -> None:
    zebra.set_flags(head_hot=True, paper_low=True)
    assert say(zebra, b"").split(b"\r\n")[0].endswith(b",1\x03")
    with socket.create_connection((zebra.host, zebra.port), timeout=5) as caller:
        caller.sendall(b"~HQES")
        answer = caller.recv(4096)
    assert b"ERRORS:         1 00000000 00000010" in answer
    assert b"WARNINGS:       1 00000000 00000008" in answer


@pytest.mark.parametrize("count", [0, 1, 7, len(LABEL) - 1])
def test_half_a_job_is_read_and_then_nothing_more(zebra: Zebra, count: int) -> None:
    zebra.set_fault("half_read", count)
    with socket.create_connection((zebra.host, zebra.port), timeout=0.2) as caller:
        caller.sendall(LABEL)
        with pytest.raises(TimeoutError):
            caller.sendall(b"^XA^FX" + b"." * 20_000_000)
    zebra.set_fault(None)
    assert not zebra.labels


def test_it_shows_what_it_printed_and_takes_another_head(shop: Shop, zebra: Zebra) -> None:
    say(zebra, LABEL)
    base = shop.server.base_url
    (printed,) = httpx.get(f"{base}/_sandbox/zebra").json()["printed"]
    assert (printed["number"], printed["bytes"], printed["copies"]) == (1, len(LABEL), 1)
    assert httpx.get(f"{base}/_sandbox/zebra/labels/1").content == LABEL
    assert httpx.get(f"{base}/_sandbox/zebra/labels/2").status_code == 404
    assert httpx.get(f"{base}/_sandbox/zebra/labels/1.png").status_code == 404
    assert httpx.post(f"{base}/_sandbox/zebra/head", json={"dots_per_mm": 12}).json()["dots_per_mm"] == 12
    with socket.create_connection((zebra.host, zebra.port), timeout=5) as caller:
        caller.sendall(b"~HI")
        assert caller.recv(4096) == b"\x02ZTC ZD421-300dpi ZPL,V93.21.26Z,12,8176KB\x03\r\n"
    assert httpx.post(f"{base}/_sandbox/zebra/head", json={"dots_per_mm": 9}).status_code == 422
    httpx.post(f"{base}/_sandbox/zebra/head", json={"dots_per_mm": 8})
