"""Signing in and staying signed in: single-use tokens, kept before they are used, one renewal at a time."""

import json
import socket
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from pydantic import SecretStr
from typing_extensions import override

from app.connectorkit.long_secrets import read_long
from app.connectors.transeu.amendment import Amendment
from app.connectors.transeu.client import TransEuClient
from app.connectors.transeu.custody import SIGN_IN
from app.domain.amendments import AmendmentBasis
from app.domain.errors import CredentialMissing, InvalidInput, Problem, Refused, StationError, Unreachable
from tests.connectors.transeu.conftest import NOW, Make
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.scripted_server import Asked, ScriptedServer, answering, http, resetting, unused_port
from tests.fakes.transeu_examples import (
    ACCESS,
    API_KEY,
    CLIENT_SECRET,
    EXAMPLE,
    NEW_ACCESS,
    NEW_REFRESH,
    ORDER_ID,
    REDIRECT,
    REFRESH,
    SECRETS,
    signed_in,
    text,
)

UNREAD = AmendmentBasis(order_id=ORDER_ID, read_at=NOW, readable=False, terms=Amendment())
TOKENS = "/ext/auth-api/accounts/token"
SPENT = http(400, b'{"error": "invalid_grant", "error_description": "spent"}')


def form_of(asked: Asked) -> dict[str, str]:
    return dict(parse_qsl(asked.body.decode()))


def kept(vault: MemoryVault) -> dict[str, Any]:
    secret = read_long(vault, SIGN_IN)
    return json.loads(secret.get_secret_value()) if secret else {}


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def trans_eu(
    server: ScriptedServer, tokens: Callable[[socket.socket, Asked], None] | bytes, order: bytes = b""
) -> None:
    """Answer the token endpoint in one way and orders in another."""

    def script(connection: socket.socket, asked: Asked) -> None:
        if asked.target != TOKENS:
            connection.sendall(order or http(200, text("order_answer").encode()))
        elif isinstance(tokens, bytes):
            connection.sendall(tokens)
        else:
            tokens(connection, asked)

    server.script = script


GOOD = http(200, text("tokens_answer").encode())


# --- the browser -----------------------------------------------------------------------------------------------------------


def test_the_page_to_open(make: Make) -> None:
    client = make(auth_url="https://auth.example")
    start = client.begin_sign_in()
    page = urlsplit(start.address)
    assert (page.scheme, page.netloc, page.path) == ("https", "auth.example", "/oauth2/auth")
    assert parse_qs(page.query) == {
        "client_id": ["app-17"],
        "response_type": ["code"],
        "state": [start.state],
        "redirect_uri": [REDIRECT],
    }
    assert len(start.state) >= 8
    assert start.state != client.begin_sign_in().state
    assert start.state not in repr(start)
    assert not start.listens
    assert parse_qs(urlsplit(make(scope="a b").begin_sign_in().address).query)["scope"] == ["a b"]


def test_signing_in(make: Make, server: ScriptedServer) -> None:
    server.script = answering(GOOD)
    vault = MemoryVault()
    client = make(vault)
    assert client.sign_in_state().reason == "Nobody is signed in."
    start = client.begin_sign_in()
    state = client.finish_sign_in(start, f"  {REDIRECT}?code=a%2Fb&state={start.state}\n")
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("POST", TOKENS)
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.headers["api-key"] == API_KEY
    assert form_of(asked) == {
        "grant_type": "authorization_code",
        "code": "a/b",
        "redirect_uri": REDIRECT,
        "client_id": "app-17",
        "client_secret": CLIENT_SECRET,
    }
    assert state.signed_in
    assert state.expires_at is not None
    assert timedelta(seconds=21_590) < state.expires_at - NOW <= timedelta(seconds=21_599)
    assert state.scope.startswith("trans.freight-orders")
    assert (kept(vault)["access_token"], kept(vault)["refresh_token"]) == (NEW_ACCESS, NEW_REFRESH)
    assert make(vault).sign_in_state() == state, "the next client finds it in the keyring"


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "code_missing"),
        ("hello", "code_missing"),
        (REDIRECT, "code_missing"),
        ("https://auth.example/oauth2/auth?client_id=1&state={state}", "code_missing"),
        (REDIRECT + "?code=1", "state_missing"),
        ("code=1", "state_missing"),
        (REDIRECT + "?code=1&code=2&state={state}", "code_missing"),
        (REDIRECT + "?code=1&state=another-one", "state_wrong"),
        (REDIRECT + "?code=1&state=ąę", "state_wrong"),
        (REDIRECT + "?error=access_denied&state={state}", "sign_in_declined"),
        (REDIRECT + "?error=server_error&state=another-one", "state_wrong"),
        ("https://[broken?code=1&state={state}", "code_missing"),
    ],
)
def test_what_is_not_this_sign_in_s_address(make: Make, server: ScriptedServer, pasted: str, code: str) -> None:
    client = make(MemoryVault())
    start = client.begin_sign_in()
    with pytest.raises(InvalidInput) as caught:
        client.finish_sign_in(start, pasted.replace("{state}", start.state))
    assert caught.value.problem.code == code
    assert server.asked == []


