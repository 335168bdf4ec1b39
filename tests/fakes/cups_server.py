"""A real CUPS for tests: a private cupsd with its own port, socket, queues and folders, ended with the test run."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.programs import needed

_FILES_CONF = """ServerRoot {home}/conf
ServerBin /usr/lib/cups
DataDir /usr/share/cups
CacheDir {home}/cache
RequestRoot {home}/spool
TempDir {home}/spool/tmp
StateDir {home}/state
AccessLog {home}/log/access_log
ErrorLog {home}/log/error_log
PageLog {home}/log/page_log
LogFilePerm 0644
SystemGroup root
FatalErrors config
Sandboxing relaxed
FileDevice Yes
"""
_CUPSD_CONF = """LogLevel debug
Listen 127.0.0.1:{port}
Listen {home}/state/cups.sock
Browsing Off
DefaultAuthType None
DefaultEncryption Never
WebInterface No
JobRetryInterval 2
JobRetryLimit 3
MaxLogSize 0
ErrorPolicy stop-printer
PreserveJobHistory Yes
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Location /admin>
  AuthType None
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    AuthType None
    Order deny,allow
  </Limit>
</Policy>
"""
LABEL_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "LABEL.PPD"
*Manufacturer: "Test"
*Product: "(Label pages)"
*ModelName: "Test label pages"
*ShortNickName: "Test label pages"
*NickName: "Test page printer 203dpi"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*Throughput: "1"
*LandscapeOrientation: Plus90
*TTRasterizer: Type42
*cupsVersion: 2.4
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize w289h544/102 x 192 mm: "<</PageSize[289.134 544.252]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion w289h544/102 x 192 mm: "<</PageSize[289.134 544.252]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "18 18 577 824"
*ImageableArea w289h544/102 x 192 mm: "0 0 289.134 544.252"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension w289h544/102 x 192 mm: "289.134 544.252"
*DefaultResolution: 203dpi
"""
_START_SECONDS = 15.0


@dataclass(frozen=True)
class PrivateCups:
    """Where a private CUPS is.

    Attributes:
        address: For ``CUPS_SERVER`` and for a printer's ``server``.
        socket_path: The same service on its local socket.
        home: Its folder, readable for the user that its programs run as.
    """

    address: str
    socket_path: str
    home: Path

    def add_queue(self, name: str, device: str, *driver: str) -> None:
        """Make a queue; ``driver`` are lpadmin's options, raw if there are none."""
        self._run("lpadmin", "-p", name, "-E", "-v", device, *(driver or ("-m", "raw")))

    def stop_queue(self, name: str) -> None:
        """Stop a queue, as CUPS itself does when a printer fails."""
        self._run("cupsdisable", name)

    def start_queue(self, name: str) -> None:
        """Let a queue print again."""
        self._run("cupsenable", name)

    def set_error_policy(self, name: str, policy: str) -> None:
        """Say what CUPS does with a job whose printer fails: ``stop-printer``, ``retry-job``, ``retry-current-job``, ``abort-job``."""
        self._run("lpadmin", "-p", name, "-o", f"printer-error-policy={policy}")

    def unfinished(self, name: str) -> list[str]:
        """List the jobs that may still come out."""
        return self._run("lpstat", "-W", "not-completed", "-o", name).splitlines()

    def _run(self, *command: str) -> str:
        program = needed(command[0], "cups-client")
        environment = {**os.environ, "CUPS_SERVER": self.address}
        done = subprocess.run(
            [program, *command[1:]], env=environment, capture_output=True, text=True, timeout=20, check=False
        )
        assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
        return done.stdout


@contextmanager
def running() -> Iterator[PrivateCups]:
    """Run a cupsd of our own for as long as the block lasts."""
    program = needed("cupsd", "cups")
    home = Path(tempfile.mkdtemp(prefix="cups-"))
    try:
        home.chmod(0o755)  # its programs run as another user
        for folder in ("conf/ppd", "cache", "spool/tmp", "state/certs", "log", "out"):
            (home / folder).mkdir(parents=True)
        cups = PrivateCups(f"127.0.0.1:{_free_port()}", str(home / "state" / "cups.sock"), home)
        port = cups.address.rpartition(":")[2]
        (home / "conf" / "cups-files.conf").write_text(_FILES_CONF.format(home=home), "utf-8")
        (home / "conf" / "cupsd.conf").write_text(_CUPSD_CONF.format(home=home, port=port), "utf-8")
        process = subprocess.Popen(
            [program, "-f", "-c", str(home / "conf/cupsd.conf"), "-s", str(home / "conf/cups-files.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_until_it_answers(int(port), process)
            yield cups
        finally:
            process.terminate()
            process.wait(15)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_until_it_answers(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + _START_SECONDS
    while True:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        if process.poll() is not None or time.monotonic() > end:
            raise AssertionError(f"cupsd did not start (exit {process.poll()})")
        time.sleep(0.02)
