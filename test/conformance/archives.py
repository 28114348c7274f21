"""The tar subset of bundles, read and written.

PROTOCOL.md §8.1
"""

import re

from agefile import Refused


def header(name, size):
    block = bytearray(512)
    fields = {0: name, 100: "0000600", 108: "0000000", 116: "0000000", 124: f"{size:011o}", 136: "0" * 11}
    for offset, value in {**fields, 148: " " * 8, 156: "0", 257: "ustar\x0000"}.items():
        block[offset : offset + len(value)] = value.encode()
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def list_archive(archive):
    members, position = [], 0
    while archive[position : position + 512] != bytes(512):
        name = archive[position : position + 100].split(b"\0")[0].decode("latin-1")
        digits = archive[position + 124 : position + 135].decode("latin-1")
        if not re.fullmatch("[A-Za-z0-9./-]{1,99}", name) or not re.fullmatch("[0-7]{11}", digits):
            raise Refused("bundle.malformed")
        size = int(digits, 8)
        start, end = position + 512, position + 512 + size
        position = end + -size % 512
        ascending = not members or members[-1][0] < name
        if archive[start - 512 : start] != header(name, size) or not ascending:
            raise Refused("bundle.malformed")
        if archive[end:position] != bytes(-size % 512):
            raise Refused("bundle.malformed")
        members.append((name, archive[start:end]))
    if archive[position:] != bytes(1024):
        raise Refused("bundle.malformed")
    return members


def write_archive(members):
    parts = (header(name, len(content)) + content + bytes(-len(content) % 512) for name, content in members)
    return b"".join(parts) + bytes(1024)
