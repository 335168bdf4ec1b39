"""CUPS, spoken to directly by IPP: no libcups, no compiler.

"Completed" is the only success that CUPS has; a job that was taken may still be refused for its paper minutes later.
"""

import getpass
import itertools
import os
import re
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from app.domain.errors import Blame, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.wording import mark, say
from app.printing import ipp
from app.printing.failures import failed
from app.printing.ipp import Attribute, Operation, Tag
from app.printing.spooler import RAW, Queue, SpoolJob, SpoolState

if TYPE_CHECKING:
    import httpx

_SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cups/cups.sock"))
_ANSWER_LIMIT_BYTES = 8 * 1024 * 1024
_CALL_SECONDS = 15.0
_NOT_FOUND = 0x0406
_STOPPED = 5
_JOB_STATES = {
    3: SpoolState.WAITING,
    4: SpoolState.HELD,
    5: SpoolState.PRINTING,
    6: SpoolState.STOPPED,
    7: SpoolState.CANCELLED,
    8: SpoolState.ABORTED,
    9: SpoolState.COMPLETED,
}
_OBSTACLES = {
    "cover-open": mark("lid open"),
    "door-open": mark("lid open"),
    "interlock-open": mark("lid open"),
    "media-empty": mark("no paper"),
    "media-needed": mark("no paper"),
    "media-jam": mark("paper jam"),
    "marker-supply-empty": mark("no ribbon or toner"),
    "toner-empty": mark("no ribbon or toner"),
    "offline": mark("off or not connected"),
    "shutdown": mark("off or not connected"),
    "timed-out": mark("does not answer"),
    "paused": mark("paused"),
    "moving-to-paused": mark("paused"),
    "spool-area-full": mark("full of jobs"),
    "fuser-over-temp": mark("head too hot"),
}
_WARNINGS = {
    "media-low": mark("paper near its end"),
    "marker-supply-low": mark("ribbon or toner near its end"),
    "toner-low": mark("ribbon or toner near its end"),
    "output-area-full": mark("labels wait to be taken"),
    "output-area-almost-full": mark("labels wait to be taken"),
}
_QUEUE_ATTRIBUTES = (
    "printer-name",
    "printer-make-and-model",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "device-uri",
    "media-supported",
    "printer-error-policy",
    "document-format-supported",
)
_JOB_ATTRIBUTES = ("job-state", "job-state-reasons", "job-printer-state-message", "time-at-processing")
_SIZE = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_SIZE_TOLERANCE_MM = 0.6
_PRINTERS_OWN = re.compile(r"ipp(?:/[\w.-]+)*", re.ASCII)
"""The path at which a printer itself takes jobs, ``ipp/print`` (IPP Everywhere); no queue of CUPS may have such a name."""


