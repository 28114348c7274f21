"""Signed objects (DSSE): an envelope read, verified and signed.

PROTOCOL.md §3.1
"""

import base64

from agefile import Refused
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from fields import canonical, parse
from formats import ENVELOPE, PAYLOADS


def signed_bytes(kind, payload):
    kind = f"application/vnd.amparo.{kind}.v1+json".encode()
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def parse_envelope(data, largest=262_144):
    try:
        return parse(ENVELOPE, data, largest)
    except Refused:
        raise Refused("envelope.malformed") from None


def verify(envelope, kind, key):
    """The payload's bytes and document."""
    payload = base64.b64decode(envelope["payload"])
    try:
        if envelope["payloadType"] != f"application/vnd.amparo.{kind}.v1+json":
            raise Refused("signature.invalid")
        Ed25519PublicKey.from_public_bytes(key).verify(
            base64.b64decode(envelope["signatures"][0]["sig"]), signed_bytes(kind, payload)
        )
    except InvalidSignature:
        raise Refused("signature.invalid") from None
    return payload, parse(PAYLOADS[kind], payload, 262_144)


def public_key(seed):
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def sign(kind, seed, document):
    payload = canonical(document)
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(signed_bytes(kind, payload))
    return {
        "payload": base64.b64encode(payload).decode(),
        "payloadType": f"application/vnd.amparo.{kind}.v1+json",
        "signatures": [{"sig": base64.b64encode(signature).decode()}],
    }
