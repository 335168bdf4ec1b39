"""What the list says of each section: what is kept there in a word, and whether something is changed or wrong."""

from collections.abc import Mapping

from app.domain.wording import mark, say, say_many
from app.settings.model import Theme
from app.ui.setup.presenter import SetupState
from app.ui.setup.section_list import SectionSaid
from app.ui.setup.sections import section_of

_THEMES = {Theme.LIGHT.value: mark("light"), Theme.DARK.value: mark("dark"), Theme.SYSTEM.value: mark("as the system")}
_SCALES = {"none": mark("none"), "hid": mark("USB"), "serial": mark("serial port"), "virtual": mark("network")}


def sections_said(titles: Mapping[str, str], state: SetupState, changed: frozenset[str]) -> dict[str, SectionSaid]:
    """Return what stands in each section's line."""
    wrong: dict[str, int] = {}
    for path in state.problems:
        wrong[section_of(path)] = wrong.get(section_of(path), 0) + 1
    lines = _lines(state)
    return {
        name: SectionSaid(
            title,
            lines.get(name, ""),
            say("changed") if name in changed else "",
            say_many(wrong[name], "{n} wrong", "{n} wrong") if name in wrong else "",
        )
        for name, title in titles.items()
    }


def _lines(state: SetupState) -> dict[str, str]:
    desk, sound = state.draft["desk"], state.draft["desk"]["sound"]
    gone = sum(each.is_there is False for each in state.scanners)
    serial = len(desk["serial_scanners"])
    return {
        "desk": str(desk["name"]),
        "boxes": str(len(desk["boxes"])),
        "sender": str(state.draft["sender"]["name"]) or say("not set up"),
        "scanners": _scanners(gone, serial),
        "scale": say(_SCALES.get(desk["scale"]["kind"], "")),
        "sound": say("silent") if sound["silent"] else f"{sound['volume_percent']} %",
        "people": say("asked") if desk["asks_who"] else say("not asked"),
        "look": say(_THEMES.get(state.draft["appearance"]["theme"], "")),
        "support": "",
    }


def _scanners(gone: int, serial: int) -> str:
    if gone:
        return say_many(gone, "{n} unplugged", "{n} unplugged")
    return say("typing and {count}", count=serial) if serial else say("typing")
