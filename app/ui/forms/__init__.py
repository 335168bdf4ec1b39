"""Forms drawn from models: any pydantic model, no code for any system.

Edit a model::

    draft = Draft(connector.extras, order.extras, locale=settings.locale)    # values: a model, plain data or None
    form = ModelForm(source, draft)                                         # put it into a ScrollColumn
    form.changed.connect(...)                                               # dotted path of what a person changed

    built = draft.build()              # built.model, or built.problems: one ``Problem`` a field, ``field`` a dotted path
    others = form.show_problems(built.problems)   # also a system's refusal; what belongs to no field comes back: banner
    form.focus_first_problem()

Change something that is held elsewhere, and mark what differs::

    draft = Draft(Amendment, kept_or_basis, start=basis.terms, locale=...)
    form = ModelForm(source, draft, marks_changes=True)
    draft.changed()                    # paths that differ: ``spots.0.address.postal_code``, a list's own where entries came or went
    draft.undo(path); form.refresh()   # path: a field's, an entry's or a list's, as in ``FieldChange.path``
    form.focus_field(path)             # opens the groups on the way
    form.add_to("spots")               # what Ins does in the list

``Draft`` is plain Python and belongs to the presenter; ``ModelForm`` edits it in place. What was typed and cannot be read stays
in its field and comes out of ``build()`` as that field's problem. Closed groups build their widgets when they are opened.

Keys inside: F7 more fields, Alt ↑ and Alt ↓ move an entry, Ins (or + outside of a text) adds one, Alt Del (or Del on its
head) removes it. What a model says for its form stands in ``description.py``.
"""

from app.ui.forms.draft import Built, Draft
from app.ui.forms.view import ModelForm

__all__ = ["Built", "Draft", "ModelForm"]
