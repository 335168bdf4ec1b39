"""What the window looks like, as data: colours, sizes, type, icons and shapes from one token file."""

from app.ui.theme.source import ThemeSource
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Tokens, load_tokens

__all__ = ["Theme", "ThemeSource", "Tokens", "load_tokens"]
