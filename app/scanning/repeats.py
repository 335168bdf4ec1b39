"""The same barcode twice within a set time is one scan."""


class Repeats:
    """Remembers the last code and when it came, whichever scanner sent it.

    Args:
        window_s: How long a code counts as the same scan; 0 lets each one count.
    """

    def __init__(self, window_s: float) -> None:
        self.window_s = window_s
        self._text = ""
        self._at_s = float("-inf")

    def is_repeat(self, text: str, at_s: float, window_s: float | None = None) -> bool:
        """Tell whether this is the last scan once more; a trigger that is held down stays one scan.

        Args:
            window_s: That of the scanner which sent it; None where it has none of its own.
        """
        window_s = self.window_s if window_s is None else window_s
        same = text == self._text and at_s - self._at_s <= window_s
        self._text, self._at_s = text, at_s
        return same