class CupsSpooler:
    """The CUPS of this machine or of a print server.

    Args:
        server: ``host``, ``host:port`` or the path of a socket; empty means what ``CUPS_SERVER`` says, else this machine's.
    """

    def __init__(self, server: str = "") -> None:
        self._server = server or os.environ.get("CUPS_SERVER", "")
        self._numbers = itertools.count(1)
        self._client: httpx.Client | None = None

    def queues(self) -> tuple[Queue, ...]:
        """All queues."""
        wanted = Attribute(Tag.KEYWORD, "requested-attributes", _QUEUE_ATTRIBUTES)
        answer = self._ask(Operation.CUPS_GET_PRINTERS, "/", [wanted])
        if answer.status == _NOT_FOUND:  # how CUPS says that there are none
            return ()
        self._refuse_if_refused(answer, "")
        return tuple(_queue(group) for group in answer.all(ipp.PRINTER_GROUP))

    def queue(self, name: str) -> Queue:
        """Return one queue. Raises PrinterFailed when there is none."""
        wanted = Attribute(Tag.KEYWORD, "requested-attributes", _QUEUE_ATTRIBUTES)
        answer = self._ask(Operation.GET_PRINTER_ATTRIBUTES, _path(name), [_printer_uri(name), wanted])
        self._refuse_if_refused(answer, name)
        queue = _queue(answer.first(ipp.PRINTER_GROUP), name)
        return replace(queue, name=name, is_printer=True) if _PRINTERS_OWN.fullmatch(name) else queue

    def print(self, queue: Queue, content: bytes, mime: str, title: str, size: LabelSize) -> int:
        """Hand a job over: printer bytes as they are, pages unscaled on the paper of that size.

        Raises:
            PrinterFailed: Nothing was queued, or (``accepted_bytes`` None) it is not known.
        """
        job = [] if mime == RAW else [Attribute(Tag.KEYWORD, "print-scaling", ["none"]), _media(queue, size)]
        attributes = [
            _printer_uri(queue.name),
            _user(),
            Attribute(Tag.NAME, "job-name", [title or "label"]),
            Attribute(Tag.MIME, "document-format", [_printers_word(queue, mime)]),
        ]
        answer = self._ask(Operation.PRINT_JOB, _path(queue.name), attributes, job, content)
        self._refuse_if_refused(answer, queue.name)
        number = answer.first(ipp.JOB_GROUP).get("job-id", [None])[0]
        if not isinstance(number, int):
            raise _unclear("the answer names no job")
        return number

    def job(self, queue: str, number: int) -> SpoolJob:
        """Ask where a job stands."""
        wanted = Attribute(Tag.KEYWORD, "requested-attributes", _JOB_ATTRIBUTES)
        job = Attribute(Tag.INTEGER, "job-id", [number])
        answer = self._ask(Operation.GET_JOB_ATTRIBUTES, _path(queue), [_printer_uri(queue), job, _user(), wanted])
        if answer.status == _NOT_FOUND:
            return SpoolJob(SpoolState.GONE)
        self._refuse_if_refused(answer, queue)
        told = answer.first(ipp.JOB_GROUP)
        state = told.get("job-state", [None])[0]
        reasons = [str(reason) for reason in told.get("job-state-reasons", [])]
        message = " ".join([*(str(m) for m in told.get("job-printer-state-message", []) if m), *reasons])
        started = told["time-at-processing"][0] is not None if "time-at-processing" in told else None
        return SpoolJob(
            _JOB_STATES.get(state, SpoolState.WAITING) if isinstance(state, int) else SpoolState.WAITING,
            message,
            started,
        )

    def cancel(self, queue: str, number: int) -> None:
        """Take a job back; one that is over is no error."""
        job = Attribute(Tag.INTEGER, "job-id", [number])
        self._ask(Operation.CANCEL_JOB, _path(queue), [_printer_uri(queue), job, _user()])

    def _ask(
        self,
        operation: Operation,
        path: str,
        attributes: Sequence[Attribute],
        job: Sequence[Attribute] = (),
        content: bytes = b"",
    ) -> ipp.Answer:
        import httpx

        body = ipp.request(operation, next(self._numbers), attributes, job, content)
        try:
            return ipp.answer(self._posted(path, body))
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise failed(
                "spooler_unreachable",
                say("The print service on {server} does not answer", server=self._server)
                if self._server
                else say("The print service does not answer"),
                mark("Nothing was sent. Look whether it runs and its address is right."),
                accepted_bytes=0,
                detail=type(error).__name__,
                blame=Blame.STATION,
            ) from error
        except (httpx.HTTPError, ValueError) as error:
            raise _unclear(f"{type(error).__name__}: {error}") from error

    def _posted(self, path: str, body: bytes) -> bytes:
        """Post and read within one deadline and a byte limit; httpx's own time limits are per read."""
        end = time.monotonic() + _CALL_SECONDS
        said = bytearray()
        # Nothing is kept open between calls: a desk prints a few times a minute, and a service may be restarted.
        headers = {"Content-Type": "application/ipp", "Accept-Encoding": "identity", "Connection": "close"}
        with self._opened().stream("POST", path, content=body, headers=headers) as response:
            if 400 <= response.status_code < 500:
                raise _turned_away(response.status_code)
            if response.status_code != 200:
                raise ValueError(f"HTTP {response.status_code}")
            for part in response.iter_bytes():
                said += part
                if len(said) > _ANSWER_LIMIT_BYTES or time.monotonic() > end:
                    raise ValueError("the answer is too long or too slow")
        return bytes(said)

    def _opened(self) -> "httpx.Client":
        if self._client is None:
            import httpx

            base, socket_path = _address(self._server)
            if socket_path is not None and not Path(socket_path).exists():
                raise httpx.ConnectError(f"there is no {socket_path}")
            options: dict[str, Any] = {"base_url": base, "timeout": 10.0, "trust_env": False, "follow_redirects": False}
            self._client = httpx.Client(
                transport=httpx.HTTPTransport(uds=socket_path) if socket_path else None, **options
            )
        return self._client

    def close(self) -> None:
        """Give the connection back."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _refuse_if_refused(self, answer: ipp.Answer, queue: str) -> None:
        if not answer.is_refused:
            return
        message = str(answer.first(ipp.OPERATION_GROUP).get("status-message", [""])[0])
        title = (
            say("There is no queue {queue}", queue=queue)
            if answer.status == _NOT_FOUND
            else say("The print service does not take the job")
        )
        raise failed(
            "queue_unknown" if answer.status == _NOT_FOUND else "queue_refuses",
            title,
            mark("Nothing was sent. Look at the printer's settings."),
            accepted_bytes=0,
            detail=f"IPP status {answer.status:#06x} {message}".strip(),
            blame=Blame.OFFICE,
        )


def _turned_away(status: int) -> PrinterFailed:
    return failed(
        "queue_refuses",
        mark("The print service does not take the job"),
        mark("Nothing was sent. Look at the printer's settings."),
        accepted_bytes=0,
        detail=f"HTTP {status}",
        blame=Blame.OFFICE,
    )


def _unclear(detail: str) -> PrinterFailed:
    return failed(
        "spooler_unclear",
        mark("The print service gave no clear answer"),
        mark("It is not known whether it took the job. Look at the printer and its queue."),
        accepted_bytes=None,
        detail=detail,
    )


def _address(server: str) -> tuple[str, str | None]:
    """Return the base address and, for a local service, the path of its socket."""
    server = server.partition("/version=")[0]
    if server.startswith("/"):
        return "http://localhost", server
    if not server:
        local = next((str(path) for path in _SOCKETS if path.exists()), None)
        return ("http://localhost", local) if local else ("http://localhost:631", None)
    has_port = re.search(r":\d+$", server) and not (server.count(":") > 1 and not server.startswith("["))
    host = f"[{server}]" if server.count(":") > 1 and not server.startswith("[") else server
    return f"http://{host}" if has_port else f"http://{host}:631", None


def _path(queue: str) -> str:
    if _PRINTERS_OWN.fullmatch(queue):
        return f"/{queue}"
    return f"/printers/{quote(queue, safe='')}"


def _printers_word(queue: Queue, mime: str) -> str:
    """Return what a printer itself calls finished bytes; CUPS' own word for them means nothing to it."""
    if mime != RAW or not queue.is_printer:
        return mime
    return next((told for told in queue.formats if "zpl" in told), "application/octet-stream")


