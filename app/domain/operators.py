"""Who works at the desk, and what each may do."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, field_validator

from app.domain.addresses import Text, checked_text
from app.domain.wording import mark


class Right(StrEnum):
    """What can be limited to some operators: acts that cost, bind or delete, and the set-up."""

    PLACE = "place"
    REPRINT = "reprint"
    BIND = "bind"
    DELETE = "delete"
    SET_UP = "set_up"


class Operator(BaseModel):
    """A person who packs; a setting. Badge and PIN are in the keyring, never here.

    Attributes:
        id: Stable short name, made once; the keyring's user name is built from it.
        rights: All of them, unless some were taken away.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    name: Text = Field(title="Name")
    rights: tuple[Right, ...] = tuple(Right)

    @field_validator("name")
    @classmethod
    def _name(cls, value: str) -> str:
        return checked_text(value, mark("The operator's name"))

    def may(self, right: Right) -> bool:
        """Tell whether something is allowed."""
        return right in self.rights
