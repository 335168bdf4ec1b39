"""The words of the command line for what is done to orders at their system: amend, decide, announce, records, remote, papers."""

import argparse

from app.cli import act_verbs, amend_verbs, record_verbs, remote_verbs
from app.cli.words import Verbs, acts_of, add_act, add_changes, add_order, add_typed, add_verb


def add_to(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    """Add the verbs of the systems."""
    _amending(verbs)
    _deciding(verbs)
    _acting(verbs)
    _records(verbs)
    _remote(verbs)


def _amending(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    amend = add_verb(
        verbs, "amend", "change the terms of an order that a carrier has; shows the difference first", amend_verbs.amend
    )
    add_order(amend)
    add_changes(amend, "the terms")
    amend.add_argument("--show", action="store_true", help="show all terms as they would stand, not the changes alone")
    amend.add_argument("--fields", action="store_true", help="list what can be changed, and end")
    amend.add_argument("--send", action="store_true", help="send the changes; without it nothing is sent")


def _deciding(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    decide = add_verb(verbs, "decide", "confirm an order, which makes it binding, or decline it", act_verbs.decide)
    decide.add_argument("order", help="order number")
    decide.add_argument(
        "what", choices=["fulfil", "decline", "page"], help="page shows what stands on the carrier's page"
    )
    add_typed(decide)
    decide.add_argument("--open", action="store_true", dest="open_browser", help="open the page in the browser")


def _acting(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    announce = add_verb(
        verbs, "announce", "announce a placed order to a system that follows parcels", act_verbs.announce
    )
    announce.add_argument("order", help="order number")
    announce.add_argument("--account", default="", metavar="ID", help="where to; the first that takes announcements")
    announce.add_argument("--courier", default="", metavar="CODE", help="the system's code of the carrier")
    announce.add_argument("--ask", action="store_true", help="only ask what the system knows of it")
    confirm = add_verb(
        verbs, "confirm-payment", "tell a carrier that an order is paid for: it is billed", act_verbs.confirm_payment
    )
    add_order(confirm)
    add_typed(confirm)
    details = add_verb(verbs, "parcel-details", "add details to one parcel of a placed order", act_verbs.parcel_details)
    details.add_argument("order", help="order number, or the carrier's own with --account")
    details.add_argument("identifier", help="the parcel's number, as in its barcode")
    details.add_argument("--account", default="", metavar="ID", help="account of an order that is not in the book")
    add_changes(details, "the details")
    details.add_argument("--fields", action="store_true", help="list what can be said of a parcel, and end")
    delete = add_verb(verbs, "delete", "delete an order at its system", act_verbs.delete)
    delete.add_argument("order", metavar="number", help="the system's own number of the order")
    delete.add_argument("--account", required=True, metavar="ID", help="account id")
    add_typed(delete)
    papers = add_verb(verbs, "papers", "list an order's papers, or fetch one", act_verbs.papers)
    add_order(papers)
    papers.add_argument("--fetch", default="", metavar="ID", help="fetch this one")
    papers.add_argument("--to", default=".", metavar="FOLDER", help="where to (default: here)")


def _records(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    acts = acts_of(
        add_verb(verbs, "records", "keep records of orders at a system that follows parcels", record_verbs.records)
    )
    read = add_act(acts, "read", "read a record, in the form in which it is written")
    read.add_argument("account", help="account id")
    read.add_argument("number", help="the number by which the system reads it")
    put = add_act(acts, "put", "write a record: create it, or change what is given of it")
    put.add_argument("account", help="account id")
    put.add_argument(
        "number",
        nargs="?",
        default="",
        help="start from this record as it is read; without it, from what is given alone",
    )
    add_changes(put, "the record")
    create = add_act(acts, "create", "create a record and never change one")
    create.add_argument("account", help="account id")
    create.add_argument("number", nargs="?", default="", help=argparse.SUPPRESS)
    add_changes(create, "the record")
    fields = add_act(acts, "fields", "list what a record can hold")
    fields.add_argument("account", help="account id")


def _remote(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    remote = add_verb(
        verbs,
        "remote",
        "list the orders that a system holds, read one, or take one into the queue",
        remote_verbs.remote,
    )
    remote.add_argument("account", help="account id")
    remote.add_argument("--shelf", default="", metavar="LIST", help="which of the system's lists")
    remote.add_argument("--status", default="", metavar="WORD", help="only this status, in the system's own word")
    remote.add_argument("--reference", default="", metavar="NUMBER", help="only this order number")
    remote.add_argument("--sort", default="", metavar="WORD", help="in this order, in the system's own word")
    remote.add_argument("--descending", action="store_true", help="the other way round")
    remote.add_argument(
        "--cursor", default="", metavar="TEXT", help="the part that the last one named as next or previous"
    )
    act = remote.add_mutually_exclusive_group()
    act.add_argument("--read", default="", metavar="NUMBER", help="read one order")
    act.add_argument("--take", default="", metavar="NUMBER", help="take one order of the list into the packing queue")
    add_changes(remote, "what the order lacks, with --take")
