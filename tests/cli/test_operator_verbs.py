"""Operators at the terminal: set up, and named where the desk asks."""

from app.settings.file import SettingsFile
from tests.cli.conftest import TerminalBench

BADGE, PIN = "canary-badge-4711", "canary-pin-2580"


def asks_who(terminal: TerminalBench) -> None:
    SettingsFile(terminal.folder / "settings.toml").change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"asks_who": True})})
    )


def test_an_operator_is_added_named_and_removed(terminal: TerminalBench) -> None:
    terminal.typing(BADGE, PIN)
    added = terminal("operators", "add", "Marit Lunde", "--json")
    assert added.code == 0, added.err
    assert added.data["id"] == "marit-lunde"
    asks_who(terminal)
    refused = terminal("operators", "remove", "marit-lunde")
    assert refused.code == 2
    assert "--as ID" in refused.err
    terminal.typing("0000")
    assert terminal("operators", "list", "--as", "marit-lunde").code == 2, "a wrong PIN"
    terminal.typing(PIN, "", "1111")
    said = terminal("operators", "add", "Per Holm", "--rights", "place,reprint", "--as", "Marit Lunde")
    assert said.code == 0, said.err
    listed = terminal("operators", "list")
    assert "per-holm     Per Holm     place, reprint" in listed.out
    terminal.typing(PIN)
    assert terminal("operators", "rights", "per-holm", "none", "--as", "marit-lunde").code == 0
    terminal.typing(PIN, "per-badge-1", "")
    assert "badge replaced" in terminal("operators", "secrets", "Per Holm", "--as", "marit-lunde").out
    terminal.typing(PIN)
    assert terminal("operators", "remove", "per-holm", "--as", "marit-lunde").code == 0
    terminal.typing(PIN)
    assert terminal("operators", "rights", "marit-lunde", "place", "--as", "marit-lunde").code == 2, (
        "nobody would be left"
    )
    everything = added.out + added.err + listed.out + (terminal.folder / "settings.toml").read_text()
    assert BADGE not in everything
    assert PIN not in everything


def test_what_an_operator_may_not_do_is_refused_before_anything_is_sent(terminal: TerminalBench) -> None:
    terminal.typing(BADGE, PIN)
    assert terminal("operators", "add", "Marit Lunde").code == 0
    terminal.typing("", "1111")
    assert terminal("operators", "add", "Per Holm", "--rights", "reprint").code == 0
    asks_who(terminal)
    terminal.add()
    assert terminal("place", "100482").code == 2
    terminal.typing("1111")
    said = terminal("place", "100482", "--as", "per-holm")
    assert said.code == 2
    assert "Per Holm may not place orders" in said.err
    terminal.typing("1111")
    assert terminal("printers", "remove", "zebra", "--as", "per-holm").code == 2
    assert terminal.sandbox.porterbuddy.orders == {}
    terminal.typing(PIN)
    assert terminal("place", "100482", "--as", "marit-lunde").code == 0


def test_a_new_operator_needs_a_way_in(terminal: TerminalBench) -> None:
    terminal.typing("", "")
    said = terminal("operators", "add", "Marit Lunde")
    assert said.code == 2
    assert "A badge or a PIN is needed" in said.err
    assert terminal("operators", "add", "X", "--rights", "fly").code == 2
