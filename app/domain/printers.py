"""Printers as the desk knows them, and what becomes of a print job."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, field_validator

from app.domain.addresses import Text, checked_text
from app.domain.errors import PrinterFailed, Problem
from app.domain.labels import REGULAR, LabelFormat, LabelSize, LabelWish
from app.domain.wording import mark, say


class PrinterLanguage(StrEnum):
    """What a printer understands."""

    ZPL = "zpl"
    ESCPOS = "escpos"
    DRIVER = "driver"


class PrinterRoute(StrEnum):
    """By which way bytes reach it."""

    TCP = "tcp"
    SPOOLER = "spooler"
    USB = "usb"
    SERIAL = "serial"
    FOLDER = "folder"


class FlowControl(StrEnum):
    """How a printer on a serial line says that it is full."""

    NONE = "none"
    XON_XOFF = "xon_xoff"
    RTS_CTS = "rts_cts"


class DocumentKind(StrEnum):
    """What a printer may be given."""

    LABEL = "label"
    SLIP = "slip"
    MANIFEST = "manifest"
    SHEET = "sheet"


class GraphicsCoding(StrEnum):
    """How the dots of a label are written for a ZPL printer.

    Attributes:
        Z64: Packed; Zebra's own printers.
        RUN_LENGTHS: Longer, and known to clones that do not unpack.
    """

    Z64 = "z64"
    RUN_LENGTHS = "run_lengths"


class Printer(BaseModel):
    """One printer of the desk; a setting.

    Attributes:
        id: Stable short name, made once.
        route: TCP: ``host`` and ``port``; spooler: ``queue``, ``server`` (CUPS' address, empty for this machine's);
            USB: ``device`` (``/dev/usb/lp0``; empty: found by ``identity``); serial: ``device``, ``baud``, ``flow``; folder: ``folder``.
        identity: What stays when its address changes: ``usb 0a5f:0120 D4J123``, ``net 00:07:4d:aa:bb:cc``; empty: not known.
        language: What it understands: bytes are sent raw for ZPL and ESC/POS, as PDF for a driver.
        dpi: Dots an inch of its head; None is not known.
        size: Its media; for a receipt printer the width of its roll, of which the height says nothing.
        documents: What is printed here.
        graphics: How dots are written for it; ZPL only.
        may_turn: Whether a label that fits the media only on its side is turned by 90°.
        darkness: From 0 to 30, speed: inches a second; None leaves both as they are set on the printer. ZPL only.
        keeps_label_settings: Whether a carrier's label may set darkness, speed and print mode; they are taken out otherwise.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    name: Text = Field(title="Name")
    route: PrinterRoute = Field(default=PrinterRoute.TCP, title="Reached by")
    language: PrinterLanguage = Field(default=PrinterLanguage.ZPL, title="Language")
    host: Text = Field(default="", title="Address")
    port: int = Field(default=9100, title="Port", ge=1, le=65535)
    queue: Text = Field(default="", title="Queue")
    server: Text = Field(default="", title="Print server")
    folder: str = Field(default="", title="Folder")
    device: Text = Field(default="", title="Device")
    baud: int = Field(default=9600, title="Bits a second", ge=300, le=921600)
    flow: FlowControl = Field(default=FlowControl.XON_XOFF, title="Flow control")
    identity: Text = Field(default="", title="Identity")
    dpi: int | None = Field(default=203, title="Dots an inch", ge=100, le=1200)
    size: LabelSize = REGULAR
    documents: tuple[DocumentKind, ...] = (DocumentKind.LABEL,)
    graphics: GraphicsCoding = Field(default=GraphicsCoding.Z64, title="Graphics")
    may_turn: bool = Field(default=True, title="Turn labels that fit on their side")
    keeps_label_settings: bool = Field(default=False, title="Labels may set darkness, speed and print mode")
    darkness: int | None = Field(default=None, title="Darkness", ge=0, le=30)
    speed: int | None = Field(default=None, title="Speed", ge=1, le=14)
    proven_at: AwareDatetime | None = None

    @field_validator("name")
    @classmethod
    def _name(cls, value: str) -> str:
        return checked_text(value, mark("The printer's name"))

    @property
    def wish(self) -> LabelWish:
        """Which label to ask a carrier for."""
        label_format = LabelFormat.ZPL if self.language is PrinterLanguage.ZPL else LabelFormat.PDF
        return LabelWish(format=label_format, size=self.size, dpi=self.dpi or 203)

    @property
    def reached_by(self) -> str:
        """Where it is, for a person."""
        if self.route is PrinterRoute.TCP:
            return say("{host}, port {port}", host=self.host, port=self.port)
        if self.route is PrinterRoute.SPOOLER:
            if self.server:
                return say("queue {queue} on {server}", queue=self.queue, server=self.server)
            return say("queue {queue}", queue=self.queue)
        if self.route is PrinterRoute.USB:
            return f"USB {self.device or self.identity.removeprefix('usb ')}".strip()
        if self.route is PrinterRoute.SERIAL:
            return say("{device}, {baud} bits a second", device=self.device, baud=self.baud)
        return self.folder

    @property
    def address(self) -> tuple[str, ...]:
        """Where it is, for comparing; the same in every language and every process of the desk."""
        places = {
            PrinterRoute.TCP: (self.host, str(self.port)),
            PrinterRoute.SPOOLER: (self.queue, self.server),
            PrinterRoute.USB: (self.device or self.identity,),
            PrinterRoute.SERIAL: (self.device, str(self.baud)),
            PrinterRoute.FOLDER: (self.folder,),
        }
        return (self.route.value, *places[self.route])


