"""A keyring that keeps secrets in the clear, as ``keyrings.alt`` does: the station has to refuse it."""

from keyring.backend import KeyringBackend
from typing_extensions import override


class PlaintextKeyring(KeyringBackend):
    """Keeps what it is given in a dictionary."""

    priority = 1

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self._kept[service, username]
