"""The real Windows printing libraries, with the types of their calls."""

import ctypes
from ctypes import wintypes
from typing import Any

from app.printing.windows import WindowsSpooler
from app.printing.windows_pages import GdiPages

_POINTER, _TEXT, _HANDLE, _WORD = ctypes.c_void_p, ctypes.c_wchar_p, wintypes.HANDLE, wintypes.DWORD
_WINSPOOL = {
    "OpenPrinterW": (_TEXT, _POINTER, _POINTER),
    "ClosePrinter": (_HANDLE,),
    "StartDocPrinterW": (_HANDLE, _WORD, _POINTER),
    "StartPagePrinter": (_HANDLE,),
    "WritePrinter": (_HANDLE, _POINTER, _WORD, _POINTER),
    "EndPagePrinter": (_HANDLE,),
    "EndDocPrinter": (_HANDLE,),
    "AbortPrinter": (_HANDLE,),
    "EnumPrintersW": (_WORD, _TEXT, _WORD, _POINTER, _WORD, _POINTER, _POINTER),
    "GetJobW": (_HANDLE, _WORD, _WORD, _POINTER, _WORD, _POINTER),
    "SetJobW": (_HANDLE, _WORD, _WORD, _POINTER, _WORD),
    "DocumentPropertiesW": (_HANDLE, _HANDLE, _TEXT, _POINTER, _POINTER, _WORD),
}
_GDI = {
    "CreateDCW": (_TEXT, _TEXT, _TEXT, _POINTER),
    "DeleteDC": (_HANDLE,),
    "GetDeviceCaps": (_HANDLE, ctypes.c_int),
    "StartDocW": (_HANDLE, _POINTER),
    "StartPage": (_HANDLE,),
    "EndPage": (_HANDLE,),
    "EndDoc": (_HANDLE,),
    "AbortDoc": (_HANDLE,),
    "StretchDIBits": (_HANDLE, *(ctypes.c_int,) * 8, _POINTER, _POINTER, ctypes.c_uint, _WORD),
}
_RETURNS = {"StartDocPrinterW": _WORD, "CreateDCW": _POINTER, "DocumentPropertiesW": ctypes.c_long}


def windows_spooler() -> WindowsSpooler:
    """Open the spooler of this Windows."""
    win_dll: Any = vars(ctypes)["WinDLL"]  # there on Windows only
    last_error: Any = vars(ctypes)["get_last_error"]
    winspool = typed(win_dll("winspool.drv", use_last_error=True), _WINSPOOL)
    gdi = typed(win_dll("gdi32", use_last_error=True), _GDI)
    return WindowsSpooler(winspool, last_error, GdiPages(gdi, winspool, last_error))


def typed(library: Any, calls: dict[str, tuple[Any, ...]]) -> Any:
    """Tell a library's calls what they take, so that handles are not cut to 32 bits."""
    for name, arguments in calls.items():
        call = getattr(library, name)
        call.argtypes = arguments
        call.restype = _RETURNS.get(name, ctypes.c_int)
    return library
