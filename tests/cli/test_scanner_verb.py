"""Serial scanners in the terminal."""

from tests.cli.conftest import TerminalBench


def test_scanners_are_added_changed_listed_and_removed(terminal: TerminalBench) -> None:
    assert terminal("scanners", "list").out == "Only the keyboard's scanner is heard\n"
    assert terminal("scanners", "add", "--name", "Ramp", "--device", "/dev/ttyACM0").code == 0
    assert terminal("scanners", "add", "--name", "Desk", "--device", "/dev/ttyACM1", "--same-scan-ms", "900").code == 0
    assert terminal("scanners", "add", "--name", "Ramp", "--device", "/dev/ttyACM2", "--baud", "115200").code == 0
    known = terminal("scanners", "list", "--json").data["scanners"]
    assert [(each["name"], each["device"], each["baud"], each["same_scan_ms"]) for each in known] == [
        ("Desk", "/dev/ttyACM1", 9600, 900),
        ("Ramp", "/dev/ttyACM2", 115200, None),
    ]
    assert terminal("scanners", "remove", "Desk").code == 0
    said = terminal("scanners", "remove", "Desk")
    assert (said.code, "It has: Ramp" in said.err) == (2, True)
    assert terminal("scanners", "find").code == 0


def test_settings_that_do_not_fit_are_refused(terminal: TerminalBench) -> None:
    said = terminal("scanners", "add", "--name", "Ramp", "--device", "x", "--baud", "1")
    assert said.code == 2
    assert terminal("scanners", "list", "--json").data == {"scanners": []}
