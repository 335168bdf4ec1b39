"""Export invoices: which there are, and what may be opened."""

import re
from urllib.parse import urlsplit

from app.connectorkit.hosts import may_be_fetched
from app.connectors.transiteo.wire import OWN_HOSTS
from app.connectors.transiteo.wire_answers import AnsweredOrder
from app.domain.documents import OrderDocument
from app.domain.errors import Blame, Problem, Refused
from app.domain.wording import say

PDF = "application/pdf"
_MAX_PAPERS = 200


def addresses(answered: AnsweredOrder) -> dict[str, tuple[str, str]]:
    """Return title and address of each export invoice, by an id that stays as long as the order does."""
    found = {
        f"export-{place}": (say("Export invoice {number}", number=place), url)
        for place, url in enumerate(answered.export_invoice_url[:_MAX_PAPERS], start=1)
    }
    for seller, url in list(answered.sellers_export_invoice_url.items())[:_MAX_PAPERS]:
        found[f"seller-{seller}"] = (say("Export invoice of seller {seller}", seller=seller), url)
    return found


def documents(answered: AnsweredOrder, base_url: str) -> tuple[OrderDocument, ...]:
    """Name an order's export invoices; those elsewhere than at Transiteo are named and never opened."""
    return tuple(
        OrderDocument(id=name, title=title, host=host_of(url), may_be_opened=may_be_fetched(url, base_url, OWN_HOSTS))
        for name, (title, url) in addresses(answered).items()
    )


def host_of(url: str) -> str:
    """Return where an address leads; empty for none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def file_name(order_id: str, document_id: str) -> str:
    """Make a plain file name."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", f"{order_id}-{document_id}").strip("-")[:120] + ".pdf"


def no_such_document() -> Refused:
    """Build the error for a paper that the order does not have."""
    problem = Problem(
        code="no_such_document",
        title="Transiteo has no such invoice for this order",
        hint="Nothing was opened. It may come later.",
        blame=Blame.CARRIER,
    )
    return Refused(problem)


def foreign_host(host: str) -> Refused:
    """Build the error for an address that leads to somebody else."""
    problem = Problem(
        code="foreign_host",
        title="The invoice does not lie at Transiteo",
        hint="It was not opened.",
        blame=Blame.CARRIER,
    )
    return Refused(problem, f"export invoice: its address leads to {host[:200] or 'no host'}")


def link_gone(detail: str) -> Refused:
    """Build the error for an address under which nothing lies any more."""
    problem = Problem(
        code="link_gone",
        title="The invoice is not there",
        hint="Nothing was opened. Ask again: its address may have changed.",
        blame=Blame.CARRIER,
    )
    return Refused(problem, detail)


def check_pdf(content: bytes, detail: str) -> None:
    """Look whether bytes are a PDF.

    Raises:
        Refused: They are not.
    """
    if b"%PDF-" not in content[:1024]:
        problem = Problem(
            code="not_a_document",
            title="What Transiteo sent is no PDF",
            hint="It was not opened.",
            blame=Blame.CARRIER,
        )
        raise Refused(problem, detail)
