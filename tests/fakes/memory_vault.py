"""A corner of a keyring that forgets everything with its test."""

from pydantic import SecretStr


class MemoryVault:
    """Fits ``app.connectorkit.connector.Vault``."""

    def __init__(self) -> None:
        self.kept: dict[str, SecretStr] = {}

    def read(self, field: str) -> SecretStr | None:
        return self.kept.get(field)

    def write(self, field: str, secret: SecretStr) -> None:
        self.kept[field] = secret

    def delete(self, field: str) -> None:
        self.kept.pop(field, None)