def test_the_query_alone_is_enough(make: Make, server: ScriptedServer) -> None:
    server.script = answering(GOOD)
    client = make(MemoryVault())
    start = client.begin_sign_in()
    assert client.finish_sign_in(start, f"?state={start.state}&code=1").signed_in


def test_a_late_code(make: Make, server: ScriptedServer) -> None:
    server.script = answering(SPENT)
    client = make(MemoryVault())
    start = client.begin_sign_in()
    with pytest.raises(Refused) as caught:
        client.finish_sign_in(start, f"{REDIRECT}?code=1&state={start.state}")
    assert caught.value.problem.code == "sign_in_again"
    assert "about a minute" in caught.value.problem.hint


def test_the_station_hears_the_redirect_itself(make: Make, server: ScriptedServer) -> None:
    server.script = answering(GOOD)
    port = unused_port()
    here = f"http://127.0.0.1:{port}/back"
    client = make(MemoryVault(), redirect_uri=here, redirect_mode="loopback")
    start = client.begin_sign_in()
    assert start.listens
    heard: list[str | None] = []
    listener = threading.Thread(target=lambda: heard.append(client.hear_redirect(start, 20)))
    listener.start()
    while not heard:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as browser:
                browser.sendall(f"GET /back?code=1&state={start.state} HTTP/1.0\r\n\r\n".encode())
                browser.recv(100)
        except OSError:
            continue
        listener.join(5)
    assert heard[0] is not None
    assert client.finish_sign_in(start, heard[0]).signed_in


def test_hearing_where_nothing_can_be_heard(make: Make) -> None:
    client = make()
    with pytest.raises(InvalidInput) as caught:
        client.hear_redirect(client.begin_sign_in(), 1)
    assert caught.value.problem.code == "not_listening"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        relayed = make(redirect_mode="relay", relay_port=taken.getsockname()[1])
        with pytest.raises(InvalidInput) as caught:
            relayed.hear_redirect(relayed.begin_sign_in(), 1)
    assert caught.value.problem.code == "port_taken"


# --- renewing --------------------------------------------------------------------------------------------------------------


def ending(minutes: float, **more: Any) -> MemoryVault:
    """A sign-in whose access, of six hours, ends in some minutes."""
    ends = NOW + timedelta(minutes=minutes)
    return signed_in(NOW, expires_at=ends.isoformat(), renew_at=(ends - timedelta(minutes=5)).isoformat(), **more)


def test_nobody_signed_in(make: Make, server: ScriptedServer) -> None:
    for vault in (MemoryVault(), signed_in(NOW, access_token="", ended="The reason.")):
        with pytest.raises(CredentialMissing) as caught:
            make(vault).status(ORDER_ID)
        assert caught.value.problem.code == "sign_in_again"
    assert "The reason." in caught.value.problem.hint
    assert server.asked == []


def test_what_the_keyring_keeps_cannot_be_read(make: Make) -> None:
    vault = signed_in(NOW, expires_at="soon")
    assert make(vault).sign_in_state().reason == "What the keyring keeps of the sign-in cannot be read."


