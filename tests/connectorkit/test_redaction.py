"""Secrets are taken out of texts and log records."""

import logging
import sys

from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from app.connectorkit.redaction import HIDDEN, RedactingFilter, Redaction


def redaction(*secrets: str) -> Redaction:
    made = Redaction()
    made.register(*map(SecretStr, secrets))
    return made


def test_a_secret_is_found_in_each_spelling() -> None:
    secret = 'a/b+c=="ø'
    scrub = redaction(secret).scrub
    for form in (secret, "a%2Fb%2Bc%3D%3D%22%C3%B8", 'a/b+c==\\"\\u00f8', 'a\\/b+c=="ø'):
        assert scrub(f"before {form} after") == f"before {HIDDEN} after"


def test_a_secret_of_one_call_is_known_to_it_alone() -> None:
    scrub = redaction().scrub
    assert scrub("token tok-1234", (SecretStr("tok-1234"),)) == f"token {HIDDEN}"
    assert scrub("token tok-1234") == "token tok-1234"


def test_urls_keep_their_host_only() -> None:
    text = "see https://api.example.com:8443/order/1/label/TOKEN?x=1, or http://localhost"
    assert redaction().scrub(text) == "see https://api.example.com:8443/… or http://localhost"
    assert redaction().scrub("https://[half/x") == HIDDEN


def test_headers_lose_their_values() -> None:
    scrub = redaction().scrub
    assert scrub("x-api-key: abc\r\nAccept: */*") == f"x-api-key: {HIDDEN}\r\nAccept: */*"
    assert "abc" not in scrub("{'Authorization': 'Bearer abc'}")


def test_short_values_do_not_hide_the_log() -> None:
    assert redaction("a", "").scrub("a banana") == "a banana"


def test_the_longer_secret_goes_first() -> None:
    assert redaction("abcd", "abcd-efgh").scrub("abcd-efgh") == HIDDEN


def test_repr_tells_nothing() -> None:
    assert "abcd" not in repr(redaction("abcd-efgh"))


def test_the_filter_scrubs_message_and_traceback() -> None:
    scrubbing = RedactingFilter(redaction("abcd-efgh"))
    try:
        int("bad abcd-efgh")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "it was %s", ("abcd-efgh",), sys.exc_info())
    assert scrubbing.filter(record)
    text = logging.Formatter().format(record)
    assert text.startswith(f"it was {HIDDEN}")
    assert "ValueError" in text
    assert "abcd-efgh" not in text


@given(st.text(), st.text(min_size=4).filter(lambda text: text not in HIDDEN and HIDDEN not in text))
def test_no_text_keeps_a_secret(text: str, secret: str) -> None:
    scrubbed = redaction(secret).scrub(f"{text}\n{secret}\n{text}")
    assert f"\n{secret}\n" not in scrubbed
