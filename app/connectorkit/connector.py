"""What a connector's folder says of itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

from pydantic import BaseModel, SecretStr

from app.connectorkit.transport import Transport
from app.domain.accounts import ConnectorInfo, Environment, SettingField


class Vault(Protocol):
    """The account's own corner of the keyring, for secrets that a system hands out: order tokens, refresh tokens."""

    def read(self, field: str) -> SecretStr | None:
        """Return a secret, None if there is none. Raises CredentialMissing when the keyring cannot be read."""
        ...

    def write(self, field: str, secret: SecretStr) -> None:
        """Keep a secret; it is kept when this returns. Raises CredentialMissing when it could not be kept."""
        ...

    def delete(self, field: str) -> None:
        """Forget a secret; one that is not there is no error."""
        ...


@dataclass(frozen=True)
class Connector:
    """One outside system, as its folder's ``CONNECTOR`` declares it.

    Attributes:
        id: The folder's name.
        title: The system's name, for people.
        settings: pydantic model of an account's options; ``SecretStr`` fields are kept in the keyring.
        build: Makes the client from valid settings, the shared transport and the account's corner of the keyring.
        base_urls: Default of the ``base_url`` option by environment.
        extras: Model of what only this system has, drawn by the form engine.
        custody: Makes what forgets the secrets that the system hands out (ports ``KeepsAccountSecrets``, ``KeepsOrderSecrets``);
            None where it hands out none.
    """

    id: str
    title: str
    settings: type[BaseModel]
    build: Callable[[Any, Transport, Vault], object]
    base_urls: Mapping[Environment, str] = field(default_factory=dict)
    extras: type[BaseModel] | None = None
    custody: Callable[[Vault], object] | None = None

    def secret_fields(self) -> tuple[str, ...]:
        """Name the options that go to the keyring."""
        return tuple(name for name, info in self.settings.model_fields.items() if _is_secret(info.annotation))

    def info(self) -> ConnectorInfo:
        """Describe the system for forms and the terminal."""
        return ConnectorInfo(
            id=self.id,
            title=self.title,
            fields=tuple(
                SettingField(
                    name=name,
                    title=info.title or name.replace("_", " ").capitalize(),
                    help=info.description or "",
                    required=info.is_required(),
                    secret=_is_secret(info.annotation),
                    choices=tuple(str(member.value) for member in _members(info.annotation)),
                    choice_words=tuple(_words(member) for member in _members(info.annotation)),
                    default="" if info.is_required() or _is_secret(info.annotation) else str(info.default),
                )
                for name, info in self.settings.model_fields.items()
            ),
            base_urls=dict(self.base_urls),
        )


def _is_secret(annotation: Any) -> bool:
    return annotation is SecretStr


def _members(annotation: Any) -> tuple[Enum, ...]:
    return tuple(annotation) if isinstance(annotation, type) and issubclass(annotation, Enum) else ()


def _words(member: Enum) -> str:
    """Return what an enumeration calls one of its values, which is the value itself where that is a short sign."""
    return str(getattr(member, "words", "") or member.value)
