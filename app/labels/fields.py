"""User text as a ZPL field that cannot be anything but text."""

# Letters, digits and signs that no part of ZPL gives a meaning to, in a field or in a barcode's field.
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-/()+:;'\"#%&*=?@!$[]{}|`<")


def zpl_field(text: str) -> str:
    """Return ``^FH_^FD…^FS`` that prints a text as it is; the format needs ``^CI28``.

    What could end the field or begin a command, control characters and everything beyond ASCII goes as ``_XX`` of its
    UTF-8 bytes: pure ASCII survives every queue and driver, and no customer's name can reset a printer.

    Source: ZPL II Programming Guide, ``^FH`` and ``^CI``.
    """
    encoded = text.encode("utf-8", errors="replace")
    return "^FH_^FD" + "".join(chr(byte) if byte in _PLAIN else f"_{byte:02X}" for byte in encoded) + "^FS"
