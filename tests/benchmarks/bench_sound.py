"""How soon a verdict sounds: from the window's call until the card has taken the sound's first frame, on the library's null device.

What a real card adds is its own buffers: up to three periods of ten milliseconds.
"""

import statistics
import time

from app.domain.scans import Verdict
from app.settings.model import Sound
from app.ui.sound import Sounds
from app.ui.speaker import Card, Pull, open_card

ROUNDS = 60


def test_a_verdict_sounds_at_once() -> None:
    first: list[float] = []

    def on_null(pull: Pull) -> Card:
        def timed(frames: int) -> bytes:
            part = pull(frames)
            if any(part):
                first.append(time.perf_counter())
            return part

        return open_card(timed, backends=("NULL",))

    sounds = Sounds(Sound(), on_null)
    sounds.start()
    while not sounds.is_heard:
        time.sleep(0.01)
    time.sleep(0.2)
    taken, called = [], []
    for turn in range(ROUNDS):
        first.clear()
        begin = time.perf_counter()
        sounds.play((Verdict.OK, Verdict.WAITING)[turn % 2])
        called.append(time.perf_counter() - begin)
        while not first:
            time.sleep(0.0005)
        taken.append(first[0] - begin)
        time.sleep(0.15)
    sounds.close()
    print(
        f"\nverdict to card: median {statistics.median(taken) * 1000:.1f} ms, worst of {ROUNDS} {max(taken) * 1000:.1f} ms"
    )
    print(f"the window waits {statistics.median(called) * 1e6:.0f} µs, worst {max(called) * 1e6:.0f} µs")
