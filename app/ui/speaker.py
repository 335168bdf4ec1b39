"""The sound card: one stream that stays open and plays what was put into it last.

A stream that is opened for each sound comes late, and loudspeakers that fell asleep swallow a short tick: so it runs on, in silence.
"""

import logging
import os
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Protocol

_log = logging.getLogger(__name__)

RATE_HZ = 48_000
SAMPLE_BYTES = 2
_PERIOD_MS = 10
"""How much is asked for at a time: with the card's own buffers a sound starts within 30 ms."""
_STALE_S = 0.3

Pull = Callable[[int], bytes]
"""Takes a number of frames and returns as many: one channel, 16 bits, 48 kHz."""


class NoCardError(Exception):
    """There is nothing here that could sound; says why in a few words."""


class Card(Protocol):
    """An open sound card."""

    @property
    def name(self) -> str:
        """By which sound service it is reached."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


OpenCard = Callable[[Pull], Card]


class Stream:
    """What the card pulls: silence, and the newest sound from its first frame on.

    ``put`` is called by the window, ``pull`` by the card's own thread; neither waits for the other.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._new: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        self._playing = b""
        self._at = 0
        self.pulled_at_s = clock()

    def put(self, samples: bytes) -> None:
        """Play from now on; what still sounds is cut."""
        self._new.put((self._clock(), samples))

    def pull(self, frames: int) -> bytes:
        """Return the next frames."""
        now_s = self.pulled_at_s = self._clock()
        while not self._new.empty():
            put_s, samples = self._new.get()
            # What a card that hung did not play is said already; later it would be an answer to another scan.
            if now_s - put_s <= _STALE_S:
                self._playing, self._at = samples, 0
        wanted = frames * SAMPLE_BYTES
        part = self._playing[self._at : self._at + wanted]
        self._at += len(part)
        return part + bytes(wanted - len(part))


def open_card(pull: Pull, *, backends: tuple[str, ...] | None = None) -> Card:
    """Open this machine's sound card as its users chose it, and begin to pull.

    Args:
        pull: Asked for frames until the card is closed, on a thread of the card's own.
        backends: The sound services to try, by the library's names; None takes those of this system.

    Raises:
        NoCardError: There is none, or it does not open.
    """
    try:
        import miniaudio
    except ImportError as error:
        raise NoCardError(f"the sound library is not here: {error}") from error
    wanted = _services() if backends is None else backends
    if not wanted:
        raise NoCardError("this machine has no sound card and no sound service")
    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE_HZ,
            buffersize_msec=_PERIOD_MS,
            backends=[miniaudio.Backend[name] for name in wanted],
            app_name="Parceldesk",
        )
        device.start(_pulling(pull))
    except miniaudio.MiniaudioError as error:
        raise NoCardError(f"the sound card does not open: {error}") from error
    return _OpenCard(device)


class _OpenCard:
    def __init__(self, device: Any) -> None:
        self._device = device

    @property
    def name(self) -> str:
        return str(self._device.backend)

    def close(self) -> None:
        self._device.close()


def _pulling(pull: Pull) -> Generator[bytes, int, None]:
    """Return a generator in the form that the library asks for: started, and sent numbers of frames."""

    def generator() -> Generator[bytes, int, None]:
        frames = yield b""
        while True:
            frames = yield pull(frames)

    started = generator()
    next(started)
    return started


def _services() -> tuple[str, ...]:
    """Return what to try here.

    On Linux only what is there at all: asked for a card that is not there, ALSA writes thirty lines to the terminal.
    """
    if sys.platform == "win32":
        return ("WASAPI", "DSOUND", "WINMM")
    if sys.platform == "darwin":
        return ("COREAUDIO",)
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    found = []
    if os.environ.get("PULSE_SERVER") or Path(runtime, "pulse", "native").exists():
        found.append("PULSEAUDIO")
    if any(Path("/dev/snd").glob("pcm*p")) or os.environ.get("ALSA_CONFIG_PATH"):
        found.append("ALSA")
    return tuple(found)
