"""Reads a mail message with Python's own email package, and tells what it found as JSON."""

import email
import email.policy
import json
import sys

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)

json.dump(
    {
        "headers": [name for name, _ in message.items()],
        "subject": message["Subject"],
        "to": message["To"],
        "cc": message["Cc"],
        "type": message.get_content_type(),
        "defects": [str(defect) for defect in message.defects]
        + [str(defect) for _, value in message.items() for defect in value.defects],
        "text": message.get_content().replace("\r\n", "\n"),
    },
    sys.stdout,
)