def moved(known: Iterable[Printer], found: Iterable[Printer]) -> tuple[Printer, ...]:
    """Return the known printers that were found under another address, as they are to be kept: all else stays as it was set."""
    by_identity = {(printer.route, printer.identity): printer for printer in found if printer.identity}
    changed: list[Printer] = []
    for printer in known:
        now = by_identity.get((printer.route, printer.identity))
        if now is not None and now.address != printer.address:
            address = {
                "host": now.host,
                "port": now.port,
                "queue": now.queue,
                "server": now.server,
                "device": now.device,
            }
            changed.append(printer.model_copy(update=address))
    return tuple(changed)


class Health(StrEnum):
    """What is known of a printer; silence is not health."""

    READY = "ready"
    CANNOT = "cannot"
    SILENT = "silent"
    UNREACHABLE = "unreachable"
    NOT_ASKED = "not_asked"


class JobProgress(BaseModel):
    """How far the job is that is being sent to a printer right now.

    Attributes:
        taken_bytes: What the printer's side has, as far as the way there tells; else what left this program.
    """

    model_config = ConfigDict(frozen=True)

    taken_bytes: int
    total_bytes: int


class PrinterHealth(BaseModel):
    """What a printer said of itself, and when.

    Attributes:
        words: Short, for the status strip: "ready", "no paper", "silent, look at it".
        facts: What it told, in words: "lid closed", "paper in", "not paused".
        warnings: What will keep it from printing soon or wants a hand: "paper near its end", "a label waits to be taken".
        label_count: Labels since new, None where the model does not tell.
        is_busy: Whether it could not be asked because a job is on its way; all else is what it said before that, at ``asked_at``.
    """

    model_config = ConfigDict(frozen=True)

    health: Health
    words: str
    facts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    asked_at: AwareDatetime | None = None
    model: str = ""
    dpi: int | None = None
    label_count: int | None = None
    is_busy: bool = False

    @property
    def is_known_not_to_print(self) -> bool:
        """Whether money should not be spent on a label for it now."""
        return self.health in {Health.CANNOT, Health.UNREACHABLE}


class JobState(StrEnum):
    """Where a print job stands; "sent" is not "printed"."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    PROVEN = "proven"
    IN_DOUBT = "in_doubt"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to be found out."""
        return self in {JobState.PROVEN, JobState.FAILED, JobState.CANCELLED}


