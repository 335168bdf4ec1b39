"""Which fields an order has, and what only one system has in it; read from the models, whatever systems there are."""

from argparse import Namespace

from app.cli.model_fields import FieldLine, field_table, fields_of
from app.cli.terminal import Exit, Terminal
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import Order


def order_fields(terminal: Terminal, args: Namespace) -> Exit:
    """List the fields of an order, then those that only a system has, as import and JSON take them."""
    carriers = terminal.station.parts.carriers
    systems = {info.id: info.title for info in carriers.connectors()}
    if args.connector and args.connector not in systems:
        raise InvalidInput(
            Problem(
                code="connector_unknown",
                title=f"The station knows no system “{args.connector}”",
                hint=f"It knows: {', '.join(systems)}.",
                field="connector",
                blame=Blame.PACKER,
            )
        )
    groups: dict[str, tuple[FieldLine, ...]] = {} if args.connector else {"order": _order_fields()}
    for system in [args.connector] if args.connector else systems:
        model = carriers.extras_model(system)
        groups[system] = fields_of(model, f"extras.{system}") if model else ()
    lines: list[str] = []
    for name, fields in groups.items():
        title = "Every order" if name == "order" else f"Only {systems[name]}; in CSV without “extras.”"
        lines += ["", title, *(field_table(fields) or ["nothing of its own"])]
    terminal.tell(groups, lines[1:])
    return Exit.DONE


def _order_fields() -> tuple[FieldLine, ...]:
    return tuple(field for field in fields_of(Order) if field.path != "extras")
