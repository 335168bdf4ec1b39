"""Between a value and the words in its field; what is shown can be typed again and means the same."""

import contextlib
import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from pydantic import SecretBytes, SecretStr, ValidationError

from app.domain.checks import problems_of
from app.domain.money import Money
from app.domain.phones import normalised_phone, shown_phone
from app.domain.wording import mark, say, say_many
from app.ui.forms import moments
from app.ui.forms.kinds import UNSET, Kind, Option, Shape
from app.ui.forms.names import decimal_sign
from app.ui.forms.tree import Typed

_SPACES = re.compile(r"[\s\u00a0\u202f']")
_WHOLE = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def show(shape: Shape, value: Any, *, locale: str = "en", zone: str = "") -> str:
    """Return the words for a value of a leaf; a secret has none.

    Args:
        zone: For a moment, the zone whose clocks it is shown by.
    """
    if value is None or value is UNSET or shape.kind is Kind.SECRET:
        return ""
    if isinstance(value, Typed):
        return value.text
    if shape.kind in {Kind.DATE, Kind.TIME, Kind.MOMENT}:
        return _show_time(shape, value, locale, zone)
    match shape.kind:
        case Kind.NUMBER:
            return _in_place(_number(value), locale)
        case Kind.MONEY if isinstance(value, Money):
            return _in_place(amount_words(value), locale)
        case Kind.RAW:
            return _raw(shape, value)
        case Kind.YES_NO | Kind.CHOICE | Kind.CONSTANT:
            return option_words(shape.options or YES_NO, value)
    return shown_phone(str(value)) if shape.kind is Kind.PHONE else str(value)


def _show_time(shape: Shape, value: Any, locale: str, zone: str) -> str:
    if shape.kind is Kind.DATE:
        return moments.show_day(value, locale)
    return moments.show_time(value) if shape.kind is Kind.TIME else moments.show_moment(value, zone, locale)


YES_NO = (Option(value=True, words=mark("Yes")), Option(value=False, words=mark("No")))


def option_words(options: tuple[Option, ...], value: Any) -> str:
    """Return the words of an option; a value that is none of them stands for itself."""
    for option in options:
        if option.value == value and type(option.value) is type(value):
            return say(option.words)
    return str(value.value if isinstance(value, Enum) else value)


def said_options(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Return options with their words in the desk's language."""
    return tuple(Option(option.value, say(option.words)) for option in options)


def amount_words(money: Money) -> str:
    """Return the amount without its currency, in groups of three: ``9 999.99``."""
    return f"{money.decimal:,f}".replace(",", "\u00a0")


def _in_place(number: str, locale: str) -> str:
    """Write a number's point as a place does."""
    return number.replace(".", decimal_sign(locale))


def _number(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    text = repr(value)
    return text.removesuffix(".0")


def _raw(shape: Shape, value: Any) -> str:
    if shape.annotation is Any:
        if isinstance(value, str):
            return value if _is_plain(value) else json.dumps(value, ensure_ascii=False)
        return shape.adapter.dump_json(value).decode()
    plain = shape.adapter.dump_python(value, mode="json")
    return plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    """Tell a text that is not read as something else."""
    if not text or text != text.strip():
        return False
    try:
        json.loads(text)
    except ValueError:
        return True
    return False


def read(shape: Shape, text: str, second: str = "", *, locale: str = "en", region: str = "NO") -> Any:
    """Return the value that was typed; nothing typed is ``UNSET``, or an empty text where the field holds text.

    Args:
        second: The currency of an amount, or the zone of a moment.
        region: The country in which a phone number without its code is meant.

    Raises:
        ValueError: It cannot be read; the text is a sentence for people.
    """
    if shape.kind in {Kind.TEXT, Kind.LONG_TEXT, Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE, Kind.ZONE}:
        return text
    text = text.strip()
    if not text:
        return "" if shape.kind is Kind.PHONE else UNSET
    match shape.kind:
        case Kind.MONEY:
            return read_money(text, second, shape)
        case Kind.MOMENT:
            return moments.read_moment(text, second if shape.is_aware else "", locale)
        case Kind.PHONE:
            return normalised_phone(text, region)
        case Kind.DATE:
            return moments.read_day(text, locale)
    reader = _READERS.get(shape.kind, _chosen)
    return reader(shape, text)


def _chosen(shape: Shape, text: str) -> Any:
    for option in shape.options or YES_NO:
        if text in {say(option.words), option.words, str(option.value)}:
            return option.value
    if shape.is_open:
        return text
    words = ", ".join(say(option.words) for option in shape.options or YES_NO)
    raise ValueError(say("One of {words}", words=words))


def read_whole(text: str) -> int:
    """Return a typed whole number. Raises ValueError with a sentence for people."""
    text = _SPACES.sub("", text)
    if not _WHOLE.fullmatch(text) or len(text) > 100:
        raise ValueError(say("A whole number"))
    return int(text)


def read_number(text: str) -> Decimal:
    """Return a typed number; point and comma both part the decimals. Raises ValueError with a sentence for people."""
    text = _SPACES.sub("", text)
    if "." in text and "," in text:
        # The last of the two parts the decimals, the other one the thousands.
        text = text.replace("," if text.rindex(".") > text.rindex(",") else ".", "")
    text = text.replace(",", ".")
    if not _NUMBER.fullmatch(text) or len(text) > 400:
        raise ValueError(say("A number"))
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(say("A number")) from None


def read_money(text: str, currency: str, shape: Shape) -> Money:
    """Return a typed amount in a currency. Raises ValueError with a sentence for people."""
    from babel.numbers import get_currency_precision

    amount = read_number(text)
    if not currency:
        raise ValueError(say("An amount needs its currency"))
    digits = get_currency_precision(currency)
    minor = amount.scaleb(digits)
    if minor != minor.to_integral_value():
        if not digits:
            raise ValueError(say("{currency} has no smaller unit", currency=currency))
        raise ValueError(say_many(digits, "{n} digits after the point at most", "{n} digits after the point at most"))
    kind = shape.model if shape.model is not None and issubclass(shape.model, Money) else Money
    return kind(minor_units=int(minor), currency=currency)


def _read_raw(shape: Shape, text: str) -> Any:
    if shape.annotation is Any or text[0] in '[{"':
        with contextlib.suppress(ValueError):
            text = json.loads(text)
    try:
        return shape.adapter.validate_python(text)
    except ValidationError as error:
        raise ValueError(say(problems_of(error)[0].title)) from None


def _read_number(shape: Shape, text: str) -> Decimal | float:
    number = read_number(text)
    return number if shape.is_decimal else float(number)


def _read_secret(shape: Shape, text: str) -> SecretStr | SecretBytes:
    return SecretBytes(text.encode()) if shape.annotation is SecretBytes else SecretStr(text)


_READERS: Mapping[Kind, Callable[[Shape, str], Any]] = {
    Kind.INTEGER: lambda _shape, text: read_whole(text),
    Kind.NUMBER: _read_number,
    Kind.TIME: lambda _shape, text: moments.read_time(text),
    Kind.SECRET: _read_secret,
    Kind.RAW: _read_raw,
}
