"""The In doubt screen's words: what is known, what is not, and what comes next."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.accounts import Environment
from app.domain.acts import CarrierAct
from app.domain.money import Money
from app.domain.numbers import whole_shown
from app.domain.orders import OrderRow
from app.domain.ports import Attempt
from app.domain.printers import PrintJob
from app.domain.scans import ScanAnswer, Verdict
from app.domain.wording import say, say_many
from app.ui.doubts.state import Busy, Case, DoubtsState, Notice
from app.ui.flash import Flash
from app.ui.problems import sentence_of
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
    known = [_sent_words(case, act.opened_at, now)]
    known += [say(problem.title) for problem in act.problems[:2]]
    known += [change.sentence() for change in act.changes[:_MOST_CHANGES]]
    if len(act.changes) > _MOST_CHANGES:
        more = len(act.changes) - _MOST_CHANGES
        known.append(say_many(more, "and {n} changes more", "and {n} changes more"))
    unknown = [say("Whether {system} did it", system=case.carrier)]
    if case.environment is Environment.LIVE and act.kind.binds:
        unknown.append(say("Whether it is binding and billed now"))
    return CaseWords(
        question=say("{act}: was it done?", act=say(act.title)),
        about=f"{code(case.number)}, {case.row.recipient}" if case.row is not None else code(case.number),
        age=age_words(case.since, now),
        known=tuple(known),
        not_known=tuple(unknown),
        next=_busy_words(busy, now) or _looked_words(case, act),
    )


def _sent_words(case: Case, at: datetime, now: datetime) -> str:
    return say("Sent to {system} at {time}", system=case.carrier, time=_clock(at, now))


def _looked_words(case: Case, act: CarrierAct) -> str:
    if not case.can_ask:
        return say(
            "{system} does not show it by this way. Look at its own page, then say what stands there.",
            system=case.carrier,
        )
    if not act.asked:
        return say("{system} is looked at every minute, by itself.", system=case.carrier)
    return say(
        "{system} was looked at {times}: “{answer}”. It is looked at again every minute."
        if act.answer
        else "{system} was looked at {times}. It is looked at again every minute.",
        system=case.carrier,
        times=_times(act.asked),
        answer=say(act.answer),
    )


def _times(count: int) -> str:
    if count <= 2:
        return say("once" if count == 1 else "twice")
    return say_many(count, "{n} times", "{n} times")


def _order_words(
    case: Case, attempt: Attempt, row: OrderRow, now: datetime, locale: str, busy: Busy | None
) -> CaseWords:
    price = price_of(case, locale)
    known = [_sent_words(case, attempt.opened_at, now)]
    known += [say(problem.title) for problem in attempt.problems[:2]]
    known.append(say("Your order number is kept with the request"))
    unknown = [say("Whether {system} took the order", system=case.carrier)]
    if case.environment is Environment.LIVE:
        unknown.append(say("Whether {price} were billed" if price else "Whether anything was billed", price=price))
    about = f"{row.recipient}, {row.postal_code} {row.city}"
    return CaseWords(
        question=say("Was order {reference} placed?", reference=code(row.reference)),
        about=f"{about} · {price}" if price else about,
        age=age_words(case.since, now),
        known=tuple(known),
        not_known=tuple(unknown),
        next=_busy_words(busy, now) or _asked_words(case, attempt, now),
    )


def _asked_words(case: Case, attempt: Attempt, now: datetime) -> str:
    if not attempt.asked:
        return say("{system} is asked by order number every minute, by itself.", system=case.carrier)
    system, times, answer = case.carrier, _times(attempt.asked), say(case.last_answer)
    if attempt.asked_at is None:
        return say("{system} was asked {times}. It is asked again every minute.", system=system, times=times)
    return say(
        "{system} was asked {times}, last {age} ago: “{answer}”. It is asked again every minute."
        if answer
        else "{system} was asked {times}, last {age} ago. It is asked again every minute.",
        system=system,
        times=times,
        age=age_words(attempt.asked_at, now),
        answer=answer,
    )


def _print_words(case: Case, job: PrintJob, row: OrderRow, now: datetime, locale: str, busy: Busy | None) -> CaseWords:
    price = row.price.shown(locale) if row.price else ""
    known = [
        say(
            "{system} took the order, {price}" if price else "{system} took the order",
            system=case.carrier,
            price=price,
        )
    ]
    if job.bytes_accepted is None:
        known.append(say("The label was on its way to {printer}", printer=job.printer))
    else:
        accepted, total = whole_shown(job.bytes_accepted), whole_shown(job.bytes_total)
        known.append(say("{printer} took {taken} of {total} bytes", printer=job.printer, taken=accepted, total=total))
    if job.outcome:
        known.append(say(job.outcome))
    of = say("parcel {number} of {total}", number=job.parcel_number, total=row.parcel_count)
    label = of if row.parcel_count > 1 else say_many(1, "1 label", "{n} labels")
    return CaseWords(
        question=say("Did the label for {reference} come out?", reference=code(row.reference)),
        about=f"{row.recipient} · {label}",
        age=age_words(case.since, now),
        known=tuple(known),
        not_known=(say("Whether the label is on paper"),),
        next=_busy_words(busy, now) or say("Look at the printer, or scan the label: that settles it."),
    )


def _busy_words(busy: Busy | None, now: datetime) -> str:
    if busy is None or busy.left:
        return ""
    seconds = int((now - busy.since).total_seconds())
    return say("{work}, {seconds} s. Esc leaves it, it goes on by itself.", work=busy.words, seconds=seconds)


def price_of(case: Case, locale: str) -> str:
    """Return what the order would cost, empty where no price is known."""
    attempt, row = case.attempt, case.row
    price: Money | None = attempt.window.price if attempt and attempt.window else row.price if row else None
    return price.shown(locale) if price else ""


def age_words(since: datetime, now: datetime) -> str:
    """Say an age: ``40 s``, ``6 min``, ``3 h 05 min``, ``2 d``."""
    seconds = max(0, int((now - since).total_seconds()))
    if seconds < 60:
        return say("{seconds} s", seconds=seconds)
    minutes = seconds // 60
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    if minutes < 48 * 60:
        return say("{hours} h {minutes:02d} min", hours=minutes // 60, minutes=minutes % 60)
    return say_many(minutes // 1440, "{n} d", "{n} d")


def _clock(at: datetime, now: datetime) -> str:
    local = at.astimezone()
    if local.date() == now.astimezone().date():
        return f"{local:%H:%M:%S}"
    return say("{time:%H:%M:%S} on {time:%Y-%m-%d}", time=local)


def strip_of(state: DoubtsState) -> Strip:
    """Say what to scan."""
    cases = state.cases or ()
    if any(case.job is not None for case in cases):
        line = say("A label that scans has come out of the printer.")
        return Strip(say("Scan a label to settle it"), line, Mood.ASK)
    title = say("The carrier is asked" if cases else "Nothing is in doubt")
    return Strip(title, say("Labels that are scanned here are taken along."), Mood.REST)


def settled_notice(case: Case, settled: Settled) -> Notice:
    """Say what asking the carrier found out."""
    number, carrier = case.number, case.carrier
    if case.act is not None:
        return _looked_notice(case, case.act, settled)
    if settled is Settled.FOUND:
        line = say("{system} has it. Its labels can be printed now.", system=carrier)
        return Notice(Verdict.OK, say("Order {reference} was placed", reference=number), line)
    if settled is Settled.NOT_FOUND:
        title = say("{system} does not know order {reference} yet", system=carrier, reference=number)
        line = say("Nothing was settled: it can still come in. It is asked again every minute.")
        return Notice(Verdict.WAITING, title, line)
    title = say("{system} gave no clear answer", system=carrier)
    line = say("Order {reference} stays in doubt. Nothing was sent.", reference=number)
    return Notice(Verdict.WAITING, title, line)


def _looked_notice(case: Case, act: CarrierAct, settled: Settled) -> Notice:
    if settled is Settled.FOUND:
        shown = say("{system} shows it.", system=case.carrier)
        return Notice(Verdict.OK, say("{act}: done", act=say(act.title)), shown)
    if settled is Settled.NOT_FOUND:
        line = say("Nothing was settled and nothing was sent. Look at its own page, or let it be looked at again.")
        return Notice(Verdict.WAITING, say("{system} does not show it yet", system=case.carrier), line)
    title = say("{system} gave no clear answer", system=case.carrier)
    return Notice(Verdict.WAITING, title, say("It stays in doubt. Nothing was sent."))


def all_notice(counts: dict[Settled, int]) -> Notice:
    """Say what asking about all found out."""
    total = sum(counts.values())
    title = say_many(total, "1 asked about", "{n} asked about")
    line = say(
        "{found} found with the carrier, {unknown} not known there yet, {unclear} without a clear answer.",
        found=counts[Settled.FOUND],
        unknown=counts[Settled.NOT_FOUND],
        unclear=counts[Settled.NO_ANSWER],
    )
    return Notice(Verdict.OK if counts[Settled.FOUND] == total else Verdict.WAITING, title, line)


def details_text(case: Case) -> str:
    """Write all that is kept of a case, for whoever looks into it."""
    row, attempt, job, act = case.row, case.attempt, case.job, case.act
    lines = [say("Order {reference}", reference=case.number)]
    if row is not None:
        lines = [f"{lines[0]}, {row.recipient}, {row.postal_code} {row.city}"]
    if act is not None:
        lines += [
            say(
                "{act}, account {account}, act {number}, the carrier's number {subject}",
                act=say(act.title),
                account=act.account,
                number=act.id,
                subject=act.subject,
            ),
            say("Sent {time}", time=_moment(act.opened_at)),
            *(change.sentence() for change in act.changes),
            *(f"{sentence_of(problem)} ({problem.code})" for problem in act.problems),
            say_many(act.asked, "Looked at {n} times", "Looked at {n} times") + _last_words(act.asked_at),
        ]
    if attempt is not None:
        lines += [
            say(
                "Account {account}, attempt {number}, generation {generation}",
                account=attempt.account,
                number=attempt.id,
                generation=attempt.generation,
            ),
            say("Key {key}", key=attempt.key),
            say("Sent {time}", time=_moment(attempt.opened_at)),
            *(f"{sentence_of(problem)} ({problem.code})" for problem in attempt.problems),
            say_many(attempt.asked, "Asked {n} times", "Asked {n} times") + _last_words(attempt.asked_at),
        ]
    if job is not None:
        taken = say("not known") if job.bytes_accepted is None else whole_shown(job.bytes_accepted)
        lines += [
            say(
                "Printer {printer}, job {number}, parcel {parcel}, copy {copy}, {reason}",
                printer=job.printer,
                number=job.id,
                parcel=job.parcel_number,
                copy=job.copy_number,
                reason=say(job.reason),
            ),
            say("Bytes taken {taken} of {total}", taken=taken, total=whole_shown(job.bytes_total)),
            say("Begun {time}", time=_moment(job.created_at)),
        ]
    lines += [
        f"{_moment(event.at)}  {event.title}" + (f" ({event.detail})" if event.detail else "") for event in case.events
    ]
    return "\n".join(lines)


def _last_words(at: datetime | None) -> str:
    return say(", last {time}", time=_moment(at)) if at else ""


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
        foot_right=say("Close") if stands else "",
        foot_key="Esc" if stands else "",
        hold_ms=_HOLD_MS.get(said.verdict, 0),
    )
