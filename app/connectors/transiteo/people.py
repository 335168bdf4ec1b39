"""Names and streets, which Transiteo parts otherwise than we do."""

import re

_NUMBER_LAST = re.compile(r"(?P<street>.*[^\d\s,].*?)[\s,]+(?P<number>\d+\s?[A-Za-z]?(?:[-/]\d+\s?[A-Za-z]?)?)")
_NUMBER_FIRST = re.compile(
    r"(?P<number>\d+(?:[-/]\d+)?(?:\s?(?:bis|ter|quater|[A-Za-z]))?)[\s,]+(?P<street>\D.*)", re.IGNORECASE
)


def parted_name(name: str, last_name: str = "") -> tuple[str, str]:
    """Part a name before its last word, or before a last name of several; a single word is no first name."""
    if last_name and name.endswith(f" {last_name}"):
        return name.removesuffix(last_name).strip(), last_name
    first, _, last = name.rpartition(" ")
    return first.strip(), last


def parted_street(line: str) -> tuple[str, str]:
    """Part a street from its house number, whichever comes first; the number is empty when there is none to be seen."""
    line = " ".join(line.split())
    for form in (_NUMBER_FIRST, _NUMBER_LAST):
        found = form.fullmatch(line)
        if found:
            return found["street"].strip(" ,"), found["number"]
    return line, ""
