"""Where the program keeps its files."""

import os
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import LedgerBroken, Problem
from app.domain.wording import say


@dataclass(frozen=True)
class Home:
    """One folder with all of the program's files; ``PARCELDESK_HOME`` moves it."""

    folder: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.folder / "settings.toml"

    @property
    def database(self) -> Path:
        """Order book and ledger."""
        return self.folder / "station.sqlite3"

    @property
    def logs(self) -> Path:
        """Log files and crash cards."""
        return self.folder / "logs"

    @property
    def printed(self) -> Path:
        """Where the rehearsal's Zebra leaves what it printed."""
        return self.folder / "printed"

    @classmethod
    def here(cls, *, rehearsal: bool = False) -> "Home":
        """Find the folder: ``PARCELDESK_HOME``, else where the system keeps an application's data.

        A rehearsal keeps its files apart, so that practice never stands in the real history.
        """
        moved = os.environ.get("PARCELDESK_HOME")
        if moved:
            base = Path(moved).expanduser().absolute()
        else:
            from platformdirs import user_data_path

            base = user_data_path("Parceldesk", appauthor=False)
        return cls(base / "rehearsal" if rehearsal else base)

    def make(self) -> None:
        """Make the folder, readable by its owner alone: it holds recipients' addresses.

        Raises:
            LedgerBroken: It cannot be made.
        """
        missing = [folder for folder in (self.folder, *self.folder.parents) if not folder.exists()]
        try:
            for folder in reversed(missing):
                folder.mkdir(mode=0o700, exist_ok=True)
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise LedgerBroken(
                Problem(
                    code="folder_unwritable",
                    title=say("The folder {folder} cannot be made", folder=self.folder),
                    hint=say(
                        "Nothing was placed or printed. {reason}. PARCELDESK_HOME names another folder.",
                        reason=error.strerror,
                    ),
                )
            ) from error
