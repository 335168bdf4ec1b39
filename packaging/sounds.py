#!/usr/bin/env python3
"""Make the five sounds: `python3 packaging/sounds.py` writes resources/sounds/*.wav.

Told apart by rhythm as well as by pitch (look, "Motion and sound"), so that a deaf ear for one still hears the other:

ok        one short bright tick
wrong     two low rough buzzes
already   two equal soft mid notes
waiting   one dull wooden tock
cannot    three falling notes, slow
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "sounds"
RATE_HZ = 48_000
_PEAK = 0.89  # -1 dB: resampling by a sound card may overshoot a little
_TAIL_S = 0.012

Voice = Callable[[float], float]
"""Loudness of a note at a time in seconds after it began; -1 to 1 or a little more."""


def _tone(hertz: float, at_s: float) -> float:
    return math.sin(2 * math.pi * hertz * at_s)


def tick(at_s: float) -> float:
    """High and gone at once, with an overtone that makes it bright."""
    return (_tone(2093.0, at_s) + 0.45 * _tone(4186.0, at_s)) * math.exp(-at_s / 0.018)


def buzz(at_s: float) -> float:
    """Odd and even overtones of two low notes that lie too close: they beat, which is heard as rough.

    The overtones carry it on small loudspeakers, which have no bass.
    """
    low = sum(_tone(146.8 * part, at_s) / part for part in range(1, 13))
    near = sum(_tone(155.6 * part, at_s) / part for part in range(1, 13))
    return math.tanh(0.9 * low + 0.55 * near)


def soft(at_s: float) -> float:
    """A plain mid note that swells a little."""
    return _tone(659.3, at_s) + 0.06 * _tone(1318.5, at_s)


def tock(at_s: float) -> float:
    """A struck block of wood: partials that are no multiples of each other, the high ones gone first."""
    return (
        _tone(310.0, at_s) * math.exp(-at_s / 0.030)
        + 0.5 * _tone(310.0 * 2.57, at_s) * math.exp(-at_s / 0.011)
        + 0.2 * _tone(310.0 * 4.95, at_s) * math.exp(-at_s / 0.004)
    )


def falling(hertz: float) -> Voice:
    """Return a reedy note."""

    def note(at_s: float) -> float:
        return _tone(hertz, at_s) + 0.4 * _tone(3 * hertz, at_s) + 0.15 * _tone(5 * hertz, at_s)

    return note


def _shaped(voice: Voice, length_s: float, rise_s: float) -> list[float]:
    """Return a note that rises without a click and ends in silence."""
    count = round(length_s * RATE_HZ)
    made = []
    for place in range(count):
        at_s = place / RATE_HZ
        rise = math.sin(math.pi / 2 * min(1.0, (at_s + 1 / RATE_HZ) / rise_s)) ** 2
        fall = math.sin(math.pi / 2 * min(1.0, (length_s - at_s) / _TAIL_S)) ** 2
        made.append(voice(at_s) * rise * fall)
    return made


def _laid(notes: list[tuple[float, list[float]]], loudness: float) -> array.array[int]:
    """Lay notes one after the other, as loud as they may be."""
    end = max(round(start_s * RATE_HZ) + len(note) for start_s, note in notes)
    sum_of = [0.0] * end
    for start_s, note in notes:
        first = round(start_s * RATE_HZ)
        for place, loud in enumerate(note):
            sum_of[first + place] += loud
    scale = loudness * _PEAK * 32767 / max(map(abs, sum_of))
    return array.array("h", (round(loud * scale) for loud in sum_of))


def samples() -> dict[str, array.array[int]]:
    """Return each verdict's sound: one channel of 16 bits at 48 kHz."""
    soft_note, buzzing = _shaped(soft, 0.14, 0.006), _shaped(buzz, 0.15, 0.002)
    falls = [
        (0.19 * place, _shaped(falling(hertz), 0.17, 0.003)) for place, hertz in enumerate((783.99, 587.33, 440.0))
    ]
    return {
        "ok": _laid([(0.0, _shaped(tick, 0.09, 0.0005))], 0.9),
        "wrong": _laid([(0.0, buzzing), (0.22, buzzing)], 1.0),
        "already": _laid([(0.0, soft_note), (0.21, soft_note)], 0.6),
        "waiting": _laid([(0.0, _shaped(tock, 0.13, 0.0005))], 0.9),
        "cannot": _laid(falls, 0.95),
    }


def files() -> dict[str, bytes]:
    """Return each file's name and bytes."""
    made = {}
    for name, loud in samples().items():
        held = io.BytesIO()
        with wave.open(held, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            if sys.byteorder == "big":
                loud.byteswap()  # WAV is little-endian
            file.writeframes(loud.tobytes())
        made[f"{name}.wav"] = held.getvalue()
    return made


def main() -> None:
    """Write the files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
