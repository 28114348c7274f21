"""How a value of a canonical JSON document is checked: each field is a function that refuses.

PROTOCOL.md §1.1, §1.2, §1.3
"""

import base64
import datetime
import json
import re

from agefile import Refused, from_bech32

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
NOT_OF_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def canonical(value):
    """RFC 8785 for what the protocol allows. No key of a table is beyond ASCII."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8")


def require(holds):
    if not holds:
        raise Refused("document.malformed")


def parse(field, data, largest):
    """The document, checked; the field is a function that refuses."""
    if len(data) > largest:
        raise Refused("document.too_large")
    try:
        value = json.loads(data.decode("utf-8"))
        field(value)
        require(canonical(value) == data)
    except (ValueError, RecursionError, UnicodeError):
        raise Refused("document.malformed") from None
    return value


def table(**fields):
    def check(value):
        require(type(value) is dict and value.keys() == fields.keys())
        for name, field in fields.items():
            field(value[name])

    return check


def constant(expected):
    return lambda value: require(type(value) is type(expected) and value == expected)


def integer(least, most):
    return lambda value: require(type(value) is int and least <= value <= most)


def boolean(value):
    require(type(value) is bool)


def text(least, most):
    return lambda value: require(
        type(value) is str and not CONTROLS.search(value) and least <= len(value.encode()) <= most
    )


def single_line(least, most):
    def check(value):
        text(least, most)(value)
        require(not NOT_OF_ONE_LINE.search(value))

    return check


def pattern(expression, most):
    def check(value):
        text(1, most)(value)
        require(re.fullmatch(expression, value, re.ASCII))

    return check


def hexadecimal(length):
    return lambda value: require(type(value) is str and re.fullmatch(f"[0-9a-f]{{{2 * length}}}", value))


def b64(least, most):
    def check(value):
        require(type(value) is str)
        data = base64.b64decode(value, validate=True)
        require(least <= len(data) <= most and base64.b64encode(data).decode() == value)

    return check


def key(length):
    return b64(length, length)


def items(field, least, most, distinct=None, ascending=None):
    def check(value):
        require(type(value) is list and least <= len(value) <= most)
        for item in value:
            field(item)
        if distinct:
            require(len({distinct(item) for item in value}) == len(value))
        if ascending:
            keys = [ascending(item) for item in value]
            require(keys == sorted(set(keys)))

    return check


def both(*fields):
    def check(value):
        for field in fields:
            field(value)

    return check


def nullable(field):
    return lambda value: value is None or field(value)


def embedded(most):
    """An object of another document: every key a short word, every text plain, and nothing deeper than 16."""

    def check(value, deepest):
        if type(value) is dict:
            require(deepest > 0)
            for name, member in value.items():
                pattern("[a-zA-Z][a-zA-Z0-9_-]*", 64)(name)
                check(member, deepest - 1)
        elif type(value) is list:
            require(deepest > 0)
            for member in value:
                check(member, deepest - 1)
        elif type(value) is str:
            text(0, most)(value)
        elif type(value) is int:
            integer(0, 2**53 - 1)(value)
        else:
            require(value is None or type(value) is bool)

    def whole(value):
        require(type(value) is dict)
        check(value, 16)
        require(len(canonical(value)) <= most)

    return whole


def day(value):
    pattern(r"2\d{3}-\d{2}-\d{2}", 10)(value)
    datetime.date.fromisoformat(value)


def recipient(hrp, length):
    def check(value):
        require(type(value) is str and value == value.lower() and len(from_bech32(hrp, value)) == length)

    return check
