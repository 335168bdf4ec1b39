"""The five sounds of the desk: each verdict has its own, at the desk's own volume."""

import array
import logging
import sys
import threading
import time
import wave
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue

from app.domain.resources import resource
from app.domain.scans import Verdict
from app.domain.wording import say
from app.settings.model import Sound
from app.ui.speaker import RATE_HZ, SAMPLE_BYTES, Card, NoCardError, OpenCard, Stream, open_card

_log = logging.getLogger(__name__)

_SAME_S = 0.05
"""An answer that is told in two places sounds once."""
_TRY_AGAIN_S = 10.0
_SILENT_CARD_S = 1.0
_LEAVE_S = 2.0


class Sounds:
    """Plays verdicts; never waits, never raises, and says what is wrong in ``trouble``.

    The card is opened and sounds are made ready on a thread of their own: a sound service may take seconds to answer.
    A card that goes away, or comes later, is found at the next sound.

    Args:
        sound: The desk's volume, and whether it is silent.
        open_card: Opens the sound card.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        sound: Sound,
        open_card: OpenCard = open_card,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sound = sound
        self._open_card = open_card
        self._clock = clock
        self._stream = Stream(clock)
        self._card: Card | None = None
        self._ready: dict[Verdict, bytes] = {}
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._last: tuple[Verdict, float] | None = None
        self._tried_s = float("-inf")
        self._opening = False
        self._why = ""

    @property
    def sound(self) -> Sound:
        """Volume and silence in force."""
        return self._sound

    @property
    def is_heard(self) -> bool:
        """Whether a verdict can be heard now; where it cannot, each scan is to be seen across the window."""
        return self._is_wanted and self._card is not None

    @property
    def trouble(self) -> str:
        """What keeps a desk silent that wants sound: "no sound device", or nothing."""
        return say("no sound device") if self._is_wanted and self._why else ""

    @property
    def _is_wanted(self) -> bool:
        return not self._sound.silent and self._sound.volume_percent > 0

    def start(self) -> None:
        """Open the card, so that the first verdict finds it open; a silent desk opens none."""
        if self._is_wanted:
            self._do(self._make_ready)
            self._look_after_card()

    def apply(self, sound: Sound) -> None:
        """Put volume and silence in force."""
        if sound != self._sound:
            self._sound = sound
            self.start()

    def play(self, verdict: Verdict) -> None:
        """Sound as a verdict, if the desk is not silent; what still sounds is cut."""
        if not self._is_wanted:
            return
        now_s = self._clock()
        if self._last is not None and self._last[0] is verdict and now_s - self._last[1] < _SAME_S:
            return
        self._last = (verdict, now_s)
        self._look_after_card()
        samples = self._ready.get(verdict)
        if samples is not None:
            self._stream.put(samples)

    def try_out(self, verdict: Verdict, volume_percent: int) -> None:
        """Sound at a volume that is not in force yet, also at a silent desk."""
        self._tried_s = float("-inf")
        self._look_after_card()
        self._do(partial(self._try_out, verdict, volume_percent))

    def close(self) -> None:
        """Let go of the card."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(_LEAVE_S)
            self._thread = None

    # --- on the thread of its own --------------------------------------------------------------------------------------

    def _do(self, job: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
        self._let_go()

    def _make_ready(self) -> None:
        percent = self._sound.volume_percent
        self._ready = {verdict: at_volume(verdict, percent) for verdict in Verdict}

    def _try_out(self, verdict: Verdict, volume_percent: int) -> None:
        self._stream.put(at_volume(verdict, volume_percent))

    def _look_after_card(self) -> None:
        """Have the card opened if there is none, or if the one there is asks for nothing any more; not at every scan."""
        now_s = self._clock()
        is_dead = self._card is not None and now_s - self._stream.pulled_at_s > _SILENT_CARD_S
        if self._opening or (self._card is not None and not is_dead) or now_s - self._tried_s < _TRY_AGAIN_S:
            return
        self._tried_s = now_s
        self._opening = True
        self._do(self._open)

    def _open(self) -> None:
        self._let_go()
        try:
            self._card = self._open_card(self._stream.pull)
            self._stream.pulled_at_s = self._clock()
            _log.info("sounds are played by %s", self._card.name)
            self._why = ""
        except NoCardError as error:
            if str(error) != self._why:
                _log.info("no sound device: %s", error)
            self._why = str(error)
        finally:
            self._opening = False

    def _let_go(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            card.close()


def at_volume(verdict: Verdict, volume_percent: int) -> bytes:
    """Return a verdict's sound in the card's form.

    Args:
        verdict: Whose sound.
        volume_percent: 0 to 100, as loud as it seems: half is a quarter of the amplitude.

    Raises:
        FileNotFoundError: The program was copied without its sounds.
    """
    with wave.open(str(resource("sounds", f"{verdict.value}.wav")), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, SAMPLE_BYTES, RATE_HZ):
            raise ValueError(f"the sound of {verdict.value} is not in the card's form")
        loud = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        loud.byteswap()
    gain = (volume_percent / 100) ** 2
    return array.array("h", (round(sample * gain) for sample in loud)).tobytes()
