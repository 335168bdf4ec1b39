"""The command line as a whole."""

import argparse

from app.cli import account_words, operator_words, order_words, printer_words, program_words, system_words

_EXITS = """exit codes:
  0 done                      5 outcome unknown: do not repeat, settle
  1 a fault of the program
  2 input cannot be used      6 the printer did not print
  3 refused, nothing happened 7 no key, or the keyring is closed
  4 could not be reached      8 the store cannot be read or written
  9 done, but something wants attention"""


def parser() -> argparse.ArgumentParser:
    """Build the parser; ``verb`` of the result is what to run."""
    main = argparse.ArgumentParser(
        prog="parceldesk",
        description="A shipping station for packing desks: scan, place, print, scan back.",
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    main.add_argument("--self-check", action="store_true", help="look whether this program is whole, and end")
    main.add_argument("--version", action="store_true", help="say the version, and end")
    verbs = main.add_subparsers(title="verbs", metavar="VERB", dest="name")
    for words in (order_words, system_words, account_words, printer_words, operator_words, program_words):
        words.add_to(verbs)
    return main
