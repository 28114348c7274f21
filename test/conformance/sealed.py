"""An independent reader of Amparo's letters, replies, vaults, codename words, cards and archives.

usage: sealed.py VECTORS_FOLDER WORD_LISTS WRITTEN

Written from PROTOCOL.md alone; it shares no code with the product. WORD_LISTS is a JSON object of the five BIP-39 lists. It reads the
vectors, with every refusal by its code, and then seals a letter, a reply and a vault of its own and writes them to the folder
WRITTEN, for the product to open. It prints one JSON object with what it counted; any disagreement ends it with status 1.

PROTOCOL.md §3.1, §3.2, §3.3, §4.1, §4.5, §4.6, §4.11, §6.1, §6.4, §6.5, §6.6, §8.1, §9.1, §9.2
"""

import base64
import hashlib
import json
import sys
import unicodedata
from pathlib import Path

from agefile import Refused, from_bech32, open_file, unwrap_scrypt, unwrap_xwing
from archives import list_archive, write_archive
from codenames import LANGUAGES, parse_codename, plain, words_of
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from documents import padded_letter
from fields import canonical, parse, text
from formats import SEALED_FILE, VAULT, letter
from segments import MIB, Disagreement, agree, case_id
from signed import parse_envelope, sign, verify
from writer import SLOT, SLOT_PLAINTEXT, write
from xwing import RAW, xwing_keys


def code_of(action):
    """The code of a refusal; None when nothing is refused."""
    try:
        action()
    except Refused as refusal:
        return str(refusal)
    return None


def altered(file, vector):
    file = bytearray(file)
    if vector["alter"] is not None:
        file[vector["alter"]["offset"]] ^= vector["alter"]["xor"]
    return bytes(file[: len(file) - vector.get("cut", 0)]) + base64.b64decode(vector.get("add", ""))


def open_letter(identity, place, file):
    return letter_in(place, open_file(file, *unwrap_xwing(from_bech32("age-secret-key-pq-", identity))))


def letter_in(place, plaintext):
    document = plaintext.rstrip(b" ")
    if padded_letter(len(document)) != len(plaintext):
        raise Refused("letter.padding")
    value = parse(letter, document, 4 * 1024 * 1024)
    if any(value[name] != place[name] for name in ("instance", "organisation", "submission")):
        raise Refused("letter.misplaced")
    if value["type"] == "report" and value["case"] != case_id(value, *reply_keys(value)).hex():
        raise Refused("case.other_keys")
    return value


def file_hash(data):
    """The hash of a file: by pieces of 1 MiB, if it has more than one."""
    pieces = [hashlib.sha256(data[start : start + MIB]).digest() for start in range(0, len(data), MIB)]
    return pieces[0] if len(pieces) == 1 else hashlib.sha256(b"".join(pieces)).digest()


def open_submission(identity, place, file):
    """A letter, or what a vault keeps of a sealed file, but for the name and type of its bytes, and its plaintext."""
    name, unwrap = unwrap_xwing(from_bech32("age-secret-key-pq-", identity))
    seen = []

    def remember(arguments, body):
        seen.append(unwrap(arguments, body))
        return seen[-1]

    plaintext = open_file(file, name, remember)
    if plaintext.startswith(b'{"') and padded_letter(len(plaintext)) == len(plaintext):
        return letter_in(place, plaintext), plaintext
    names = [bytes.fromhex(place[part]) for part in ("instance", "organisation", "submission")]
    digest = file_hash(plaintext)
    case = hashlib.sha256(b"amparo/v1/sealed-file\0" + b"".join(names) + digest).digest()[:16]
    try:
        written = plaintext.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        text(0, MIB)(written)
        content = None
    except (Refused, UnicodeDecodeError):
        written = ""
        content = {"hash": digest.hex(), "key": base64.b64encode(seen[-1]).decode(), "size": len(plaintext)}
    document = {"answers": [], "case": case.hex(), "file": content, "language": "und", "text": written}
    return {**document, **place, "type": "sealed", "version": 1}, plaintext


