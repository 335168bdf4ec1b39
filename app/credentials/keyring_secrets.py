"""Secrets in the keyring of the operating system, and nowhere else.

A keyring that is locked may ask somebody and wait for ever, so each call runs on a thread of its own with a deadline. Only a
word about how it ended leaves that thread: exceptions of keyrings can carry the secret in their text and in their frames.
"""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import SecretStr

from app.domain.errors import Blame, CredentialMissing, Problem
from app.domain.wording import mark, say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "parceldesk"
DEADLINE_SECONDS = 10.0

_OS_KEYRINGS = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}
_DESKTOP_KEYRINGS = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.libsecret.Keyring",
)
_ALLOWED_MODULES = tuple(
    name.rpartition(".")[0] for names in (*_OS_KEYRINGS.values(), _DESKTOP_KEYRINGS) for name in names
)
_TITLES = {
    "win32": "Windows Credential Manager",
    "darwin": "macOS Keychain",
}
_MEND_LOCKED = {
    "win32": mark("Sign in to Windows again, then try again."),
    "darwin": mark("Open Keychain Access, unlock the login keychain, then try again."),
}
_MEND_MISSING = {
    "win32": mark("Start the service “Credential Manager” in Windows."),
    "darwin": mark("Open Keychain Access and make a login keychain."),
}

Result = TypeVar("Result")


class _End(StrEnum):
    """How a call to a keyring ended badly."""

    LOCKED = "locked"
    MISSING = "missing"
    UNSAFE = "unsafe"
    TIMED_OUT = "timed out"
    FAILED = "failed"


class _Unusable(Exception):
    """There is no keyring that secrets may go to; carries no secret."""

    def __init__(self, end: _End, kind: str) -> None:
        super().__init__(kind)
        self.end = end


@dataclass
class _Outcome(Generic[Result]):
    """What a call left behind: a value, or how it ended and the kind of the exception, never its text."""

    value: Result | None = None
    end: _End | None = None
    kind: str = ""


class KeyringSecrets:
    """The port ``Secrets`` on the OS keyring; there is no fallback.

    Args:
        find: Returns the keyring to use; only tests give another one.
        deadline_seconds: How long a call may take, a question to a person included.
    """

    def __init__(
        self, find: "Callable[[], KeyringBackend] | None" = None, *, deadline_seconds: float = DEADLINE_SECONDS
    ) -> None:
        self._find = find or os_keyring
        self._deadline_seconds = deadline_seconds
        self._lane = threading.Lock()

    def read(self, account_id: str, field: str) -> SecretStr | None:
        """Return a secret, None if there is none. Raises CredentialMissing when the keyring is locked or missing."""
        user = _user(account_id, field)

        def call(keyring: "KeyringBackend") -> SecretStr | None:
            text = keyring.get_password(SERVICE, user)
            return SecretStr(text) if text else None

        return self._run(call)

    def write(self, account_id: str, field: str, secret: SecretStr) -> None:
        """Keep a secret. Raises CredentialMissing when it could not be kept (it is read back)."""
        user = _user(account_id, field)

        def call(keyring: "KeyringBackend") -> bool:
            keyring.set_password(SERVICE, user, secret.get_secret_value())
            return keyring.get_password(SERVICE, user) == secret.get_secret_value()

        if not self._run(call):
            raise _missing(_End.FAILED, "what was read back is not what was written")

    def delete(self, account_id: str, field: str) -> None:
        """Forget a secret; one that is not there is no error."""
        user = _user(account_id, field)

        def call(keyring: "KeyringBackend") -> None:
            if keyring.get_password(SERVICE, user) is not None:
                keyring.delete_password(SERVICE, user)

        self._run(call)

    def backend(self) -> str:
        """Name the keyring in use, for a person. Raises CredentialMissing when there is none."""
        return self._run(_title)

    def _run(self, call: "Callable[[KeyringBackend], Result]") -> Result:
        """Run one call with the keyring on a thread of its own; a second one waits for the first.

        Raises:
            CredentialMissing: It did not end well, or not in time.
        """
        if not self._lane.acquire(timeout=self._deadline_seconds):
            raise _missing(_End.TIMED_OUT, "an earlier question to the keyring is still open")
        outcome: _Outcome[Result] = _Outcome()
        # A daemon: a keyring that waits for a person must not keep the station from closing.
        worker = threading.Thread(target=self._work, args=(call, outcome), name="keyring", daemon=True)
        worker.start()
        worker.join(self._deadline_seconds)
        if worker.is_alive():
            raise _missing(_End.TIMED_OUT, f"no answer in {self._deadline_seconds:g} s")
        if outcome.end is not None:
            raise _missing(outcome.end, outcome.kind)
        return outcome.value  # type: ignore[return-value]  # without an end, the call returned: its value may be None

    def _work(self, call: "Callable[[KeyringBackend], Result]", outcome: _Outcome[Result]) -> None:
        try:
            outcome.value = call(self._find())
        except _Unusable as error:
            outcome.end, outcome.kind = error.end, str(error)
        except Exception as error:  # noqa: BLE001 - each system's keyring has exceptions of its own, and their texts may hold the secret
            outcome.end, outcome.kind = _ended(error), type(error).__name__
        finally:
            self._lane.release()


