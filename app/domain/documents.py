"""Papers that an outside system keeps for an order: invoices, declarations."""

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field


class OrderDocument(BaseModel):
    """A paper that can be opened.

    Attributes:
        id: Names it within its order, for asking.
        title: For a person.
        may_be_opened: Whether its address leads to the system itself; others are named and never opened.
        host: Where its address leads; the whole address may hold a token and is not handed out.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    title: str
    host: str = ""
    may_be_opened: bool = False


class DocumentFile(BaseModel):
    """A paper's bytes.

    Attributes:
        file_name: A plain name for saving it.
    """

    model_config = ConfigDict(frozen=True)

    content: bytes = Field(repr=False)
    media_type: str
    file_name: str
    fetched_at: AwareDatetime