class PendingProof(BaseModel):
    """What to ask a printer's counter for later: a real label takes longer to print than a desk should wait.

    Attributes:
        printer: The printer's id.
        count_before: Its counter before the job; ``count_after`` is what it says once all labels of the job came out.
        labels: How many labels the job prints; those of earlier jobs that were still to come out are not among them.
        expected_by: When they should have come out, by their length and a slow printer's speed.
    """

    model_config = ConfigDict(frozen=True)

    printer: str
    count_before: int
    count_after: int
    labels: int = 1
    sent_at: AwareDatetime
    expected_by: AwareDatetime


def expect_nothing(pending: PendingProof | None) -> None:
    """Take what a counter will say, and write it down nowhere."""


class ProofState(StrEnum):
    """What a printer's counter says of a job."""

    PROVEN = "proven"
    WAITING = "waiting"
    """Not yet: ask again later."""
    NOT_TOLD = "not_told"
    """It will not be known from the counter: others printed too."""
    MISSING = "missing"
    """It should have been counted by now and was not: look at the printer."""
    NOTHING = "nothing"
    """It did not come out: the printer is idle, and its counter stands where it stood before the job."""


class ProofAnswer(BaseModel):
    """Whether a job came out, as far as its printer tells.

    Attributes:
        words: For the timeline: "the printer counted it as printed", "in the printer: no paper".
    """

    model_config = ConfigDict(frozen=True)

    state: ProofState
    words: str


class SendResult(BaseModel):
    """What is known after bytes were sent: all of them were taken, as far as the way there can tell.

    Attributes:
        accepted_bytes: How many the printer's side acknowledged; None where the way cannot tell.
        proven: Whether the printer itself proved by its counter that it printed.
        answered: Whether the printer answered after the job's last byte, which proves that it read it; None if it was not asked.
        fell_silent: Whether it answered before this job and no more after it; a printer that never answers does not count.
        pending: What to ask its counter for later, where it counts and had not counted yet.
        counted: What its counter says when this job came out; None where that is not known.
        note: In words, for the timeline.
    """

    model_config = ConfigDict(frozen=True)

    accepted_bytes: int | None
    proven: bool = False
    answered: bool | None = None
    fell_silent: bool = False
    pending: PendingProof | None = None
    counted: int | None = None
    note: str = ""


class JobBrokeOff(PrinterFailed):
    """A job was not taken whole, and the printer's counter can be asked later whether its label came out all the same.

    Args:
        accepted_bytes: How many bytes the printer's side is known to have taken; None when that is not known.
        pending: What to ask for.
    """

    def __init__(
        self,
        problem: Problem,
        detail: str = "",
        others: tuple[Problem, ...] = (),
        *,
        accepted_bytes: int | None = 0,
        pending: PendingProof | None = None,
    ) -> None:
        super().__init__(problem, detail, others, accepted_bytes=accepted_bytes)
        self.pending = pending


class PrintJob(BaseModel):
    """One label on its way to one printer; a row.

    Attributes:
        printer: Its printer's name; printer_id is its id.
        dpi: Dots an inch of that printer when the job was made.
        copy_number: 1 for the first print, 2 and up for copies, which are counted.
        bytes_total: How many bytes it is; bytes_accepted is how many the printer's side is known to have taken.
        sha256: Hash of the bytes that were sent; empty before. Labels that share a sheet share them.
        reason: Why it was made: "first print", "spoilt", "lost", "copy".
        outcome: What is known of its end, in words.
        operator: Who had it made; desk is where.
        pending: What its printer's counter can still be asked.
    """

    model_config = ConfigDict(frozen=True)

    id: int
    order_id: int
    label_id: int
    parcel_number: int
    printer: str
    printer_id: str = ""
    dpi: int | None = None
    state: JobState
    copy_number: int = 1
    bytes_total: int = 0
    bytes_accepted: int | None = None
    sha256: str = ""
    reason: str = ""
    outcome: str = ""
    operator: str = ""
    desk: str = ""
    pending: PendingProof | None = None
    created_at: AwareDatetime
    changed_at: AwareDatetime
