"""The In doubt screen's words: what is known, what is not, and what comes next."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.accounts import Environment
from app.domain.acts import CarrierAct
from app.domain.money import Money
from app.domain.orders import OrderRow
from app.domain.ports import Attempt
from app.domain.printers import PrintJob
from app.domain.scans import ScanAnswer, Verdict
from app.ui.doubts.state import Busy, Case, DoubtsState, Notice
from app.ui.flash import Flash
from app.ui.shell.state import Mood, Strip
from app.ui.theme.words import code
from app.workflows.settle_doubts import Settled

_MOST_CHANGES = 4
_HOLD_MS = {Verdict.OK: 900, Verdict.ALREADY: 1500}


@dataclass(frozen=True)
class CaseWords:
    """All that a case's card says.

    Attributes:
        about: Who and how much, beside the question.
    """

    question: str
    about: str
    age: str
    known: tuple[str, ...]
    not_known: tuple[str, ...]
    next: str


def words_of(case: Case, now: datetime, locale: str, busy: Busy | None = None) -> CaseWords:
    """Say what a case is about."""
    if case.act is not None:
        return _act_words(case, case.act, now, busy)
    if case.attempt is not None and case.row is not None:
        return _order_words(case, case.attempt, case.row, now, locale, busy)
    if case.job is not None and case.row is not None:
        return _print_words(case, case.job, case.row, now, locale, busy)
    raise AssertionError("a doubt is about an order, a print or an act")


def _act_words(case: Case, act: CarrierAct, now: datetime, busy: Busy | None) -> CaseWords:
    known = [f"Sent to {case.carrier} at {_clock(act.opened_at, now)}"]
    known += [problem.title for problem in act.problems[:2]]
    known += [change.sentence() for change in act.changes[:_MOST_CHANGES]]
    if len(act.changes) > _MOST_CHANGES:
        known.append(f"and {len(act.changes) - _MOST_CHANGES} changes more")
    unknown = [f"Whether {case.carrier} did it"]
    if case.environment is Environment.LIVE and act.kind.binds:
        unknown.append("Whether it is binding and billed now")
    if not case.can_ask:
        after = f"{case.carrier} does not show it by this way. Look at its own page, then say what stands there."
    elif act.asked:
        said = f": “{act.answer}”" if act.answer else ""
        after = f"{case.carrier} was looked at {_times(act.asked)}{said}. It is looked at again every minute."
    else:
        after = f"{case.carrier} is looked at every minute, by itself."
    return CaseWords(
        question=f"{act.title}: was it done?",
        about=f"{code(case.number)}, {case.row.recipient}" if case.row is not None else code(case.number),
        age=age_words(case.since, now),
        known=tuple(known),
        not_known=tuple(unknown),
        next=_busy_words(busy, now) or after,
    )


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _order_words(
    case: Case, attempt: Attempt, row: OrderRow, now: datetime, locale: str, busy: Busy | None
) -> CaseWords:
    price = price_of(case, locale)
    known = [f"Sent to {case.carrier} at {_clock(attempt.opened_at, now)}"]
    known += [problem.title for problem in attempt.problems[:2]]
    known.append("Your order number is kept with the request")
    unknown = [f"Whether {case.carrier} took the order"]
    if case.environment is Environment.LIVE:
        unknown.append(f"Whether {price} were billed" if price else "Whether anything was billed")
    about = f"{row.recipient}, {row.postal_code} {row.city}"
    return CaseWords(
        question=f"Was order {code(row.reference)} placed?",
        about=f"{about} · {price}" if price else about,
        age=age_words(case.since, now),
        known=tuple(known),
        not_known=tuple(unknown),
        next=_busy_words(busy, now) or _asked_words(case, attempt, now),
    )


def _asked_words(case: Case, attempt: Attempt, now: datetime) -> str:
    if not attempt.asked:
        return f"{case.carrier} is asked by order number every minute, by itself."
    times = _times(attempt.asked)
    said = f": “{case.last_answer}”" if case.last_answer else ""
    when = f", last {age_words(attempt.asked_at, now)} ago" if attempt.asked_at else ""
    return f"{case.carrier} was asked {times}{when}{said}. It is asked again every minute."


def _print_words(case: Case, job: PrintJob, row: OrderRow, now: datetime, locale: str, busy: Busy | None) -> CaseWords:
    price = row.price.shown(locale) if row.price else ""
    known = [f"{case.carrier} took the order, {price}" if price else f"{case.carrier} took the order"]
    if job.bytes_accepted is None:
        known.append(f"The label was on its way to {job.printer}")
    else:
        known.append(f"{job.printer} took {_grouped(job.bytes_accepted)} of {_grouped(job.bytes_total)} bytes")
    if job.outcome:
        known.append(job.outcome)
    of = f"parcel {job.parcel_number} of {row.parcel_count}"
    return CaseWords(
        question=f"Did the label for {code(row.reference)} come out?",
        about=f"{row.recipient} · {of if row.parcel_count > 1 else '1 label'}",
        age=age_words(case.since, now),
        known=tuple(known),
        not_known=("Whether the label is on paper",),
        next=_busy_words(busy, now) or "Look at the printer, or scan the label: that settles it.",
    )


def _busy_words(busy: Busy | None, now: datetime) -> str:
    if busy is None or busy.left:
        return ""
    seconds = int((now - busy.since).total_seconds())
    return f"{busy.words}, {seconds} s. Esc leaves it, it goes on by itself."


def price_of(case: Case, locale: str) -> str:
    """Return what the order would cost, empty where no price is known."""
    attempt, row = case.attempt, case.row
    price: Money | None = attempt.window.price if attempt and attempt.window else row.price if row else None
    return price.shown(locale) if price else ""


def age_words(since: datetime, now: datetime) -> str:
    """Say an age: ``40 s``, ``6 min``, ``3 h 05 min``, ``2 d``."""
    seconds = max(0, int((now - since).total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    minutes = seconds // 60
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes < 48 * 60 else f"{minutes // 1440} d"


def _clock(at: datetime, now: datetime) -> str:
    local = at.astimezone()
    return f"{local:%H:%M:%S}" if local.date() == now.astimezone().date() else f"{local:%H:%M:%S on %Y-%m-%d}"


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def strip_of(state: DoubtsState) -> Strip:
    """Say what to scan."""
    cases = state.cases or ()
    if any(case.job is not None for case in cases):
        return Strip("Scan a label to settle it", "A label that scans has come out of the printer.", Mood.ASK)
    if cases:
        line = "Labels that are scanned here are taken along."
        return Strip("The carrier is asked", line, Mood.REST)
    return Strip("Nothing is in doubt", "Labels that are scanned here are taken along.", Mood.REST)


def settled_notice(case: Case, settled: Settled) -> Notice:
    """Say what asking the carrier found out."""
    number, carrier = case.number, case.carrier
    if case.act is not None:
        return _looked_notice(case, case.act, settled)
    if settled is Settled.FOUND:
        return Notice(Verdict.OK, f"Order {number} was placed", f"{carrier} has it. Its labels can be printed now.")
    if settled is Settled.NOT_FOUND:
        line = "Nothing was settled: it can still come in. It is asked again every minute."
        return Notice(Verdict.WAITING, f"{carrier} does not know order {number} yet", line)
    return Notice(
        Verdict.WAITING, f"{carrier} gave no clear answer", f"Order {number} stays in doubt. Nothing was sent."
    )


def _looked_notice(case: Case, act: CarrierAct, settled: Settled) -> Notice:
    if settled is Settled.FOUND:
        return Notice(Verdict.OK, f"{act.title}: done", f"{case.carrier} shows it.")
    if settled is Settled.NOT_FOUND:
        line = "Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again."
        return Notice(Verdict.WAITING, f"{case.carrier} does not show it yet", line)
    return Notice(Verdict.WAITING, f"{case.carrier} gave no clear answer", "It stays in doubt. Nothing was sent.")


def all_notice(counts: dict[Settled, int]) -> Notice:
    """Say what asking about all found out."""
    total = sum(counts.values())
    title = "1 asked about" if total == 1 else f"{total} asked about"
    line = (
        f"{counts[Settled.FOUND]} found with the carrier, {counts[Settled.NOT_FOUND]} not known there yet, "
        f"{counts[Settled.NO_ANSWER]} without a clear answer."
    )
    return Notice(Verdict.OK if counts[Settled.FOUND] == total else Verdict.WAITING, title, line)


def details_text(case: Case) -> str:
    """Write all that is kept of a case, for whoever looks into it."""
    row, attempt, job, act = case.row, case.attempt, case.job, case.act
    lines = [f"Order {row.reference}, {row.recipient}, {row.postal_code} {row.city}" if row else f"Order {case.number}"]
    if act is not None:
        lines += [
            f"{act.title}, account {act.account}, act {act.id}, the carrier's number {act.subject}",
            f"Sent {_moment(act.opened_at)}",
            *(change.sentence() for change in act.changes),
            *(f"{problem.sentence()} ({problem.code})" for problem in act.problems),
            f"Looked at {act.asked} times" + (f", last {_moment(act.asked_at)}" if act.asked_at else ""),
        ]
    if attempt is not None:
        lines += [
            f"Account {attempt.account}, attempt {attempt.id}, generation {attempt.generation}",
            f"Key {attempt.key}",
            f"Sent {_moment(attempt.opened_at)}",
            *(f"{problem.sentence()} ({problem.code})" for problem in attempt.problems),
            f"Asked {attempt.asked} times" + (f", last {_moment(attempt.asked_at)}" if attempt.asked_at else ""),
        ]
    if job is not None:
        taken = "not known" if job.bytes_accepted is None else _grouped(job.bytes_accepted)
        lines += [
            f"Printer {job.printer}, job {job.id}, parcel {job.parcel_number}, copy {job.copy_number}, {job.reason}",
            f"Bytes taken {taken} of {_grouped(job.bytes_total)}",
            f"Begun {_moment(job.created_at)}",
        ]
    lines += [
        f"{_moment(event.at)}  {event.title}" + (f" ({event.detail})" if event.detail else "") for event in case.events
    ]
    return "\n".join(lines)


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def flash_of(said: ScanAnswer) -> Flash:
    """Build the verdict of a scan."""
    stands = said.verdict not in _HOLD_MS
    return Flash(
        verdict=said.verdict,
        word=said.word,
        line=said.line,
        detail=said.detail,
        foot=said.next,
        foot_right="Close" if stands else "",
        foot_key="Esc" if stands else "",
        hold_ms=_HOLD_MS.get(said.verdict, 0),
    )
