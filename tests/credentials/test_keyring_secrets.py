import gc
import logging
import os
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordSetError
from pydantic import SecretStr
from typing_extensions import override

from app.credentials.keyring_secrets import SERVICE, KeyringSecrets, os_keyring
from app.domain.errors import CredentialMissing
from app.domain.ports import Secrets
from tests.fakes import secret_service
from tests.fakes.plain_keyring import PlaintextKeyring
from tests.fakes.secret_service import SecretServiceHome

SECRET = "sk-żółć-4711-do-not-show"


@pytest.fixture(scope="module")
def keyring_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecretServiceHome]:
    with secret_service.session(tmp_path_factory.mktemp("secrets")) as home:
        yield home
    for process in home.processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


@pytest.fixture
def real(keyring_home: SecretServiceHome, monkeypatch: pytest.MonkeyPatch) -> KeyringSecrets:
    use(keyring_home, monkeypatch)
    return KeyringSecrets()


def use(home: SecretServiceHome, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    for name, value in home.environment.items():
        monkeypatch.setenv(name, value)


def the_port(secrets: Secrets) -> Secrets:
    return secrets


def test_a_secret_is_kept_in_the_real_keyring_and_read_by_another_start(real: KeyringSecrets) -> None:
    the_port(real).write("oslo", "api_key", SecretStr(SECRET))
    again = KeyringSecrets().read("oslo", "api_key")
    assert again is not None
    assert again.get_secret_value() == SECRET
    assert real.backend() == "Secret Service"


def test_it_lies_under_the_service_and_the_accounts_field(real: KeyringSecrets) -> None:
    real.write("oslo", "shared_secret", SecretStr(SECRET))
    assert os_keyring().get_password("parceldesk", "oslo/shared_secret") == SECRET
    assert SERVICE == "parceldesk"


def test_one_that_is_not_there_is_none(real: KeyringSecrets) -> None:
    assert real.read("oslo", "nothing-here") is None


def test_it_is_replaced_and_forgotten(real: KeyringSecrets) -> None:
    real.write("bergen", "api_key", SecretStr("first"))
    real.write("bergen", "api_key", SecretStr("second"))
    read = real.read("bergen", "api_key")
    assert read is not None
    assert read.get_secret_value() == "second"
    real.delete("bergen", "api_key")
    real.delete("bergen", "api_key")
    assert real.read("bergen", "api_key") is None


def test_two_threads_may_ask_at_once(real: KeyringSecrets) -> None:
    real.write("oslo", "api_key", SecretStr(SECRET))
    found: list[SecretStr | None] = []
    threads = [threading.Thread(target=lambda: found.append(real.read("oslo", "api_key"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [secret.get_secret_value() for secret in found if secret] == [SECRET] * 4


# keyring leaves its bus connection open when it finds the collection locked; it goes with the exception
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_locked_keyring_says_so_and_does_not_wait_for_a_prompt_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secret_service.session(tmp_path) as home:
        use(home, monkeypatch)
        secrets = KeyringSecrets(deadline_seconds=5)
        secrets.write("oslo", "api_key", SecretStr(SECRET))
        secret_service.lock(home.environment["DBUS_SESSION_BUS_ADDRESS"])
        calls: list[Callable[[], object]] = [
            lambda: secrets.read("oslo", "api_key"),
            lambda: secrets.write("oslo", "api_key", SecretStr("another")),
        ]
        for call in calls:
            with pytest.raises(CredentialMissing) as caught:
                call()
            assert caught.value.problem.code == "keyring_locked"
            assert caught.value.problem.title == "The keyring is locked"
            assert "nlock" in caught.value.problem.hint
        gc.collect()


def test_a_session_without_a_keyring_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with secret_service.session(tmp_path, with_keyring=False) as home:
        use(home, monkeypatch)
        with pytest.raises(CredentialMissing) as caught:
            KeyringSecrets().read("oslo", "api_key")
        assert caught.value.problem.code == "keyring_missing"
        assert "Start a keyring" in caught.value.problem.hint


def test_no_session_at_all_says_so_and_a_later_one_is_found(
    keyring_home: SecretServiceHome, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use(keyring_home, monkeypatch)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    secrets = KeyringSecrets()
    with pytest.raises(CredentialMissing) as caught:
        secrets.backend()
    assert caught.value.problem.code == "keyring_missing"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_home.environment["DBUS_SESSION_BUS_ADDRESS"])
    assert secrets.backend() == "Secret Service"


def test_a_keyring_that_dies_meanwhile_is_missing_and_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secret_service.session(tmp_path) as home:
        use(home, monkeypatch)
        secrets = KeyringSecrets()
        secrets.write("oslo", "api_key", SecretStr(SECRET))
    with pytest.raises(CredentialMissing) as caught:
        secrets.read("oslo", "api_key")
    assert caught.value.problem.code == "keyring_missing"


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        ("keyring.backends.fail.Keyring", "keyring_missing"),
        ("keyring.backends.null.Keyring", "keyring_unsafe"),
        ("tests.fakes.plain_keyring.PlaintextKeyring", "keyring_unsafe"),
        ("keyring.backends.chainer.ChainerBackend", "keyring_unsafe"),
    ],
)
def test_a_keyring_that_keeps_no_secrets_safe_is_refused(
    chosen: str, code: str, keyring_home: SecretServiceHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(keyring_home, monkeypatch)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    if "chainer" in chosen:
        monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [PlaintextKeyring()])
    with pytest.raises(CredentialMissing) as caught:
        KeyringSecrets().write("oslo", "api_key", SecretStr(SECRET))
    assert caught.value.problem.code == code


def test_a_chain_with_nothing_in_it_is_no_keyring(
    keyring_home: SecretServiceHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(keyring_home, monkeypatch)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.chainer.ChainerBackend")
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)
    with pytest.raises(CredentialMissing) as caught:
        KeyringSecrets().backend()
    assert caught.value.problem.code == "keyring_missing"


def test_a_chosen_keyring_of_the_system_is_taken(
    keyring_home: SecretServiceHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(keyring_home, monkeypatch)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    assert KeyringSecrets().backend() == "Secret Service"


class AskingKeyring(PlaintextKeyring):
    """Waits for a person who never comes."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait()
        return None


def test_a_prompt_that_nobody_answers_ends_at_the_deadline_and_the_next_call_too() -> None:
    asking = AskingKeyring()
    secrets = KeyringSecrets(lambda: asking, deadline_seconds=0.05)
    for _ in range(2):
        with pytest.raises(CredentialMissing) as caught:
            secrets.read("oslo", "api_key")
        assert caught.value.problem.code == "keyring_timed_out"
    asking.answered.set()
    patient = KeyringSecrets(lambda: asking)
    assert patient.read("oslo", "api_key") is None


class ForgetfulKeyring(PlaintextKeyring):
    """Takes a secret and does not have it afterwards."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        return None

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return None


def test_what_cannot_be_read_back_is_not_kept() -> None:
    with pytest.raises(CredentialMissing) as caught:
        KeyringSecrets(ForgetfulKeyring).write("oslo", "api_key", SecretStr(SECRET))
    assert caught.value.problem.code == "keyring_failed"


class TalkativeKeyring(PlaintextKeyring):
    """Puts the secret into its exceptions, as some keyrings of Windows do."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(f"could not store {password!r}")


def test_the_secret_is_in_no_exception_no_log_and_no_repr(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = KeyringSecrets(TalkativeKeyring)
    with pytest.raises(CredentialMissing) as caught:
        secrets.write("oslo", "api_key", SecretStr(SECRET))
    error = caught.value
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown = "".join(frames.format()) + repr(error) + str(error) + error.detail + repr(secrets) + caplog.text
    assert SECRET not in shown
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.detail == "PasswordSetError"


class BrokenKeyring(PlaintextKeyring):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise self.error


@pytest.mark.parametrize("error", [KeyringError("x"), OSError(5, "x"), ValueError("x"), RecursionError()])
def test_whatever_a_keyring_raises_is_told_in_our_words(error: Exception) -> None:
    broken: KeyringBackend = BrokenKeyring(error)
    with pytest.raises(CredentialMissing) as caught:
        KeyringSecrets(lambda: broken).read("oslo", "api_key")
    assert caught.value.problem.code == "keyring_failed"
    assert caught.value.detail == type(error).__name__


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_each_system_is_told_what_to_do(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.credentials.keyring_secrets.sys.platform", platform)
    broken = BrokenKeyring(OSError())
    with pytest.raises(CredentialMissing) as caught:
        KeyringSecrets(lambda: broken).read("oslo", "api_key")
    word = {"win32": "Windows", "darwin": "Keychain", "linux": "keyring"}[platform]
    assert word in caught.value.problem.hint
