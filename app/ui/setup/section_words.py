"""What the list says of each section: what is kept there in a word, and whether something is changed or wrong."""

from collections.abc import Mapping

from app.settings.model import Theme
from app.ui.setup.presenter import SetupState
from app.ui.setup.section_list import SectionSaid
from app.ui.setup.sections import section_of

_THEMES = {Theme.LIGHT.value: "light", Theme.DARK.value: "dark", Theme.SYSTEM.value: "as the system"}
_SCALES = {"none": "none", "hid": "USB", "serial": "serial", "virtual": "network"}


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
            "changed" if name in changed else "",
            f"{wrong[name]} wrong" if name in wrong else "",
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
        "sender": str(state.draft["sender"]["name"]) or "not set up",
        "scanners": f"{gone} unplugged" if gone else f"typing and {serial}" if serial else "typing",
        "scale": _SCALES.get(desk["scale"]["kind"], ""),
        "sound": "silent" if sound["silent"] else f"{sound['volume_percent']} %",
        "people": "asked" if desk["asks_who"] else "not asked",
        "look": _THEMES.get(state.draft["appearance"]["theme"], ""),
        "support": "",
    }
