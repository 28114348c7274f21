"""The words of a codename and of a fingerprint, written and read in five languages.

PROTOCOL.md §2.4, §6.1
"""

import hashlib
import re
import unicodedata

from agefile import Refused

LANGUAGES = ("en", "es", "fr", "pt", "zh")


def plain(word):
    return "".join(
        c for c in unicodedata.normalize("NFKD", word).lower() if not unicodedata.category(c).startswith("M")
    )


def words_of(entropy, words):
    checksum = hashlib.sha256(entropy).digest()[0] >> 4
    value = int.from_bytes(entropy, "big") << 4 | checksum
    return [words[value >> 11 * (11 - place) & 2047] for place in range(12)]


def find_word(typed, words):
    """The place of a word in the list, or None."""
    if typed in words:
        return words.index(typed)
    begun = [place for place, word in enumerate(words) if word.startswith(typed)]
    return begun[0] if len(begun) == 1 else None


HAN = "[\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"


def parse_codename(text, lists):
    typed = [plain(word) for word in re.split(r"[\s,;.]+", re.sub(HAN, r" \g<0> ", text)) if word]
    if len(typed) != 12:
        raise Refused("codename.words")
    known = False
    for words in lists:
        places = [find_word(word, words) for word in typed]
        if None in places:
            continue
        known = True
        value = int("".join(f"{place:011b}" for place in places), 2)
        entropy = (value >> 4).to_bytes(16, "big")
        if hashlib.sha256(entropy).digest()[0] >> 4 == value & 15:
            return entropy
    raise Refused("codename.checksum" if known else "codename.words")
