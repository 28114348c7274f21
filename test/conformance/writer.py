"""Seals a letter in a bundle, a reply and a vault to the keys of the vectors, for the product to open.

PROTOCOL.md §3.5, §3.6, §4.5, §6.5, §8.2, §8.3, §9.1
"""

import base64
import hashlib
import json

from agefile import from_bech32, seal_to_xwing, seal_with_passphrase
from archives import write_archive
from documents import padded_letter
from fields import canonical
from segments import agree, case_id
from signed import public_key, sign
from xwing import xwing_keys

SLOT, SLOT_PLAINTEXT = 32_768, 31_109


def write(folder, letters, replies, vault):
    """What the product has to open: everything is sealed anew, to the keys of the vectors."""
    document = json.loads(letters["document"])
    document["text"] = "Written in Python: שלום, سلام."
    seed = hashlib.sha256(b"an instance key of Python's").digest()
    instance_key = public_key(seed)
    document["instance"] = hashlib.sha256(b"amparo/v1/instance\0" + instance_key).hexdigest()
    keys = (base64.b64decode(document["reply"][name]) for name in ("macKey", "publicKey", "slotKey"))
    document["case"] = case_id(document, *keys).hex()
    encoded = canonical(document)
    sealed = seal_to_xwing(
        [xwing_keys(from_bech32("age-secret-key-pq-", letters["identity"]))[0]],
        encoded + b" " * (padded_letter(len(encoded)) - len(encoded)),
    )
    (folder / "letter.age").write_bytes(sealed)
    submission = document["submission"]
    receipt = {
        "day": "2026-03-04",
        "instance": document["instance"],
        "letter": hashlib.sha256(sealed).hexdigest(),
        "organisation": document["organisation"],
        "submission": submission,
    }
    signature = sign("filing-receipt", seed, receipt)["signatures"][0]["sig"]
    manifest = {
        "created": "2026-03-05",
        "instance": document["instance"],
        "key": base64.b64encode(instance_key).decode(),
        "kind": "collected",
        "organisation": document["organisation"],
        "submissions": [{"day": "2026-03-04", "id": submission, "receipt": signature, "segments": 0}],
        "version": 1,
    }
    members = [("MANIFEST.json", canonical(manifest)), (f"submissions/{submission}/letter.age", sealed)]
    (folder / "bundle.tar").write_bytes(write_archive(members))
    (folder / "vault.age").write_bytes(
        seal_with_passphrase(vault["normalPassphrase"].encode(), 10, vault["document"].encode())
    )
    write_outgoing(folder, write_reply(folder, replies), replies, json.loads(vault["document"]))


def write_outgoing(folder, slot, replies, vault):
    """What a console would send out by its desk: the card of the vault, a receipt and the reply."""
    known, organisation = replies["expected"], vault["organisation"]
    address = "0123456789abcdef0123456789abcdef"
    receipt = {
        "day": "2026-03-06",
        "instance": known["instance"],
        "organisation": known["organisation"],
        "submissions": [{"letter": known["replyKey"], "submission": address}],
    }
    weeks = sorted(vault["intake"], key=lambda week: week["first"])
    manifest = {
        "certificates": [week["first"] for week in weeks],
        "created": "2026-03-06",
        "instance": known["instance"],
        "kind": "outgoing",
        "organisation": known["organisation"],
        "profile": True,
        "receipt": True,
        "slots": [address],
        "version": 1,
    }
    members = [
        ("MANIFEST.json", canonical(manifest)),
        *((f"certificates/{week['first']}.json", canonical(week["certificate"])) for week in weeks),
        ("profile.json", canonical(organisation["profile"])),
        ("receipt.json", canonical(sign("collection-receipt", base64.b64decode(organisation["reply"]), receipt))),
        (f"slots/{address}", slot),
    ]
    hashes = (hashlib.sha256(part).digest() for name, content in members for part in (name.encode(), content))
    signature = {
        "created": "2026-03-06",
        "instance": known["instance"],
        "members": hashlib.sha256(b"".join(hashes)).hexdigest(),
        "organisation": known["organisation"],
    }
    seed = base64.b64decode(organisation["reply"])
    members.insert(-1, ("signature.json", canonical(sign("outgoing-bundle", seed, signature))))
    (folder / "outgoing.tar").write_bytes(write_archive(members))


def write_reply(folder, replies):
    """A third reply, signed with a key of its own."""
    seed = hashlib.sha256(b"a reply key of Python's").digest()
    known = replies["expected"]
    reply = {
        "case": known["case"],
        "day": "2026-03-06",
        "instance": known["instance"],
        "language": "he",
        "organisation": known["organisation"],
        "previous": replies["slots"][-1]["payload"],
        "replyKey": known["replyKey"],
        "sequence": len(replies["slots"]),
        "text": "שלום",
    }
    envelope = canonical(sign("reply", seed, reply))
    source = xwing_keys(bytes.fromhex(replies["seed"]))[0]
    slot = seal_to_xwing([source], envelope + b" " * (SLOT_PLAINTEXT - len(envelope)))
    agree(len(slot), SLOT, "length of a slot")
    (folder / "slot").write_bytes(slot)
    return slot
