import io
import json
import signal
import socket
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain.orders import Order
from app.sandbox.child import SandboxChild, SandboxNotStarted, run_child
from app.sandbox.config import SandboxConfig
from app.sandbox.orders import PRACTICE_REFUSED, PRACTICE_UNSERVED, sample_orders
from app.sandbox.porterbuddy.area import region_of
from app.sandbox.porterbuddy.rules import PRACTICE_PHONES
from app.sandbox.runner import SandboxServer
from tests.sandbox.shop import Shop, violations

ROOT = Path(__file__).parents[2]
CHILD = "import sys; from app.sandbox.child import run_child; from app.sandbox.config import SandboxConfig; "


@pytest.fixture(autouse=True)
def _in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let child processes find the program, wherever the tests were started."""
    monkeypatch.chdir(ROOT)


def sandbox_threads() -> list[threading.Thread]:
    """Return the threads of sandboxes."""
    return [thread for thread in threading.enumerate() if thread.name.startswith("sandbox")]


def test_nothing_stays_behind() -> None:
    before = set(sandbox_threads())
    with SandboxServer() as server, httpx.Client() as http:
        http.get(f"{server.base_url}/_sandbox/state").raise_for_status()
        server.fail("slow", "status", seconds=60)
        waiting = threading.Thread(target=_ask_in_vain, args=(f"{server.base_url}/order/1/status",))
        waiting.start()
        while not server.requests.all():
            http.get(f"{server.base_url}/_sandbox/state")
        printer = socket.create_connection((server.zebra_host, server.zebra_port))
    waiting.join(5)

    with printer:
        assert _hangs_up(printer)
    assert not waiting.is_alive()
    assert set(sandbox_threads()) == before
    for port in (server.details.zebra_port, int(server.base_url.rsplit(":", 1)[1])):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=2)
    server.stop()


def _ask_in_vain(url: str) -> None:
    try:
        httpx.get(url, timeout=30)
    except httpx.TransportError:
        return


def _hangs_up(caller: socket.socket) -> bool:
    caller.settimeout(5)
    try:
        return caller.recv(1) == b""
    except ConnectionError:
        return True


@pytest.mark.parametrize("which", ["http_port", "zebra_port"])
def test_a_taken_port_is_told(which: str) -> None:
    before = set(sandbox_threads())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = SandboxServer(SandboxConfig.model_validate({which: taken.getsockname()[1]}))
        with pytest.raises(OSError, match="in use"):
            server.start()
    assert set(sandbox_threads()) == before


def test_a_child_serves_until_its_input_closes(tmp_path: Path) -> None:
    setup = f"SandboxConfig(folder=__import__('pathlib').Path({str(tmp_path)!r}))"
    command = [sys.executable, "-c", f"{CHILD}sys.exit(run_child({setup}))"]
    with SandboxChild(command) as child:
        details = child.details
        state = httpx.get(f"{details.base_url}/_sandbox/state").json()
        assert state["zebra"]["port"] == details.zebra_port
        assert details.folder == tmp_path
        running = [child.is_running]
    running.append(child.is_running)
    assert running == [True, False]
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{details.base_url}/_sandbox/state")
    child.stop()


def test_a_child_dies_with_its_parent() -> None:
    script = (
        "import subprocess, sys, os; "
        f"child = subprocess.Popen([sys.executable, '-c', {CHILD + 'run_child(SandboxConfig())'!r}], "
        "stdin=subprocess.PIPE, stdout=subprocess.PIPE); "
        "print(child.stdout.readline().decode(), flush=True); os.kill(os.getpid(), 9)"
    )
    parent = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=30)
    details = json.loads(parent.stdout)

    for _ in range(500):
        try:
            httpx.get(f"{details['base_url']}/_sandbox/state", timeout=0.2)
        except httpx.TransportError:
            return
    raise AssertionError("The child outlived its parent")


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ([sys.executable, "-c", "import sys; sys.stdin.read()"], "said nothing"),
        ([sys.executable, "-c", "pass"], "ended before"),
        ([sys.executable, "-c", "print('hello')"], "ended before"),
        (["no-such-program-here"], "could not be started"),
    ],
)
def test_a_child_that_does_not_serve_is_told_and_gone(command: list[str], says: str) -> None:
    child = SandboxChild(command, start_seconds=0.5)

    with pytest.raises(SandboxNotStarted, match=says):
        child.start()

    assert not child.is_running
    with pytest.raises(RuntimeError):
        _ = child.details


def test_the_childs_one_line() -> None:
    output = io.StringIO()

    assert run_child(SandboxConfig(), standard_input=io.BytesIO(b"\n"), standard_output=output) == 0

    (line,) = output.getvalue().splitlines()
    assert set(json.loads(line)) == {
        "base_url", "api_key", "zebra_host", "zebra_port", "receipt_port", "scale_port", "folder", "systems",
    }  # fmt: skip


def test_serving_ends_with_a_signal() -> None:
    script = (
        "from app.sandbox.runner import serve; from app.sandbox.config import SandboxConfig; "
        "serve(SandboxConfig(), lambda server: print(server.base_url, flush=True)); print('ended')"
    )
    process = subprocess.Popen([sys.executable, "-W", "error", "-c", script], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert httpx.get(f"{process.stdout.readline().strip()}/_sandbox/state").status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == "ended\n"
    assert process.returncode == 0


NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_a_dozen_orders_that_the_station_takes_in() -> None:
    orders = [Order.model_validate(order) for order in sample_orders(NOW)]

    assert len(orders) == 12
    assert len({order.reference for order in orders}) == 12
    assert {1, 2, 3, 6} <= {len(order.parcels) for order in orders}
    assert sum(bool(order.items) for order in orders) >= 4
    leaving = [order.ship_by for order in orders if order.ship_by is not None]
    assert len(leaving) == 12
    assert leaving == sorted(leaving)
    assert NOW < leaving[0] < leaving[-1] < NOW + timedelta(hours=12)
    names = "".join(order.recipient.name + order.recipient.address.street for order in orders)
    assert set("æøåÅØłąęśżó") <= set(names)


def test_one_of_them_is_out_of_the_area_and_one_is_refused() -> None:
    orders = {order["reference"]: order for order in sample_orders(NOW)}

    unserved = [
        reference
        for reference, order in orders.items()
        if region_of(order["recipient"]["address"]["postal_code"], "NO") is None
    ]
    refused = [reference for reference, order in orders.items() if order["recipient"]["phone"] in PRACTICE_PHONES]
    assert (unserved, refused) == ([PRACTICE_UNSERVED], [PRACTICE_REFUSED])


def _as_porterbuddy(shop: Shop, order: dict[str, Any]) -> dict[str, Any]:
    recipient = order["recipient"]
    place = recipient["address"]
    body = shop.order(
        name=recipient["name"],
        email=recipient["email"],
        phoneCountryCode=recipient["phone"][:3],
        phoneNumber=recipient["phone"][3:],
        address={
            "streetName": place["street"],
            "streetNumber": place["house_number"],
            "postalCode": place["postal_code"],
            "city": place["city"],
            "country": "Norway",
        },
        deliveryWindow=None,
        bestAvailableWindow=True,
    )
    parcels = [
        {"description": parcel["description"], "weightGrams": parcel["weight_grams"], "widthCm": parcel["width_cm"]}
        for parcel in order["parcels"]
    ]
    return {**body, "parcels": parcels, "orderReference": order["reference"]}


def test_all_others_are_placed(shop: Shop) -> None:
    for order in sample_orders(NOW):
        answer = shop.ask("POST", "/order", _as_porterbuddy(shop, order))
        if order["reference"] == PRACTICE_REFUSED:
            assert set(violations(answer)) == {"destination.phoneNumber"}
        elif order["reference"] == PRACTICE_UNSERVED:
            assert set(violations(answer)) == {"destination.address.postalCode"}
        else:
            assert answer.status_code == 200, answer.text