@pytest.mark.parametrize(("minutes", "renewals"), [(5.1, 0), (4.9, 1), (-10, 1)])
def test_renewed_five_minutes_before_its_end(make: Make, server: ScriptedServer, minutes: float, renewals: int) -> None:
    trans_eu(server, GOOD)
    vault = ending(minutes)
    make(vault).status(ORDER_ID)
    renewed = [asked for asked in server.asked if asked.target == TOKENS]
    assert len(renewed) == renewals
    if renewals:
        assert form_of(renewed[0]) == {
            "grant_type": "refresh_token",
            "refresh_token": REFRESH,
            "client_id": "app-17",
            "client_secret": CLIENT_SECRET,
        }
        assert server.asked[-1].headers["authorization"] == f"Bearer {NEW_ACCESS}"
        assert kept(vault)["refresh_token"] == NEW_REFRESH
        assert kept(vault)["renewing_since"] is None


def test_a_short_life_is_used_too(make: Make, server: ScriptedServer) -> None:
    trans_eu(
        server, http(200, b'{"access_token": "short-access", "expires_in": 120, "refresh_token": "short-refresh"}')
    )
    clock = Clock()
    client = make(ending(-1), now=clock)
    for _ in range(5):
        client.status(ORDER_ID)
        clock.now += timedelta(seconds=15)
    assert sum(asked.target == TOKENS for asked in server.asked) == 1


def test_an_answer_without_its_life_or_a_new_token(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, http(200, b'{"access_token": "other-access", "expires_in": "soon"}'))
    vault = ending(-1)
    state = make(vault).renew_sign_in()
    assert state.expires_at is not None
    assert timedelta(seconds=3590) < state.expires_at - NOW <= timedelta(seconds=3600)
    assert kept(vault)["refresh_token"] == REFRESH, "the old one stays good where none is handed out"
    assert state.scope == "trans.freight-orders.orders.read"


def test_tokens_are_in_the_keyring_before_they_are_used(make: Make, server: ScriptedServer) -> None:
    seen: list[tuple[str, str, bool]] = []
    vault = ending(1)

    def script(connection: socket.socket, asked: Asked) -> None:
        held = kept(vault)
        seen.append((asked.target, held["refresh_token"], held["renewing_since"] is not None))
        connection.sendall(GOOD if asked.target == TOKENS else http(200, text("order_answer").encode()))

    server.script = script
    make(vault).status(ORDER_ID)
    assert [(target == TOKENS, token, marked) for target, token, marked in seen] == [
        (True, REFRESH, True),
        (False, NEW_REFRESH, False),
    ]


