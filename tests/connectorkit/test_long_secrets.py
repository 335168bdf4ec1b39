"""Secrets that do not fit into one entry of a keyring."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from typing_extensions import override

from app.connectorkit.long_secrets import PIECE_CHARACTERS, delete_long, read_long, write_long
from app.domain.errors import CredentialMissing, Problem
from tests.fakes.memory_vault import MemoryVault


class FailingVault(MemoryVault):
    """A keyring that fails at its nth writing."""

    def __init__(self, fails_at: int = 0) -> None:
        super().__init__()
        self.fails_at = fails_at
        self.written = 0

    @override
    def write(self, field: str, secret: SecretStr) -> None:
        self.written += 1
        if self.written == self.fails_at:
            raise CredentialMissing(Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it."))
        super().write(field, secret)


@given(st.text(max_size=3 * PIECE_CHARACTERS), st.text(max_size=3 * PIECE_CHARACTERS))
def test_what_is_written_is_read(first: str, second: str) -> None:
    vault = MemoryVault()
    for text in (first, second):
        write_long(vault, "tokens", SecretStr(text))
        kept = read_long(vault, "tokens")
        assert kept is not None
        assert kept.get_secret_value() == text
    assert all(len(entry.get_secret_value()) <= PIECE_CHARACTERS + 20 for entry in vault.kept.values())
    delete_long(vault, "tokens")
    assert vault.kept == {}


def test_nothing_kept_is_nothing_read() -> None:
    assert read_long(MemoryVault(), "tokens") is None
    delete_long(MemoryVault(), "tokens")


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_a_failure_in_the_middle_keeps_the_old_one_whole(fails_at: int) -> None:
    vault = FailingVault()
    write_long(vault, "tokens", SecretStr("a" * 2500))
    vault.written, vault.fails_at = 0, fails_at
    with pytest.raises(CredentialMissing):
        write_long(vault, "tokens", SecretStr("b" * 2500))
    kept = read_long(vault, "tokens")
    assert kept is not None
    assert kept.get_secret_value() == "a" * 2500


@pytest.mark.parametrize("damage", ["", "x", "0 mark text", "99999 mark text", "1 mark text"])
def test_a_damaged_one_counts_as_none(damage: str) -> None:
    vault = MemoryVault()
    vault.write("tokens", SecretStr(damage))
    assert read_long(vault, "tokens") is None


def test_a_lost_piece_counts_as_none() -> None:
    vault = MemoryVault()
    write_long(vault, "tokens", SecretStr("a" * 2500))
    del vault.kept[next(name for name in vault.kept if name.endswith(".2"))]
    assert read_long(vault, "tokens") is None
