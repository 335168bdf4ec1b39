"""The verbs of the station, bundled for the window and the terminal."""

from dataclasses import dataclass
from typing import Self

from app.workflows.abilities import Abilities
from app.workflows.acting import Acting
from app.workflows.amend_order import AmendOrder
from app.workflows.announce_order import AnnounceOrder
from app.workflows.answer_scan import AnswerScan
from app.workflows.change_order import ChangeOrder
from app.workflows.check_account import CheckAccount
from app.workflows.check_availability import CheckAvailability
from app.workflows.confirm_payment import ConfirmPayment
from app.workflows.confirm_scan import ConfirmScan
from app.workflows.decide_order import DecideOrder
from app.workflows.delete_order import DeleteOrder
from app.workflows.dispatch import Dispatch
from app.workflows.export_orders import ExportOrders
from app.workflows.import_orders import ImportOrders
from app.workflows.keep_records import KeepRecords
from app.workflows.list_carrier_orders import ListCarrierOrders
from app.workflows.manage_accounts import ManageAccounts
from app.workflows.measure_packing import MeasurePacking
from app.workflows.order_papers import OrderPapers
from app.workflows.parts import Parts
from app.workflows.place_order import PlaceOrder
from app.workflows.print_labels import PrintLabels
from app.workflows.print_papers import PrintPapers
from app.workflows.prove_printer import ProvePrinter
from app.workflows.prove_prints import ProvePrints
from app.workflows.receive_status import ReceiveStatus
from app.workflows.refresh_status import RefreshStatus
from app.workflows.resume_prints import ResumePrints
from app.workflows.set_parcel_details import SetParcelDetails
from app.workflows.settle_acts import SettleActs
from app.workflows.settle_doubts import SettleDoubts
from app.workflows.sign_in import SignIn
from app.workflows.suit_labels import SuitLabels


@dataclass(frozen=True)
class Station:
    """All that can be done; ``parts`` is for reading (order book, printers, accounts)."""

    parts: Parts
    check_availability: CheckAvailability
    place_order: PlaceOrder
    print_labels: PrintLabels
    print_papers: PrintPapers
    confirm_scan: ConfirmScan
    answer_scan: AnswerScan
    refresh_status: RefreshStatus
    settle_doubts: SettleDoubts
    change_order: ChangeOrder
    import_orders: ImportOrders
    export_orders: ExportOrders
    check_account: CheckAccount
    prove_printer: ProvePrinter
    prove_prints: ProvePrints
    resume_prints: ResumePrints
    manage_accounts: ManageAccounts
    abilities: Abilities
    amend_order: AmendOrder
    announce_order: AnnounceOrder
    confirm_payment: ConfirmPayment
    decide_order: DecideOrder
    delete_order: DeleteOrder
    dispatch: Dispatch
    keep_records: KeepRecords
    list_carrier_orders: ListCarrierOrders
    measure_packing: MeasurePacking
    order_papers: OrderPapers
    receive_status: ReceiveStatus
    set_parcel_details: SetParcelDetails
    settle_acts: SettleActs
    sign_in: SignIn

    @classmethod
    def of(cls, parts: Parts) -> Self:
        """Build every verb from the parts."""
        print_labels = PrintLabels(parts)
        confirm_scan = ConfirmScan(parts)
        print_papers = PrintPapers(parts)
        change_order = ChangeOrder(parts)
        acting = Acting(parts)
        announce_order = AnnounceOrder(parts, acting)
        return cls(
            parts=parts,
            check_availability=CheckAvailability(parts),
            place_order=PlaceOrder(parts, print_labels, SuitLabels(parts)),
            print_labels=print_labels,
            print_papers=print_papers,
            confirm_scan=confirm_scan,
            answer_scan=AnswerScan(parts, confirm_scan),
            refresh_status=RefreshStatus(parts),
            settle_doubts=SettleDoubts(parts, print_labels),
            change_order=change_order,
            import_orders=ImportOrders(change_order),
            export_orders=ExportOrders(parts),
            check_account=CheckAccount(parts),
            prove_printer=ProvePrinter(parts),
            prove_prints=ProvePrints(parts),
            resume_prints=ResumePrints(parts, print_labels),
            manage_accounts=ManageAccounts(parts),
            abilities=Abilities(parts),
            amend_order=AmendOrder(parts, acting),
            announce_order=announce_order,
            confirm_payment=ConfirmPayment(parts, acting),
            decide_order=DecideOrder(parts, acting),
            delete_order=DeleteOrder(parts, acting),
            dispatch=Dispatch(parts, confirm_scan, print_papers),
            keep_records=KeepRecords(parts, acting),
            list_carrier_orders=ListCarrierOrders(parts, change_order),
            measure_packing=MeasurePacking(parts),
            order_papers=OrderPapers(parts),
            receive_status=ReceiveStatus(parts),
            set_parcel_details=SetParcelDetails(parts, acting),
            settle_acts=SettleActs(parts, announce_order),
            sign_in=SignIn(parts),
        )
