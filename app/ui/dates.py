"""Moments as people of a place write them."""

from datetime import datetime

from PySide6.QtCore import QLocale


def moment_words(moment: datetime, locale: str) -> str:
    """Say day and time on this machine's clock: ``13 Feb 07:02``."""
    local = moment.astimezone()
    month = QLocale(locale).standaloneMonthName(local.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{local.day} {month} {local:%H:%M}"