def test_many_threads_and_clients_renew_once(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, GOOD)
    vault = ending(-1)
    clients = [make(vault) for _ in range(3)]
    ready = threading.Barrier(12)
    failed: list[StationError] = []

    def ask(client: TransEuClient) -> None:
        ready.wait(10)
        try:
            client.status(ORDER_ID)
        except StationError as error:
            failed.append(error)

    threads = [threading.Thread(target=ask, args=(client,)) for client in clients for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert sum(asked.target == TOKENS for asked in server.asked) == 1
    assert sum(asked.headers.get("authorization") == f"Bearer {NEW_ACCESS}" for asked in server.asked) == 12


def test_renewing_on_purpose_at_the_same_time_sends_no_token_twice(make: Make, server: ScriptedServer) -> None:
    together = threading.Barrier(2)
    vault = ending(200)

    trans_eu(server, GOOD)
    states = []
    first, second = make(vault), make(vault)

    def renew(client: TransEuClient) -> None:
        client.sign_in_state()
        together.wait(10)
        states.append(client.renew_sign_in())

    threads = [threading.Thread(target=renew, args=(client,)) for client in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(state.signed_in for state in states)
    assert {form_of(asked)["refresh_token"] for asked in server.asked} <= {REFRESH, NEW_REFRESH}
    assert [form_of(asked)["refresh_token"] for asked in server.asked].count(REFRESH) == 1


# --- when it goes wrong ------------------------------------------------------------------------------------------------------


def test_a_token_that_is_spent_ends_the_sign_in_with_its_reason(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, SPENT)
    vault = ending(-1)
    client = make(vault)
    with pytest.raises(CredentialMissing) as caught:
        client.status(ORDER_ID)
    assert caught.value.problem.title == "Sign in to Trans.eu again"
    assert "no longer takes the token that renews the sign-in" in caught.value.problem.hint
    state = make(vault).sign_in_state()
    assert (state.signed_in, state.reason) == (False, "Trans.eu no longer takes the token that renews the sign-in.")
    with pytest.raises(CredentialMissing):
        client.status(ORDER_ID)
    assert len(server.asked) == 1, "a dead token is not sent again"
    assert REFRESH not in str(kept(vault))


def test_a_lost_answer_is_the_reason_later(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, resetting)
    vault = ending(-1)
    with pytest.raises(Unreachable):
        make(vault).status(ORDER_ID)
    assert kept(vault)["renewing_since"] is not None
    trans_eu(server, SPENT)
    with pytest.raises(CredentialMissing) as caught:
        make(vault).status(ORDER_ID)
    assert "The answer to the last renewal was lost, and its token works only once." in caught.value.problem.hint


def test_a_lost_answer_may_not_have_been_used(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, http(502))
    vault = ending(-1)
    with pytest.raises(Unreachable):
        make(vault).status(ORDER_ID)
    trans_eu(server, GOOD)
    assert make(vault).status(ORDER_ID).raw == "ready"
    assert make(vault).sign_in_state().signed_in


def test_while_the_access_lives_a_failed_renewal_stops_nobody(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, http(502))
    clock = Clock()
    client = make(ending(4), now=clock)
    for seconds in (0, 10, 70):
        clock.now = NOW + timedelta(seconds=seconds)
        assert client.status(ORDER_ID).raw == "ready"
    tries = [asked for asked in server.asked if asked.target == TOKENS]
    assert len(tries) == 2, "tried again after a minute, not at each call"
    clock.now = NOW + timedelta(minutes=3, seconds=45)
    with pytest.raises(Unreachable):
        client.status(ORDER_ID)


def test_never_sent_is_as_good_as_before(make: Make, server: ScriptedServer) -> None:
    vault = ending(-1)
    client = make(vault, base_url=f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(Unreachable) as caught:
        client.status(ORDER_ID)
    assert caught.value.problem.code == "not_connected"
    assert kept(vault)["renewing_since"] is None


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, b'{"error": "invalid_client"}'),
        (403, b'{"detail": "Api-key"}'),
        (400, b'{"error": "unauthorized_client"}'),
    ],
)
def test_a_wrong_app_keeps_the_sign_in(make: Make, server: ScriptedServer, status: int, body: bytes) -> None:
    trans_eu(server, http(status, body))
    vault = ending(-1)
    with pytest.raises(Refused) as caught:
        make(vault).status(ORDER_ID)
    assert caught.value.problem.code == "app_refused"
    assert kept(vault)["refresh_token"] == REFRESH
    assert kept(vault)["renewing_since"] is None


def test_another_window_renewed_in_between(make: Make, server: ScriptedServer) -> None:
    vault = ending(-1)
    other = signed_in(NOW, access_token="others-access", refresh_token="others-refresh")

    def tokens(connection: socket.socket, _asked: Asked) -> None:
        vault.kept.update(other.kept)
        connection.sendall(SPENT)

    trans_eu(server, tokens)
    assert make(vault).status(ORDER_ID).raw == "ready"
    assert server.asked[-1].headers["authorization"] == "Bearer others-access"


def test_a_read_that_is_not_accepted_renews_and_asks_once_more(make: Make, server: ScriptedServer) -> None:
    def script(connection: socket.socket, asked: Asked) -> None:
        if asked.target == TOKENS:
            connection.sendall(GOOD)
        elif asked.headers["authorization"] == f"Bearer {NEW_ACCESS}":
            connection.sendall(http(200, text("order_answer").encode()))
        else:
            connection.sendall(http(401, b'{"detail": "revoked"}'))

    server.script = script
    assert make().status(ORDER_ID).raw == "ready"
    assert [asked.target == TOKENS for asked in server.asked] == [False, True, False]


