"""An independent reader of Amparo's identifiers, signed envelopes, proofs of continuity, padding tables and archives.

usage: documents.py VECTORS_FOLDER ARCHIVE

Written from PROTOCOL.md alone; it shares no code with the product. ARCHIVE is the archive of `tar.json` as the product wrote it,
which Python's own tarfile reads. It prints one JSON object with what it counted; any disagreement ends it with status 1.

PROTOCOL.md §1.2, §2.1, §2.2, §2.4, §3.1, §4.5, §4.8, §5.2, §8.1
"""

import base64
import hashlib
import hmac
import json
import sys
import tarfile
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from segments import Disagreement, agree, padme, segment_count

MIB = 1024 * 1024


def canonical(value):
    """RFC 8785 for what the protocol allows: sorted keys, no spaces, integers. The vectors hold no keys beyond ASCII."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8")


def read_identifiers(vectors):
    for vector in vectors["ids"]:
        key = bytes.fromhex(vector["publicKey"])
        agree(hashlib.sha256(b"amparo/v1/instance\0" + key).hexdigest(), vector["instance"], "instance id")
        organisation = hashlib.sha256(b"amparo/v1/organisation\0" + key).digest()
        agree(organisation.hex(), vector["organisation"], "organisation id")
        digest = hashlib.sha512(b"amparo/v1/fingerprint\0" + organisation).digest()
        groups = (int.from_bytes(digest[5 * k : 5 * k + 5], "big") % 100_000 for k in range(12))
        agree(" ".join(f"{group:05}" for group in groups), vector["fingerprint"]["digits"], "fingerprint")
    return len(vectors["ids"])


def read_envelopes(vectors):
    for vector in vectors["envelopes"]:
        envelope = json.loads(vector["envelope"])
        agree(canonical(envelope), vector["envelope"].encode(), "canonical envelope")
        payload = base64.b64decode(envelope["payload"], validate=True)
        agree(payload, vector["payload"].encode(), "payload")
        agree(canonical(json.loads(payload)), payload, "canonical payload")
        kind = envelope["payloadType"].encode()
        agree(kind.decode(), f"application/vnd.amparo.{vector['name']}.v1+json", "payload type")
        signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
        agree(signed, base64.b64decode(vector["signed"]), "what is signed")
        (signature,) = envelope["signatures"]
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(vector["publicKey"]))
        try:
            key.verify(base64.b64decode(signature["sig"]), signed)
        except InvalidSignature:
            raise Disagreement(f"the signature of {vector['name']}") from None
    return len(vectors["envelopes"])


def read_proofs(vectors):
    key = bytes.fromhex(vectors["macKey"])
    for vector in vectors["letters"]:
        letter = json.loads(vector["document"])
        agree(canonical(letter), vector["document"].encode(), "canonical letter")
        mac = base64.b64decode(letter.pop("mac"))
        covered = b"amparo/v1/followup\0" + canonical(letter)
        agree(covered, base64.b64decode(vector["covered"]), "what the proof covers")
        agree(hmac.new(key, covered, "sha256").digest(), mac, "proof")
        agree(mac.hex(), vector["mac"], "proof in hex")
    return len(vectors["letters"])


def padded_letter(length):
    for size in (65_536, 131_072, 262_144):
        if length <= size:
            return size
    return padme(length) if length <= 4 * MIB else None


def read_padding(vectors):
    for vector in vectors["letters"]:
        agree(padded_letter(vector["length"]), vector["padded"], "padded letter")
    for vector in vectors["segments"]:
        ours = segment_count(vector["total"]) if vector["total"] <= 2048 * MIB else None
        agree(ours, vector["segments"], "number of segments")
    for vector in vectors["padme"]:
        agree(padme(vector["length"]), vector["padded"], "Padmé")
    return sum(len(vectors[name]) for name in ("letters", "segments", "padme"))


def read_archive(vectors, archive):
    agree(Path(archive).read_bytes(), base64.b64decode(vectors["archive"]), "archive")
    with tarfile.open(archive, "r:") as tar:
        members = tar.getmembers()
        agree([member.name for member in members], [member["name"] for member in vectors["members"]], "names")
        for member, expected in zip(members, vectors["members"]):
            agree(tar.extractfile(member).read(), base64.b64decode(expected["content"]), "content of a member")
            described = (member.type, member.mode, member.uid, member.gid, member.mtime, member.uname, member.gname)
            agree(described, (tarfile.REGTYPE, 0o600, 0, 0, 0, "", ""), "description of a member")
    return len(vectors["members"])


def main(folder, archive):
    read = lambda name: json.loads((Path(folder) / name).read_text("utf-8"))
    counted = {
        "identifiers": read_identifiers(read("identifiers.json")),
        "envelopes": read_envelopes(read("envelopes.json")),
        "proofs": read_proofs(read("followup-mac.json")),
        "sizes": read_padding(read("padding.json")),
        "members": read_archive(read("tar.json"), archive),
    }
    print(json.dumps(counted))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Disagreement as disagreement:
        sys.exit(str(disagreement))
