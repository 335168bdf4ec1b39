"""Input as somebody with bad intentions makes it: text, bytes, documents and addresses out of a seeded chance."""

import random
import string

_PIECES = (
    *(
        "^XA",
        "^XZ",
        "~JR",
        "^FD",
        "^FS",
        "^FH_",
        "^FH\\",
        "_5E",
        "_7E",
        "_",
        "^",
        "~",
        "\\",
        "\\&",
        "\x10\x04\x01",
        "\x1b@",
    ),
    *(
        "\x1bp\x00\x19\xfa",
        "\x1dV\x00",
        "\x1d(k",
        "\x00",
        "\x07",
        "\x08",
        "\x1b",
        "\x1c",
        "\x1d",
        "\x7f",
        "\x9b",
        "\x85",
    ),
    *(
        "\r\n",
        "\n",
        "\t",
        "\v",
        "\f",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
        "\u200f",
        "\ufeff",
        "\u0000",
        "\ud800",
        "\U0010ffff",
    ),
    *(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "\t=1",
        " =1",
        '"=1',
        ";=1",
        "',",
        '"',
        "'",
        ";",
        ",",
    ),
    *(
        "<b>",
        "<img src=x>",
        "&lt;",
        "<a href='http://x'>",
        "%s%n",
        "{0}",
        "${x}",
        "../",
        "..\\",
        "C:\\",
        "nul",
        "\\\\host\\share",
    ),
    *("' OR 1=1 --", 'NEAR("a" "b")', "a* OR b", "words:x", "{a b}:x", "^a", "NOT", "AND", "(", ")", "*", '""'),
    *(
        "Ærø",
        "Łódź",
        "漢字",
        "עברית",
        "e\u0301",
        "🎁",
        "ﬀ",
        "Ａ",
        "İ",
        "ß",
        "x" * 300,
        "9" * 5_000,
        "[" * 400,
        "{" * 400,
    ),
    *("https://x.example/t", "authorization: k", "null", "NaN", "1e999", "-0", "true", "2026-02-30T25:61:00Z", "0x7f"),
)
_LETTERS = string.ascii_letters + string.digits + " .-_,:;/()[]{}^~\\\"'<>&%$#@!=+*\n\r\t"


def text(chance: random.Random, most: int = 8) -> str:
    """Return some pieces of ill will, with letters between."""
    return "".join(
        chance.choice(_PIECES) if chance.random() < 0.6 else "".join(chance.choices(_LETTERS, k=chance.randrange(12)))
        for _ in range(chance.randrange(most))
    )


def changed(chance: random.Random, content: bytes, pieces: tuple[bytes, ...] = ()) -> bytes:
    """Return good bytes with a few bad places: flipped, cut, doubled, exchanged, filled up."""
    body = bytearray(content)
    for _ in range(chance.randrange(1, 5)):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice((0, 1, 1, 2, 8, 60, 1000)))
        match chance.randrange(6):
            case 0:
                del body[start:end]
            case 1:
                body[start:end] = chance.randbytes(end - start)
            case 2:
                body[start:start] = body[start:end] * chance.choice((1, 2, 50))
            case 3:
                body[start:end] = text(chance, 3).encode("utf-8", "surrogatepass")
            case 4 if pieces:
                body[start:start] = chance.choice(pieces)
            case _:
                del body[start:]
    return bytes(body[:2_000_000])