def read_sealed_files(vectors):
    for vector in vectors["files"]:
        document, plaintext = open_submission(vectors["identity"], vectors["place"], base64.b64decode(vector["file"]))
        agree(plaintext, base64.b64decode(vector["plaintext"]), f"bytes of {vector['what']}")
        expected = parse(SEALED_FILE, vector["document"].encode(), 4 * MIB)
        if expected["file"] is not None:
            document["file"] |= {name: expected["file"][name] for name in ("name", "type")}
        agree(canonical(document).decode(), vector["document"], f"what is kept of {vector['what']}")
    for vector in vectors["refused"]:
        file = base64.b64decode(vector["file"])
        refused = code_of(lambda: open_submission(vectors["identity"], vectors["place"], file))
        agree(refused, vector["code"], f"sealed file refused: {vector['why']}")
    return len(vectors["files"]) + len(vectors["refused"])


def reply_keys(report):
    return (base64.b64decode(report["reply"][name]) for name in ("macKey", "publicKey", "slotKey"))


def read_letter(vectors):
    file = base64.b64decode(vectors["file"])
    opened = open_letter(vectors["identity"], vectors["place"], file)
    agree(canonical(opened).decode(), vectors["document"], "letter")
    for vector in vectors["refused"]:
        refused = code_of(lambda: open_letter(vectors["identity"], vector["place"], altered(file, vector)))
        agree(refused, vector["code"], f"letter refused: {vector['why']}")
    foreign = base64.b64decode(vectors["foreignKeys"]["file"])
    refused = code_of(lambda: open_letter(vectors["identity"], vectors["place"], foreign))
    agree(refused, vectors["foreignKeys"]["code"], f"letter refused: {vectors['foreignKeys']['why']}")
    return 2 + len(vectors["refused"])


def read_envelopes(vectors):
    for vector in vectors["envelopes"]:
        envelope = parse_envelope(vector["envelope"].encode())
        payload, _ = verify(envelope, vector["name"], bytes.fromhex(vector["publicKey"]))
        agree(payload.decode(), vector["payload"], f"payload of {vector['name']}")
        again = sign(vector["name"], bytes.fromhex(vector["seed"]), json.loads(payload))
        agree(canonical(again).decode(), vector["envelope"], f"{vector['name']}, signed here")
    key = bytes.fromhex(vectors["envelopes"][0]["publicKey"])
    for vector in vectors["refused"]:
        refused = code_of(lambda: verify(parse_envelope(vector["text"].encode()), "filing-receipt", key))
        agree(refused, vector["code"], f"envelope refused: {vector['why']}")
    return len(vectors["envelopes"]) + len(vectors["refused"])


def open_reply(seed, known, slot):
    try:
        if len(slot) != SLOT:
            raise Refused("slot")
        plaintext = open_file(slot, *unwrap_xwing(seed))
        if len(plaintext) != SLOT_PLAINTEXT:
            raise Refused("plaintext")
        envelope = parse_envelope(plaintext.rstrip(b" "))
        payload, reply = verify(envelope, "reply", bytes.fromhex(known["key"]))
        bound = ("case", "instance", "organisation", "previous", "replyKey", "sequence")
        if any(reply[name] != known[name] for name in bound):
            raise Refused("bound")
    except Refused:
        raise Refused("reply.not_verified") from None
    return reply, hashlib.sha256(payload).hexdigest()


def read_replies(vectors):
    seed = from_bech32("age-secret-key-pq-", vectors["identity"])
    agree(seed.hex(), vectors["seed"], "identity")
    agree(hashlib.sha256(xwing_keys(seed)[0]).hexdigest(), vectors["expected"]["replyKey"], "hash of the reply key")
    slots = [base64.b64decode(vector["slot"]) for vector in vectors["slots"]]
    for slot, vector in zip(slots, vectors["slots"]):
        known = {**vectors["expected"], "previous": vector["previous"], "sequence": vector["sequence"]}
        reply, payload = open_reply(seed, known, slot)
        agree((reply["text"], payload), (vector["text"], vector["payload"]), "reply")
    for vector in vectors["refused"]:
        refused = code_of(lambda: open_reply(seed, vector, slots[vector["slot"]]))
        agree(refused, vector["code"], f"reply refused: {vector['why']}")
    return len(slots) + len(vectors["refused"])


