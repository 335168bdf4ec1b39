"""Which addresses may be called at all."""

import ipaddress
import re
from collections.abc import Collection
from urllib.parse import SplitResult, urlsplit

from app.domain.wording import say

_ODD = re.compile(r"[\x00-\x20\x7f-\U0010ffff\\]")


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult | None:
    """Split a URL; None for what two programs could read differently."""
    if _ODD.search(url):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    if not parts.hostname or "@" in parts.netloc or "#" in url:
        return None
    return parts if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname)) else None


def _port(parts: SplitResult) -> int:
    # Port 0 is a port that is written there, not one that is left out.
    return parts.port if parts.port is not None else 443 if parts.scheme == "https" else 80


def checked_base_url(url: str) -> str:
    """Return an account's address without the slash at its end.

    Raises:
        ValueError: It is not https (http is for this machine only), or holds more than host, port and path.
    """
    parts = _split(url.strip())
    if parts is None:
        raise ValueError(say("An address that starts with https://; http:// only for this machine"))
    if "?" in url:
        raise ValueError(say("The address ends before the “?”"))
    return url.strip().rstrip("/")


def may_be_fetched(url: str, base_url: str, own_hosts: Collection[str]) -> bool:
    """Tell whether a URL that came from a system leads to that system and nowhere else.

    Args:
        base_url: The account's address; its host with its port is always the system's own.
        own_hosts: The system's other hosts; https on the usual port only.
    """
    parts, base = _split(url), _split(base_url)
    if parts is None or base is None:
        return False
    host = (parts.hostname or "").lower()
    if (parts.scheme, host, _port(parts)) == (base.scheme, (base.hostname or "").lower(), _port(base)):
        return True
    return parts.scheme == "https" and _port(parts) == 443 and host in own_hosts
