"""age v1 files (C2SP age.md) with the stanzas of PROTOCOL.md, opened and sealed.

PROTOCOL.md §4.1, §4.2, §4.3, §4.4, §9.1
"""

import base64
import hashlib
import hmac
import os
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from segments import hkdf
from xwing import RAW, hpke_cipher, xwing_decapsulate, xwing_encapsulate

CHUNK = 65_536
VERSION = b"age-encryption.org/v1\n"
HPKE_INFO = b"age-encryption.org/mlkem768x25519"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


class Refused(Exception):
    """A refusal, by its code."""


def checksum(hrp, values):
    value = 1
    for five in [ord(c) >> 5 for c in hrp] + [0] + [ord(c) & 31 for c in hrp] + values:
        top, value = value >> 25, (value & 0x1FFFFFF) << 5 ^ five
        for i, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            value ^= generator if top >> i & 1 else 0
    return value


def from_bech32(hrp, text):
    """The bytes of an age recipient or identity, which have no limit of length."""
    if text not in (text.lower(), text.upper()) or not text.lower().startswith(f"{hrp}1"):
        raise Refused("bech32")
    values = [BECH32.index(c) for c in text.lower()[len(hrp) + 1 :]]
    if checksum(hrp, values) != 1:
        raise Refused("bech32")
    bits = "".join(f"{value:05b}" for value in values[:-6])
    whole = len(bits) // 8 * 8
    if len(bits) - whole > 4 or "1" in bits[whole:]:
        raise Refused("bech32")
    return int(bits[:whole], 2).to_bytes(whole // 8, "big")


def b64(data):
    return base64.b64encode(data).rstrip(b"=")


def from_b64(text):
    data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    if b64(data) != text:
        raise Refused("open.failed")
    return data


STANZA = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)\n((?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n)")
END = re.compile(rb"--- ([A-Za-z0-9+/]{43})\n")


def parse(file):
    """The stanzas as (arguments, body), what the header's MAC covers, the MAC, and the rest of the file."""
    if not file.startswith(VERSION):
        raise Refused("open.failed")
    position, stanzas = len(VERSION), []
    while stanza := STANZA.match(file, position):
        stanzas.append((stanza[1].split(b" "), from_b64(stanza[2].replace(b"\n", b""))))
        position = stanza.end()
    end = END.match(file, position)
    if not stanzas or end is None:
        raise Refused("open.failed")
    return stanzas, file[: position + 3], from_b64(end[1]), file[end.end() :]


def unwrap_xwing(seed):
    def unwrap(arguments, body):
        enc = from_b64(arguments[1])
        if len(arguments) != 2 or len(enc) != 1120 or len(body) != 32:
            raise Refused("open.failed")
        cipher, nonce = hpke_cipher(xwing_decapsulate(seed, enc), HPKE_INFO)
        return cipher.decrypt(nonce, body, b"")

    return b"mlkem768x25519", unwrap


def unwrap_x25519(secret):
    identity = X25519PrivateKey.from_private_bytes(secret)

    def unwrap(arguments, body):
        share = from_b64(arguments[1])
        shared = identity.exchange(X25519PublicKey.from_public_bytes(share))
        key = hkdf(shared, share + identity.public_key().public_bytes(*RAW), b"age-encryption.org/v1/X25519", 32)
        return ChaCha20Poly1305(key).decrypt(bytes(12), body, b"")

    return b"X25519", unwrap


def unwrap_scrypt(passphrase):
    def unwrap(arguments, body):
        _, salt, work = arguments
        if len(body) != 32 or len(from_b64(salt)) != 16 or not re.fullmatch(rb"[1-9][0-9]?", work) or int(work) > 20:
            raise Refused("open.failed")
        whole = b"age-encryption.org/v1/scrypt" + from_b64(salt)
        key = hashlib.scrypt(passphrase, salt=whole, n=1 << int(work), r=8, p=1, maxmem=2**31 - 1, dklen=32)
        return ChaCha20Poly1305(key).decrypt(bytes(12), body, b"")

    return b"scrypt", unwrap


def stream_nonce(counter, is_last):
    return counter.to_bytes(11, "big") + bytes([is_last])


def open_payload(key, sealed):
    chunks = [sealed[start : start + CHUNK + 16] for start in range(0, len(sealed), CHUNK + 16)] or [b""]
    cipher = ChaCha20Poly1305(key)
    plain = [
        cipher.decrypt(stream_nonce(i, i == len(chunks) - 1), chunk, b"") for i, chunk in enumerate(chunks)
    ]
    if plain[-1] == b"" and len(plain) > 1:
        raise Refused("open.failed")
    return b"".join(plain)


def open_file(file, kind, unwrap):
    """The plaintext; every way of failing is one error."""
    try:
        stanzas, covered, mac, rest = parse(file)
        if len(stanzas) > 4 or any(arguments[0] != kind for arguments, _ in stanzas):
            raise Refused("open.failed")
        for arguments, body in stanzas:
            try:
                file_key = unwrap(arguments, body)
            except InvalidTag:
                continue
            if not hmac.compare_digest(hmac.new(hkdf(file_key, b"", b"header", 32), covered, "sha256").digest(), mac):
                raise Refused("open.failed")
            return open_payload(hkdf(file_key, rest[:16], b"payload", 32), rest[16:])
    except (InvalidTag, ValueError, IndexError):
        pass
    raise Refused("open.failed")


def seal_file(stanzas, file_key, plaintext):
    header = VERSION + b"".join(
        b"-> " + b" ".join(arguments) + b"\n" + b64(body) + b"\n" for arguments, body in stanzas
    )
    covered = header + b"---"
    mac = hmac.new(hkdf(file_key, b"", b"header", 32), covered, "sha256").digest()
    nonce = os.urandom(16)
    cipher = ChaCha20Poly1305(hkdf(file_key, nonce, b"payload", 32))
    chunks = [plaintext[start : start + CHUNK] for start in range(0, len(plaintext), CHUNK)]
    sealed = (cipher.encrypt(stream_nonce(i, i == len(chunks) - 1), chunk, b"") for i, chunk in enumerate(chunks))
    return covered + b" " + b64(mac) + b"\n" + nonce + b"".join(sealed)


def seal_to_xwing(publics, plaintext):
    file_key = os.urandom(16)
    stanzas = []
    for public in publics:
        shared, enc = xwing_encapsulate(public, os.urandom(64))
        cipher, nonce = hpke_cipher(shared, HPKE_INFO)
        stanzas.append(((b"mlkem768x25519", b64(enc)), cipher.encrypt(nonce, file_key, b"")))
    return seal_file(stanzas, file_key, plaintext)


def seal_with_passphrase(passphrase, work, plaintext):
    file_key, salt = os.urandom(16), os.urandom(16)
    whole = b"age-encryption.org/v1/scrypt" + salt
    key = hashlib.scrypt(passphrase, salt=whole, n=1 << work, r=8, p=1, maxmem=2**31 - 1, dklen=32)
    body = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, b"")
    return seal_file([((b"scrypt", b64(salt), b"%d" % work), body)], file_key, plaintext)