def _printer_uri(queue: str) -> Attribute:
    return Attribute(Tag.URI, "printer-uri", [f"ipp://localhost{_path(queue)}"])


def _user() -> Attribute:
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        name = "parceldesk"
    return Attribute(Tag.NAME, "requesting-user-name", [name])


def _queue(told: dict[str, list[ipp.Value]], name: str = "") -> Queue:
    def text(attribute: str) -> str:
        return next((str(value) for value in told.get(attribute, []) if value is not None), "")

    reasons = [str(reason) for reason in told.get("printer-state-reasons", [])]
    bare = [reason.removesuffix("-error") for reason in reasons if not reason.endswith(("-warning", "-report"))]
    obstacles = [_OBSTACLES[reason] for reason in bare if reason in _OBSTACLES]
    any_weight = [re.sub(r"-(?:error|warning|report)$", "", reason) for reason in reasons]
    warnings = [_WARNINGS[reason] for reason in any_weight if reason in _WARNINGS]
    return Queue(
        name=text("printer-name") or name,
        make_and_model=text("printer-make-and-model"),
        device=_without_credentials(text("device-uri")),
        takes_jobs=told.get("printer-is-accepting-jobs", [True])[0] is not False,
        is_stopped=told.get("printer-state", [None])[0] == _STOPPED,
        obstacles=tuple(dict.fromkeys(obstacles)),
        warnings=tuple(dict.fromkeys(warnings)),
        repeats_jobs=text("printer-error-policy") == "retry-current-job",
        formats=tuple(str(value) for value in told.get("document-format-supported", []) if value is not None),
        message=text("printer-state-message"),
        media=tuple(str(value) for value in told.get("media-supported", []) if value is not None),
    )


def _without_credentials(uri: str) -> str:
    """A device's address may carry a user and a password."""
    return re.sub(r"//[^/@]*@", "//", uri)


def _media(queue: Queue, size: LabelSize) -> Attribute:
    """Name the paper: by the queue's own name for that size, else by its measures in hundredths of a millimetre (PWG 5100.7).

    Raises:
        PrinterFailed: The queue lists its papers, and this one is not among them; nothing was sent.
    """
    for name in queue.media:
        found = _SIZE.search(name)
        if found is None or name.startswith("custom_m"):
            continue
        factor = 25.4 if found[3] == "in" else 1.0
        width_mm, height_mm = float(found[1]) * factor, float(found[2]) * factor
        if abs(width_mm - size.width_mm) < _SIZE_TOLERANCE_MM and abs(height_mm - size.height_mm) < _SIZE_TOLERANCE_MM:
            return Attribute(Tag.KEYWORD, "media", [name])
    if queue.media and not _takes_custom(queue, size):
        raise failed(
            "paper_unknown",
            say("Queue {queue} has no paper of {size}", queue=queue.name, size=size.shown()),
            mark(
                "Nothing was sent. Set that size up in this computer's printers, or choose the size here that is in the printer."
            ),
            accepted_bytes=0,
            detail=" ".join(queue.media)[:500],
            blame=Blame.OFFICE,
        )
    measures = [
        Attribute(Tag.INTEGER, "x-dimension", [round(size.width_mm * 100)]),
        Attribute(Tag.INTEGER, "y-dimension", [round(size.height_mm * 100)]),
    ]
    return Attribute(Tag.COLLECTION, "media-col", [[Attribute(Tag.COLLECTION, "media-size", [measures])]])


def _takes_custom(queue: Queue, size: LabelSize) -> bool:
    limits: dict[str, tuple[float, float]] = {}
    for name in queue.media:
        found = _SIZE.search(name)
        if found is not None and name.startswith(("custom_min_", "custom_max_")):
            factor = 25.4 if found[3] == "in" else 1.0
            limits[name[7:10]] = (float(found[1]) * factor, float(found[2]) * factor)
    low, high = limits.get("min"), limits.get("max")
    if low is None or high is None:
        return False
    return low[0] <= size.width_mm <= high[0] and low[1] <= size.height_mm <= high[1]
