"""Moments as people of a place write them."""

from datetime import datetime

from PySide6.QtCore import QLocale


def moment_words(moment: datetime, locale: str) -> str:
    """Say day and time on this machine's clock: ``13 Feb 07:02``."""
    local = moment.astimezone()
    return f"{day_words(local, local, locale)} {local:%H:%M}"


def when_words(at: datetime, now: datetime, locale: str) -> str:
    """Say a moment as short as it stays clear: ``15:18``, ``12 Feb``, ``12 Feb 2025``."""
    local, today = at.astimezone(), now.astimezone()
    return f"{local:%H:%M}" if local.date() == today.date() else day_words(local, today, locale)


def day_words(local: datetime, today: datetime, locale: str) -> str:
    """``12 Feb``, with its year when it is not this one."""
    month = QLocale(locale).standaloneMonthName(local.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{local.day} {month}" + (f" {local.year}" if local.year != today.year else "")