def read_vault(vectors):
    def open_vault(passphrase, file):
        normal = unicodedata.normalize("NFKC", passphrase).encode()
        return parse(VAULT, open_file(file, *unwrap_scrypt(normal)), 256 * 1024 * 1024)

    file = base64.b64decode(vectors["file"])
    for passphrase in (vectors["passphrase"], vectors["normalPassphrase"]):
        vault = open_vault(passphrase, file)
        agree(canonical(vault).decode(), vectors["document"], "vault")
    for vector in vectors["refused"]:
        refused = code_of(lambda: open_vault(vector["passphrase"], altered(file, vector)))
        agree(refused, vector["code"], f"vault refused: {vector['why']}")
    read_card(vault)
    return 1 + len(vectors["refused"])


def read_card(vault):
    """The profile and the certificate of a vault, as everybody else has to verify them, and the keys behind them."""
    claimed = json.loads(base64.b64decode(vault["organisation"]["profile"]["payload"]))
    root = base64.b64decode(claimed["root"])
    _, profile = verify(vault["organisation"]["profile"], "profile", root)
    organisation = hashlib.sha256(b"amparo/v1/organisation\0" + root).hexdigest()
    for week in vault["intake"]:
        _, certificate = verify(week["certificate"], "intake", root)
        agree(certificate["organisation"], organisation, "organisation of a certificate")
        agree((certificate["first"], certificate["last"]), (week["first"], week["last"]), "week")
        seed = from_bech32("age-secret-key-pq-", week["identities"][0])
        agree(from_bech32("age1pq", certificate["recipients"][0]), xwing_keys(seed)[0], "recipient of an identity")
    for name, key in (("desk", profile["desk"]), ("reply", profile["reply"][0]), ("root", profile["root"])):
        seed = Ed25519PrivateKey.from_private_bytes(base64.b64decode(vault["organisation"][name]))
        agree(seed.public_key().public_bytes(*RAW), base64.b64decode(key), f"public key of {name}")


def read_words(vectors, identifiers, lists):
    ordered = [[plain(word) for word in lists[language]] for language in LANGUAGES]
    for vector in vectors["words"]:
        entropy = bytes.fromhex(vector["entropy"])
        for language in LANGUAGES:
            ours = " ".join(words_of(entropy, lists[language]))
            agree(unicodedata.normalize("NFC", ours), unicodedata.normalize("NFC", vector[language]), "words")
            agree(parse_codename(vector[language], ordered).hex(), vector["entropy"], "codename")
    for vector in vectors["typed"]:
        agree(parse_codename(vector["text"], ordered).hex(), vector["entropy"], vector["why"])
    for vector in vectors["refused"]:
        agree(code_of(lambda: parse_codename(vector["text"], ordered)), vector["code"], vector["why"])
    for vector in identifiers["ids"]:
        digest = hashlib.sha512(b"amparo/v1/fingerprint\0" + bytes.fromhex(vector["organisation"])).digest()
        agree(" ".join(words_of(digest[:16], lists["en"])), vector["fingerprint"]["words"], "words of a fingerprint")
    return sum(len(vectors[name]) for name in ("words", "typed", "refused"))


def read_archive(vectors):
    archive = base64.b64decode(vectors["archive"])
    members = [(member["name"], base64.b64decode(member["content"])) for member in vectors["members"]]
    agree(list_archive(archive), members, "members of the archive")
    agree(write_archive(members), archive, "archive")
    for vector in vectors["refused"]:
        agree(code_of(lambda: list_archive(altered(archive, vector))), vector["code"], vector["why"])
    return len(vectors["refused"])


def main(folder, word_lists, written):
    read = lambda name: json.loads((Path(folder) / name).read_text("utf-8"))
    lists = json.loads(Path(word_lists).read_text("utf-8"))
    counted = {
        "letters": read_letter(read("letter.json")),
        "sealed": read_sealed_files(read("sealed-file.json")),
        "envelopes": read_envelopes(read("envelopes.json")),
        "replies": read_replies(read("reply.json")),
        "vaults": read_vault(read("vault.json")),
        "words": read_words(read("codename.json"), read("identifiers.json"), lists),
        "archives": read_archive(read("tar.json")),
    }
    write(Path(written), read("letter.json"), read("reply.json"), read("vault.json"))
    print(json.dumps(counted))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Disagreement as disagreement:
        sys.exit(str(disagreement))
