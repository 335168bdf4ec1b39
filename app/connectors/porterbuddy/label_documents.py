"""Porterbuddy's label documents: which are asked for, whose they are, and whether they are labels at all."""

import re
from collections.abc import Sequence

from app.connectors.porterbuddy.wire import LabelSizeChoice
from app.connectors.porterbuddy.wire_answers import LabelInfo, LabelPackage
from app.domain.errors import Blame, InvalidInput, Problem, Refused
from app.domain.labels import REGULAR, SMALL, LabelFormat, LabelSize, LabelWish
from app.domain.wording import say

MEDIA_TYPES = {
    LabelFormat.PDF: "application/pdf",
    LabelFormat.PNG: "image/png",
    LabelFormat.ZPL: "application/zpl",
}
"""What the ``Accept`` header asks for (porterbuddy.txt, "Label File Format")."""
ZPL_DPI = 203
NOT_READY = frozenset({404, 409, 425})
READY_TRIES = 4
READY_SECONDS = 2.0

_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_ZPL = re.compile(rb"[^<{]*?\^XA.*\^XZ\s*\Z", re.DOTALL | re.IGNORECASE)


def check_wish(wish: LabelWish) -> None:
    """Look whether Porterbuddy makes labels of a kind at all.

    Raises:
        InvalidInput: It does not; nothing was asked for.
    """
    if wish.format not in MEDIA_TYPES:
        raise InvalidInput(
            Problem(
                code="label_format_unknown",
                title=say("Porterbuddy makes no labels as {kind}", kind=wish.format.value.upper()),
                hint="Nothing was asked for. The order stands. Choose a printer for ZPL, PDF or PNG.",
                blame=Blame.OFFICE,
            )
        )


def chosen_size(choice: LabelSizeChoice, wish: LabelWish) -> tuple[str, LabelSize]:
    """Return the ``size`` to ask for and what it measures.

    It is always said: without it, Porterbuddy's own default for the account would come, which nothing tells.
    """
    small = wish.size.height_mm < (SMALL.height_mm + REGULAR.height_mm) / 2
    if choice is LabelSizeChoice.SMALL or (choice is LabelSizeChoice.NONE and small):
        return LabelSizeChoice.SMALL.value, SMALL
    return LabelSizeChoice.REGULAR.value, REGULAR


def kind_of(content: bytes) -> LabelFormat | None:
    """Tell what a document is from its bytes, whole from beginning to end; None for anything else."""
    if content.startswith(b"%PDF-") and b"%%EOF" in content[-1024:]:
        return LabelFormat.PDF
    if content.startswith(_PNG_START) and content.rstrip().endswith(_PNG_END):
        return LabelFormat.PNG
    return LabelFormat.ZPL if _ZPL.match(content) else None


def check_document(content: bytes, wanted: LabelFormat, detail: str) -> None:
    """Look whether a document is a whole label of the wanted kind.

    Raises:
        Refused: It is not (code ``not_a_label``).
    """
    kind = kind_of(content)
    if kind is wanted:
        return
    came = kind.value.upper() if kind else say("something else")
    raise Refused(
        Problem(
            code="not_a_label",
            title="What Porterbuddy sent is no label",
            hint=say(
                "The order stands. Asked for {wanted}, got {came}. Fetch the label again.",
                wanted=wanted.value.upper(),
                came=came,
            ),
            blame=Blame.CARRIER,
        ),
        detail,
    )


def not_ready(detail: str) -> Refused:
    """Build the error for labels that are not made yet."""
    return Refused(
        Problem(
            code="label_not_ready",
            title="Porterbuddy has no label yet",
            hint="The order stands. Fetch the label again in a minute.",
            blame=Blame.CARRIER,
        ),
        detail,
    )


def link_gone(detail: str) -> Refused:
    """Build the error for a document that its address no longer gives."""
    return Refused(
        Problem(
            code="label_link_gone",
            title="Porterbuddy does not hand out this label",
            hint="The order stands. Fetch the label again: its address lives only for a short time.",
            blame=Blame.CARRIER,
        ),
        detail,
    )


def foreign_host(detail: str) -> Refused:
    """Build the error for a label's address that leads away from Porterbuddy."""
    return Refused(
        Problem(
            code="foreign_host",
            title="The label's address leads away from Porterbuddy",
            hint="It was not opened. The order stands. Tell the office.",
            blame=Blame.OFFICE,
        ),
        detail,
    )


def documents_wanted(info: LabelInfo, identifiers: Sequence[str]) -> tuple[tuple[int, str, str], ...]:
    """Say which documents to fetch: the parcel's place from 1, its number, the document's address.

    Porterbuddy's parcels are matched by their numbers; by their place only where no package carries a number. Without
    packages, the one document with all labels is taken, at place 0.

    Raises:
        Refused: A parcel has no label (``label_missing``).
    """
    packages = info.packages
    if not packages:
        if not info.shipment_label_url:
            raise not_ready("label info names no document")
        return ((0, "", info.shipment_label_url),)
    if not identifiers:
        return tuple(
            (place, package.parcel_shipment_identifier or "", package.label_url)
            for place, package in enumerate(packages, start=1)
        )
    by_number = _by_number(packages)
    if not by_number and len(packages) == len(identifiers):
        by_number = dict(zip(identifiers, packages, strict=True))
    missing = [number for number in identifiers if number not in by_number]
    if missing:
        raise Refused(
            Problem(
                code="label_missing",
                title=say("Porterbuddy has no label for parcel {numbers}", numbers=", ".join(missing[:3])),
                hint="The order stands. Look at its parcels in Porterbuddy's portal.",
                blame=Blame.CARRIER,
            ),
            f"{len(packages)} packages, {len(missing)} of {len(identifiers)} parcels without one",
        )
    return tuple((place, number, by_number[number].label_url) for place, number in enumerate(identifiers, start=1))


def _by_number(packages: Sequence[LabelPackage]) -> dict[str, LabelPackage]:
    return {package.parcel_shipment_identifier: package for package in packages if package.parcel_shipment_identifier}
