"""X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 (FIPS 203) with X25519, and HPKE's base mode over it (RFC 9180).

Written from those documents for the readers beside it: slow, not in constant time, and without a line of the product.

PROTOCOL.md §4.2
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

Q, N, K = 3329, 256, 3
RAW = (Encoding.Raw, PublicFormat.Raw)


def reversed_bits(value):
    return int(f"{value:07b}"[::-1], 2)


ZETAS = [pow(17, reversed_bits(i), Q) for i in range(128)]
GAMMAS = [pow(17, 2 * reversed_bits(i) + 1, Q) for i in range(128)]


def ntt(f):
    f, i, width = list(f), 1, 128
    while width >= 2:
        for start in range(0, N, 2 * width):
            zeta, i = ZETAS[i], i + 1
            for j in range(start, start + width):
                t = zeta * f[j + width] % Q
                f[j], f[j + width] = (f[j] + t) % Q, (f[j] - t) % Q
        width //= 2
    return f


def inverse_ntt(f):
    f, i, width = list(f), 127, 2
    while width <= 128:
        for start in range(0, N, 2 * width):
            zeta, i = ZETAS[i], i - 1
            for j in range(start, start + width):
                t = f[j]
                f[j], f[j + width] = (t + f[j + width]) % Q, zeta * (f[j + width] - t) % Q
        width *= 2
    return [x * 3303 % Q for x in f]


def times(f, g):
    product = []
    for i in range(128):
        (a, b), (c, d) = f[2 * i : 2 * i + 2], g[2 * i : 2 * i + 2]
        product += [(a * c + b * d * GAMMAS[i]) % Q, (a * d + b * c) % Q]
    return product


def plus(*polynomials):
    return [sum(column) % Q for column in zip(*polynomials)]


def encode(f, bits):
    return sum(x << (bits * i) for i, x in enumerate(f)).to_bytes(32 * bits, "little")


def decode(data, bits):
    value = int.from_bytes(data, "little")
    return [value >> (bits * i) & ((1 << bits) - 1) for i in range(N)]


def compress(f, bits):
    return [((x << bits) + Q // 2) // Q % (1 << bits) for x in f]


def decompress(f, bits):
    return [(x * Q + (1 << (bits - 1))) >> bits for x in f]


def sample_uniform(rho, column, row):
    data, f, position = hashlib.shake_128(rho + bytes([column, row])).digest(1344), [], 0
    while len(f) < N:
        a, b, c = data[position : position + 3]
        position += 3
        f += [d for d in (a + 256 * (b % 16), b // 16 + 16 * c) if d < Q]
    return f[:N]


def sample_small(seed, count):
    bits = decode_bits(hashlib.shake_256(seed + bytes([count])).digest(128))
    return [(bits[4 * i] + bits[4 * i + 1] - bits[4 * i + 2] - bits[4 * i + 3]) % Q for i in range(N)]


def decode_bits(data):
    return [byte >> i & 1 for byte in data for i in range(8)]


def matrix(rho):
    return [[sample_uniform(rho, j, i) for j in range(K)] for i in range(K)]


def mlkem_keys(d, z):
    """The encapsulation key, and what decapsulation needs."""
    expanded = hashlib.sha3_512(d + bytes([K])).digest()
    rho, sigma = expanded[:32], expanded[32:]
    s = [ntt(sample_small(sigma, i)) for i in range(K)]
    e = [ntt(sample_small(sigma, K + i)) for i in range(K)]
    t = [plus(*(times(a, b) for a, b in zip(row, s)), e[i]) for i, row in enumerate(matrix(rho))]
    return b"".join(encode(f, 12) for f in t) + rho, (s, z)


def pke_encrypt(key, message, randomness):
    t, rho = [decode(key[384 * i : 384 * i + 384], 12) for i in range(K)], key[384 * K :]
    y = [ntt(sample_small(randomness, i)) for i in range(K)]
    rows = matrix(rho)
    u = [
        plus(inverse_ntt(plus(*(times(rows[j][i], y[j]) for j in range(K)))), sample_small(randomness, K + i))
        for i in range(K)
    ]
    noise = sample_small(randomness, 2 * K)
    v = plus(inverse_ntt(plus(*map(times, t, y))), noise, decompress(decode_bits(message), 1))
    return b"".join(encode(compress(f, 10), 10) for f in u) + encode(compress(v, 4), 4)


def mlkem_encapsulate(key, message):
    expanded = hashlib.sha3_512(message + hashlib.sha3_256(key).digest()).digest()
    return expanded[:32], pke_encrypt(key, message, expanded[32:])


def mlkem_decapsulate(key, secret, ciphertext):
    s, z = secret
    u = [ntt(decompress(decode(ciphertext[320 * i : 320 * i + 320], 10), 10)) for i in range(K)]
    v = decompress(decode(ciphertext[320 * K :], 4), 4)
    masked = inverse_ntt(plus(*map(times, s, u)))
    message = encode(compress([(a - b) % Q for a, b in zip(v, masked)], 1), 1)
    shared, again = mlkem_encapsulate(key, message)
    return shared if again == ciphertext else hashlib.shake_256(z + ciphertext).digest(32)


def xwing_keys(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    key, secret = mlkem_keys(expanded[:32], expanded[32:64])
    x = X25519PrivateKey.from_private_bytes(expanded[64:])
    return key + x.public_key().public_bytes(*RAW), (secret, x)


def combined(first, second, ciphertext, public):
    return hashlib.sha3_256(first + second + ciphertext + public + rb"\.//^" + b"\\").digest()


def xwing_encapsulate(public, randomness):
    """The shared secret and the 1,120 bytes that carry it; 64 bytes of randomness."""
    shared, ciphertext = mlkem_encapsulate(public[:1184], randomness[:32])
    x = X25519PrivateKey.from_private_bytes(randomness[32:])
    carried = x.public_key().public_bytes(*RAW)
    second = x.exchange(X25519PublicKey.from_public_bytes(public[1184:]))
    return combined(shared, second, carried, public[1184:]), ciphertext + carried


def xwing_decapsulate(seed, enc):
    public, (secret, x) = xwing_keys(seed)
    shared = mlkem_decapsulate(public[:1184], secret, enc[:1088])
    second = x.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
    return combined(shared, second, enc[1088:], public[1184:])


def extract(salt, key):
    return hmac.new(salt, key, "sha256").digest()


def expand(key, info, length):
    block = stream = b""
    while len(stream) < length:
        block = hmac.new(key, block + info + bytes([len(stream) // 32 + 1]), "sha256").digest()
        stream += block
    return stream[:length]


def hpke_cipher(shared, info):
    """ChaCha20-Poly1305 and the nonce of the first and only message in HPKE's base mode."""
    suite = b"HPKE" + bytes.fromhex("647a00010003")
    labeled = lambda label, key, salt=b"": extract(salt, b"HPKE-v1" + suite + label + key)
    context = b"\0" + labeled(b"psk_id_hash", b"") + labeled(b"info_hash", info)
    secret = labeled(b"secret", b"", shared)
    derive = lambda label, length: expand(
        secret, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context, length
    )
    return ChaCha20Poly1305(derive(b"key", 32)), derive(b"base_nonce", 12)
