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
head) removes it.

The files. What a model says, as plain data::

    kinds         what a form knows of a field: its kind, whether it is needed, what can be chosen
    annotations   from a type as a model writes it to what stands in the field
    description   from a whole model to the fields of its form; what a model can say for it stands there

What is typed, without widgets::

    draft         the values that are edited, by dotted path; what differs from the start, and undoing it
    tree          those values as plain data: dicts, entries of lists, what was typed and cannot be read
    slots         one place in that tree, made together with what is above it
    building      from the tree to the model, or to the problems at their fields
    paths         the field that a dotted path means: pydantic's, a system's or the form's own
    wordings      between a value and the words in its field, both ways
    moments       the same for days, times and zones
    names         countries, currencies, languages and zones to choose from
    summaries     what is in a group, in a few words, for its closed head

The widgets, from the whole to the single field::

    view          the form: draws a draft, tells what a person changes, shows problems
    editing       what all widgets of one form share: the draft, the look, the problems
    places        where a widget's values lie in the draft, also when entries move
    groups        the fields of one model, and which widget draws which field
    lists         lists of groups, of plain values, and of names with values
    unions        a field of several kinds: the kind is chosen, what belongs to it stands below
    folds         a group that opens and closes; heads draws its head
    columns       fields beside each other on a grid of twelve
    cells         one field; leaves has those with one editor, pairs those of two halves (money, moments)
    zones         the zone that a moment is meant in where it does not say so itself
    frames        editors that the kit lacks: several lines, and text with suggestions
"""

from app.ui.forms.draft import Built, Draft
from app.ui.forms.view import ModelForm

__all__ = ["Built", "Draft", "ModelForm"]