def os_keyring() -> "KeyringBackend":
    """Return this system's keyring.

    ``keyring`` itself would take the best of all that is installed, down to plain text files, and would remember
    for good that there was none. So the system's own are asked for by name; one that somebody chose is looked at.

    Raises:
        _Unusable: There is none, or the one that was chosen keeps secrets in no safe place.
    """
    from keyring import core

    chosen = core.load_env() or core.load_config()
    if chosen is not None:
        _refuse_unsafe(chosen)
        return chosen
    for name in _OS_KEYRINGS.get(sys.platform, _DESKTOP_KEYRINGS):
        try:
            return core.load_keyring(name)
        except (RuntimeError, ImportError, AttributeError):
            continue  # not the one of this desktop
    raise _Unusable(_End.MISSING, "no keyring of this system can be used")


def _refuse_unsafe(keyring: "KeyringBackend") -> None:
    from keyring.backends.chainer import ChainerBackend

    members = list(type(keyring).backends) if isinstance(keyring, ChainerBackend) else [keyring]
    if not members:
        raise _Unusable(_End.MISSING, "the chosen chain of keyrings is empty")
    for member in members:
        module = type(member).__module__
        if module == "keyring.backends.fail":
            raise _Unusable(_End.MISSING, module)
        if module not in _ALLOWED_MODULES:
            raise _Unusable(_End.UNSAFE, module)


def _ended(error: Exception) -> _End:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, KeyringLocked) or type(error).__name__ in {"LockedException", "PromptDismissedException"}:
        return _End.LOCKED
    if isinstance(error, (InitError, NoKeyringError)) or type(error).__name__ in {
        "SecretServiceNotAvailableException",
        "ConnectionRefusedError",
        "FileNotFoundError",
    }:
        return _End.MISSING
    return _End.FAILED


def _title(keyring: "KeyringBackend") -> str:
    if sys.platform in _TITLES:
        return _TITLES[sys.platform]
    return {"SecretService": "Secret Service", "libsecret": "Secret Service", "kwallet": "KWallet"}.get(
        type(keyring).__module__.rpartition(".")[2], str(keyring.name)
    )


def _user(account_id: str, field: str) -> str:
    return f"{account_id}/{field}"


def _missing(end: _End, detail: str) -> CredentialMissing:
    mend_locked = _MEND_LOCKED.get(
        sys.platform, mark("Unlock the login keyring (“Passwords and Keys”, or KWallet), then try again.")
    )
    mend_missing = _MEND_MISSING.get(
        sys.platform,
        mark("Start a keyring for this user, such as gnome-keyring or KWallet, and sign in to the desktop."),
    )
    title, hint = {
        _End.LOCKED: (mark("The keyring is locked"), mend_locked),
        _End.MISSING: (mark("There is no keyring on this desk"), mend_missing),
        _End.UNSAFE: (
            mark("The chosen keyring keeps secrets in no safe place"),
            mark(
                "Nothing was written. Take the choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg; "
                "the system’s own keyring is used then."
            ),
        ),
        _End.TIMED_OUT: (
            mark("The keyring does not answer"),
            say("It may be asking somebody for its password. {what_now}", what_now=say(mend_locked)),
        ),
        _End.FAILED: (
            mark("The keyring did not do it"),
            say("The secret was not read or kept. {what_now}", what_now=say(mend_locked)),
        ),
    }[end]
    code = f"keyring_{end.name.lower()}"
    return CredentialMissing(Problem(code=code, title=title, hint=hint, blame=Blame.STATION), detail)