JSON_PIECES = (
    *(
        b"null",
        b"[]",
        b"{}",
        b'""',
        b"-1",
        b"1e999",
        b"NaN",
        b"9" * 5_000,
        b"[" * 5_000,
        b'{"a":' * 2_000,
        b'"\\ud800"',
    ),
    *(b'"\\u0000"', b'"2026-02-30T00:00:00Z"', b'"0001-01-01T00:00:00+23:59"', b"true", b'"' + b"x" * 20_000 + b'"'),
)
XML_PIECES = (
    *(
        b'<c r="XFD1048576"><v>1</v></c>',
        b'<row r="99999999999">',
        b"<v>1e999</v>",
        b"<v>NaN</v>",
        b"&amp;" * 500,
        b"&#0;",
    ),
    *(
        b'<c t="e"><v>#REF!</v></c>',
        b'<c t="s"><v>-1</v></c>',
        b"<f>1+1</f>",
        b'<c t="d"><v>2026-99-99</v></c>',
        b"</sheetData>",
    ),
    *(
        b'<c t="n" s="99"><v>1</v></c>',
        b'<c t="inlineStr"><is><t>_x0000_</t></is></c>',
        b"<v>" + b"9" * 5_000 + b"</v>",
        b"<!--",
    ),
    *(
        b'state="veryHidden"',
        b'r:id="rId99"',
        b'Target="../../../etc/passwd"',
        b'formatCode="0000"',
        b"<a>" * 2_000,
        b"]]>",
    ),
)
PDF_PIECES = (
    *(b"/Kids[1 0 R]", b"/Count 99999999", b"/MediaBox[0 0 1e9 1e9]", b"/Length 4294967295", b"/Filter/FlateDecode"),
    *(b"/Width 99999999", b"q " * 500, b"%%EOF", b"xref", b"<<" * 200, b"endstream"),
)


def url(chance: random.Random, own: str) -> str:
    """Return an address that leads anywhere but to a host, while it looks as if it led there."""
    evil = chance.choice(_EVIL)
    tail = chance.choice(
        ("/label/1", "", "/", f"/{own}", f"?{own}", f"/#{own}", f"/..;/{own}", "/%2e%2e/", f"/@{own}", f"\\{own}")
    )
    made = chance.choice(
        (
            f"https://{evil}{tail}",
            f"https://{own}@{evil}{tail}",
            f"https://{own}:443@{evil}{tail}",
            f"https://{own}%40{evil}{tail}",
            f"https://{own}.{evil}{tail}",
            f"https://{evil}.{own}.{evil}{tail}",
            f"https://{own}\\@{evil}{tail}",
            f"https://{evil}\\@{own}{tail}",
            f"https://{evil}#@{own}{tail}",
            f"https://{evil}?@{own}{tail}",
            f"https://{own}\t.{evil}{tail}",
            f"https://{own}\r\nHost: {evil}{tail}",
            f"https://{own} {evil}{tail}",
            f"https:{evil}{tail}",
            f"https:///{evil}{tail}",
            f"https:\\\\{evil}{tail}",
            f"//{evil}{tail}",
            f"http://{own}{tail}",
            f"http://{evil}{tail}",
            f"https://{own}:{chance.choice((80, 8443, 0, 22, 65536, -1))}{tail}",
            f"https://{own}:443x{tail}",
            f"https://{own}.{tail}",
            f"https://{own}%00.{evil}{tail}",
            f"https://{own}%2f{evil}{tail}",
            f"https://{own.replace('a', 'а').replace('e', 'е')}{tail}",
            f"https://{own.replace('.', '。')}{tail}",
            f"https://xn--{own}{tail}",
            f"https://[{evil}]{tail}",
            f"https://[::ffff:7f00:1]{tail}",
            f"{chance.choice(_SCHEMES)}{own}{tail}",
            f"{chance.choice(_SCHEMES)}//{own}{tail}",
            f" https://{own}{tail}",
            f"https://{own}{tail}\x00",
        )
    )
    return made if chance.random() < 0.8 else changed(chance, made.encode()).decode("utf-8", "replace")


_SCHEMES = (
    "file:",
    "data:text/html,",
    "ftp:",
    "gopher:",
    "jar:",
    "javascript:",
    "blob:",
    "ws:",
    "wss:",
    "httpss:",
    "HTTPS :",
)
_EVIL = (
    *(
        "evil.example",
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "127.1",
        "0",
        "[::1]",
        "[::]",
    ),
    *(
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:ffff:7f00:0001]",
        "169.254.169.254",
        "[fe80::1%25eth0]",
        "10.0.0.1",
        "evil。example",
    ),
    *(
        "ⓔvil.example",
        "xn--80ak6aa92e.com",
        "evil.example.",
        "EVIL.example",
        "a.b@evil.example",
        "u:p@evil.example",
        "",
        ".",
        "..",
    ),
    "user%40evil.example",
    "evil.example%09",
    "::1",
)
