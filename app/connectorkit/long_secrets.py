"""Secrets that are longer than a keyring's entry: Windows takes 1,280 characters, and signed tokens pass that."""

import hashlib

from pydantic import SecretStr

from app.connectorkit.connector import Vault

PIECE_CHARACTERS = 1_000
_MAX_PIECES = 32


def write_long(vault: Vault, field: str, secret: SecretStr) -> None:
    """Keep a secret of any length, whole or not at all: the entry under the field's own name is written last.

    Raises:
        CredentialMissing: It could not be kept; what was kept before is still whole.
    """
    text = secret.get_secret_value()
    mark = hashlib.sha256(text.encode()).hexdigest()[:12]
    pieces = [text[start : start + PIECE_CHARACTERS] for start in range(0, len(text), PIECE_CHARACTERS)] or [""]
    before = _head(vault, field)
    for number, piece in enumerate(pieces[1:], start=1):
        vault.write(_tail(field, mark, number), SecretStr(piece))
    vault.write(field, SecretStr(f"{len(pieces)} {mark} {pieces[0]}"))
    if before is not None and before[1] != mark:
        _forget(vault, field, before)


def read_long(vault: Vault, field: str) -> SecretStr | None:
    """Return a secret, None if there is none or a piece of it is gone. Raises CredentialMissing as the keyring does."""
    head = _head(vault, field)
    if head is None:
        return None
    count, mark, first = head
    pieces = [first]
    for number in range(1, count):
        piece = vault.read(_tail(field, mark, number))
        if piece is None:
            return None
        pieces.append(piece.get_secret_value())
    text = "".join(pieces)
    whole = hashlib.sha256(text.encode()).hexdigest()[:12] == mark
    return SecretStr(text) if whole else None


def delete_long(vault: Vault, field: str) -> None:
    """Forget a secret with all its pieces; one that is not there is no error."""
    head = _head(vault, field)
    vault.delete(field)
    if head is not None:
        _forget(vault, field, head)


def _head(vault: Vault, field: str) -> tuple[int, str, str] | None:
    kept = vault.read(field)
    if kept is None:
        return None
    count, _, rest = kept.get_secret_value().partition(" ")
    mark, _, first = rest.partition(" ")
    if not count.isascii() or not count.isdigit() or not 1 <= int(count[:4]) <= _MAX_PIECES:
        return None
    return int(count), mark, first


def _forget(vault: Vault, field: str, head: tuple[int, str, str]) -> None:
    for number in range(1, head[0]):
        vault.delete(_tail(field, head[1], number))


def _tail(field: str, mark: str, number: int) -> str:
    return f"{field}.{mark}.{number}"
