"""The documents of PROTOCOL.md, each by its table: what a reader takes, and nothing else.

PROTOCOL.md §3.1, §3.2, §3.3, §3.5, §3.6, §3.7, §4.6, §4.7, §4.11, §6.4, §9.2
"""

import datetime
import re
import unicodedata

from fields import (
    b64,
    boolean,
    both,
    constant,
    day,
    embedded,
    hexadecimal,
    integer,
    items,
    key,
    nullable,
    pattern,
    recipient,
    require,
    single_line,
    table,
    text,
)
from segments import MIB, segment_count

ID, HASH = hexadecimal(16), hexadecimal(32)
LANGUAGE = pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", 35)


def local(least, field):
    return items(table(language=LANGUAGE, text=field), least, 32, distinct=lambda item: item["language"])


ENVELOPE = table(
    payload=b64(0, 262_144), payloadType=text(1, 100), signatures=items(table(sig=key(64)), 1, 1)
)
PROFILE = table(
    desk=key(32),
    expires=day,
    languages=items(LANGUAGE, 1, 32),
    names=local(1, single_line(1, 200)),
    policy=local(0, text(0, 4000)),
    practice=boolean,
    regions=items(pattern("[A-Z0-9-]{2,16}", 16), 0, 64),
    reply=items(key(32), 1, 4),
    rhythm=integer(1, 90),
    root=key(32),
    serial=integer(1, 2**31 - 1),
)


def one_week(value):
    first, last = (datetime.date.fromisoformat(value[name]) for name in ("first", "last"))
    require(first.weekday() == 0 and (last - first).days == 6)


INTAKE = both(
    table(
        classic=items(recipient("age", 32), 0, 4),
        first=day,
        last=day,
        organisation=HASH,
        recipients=items(recipient("age1pq", 1216), 1, 4),
    ),
    one_week,
)
FILING = table(day=day, instance=HASH, letter=HASH, organisation=HASH, submission=ID)
COLLECTION = table(
    day=day,
    instance=HASH,
    organisation=HASH,
    submissions=items(table(letter=HASH, submission=ID), 1, 1000, ascending=lambda item: item["submission"]),
)
LOGIN = table(challenge=key(32), host=text(1, 300), instance=HASH, organisation=HASH)
OUTGOING = table(created=day, instance=HASH, members=HASH, organisation=HASH)
REPLY = table(
    case=ID,
    day=day,
    instance=HASH,
    language=LANGUAGE,
    organisation=HASH,
    previous=HASH,
    replyKey=HASH,
    sequence=integer(0, 1023),
    text=text(1, 31_109),
)
PAYLOADS = {
    "profile": PROFILE,
    "intake": INTAKE,
    "filing-receipt": FILING,
    "collection-receipt": COLLECTION,
    "desk-login": LOGIN,
    "outgoing-bundle": OUTGOING,
    "reply": REPLY,
}


def file_name(value):
    single_line(1, 255)(value)
    require(not re.search(r"[/\\]|^[ .]|[ .]$", value))


TOKEN = "[a-z0-9!#$&^_.+-]+"
FILES = items(
    table(
        hash=HASH, name=file_name, offset=integer(0, 2**31), size=integer(0, 2**31), type=pattern(f"{TOKEN}/{TOKEN}", 127)
    ),
    1,
    1000,
    distinct=lambda file: unicodedata.normalize("NFC", file["name"]).lower(),
)


def whole_stream(evidence):
    end = 0
    for file in evidence["files"]:
        require(file["offset"] == end)
        end += file["size"]
    require(end <= 2048 * MIB and segment_count(end) == evidence["segments"])


EVIDENCE = nullable(both(table(files=FILES, key=key(32), segments=integer(0, 2048)), whole_stream))
ANSWER = table(answer=text(0, 65_536), question=pattern("[a-z0-9.-]+", 64))
BASE = dict(
    answers=items(ANSWER, 0, 256, distinct=lambda item: item["question"]),
    case=ID,
    instance=HASH,
    language=LANGUAGE,
    organisation=HASH,
    submission=ID,
    text=text(0, MIB),
    version=constant(1),
)
LETTERS = {
    "report": table(
        **BASE,
        evidence=EVIDENCE,
        reply=table(macKey=key(32), publicKey=key(1216), slotKey=key(32)),
        type=constant("report"),
    ),
    "followup": table(**BASE, evidence=EVIDENCE, mac=key(32), type=constant("followup")),
    "withdrawal": table(**BASE, mac=key(32), type=constant("withdrawal")),
    "erasure": table(**BASE, mac=key(32), type=constant("erasure")),
}


def letter(value):
    require(type(value) is dict and type(value.get("type")) is str and value["type"] in LETTERS)
    LETTERS[value["type"]](value)


CONTENT = table(
    hash=HASH,
    key=key(16),
    name=file_name,
    size=integer(1, 4_203_536),
    type=pattern(f"{TOKEN}/{TOKEN}", 127),
)
SEALED_FILE = both(
    table(
        **{**BASE, "answers": items(ANSWER, 0, 0), "language": constant("und")},
        file=nullable(CONTENT),
        type=constant("sealed"),
    ),
    lambda value: require(value["file"] is None or value["text"] == ""),
)


def kept(value):
    """What a vault keeps: a letter, or what stands for a sealed file, which no letter can say that it is."""
    (SEALED_FILE if type(value) is dict and value.get("type") == "sealed" else letter)(value)


VAULT = table(
    cases=items(
        table(
            case=ID,
            instance=HASH,
            letters=items(
                table(
                    continuity=lambda word: require(word in ("first", "proven", "unproven")),
                    day=day,
                    letter=kept,
                    saved=items(integer(0, 999), 0, 1000, distinct=lambda place: place),
                    sealed=HASH,
                ),
                1,
                10_000,
                distinct=lambda item: item["letter"]["submission"],
            ),
            notes=text(0, MIB),
            replies=items(
                table(
                    carried=nullable(day),
                    day=day,
                    language=LANGUAGE,
                    payload=HASH,
                    sequence=integer(0, 1023),
                    slot=nullable(key(32_768)),
                    text=text(1, 32_768),
                ),
                0,
                1024,
            ),
            work=nullable(embedded(2 * MIB)),
        ),
        0,
        100_000,
        distinct=lambda item: (item["instance"], item["case"]),
    ),
    intake=items(
        table(
            certificate=ENVELOPE,
            first=day,
            identities=items(pattern("AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+", 100), 1, 8),
            last=day,
        ),
        0,
        520,
        distinct=lambda week: week["first"],
    ),
    kind=constant("vault"),
    mechanisms=nullable(table(publisher=key(32), update=ENVELOPE)),
    organisation=table(desk=key(32), profile=ENVELOPE, reply=key(32), root=key(32)),
    receipts=items(
        table(day=day, instance=HASH, letter=HASH, submission=ID),
        0,
        100_000,
        distinct=lambda item: (item["instance"], item["submission"]),
    ),
    saves=integer(0, 2**53 - 1),
    version=constant(1),
)