def test_an_amendment_that_is_not_accepted_is_not_repeated(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, GOOD, order=http(401, b'{"detail": "revoked"}'))
    client = make()
    with pytest.raises(Refused) as caught:
        client.amend(UNREAD, EXAMPLE)
    assert caught.value.problem.code == "access_refused"
    assert len(server.asked) == 1
    with pytest.raises(Refused):
        client.amend(UNREAD, EXAMPLE)
    assert [asked.target == TOKENS for asked in server.asked] == [False, True, False], "the next one renews first"


class StubbornVault(MemoryVault):
    """A keyring that can be locked."""

    locked = False

    @override
    def write(self, field: str, secret: SecretStr) -> None:
        if self.locked:
            raise CredentialMissing(Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it."))
        super().write(field, secret)


def test_what_the_keyring_does_not_take_is_kept_until_it_does(make: Make, server: ScriptedServer) -> None:
    vault = StubbornVault()
    vault.kept = ending(-1).kept

    def tokens(connection: socket.socket, _asked: Asked) -> None:
        vault.locked = True
        connection.sendall(GOOD)

    trans_eu(server, tokens)
    client = make(vault)
    for _ in range(2):
        with pytest.raises(CredentialMissing) as caught:
            client.status(ORDER_ID)
        assert caught.value.problem.code == "keyring_locked"
    assert [asked.target for asked in server.asked] == [TOKENS], "an access that is not kept is not used"
    vault.locked = False
    assert client.status(ORDER_ID).raw == "ready"
    assert kept(vault)["refresh_token"] == NEW_REFRESH
    assert sum(asked.target == TOKENS for asked in server.asked) == 1


def test_a_locked_keyring_sends_no_token(make: Make, server: ScriptedServer) -> None:
    vault = StubbornVault()
    vault.kept = ending(-1).kept
    vault.locked = True
    with pytest.raises(CredentialMissing):
        make(vault).status(ORDER_ID)
    assert server.asked == []


def test_a_locked_keyring_spends_no_code(make: Make, server: ScriptedServer) -> None:
    class LockedVault(MemoryVault):
        @override
        def read(self, field: str) -> SecretStr | None:
            raise CredentialMissing(Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it."))

    client = make(LockedVault())
    start = client.begin_sign_in()
    with pytest.raises(CredentialMissing):
        client.finish_sign_in(start, f"{REDIRECT}?code=1&state={start.state}")
    assert server.asked == []


def test_signing_out_forgets_all(make: Make) -> None:
    vault = signed_in(NOW, access_token="a" * 3000)
    client = make(vault)
    assert client.sign_in_state().signed_in
    client.sign_out()
    assert vault.kept == {}
    assert not client.sign_in_state().signed_in


def test_renewing_says_itself_when_it_is_refused(make: Make, server: ScriptedServer) -> None:
    trans_eu(server, SPENT)
    with pytest.raises(Refused) as caught:
        make(ending(100)).renew_sign_in()
    assert caught.value.problem.code == "sign_in_again"


def test_no_renewal_without_a_token_for_it(make: Make, server: ScriptedServer) -> None:
    with pytest.raises(CredentialMissing) as caught:
        make(ending(-1, refresh_token="")).status(ORDER_ID)
    assert "gave no token to renew it" in caught.value.problem.hint
    assert server.asked == []


def test_secrets_show_nowhere(make: Make, server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    shown = ""
    echo = json.dumps({"error": "invalid_client", "error_description": f"{REFRESH} {CLIENT_SECRET} {API_KEY}"}).encode()
    for answer in (http(401, echo), http(500, echo), http(200, b'{"access_token": 17}'), GOOD):
        trans_eu(server, answer)
        client = make(ending(-1))
        try:
            shown += repr(client.renew_sign_in())
        except StationError as error:
            shown += "".join((str(error), error.detail, repr(error.problems)))
        shown += repr(client) + repr(vars(client)) + repr(vars(client._line)) + repr(vars(client._sign_in))
    shown += caplog.text
    for secret in (*SECRETS, ACCESS):
        assert secret not in shown
