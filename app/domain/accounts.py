"""Accounts at the outside systems, and what a check of one found."""

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from app.domain.addresses import Text, checked_text
from app.domain.wording import mark


class Environment(StrEnum):
    """Whether what is done there is billed."""

    LIVE = "live"
    TEST = "test"
    REHEARSAL = "rehearsal"


class Account(BaseModel):
    """One account at one system; a setting. Its secrets are in the keyring, never here.

    Attributes:
        id: Stable short name, made once; the keyring's user name is built from it.
        connector: The system's id, such as "porterbuddy".
        reason: Who said that orders there are not billed, and when; for test accounts at addresses not known as such.
        options: What the connector's own settings model takes, without the secrets.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    connector: str = Field(pattern=r"^[a-z0-9_]+$")
    name: Text = Field(title="Name")
    environment: Environment = Field(default=Environment.LIVE, title="Environment")
    reason: Text = Field(default="", title="Why orders there are not billed")
    options: dict[str, Any] = Field(default_factory=dict)

    @field_validator("name")
    @classmethod
    def _name(cls, value: str) -> str:
        return checked_text(value, mark("The account's name"))


class SettingField(BaseModel):
    """One field of a connector's settings, as forms and the terminal need it.

    Attributes:
        choices: What it may be; anything where there are none.
        choice_words: The same for people, one for one; they are said where they are shown.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    title: str
    help: str = ""
    required: bool = False
    secret: bool = False
    choices: tuple[str, ...] = ()
    choice_words: tuple[str, ...] = Field(default=(), exclude=True)
    default: str = ""


class ConnectorInfo(BaseModel):
    """What a screen knows of a system.

    Attributes:
        base_urls: Default address by environment.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    title: str
    fields: tuple[SettingField, ...] = ()
    base_urls: dict[Environment, str] = Field(default_factory=dict)


class CheckResult(StrEnum):
    """How one step of a connection check went."""

    OK = "ok"
    LOOK = "look"
    FAILED = "failed"


class CheckStep(BaseModel):
    """One step of a connection check: what was looked at, what came back, how long it took."""

    model_config = ConfigDict(frozen=True)

    result: CheckResult
    title: str
    detail: str = ""
    milliseconds: int | None = None
