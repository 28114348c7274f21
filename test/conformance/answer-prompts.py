"""Runs a program on a terminal of its own and answers each prompt for a passphrase.

usage: answer-prompts.py PASSPHRASE PROGRAM ARGUMENT...

age reads passphrases from the terminal alone. The answer is written when the prompt is there, not after some time.
"""

import os
import pty
import sys


def main(passphrase: str, command: list[str]) -> int:
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    seen = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            # Linux answers EIO when the other side has closed the terminal.
            break
        if not piece:
            break
        seen += piece
        if b"passphrase" in seen and seen.rstrip().endswith(b":"):
            seen = b""
            os.write(terminal, passphrase.encode() + b"\n")
    _, status = os.waitpid(child, 0)
    if status != 0:
        sys.stderr.buffer.write(seen)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
