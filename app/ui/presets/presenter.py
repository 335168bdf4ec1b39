"""The Presets screen's behaviour, without Qt: a form over the settings' presets."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict, Field

from app.domain.errors import Problem, StationError
from app.domain.operators import Right
from app.domain.presets import Preset
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.ui.forms import Draft
from app.ui.work import Lane, Work
from app.workflows.operate_desk import OperateDesk


class Presets(BaseModel):
    """All presets of the desk, as one form."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    presets: tuple[Preset, ...] = Field(
        default=(), title="Presets", description="The first that fits an order is taken."
    )


@dataclass(frozen=True)
class PresetsState:
    """All that the screen draws beside the form."""

    changed: bool = False
    keeping: bool = False
    kept: bool = False
    problems: tuple[Problem, ...] = ()
    trouble: Problem | None = None


class PresetsView(Protocol):
    """What the presenter tells its view."""

    def show_draft(self, draft: Draft[Presets]) -> None:
        """Draw a form on a draft."""
        ...

    def show_state(self, state: PresetsState) -> None:
        """Draw a state."""
        ...

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        ...


class PresetsPresenter:
    """Keeps presets; what is typed stays until it is kept or taken back."""

    def __init__(self, settings: SettingsFile, operating: OperateDesk, work: Work, view: PresetsView) -> None:
        self._settings = settings
        self._operating = operating
        self._work = work
        self._view = view
        self.state = PresetsState()
        self.draft = self._new_draft()

    def _new_draft(self) -> Draft[Presets]:
        settings = self._settings.current
        return Draft(Presets, Presets(presets=settings.presets), locale=settings.appearance.place)

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._view.show_state(self.state)

    def refresh(self) -> None:
        """Read the presets again, unless something is typed that is not kept."""
        if not self.state.changed and not self.state.keeping:
            self.undo()

    def undo(self) -> None:
        """Go back to what is kept."""
        self.draft = self._new_draft()
        self._view.show_draft(self.draft)
        self._update(changed=False, problems=(), trouble=None)

    def typed(self) -> None:
        """Note that something was changed in the form."""
        self._update(changed=True, kept=False, trouble=None)

    def keep(self) -> None:
        """Keep what was typed, or say at the fields what is wrong."""
        if not self.state.changed or self.state.keeping:
            return
        built = self.draft.build()
        if built.model is None:
            self._update(problems=tuple(built.problems))
            return
        presets = built.model.presets
        job = partial(self._settings.change, partial(_with, presets))
        self._update(keeping=True, problems=(), trouble=None)
        self._work.run(
            partial(self._operating.guarded, Right.SET_UP, job),
            done=self._kept,
            failed=self._not_kept,
            lane=Lane.STATION,
        )

    def _kept(self, _nothing: None) -> None:
        self._update(keeping=False, changed=False, kept=True)
        self._view.settings_changed()

    def _not_kept(self, error: Exception) -> None:
        self._update(keeping=False)
        if not isinstance(error, StationError):
            raise error
        self._update(trouble=error.problem)


def _with(presets: tuple[Preset, ...], settings: Settings) -> Settings:
    return settings.model_copy(update={"presets": presets})
