"""Choose how the played systems answer and what goes wrong: every variant and every fault, by name, from their own models."""

import json
from collections.abc import Iterable
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from app.sandbox.config import SandboxConfig
from app.sandbox.variants import Fault, FaultKind, Route

_OF_PORTERBUDDY = "variants"


class VariantLine(BaseModel):
    """One point on which a system's document is silent, and how the sandbox may answer there."""

    model_config = ConfigDict(frozen=True)

    system: str
    name: str
    choices: tuple[str, ...] = ()
    default: str = ""


def systems() -> dict[str, str]:
    """Return the field of the configuration that holds each system's variants, by the system's id."""
    return {
        "porterbuddy" if name == _OF_PORTERBUDDY else name: name
        for name, info in SandboxConfig.model_fields.items()
        if isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel)
    }


def variant_lines() -> tuple[VariantLine, ...]:
    """List all variants of all systems."""
    config = SandboxConfig()
    return tuple(
        VariantLine(
            system=system,
            name=name,
            choices=_choices(info.annotation),
            default=_word(getattr(getattr(config, field), name)),
        )
        for system, field in systems().items()
        for name, info in type(getattr(config, field)).model_fields.items()
    )


def with_variants(config: SandboxConfig, texts: Iterable[str]) -> SandboxConfig:
    """Return a configuration with variants chosen, each as ``SYSTEM=NAME=VALUE``.

    Raises:
        ValueError: There is no such system, variant or value; the sentence says what there is.
    """
    known = systems()
    for text in texts:
        system, _, choice = text.partition("=")
        name, sign, value = choice.partition("=")
        if system not in known or not sign:
            raise ValueError(f"“{text}” is no SYSTEM=NAME=VALUE; the systems are {', '.join(known)}")
        before: BaseModel = getattr(config, known[system])
        names = type(before).model_fields
        if name not in names:
            raise ValueError(f"{system} has no variant “{name}”; it has {', '.join(names)}")
        config = config.model_copy(update={known[system]: _chosen(before, system, name, value)})
    return config


def with_faults(config: SandboxConfig, texts: Iterable[str]) -> SandboxConfig:
    """Return a configuration with faults chosen, each as ``KIND@ROUTE:NAME=VALUE,…``; the route is any where it is left out.

    Raises:
        ValueError: There is no such fault, route or value; the sentence says what there is.
    """
    found = []
    for text in texts:
        named, _, more = text.partition(":")
        kind, _, route = named.partition("@")
        if kind not in set(FaultKind):
            raise ValueError(f"“{text}” is no fault; they are {', '.join(FaultKind)}")
        if route and route not in set(Route):
            raise ValueError(f"“{route}” is no call; they are {', '.join(Route)}")
        given: dict[str, Any] = {"kind": kind, "route": route or Route.ANY}
        for pair in filter(None, more.split(",")):
            name, _, value = pair.partition("=")
            given[name.strip()] = None if value == "null" else value
        try:
            found.append(Fault.model_validate(given))
        except ValidationError as error:
            wrong = ", ".join(".".join(map(str, line["loc"])) for line in error.errors())
            raise ValueError(f"“{text}” is no fault: look at {wrong}; it has {', '.join(Fault.model_fields)}") from None
    return config.model_copy(update={"faults": (*config.faults, *found)})


def _chosen(before: BaseModel, system: str, name: str, value: str) -> BaseModel:
    for reading in _readings(value):
        try:
            return type(before).model_validate({**before.model_dump(), name: reading})
        except ValidationError:
            continue
    choices = _choices(type(before).model_fields[name].annotation)
    one_of = f": it is one of {', '.join(choices)}" if choices else ""
    raise ValueError(f"“{value}” is no value of {system}={name}{one_of}")


def _readings(value: str) -> Iterable[Any]:
    """Return what a typed value may mean: text, JSON (numbers, null, lists), words with commas between them."""
    yield value
    try:
        yield json.loads(value)
    except (ValueError, RecursionError):
        yield tuple(word.strip() for word in value.split(",") if word.strip())
    yield (value,)


def _choices(annotation: Any) -> tuple[str, ...]:
    if annotation is bool:
        return ("yes", "no")
    found = [each for each in get_args(annotation) if each is not type(None) and each is not Ellipsis]
    return () if any(isinstance(each, type) for each in found) else tuple(_word(each) or "(empty)" for each in found)


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "none" if value is None else str(value)
