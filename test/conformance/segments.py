"""An independent reader of Amparo's evidence segments and codename keys.

usage: segments.py VECTORS_FOLDER SEGMENTS_FILE

Written from PROTOCOL.md alone, with Python and python3-cryptography; it shares no code with the product. It reads
`segments.json` and `codename.json` of the folder, opens every sealed segment of the file (which the product sealed), checks
the hash of each file, and refuses what has to be refused. It prints one JSON object with what it counted; any disagreement ends
it with a message and status 1.

PROTOCOL.md §4.5, §5.1, §5.2, §5.3, §5.4, §5.5, §6.2, §6.3
"""

import hashlib
import json
import math
import sys
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from xwing import xwing_keys

MIB = 1024 * 1024
SEALED = MIB + 16


class Disagreement(Exception):
    pass


def agree(ours, theirs, what):
    if ours != theirs:
        raise Disagreement(f"{what}: {ours!r} here, {theirs!r} there")


def fixed_bytes(label, length):
    blocks = (hashlib.sha256(f"{label} {n}".encode()).digest() for n in range(-(-length // 32)))
    return b"".join(blocks)[:length]


def padme(length):
    exponent = int(math.floor(math.log2(length)))
    mantissa_bits = int(math.floor(math.log2(exponent))) + 1
    step = 2 ** (exponent - mantissa_bits)
    return -(-length // step) * step


def segment_count(total):
    filled = -(-total // MIB)
    if filled == 0:
        return 0
    if filled <= 16:
        return 1 << (filled - 1).bit_length()
    return padme(filled)


def associated_data(submission, index, count):
    return b"amparo/v1/segment\0" + submission + index.to_bytes(4, "big") + count.to_bytes(4, "big")


def open_segment(key, submission, index, count, sealed):
    """The megabyte of one place, or None."""
    if len(sealed) != SEALED:
        return None
    try:
        return AESGCM(key).decrypt(index.to_bytes(12, "big"), sealed, associated_data(submission, index, count))
    except InvalidTag:
        return None


def file_hash(content):
    if len(content) <= MIB:
        return hashlib.sha256(content).hexdigest()
    pieces = (content[start : start + MIB] for start in range(0, len(content), MIB))
    return hashlib.sha256(b"".join(hashlib.sha256(piece).digest() for piece in pieces)).hexdigest()


def read_segments(vectors, sealed):
    key = bytes.fromhex(vectors["key"])
    submission = bytes.fromhex(vectors["submission"])
    count = vectors["count"]
    agree(len(sealed), count * SEALED, "length of the segments")
    stream = bytearray()
    for expected in vectors["segments"]:
        index = expected["index"]
        segment = sealed[index * SEALED : (index + 1) * SEALED]
        agree(index.to_bytes(12, "big").hex(), expected["nonce"], "nonce")
        agree(associated_data(submission, index, count).hex(), expected["associated"], "associated data")
        agree(hashlib.sha256(segment).hexdigest(), expected["sha256"], "sealed segment")
        agree(segment[:32].hex(), expected["first32"], "first bytes")
        agree(segment[-16:].hex(), expected["tag"], "tag")
        plaintext = open_segment(key, submission, index, count, segment)
        if plaintext is None:
            raise Disagreement(f"segment {index} does not open")
        stream += plaintext
    end = 0
    for file in vectors["files"]:
        agree(file["offset"], end, "offset")
        content = bytes(stream[end : end + file["size"]])
        end += file["size"]
        if content != fixed_bytes(file["label"], file["size"]):
            raise Disagreement(f"the content of {file['label']}")
        agree(file_hash(content), file["hash"], "hash of a file")
    agree(segment_count(end), count, "number of segments")
    agree(any(stream[end:]), False, "anything but zero bytes in the filling")
    return len(vectors["segments"]), len(vectors["files"])


def refuse_segments(vectors, sealed):
    for vector in vectors["refused"]:
        start = vector["sealed"] * SEALED
        segment = bytearray(sealed[start : start + SEALED])
        if vector["alter"] is not None:
            segment[vector["alter"]["offset"]] ^= vector["alter"]["xor"]
        key, submission = bytes.fromhex(vector["key"]), bytes.fromhex(vector["submission"])
        opened = open_segment(key, submission, vector["index"], vector["count"], bytes(segment))
        if opened is not None:
            raise Disagreement(f"opens what has to be refused: {vector['why']}")
    return len(vectors["refused"])


def hkdf(secret, salt, info, length):
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


def case_id(place, mac_key, public_key, slot_key):
    """The case of letters with these keys; `place` names the instance and the organisation."""
    scope = bytes.fromhex(place["instance"]) + bytes.fromhex(place["organisation"])
    return hashlib.sha256(b"amparo/v1/case\0" + scope + mac_key + public_key + slot_key).digest()[:16]


def read_codenames(vectors):
    for vector in vectors["keys"]:
        entropy = bytes.fromhex(vector["entropy"])
        salt = b"amparo/v1/codename\0" + bytes.fromhex(vector["instance"])
        organisation = bytes.fromhex(vector["organisation"])
        for role, name in (
            ("followup-mac", "macKey"),
            ("reply-key", "replySeed"),
            ("slot-key", "slotKey"),
        ):
            key = hkdf(entropy, salt, role.encode() + b"\0" + organisation, 32)
            agree(key.hex(), vector[name], f"key for {role}")
        public = xwing_keys(bytes.fromhex(vector["replySeed"]))[0]
        agree(hashlib.sha256(public).hexdigest(), vector["replyPublicKeySha256"], "reply key")
        slot_key = bytes.fromhex(vector["slotKey"])
        case = case_id(vector, bytes.fromhex(vector["macKey"]), public, slot_key)
        agree(case.hex(), vector["case"], "case id")
        for index, address in [*enumerate(vector["addresses"]), (1023, vector["address1023"])]:
            ours = hkdf(slot_key, b"amparo/v1/slot", case + index.to_bytes(4, "big"), 16)
            agree(ours.hex(), address, f"address {index}")
    return len(vectors["keys"])


def main(folder, segments_file):
    read = lambda name: json.loads((Path(folder) / name).read_text("utf-8"))
    segments = read("segments.json")
    sealed = Path(segments_file).read_bytes()
    opened, files = read_segments(segments, sealed)
    counted = {
        "opened": opened,
        "files": files,
        "refused": refuse_segments(segments, sealed),
        "codenames": read_codenames(read("codename.json")),
    }
    print(json.dumps(counted))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Disagreement as disagreement:
        sys.exit(str(disagreement))
