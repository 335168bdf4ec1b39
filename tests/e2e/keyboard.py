"""A keyboard-wedge scanner at the X server: all keys of a burst go there at once, however busy the machine is.

A program that types key after key is put off for a while between two of them on a busy machine, which no scanner is.
"""

import ctypes
import ctypes.util

_SHIFT = 0xFFE1
_RETURN = 0xFF0D


class Keyboard:
    """Presses keys of the display that the environment names; for the letters and signs of an American keyboard."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL(_library("X11"))
        self._test = ctypes.CDLL(_library("Xtst"))
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(None)
        assert self._display, "there is no X server"

    def burst(self, *codes: str) -> None:
        """Type each code and its Enter."""
        for code in codes:
            for sign in code:
                self._stroke(ord(sign), shifted=sign.isupper() or sign in "<>:")
            self._stroke(_RETURN)
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        """Leave the X server."""
        self._x11.XCloseDisplay(self._display)

    def _stroke(self, keysym: int, *, shifted: bool = False) -> None:
        if shifted:
            self._event(_SHIFT, down=True)
        self._event(keysym, down=True)
        self._event(keysym, down=False)
        if shifted:
            self._event(_SHIFT, down=False)

    def _event(self, keysym: int, *, down: bool) -> None:
        key = self._x11.XKeysymToKeycode(self._display, keysym)
        assert key, f"no key for {keysym:#x}"
        self._test.XTestFakeKeyEvent(self._display, key, down, 0)


def _library(name: str) -> str:
    path = ctypes.util.find_library(name)
    if path is None:
        raise AssertionError(f"lib{name} is missing: apt-get install xdotool")
    return path
