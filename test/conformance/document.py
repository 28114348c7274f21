"""Reads a DOCX file with Python's own zipfile and xml packages, and tells what it found as JSON."""

import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    parts = {info.filename: archive.read(info) for info in archive.infolist()}
    times = sorted({info.date_time for info in archive.infolist()})

document = tree.fromstring(parts["word/document.xml"])


def is_on(element):
    return element is not None and element.get(WORD + "val", "true") not in ("0", "false")


def text_of(element):
    return "".join(text.text or "" for text in element.iter(WORD + "t"))


paragraphs = [
    {
        "text": text_of(paragraph),
        "bidi": is_on(paragraph.find(f"{WORD}pPr/{WORD}bidi")),
        "rtl": [text_of(run) for run in paragraph.iter(WORD + "r") if is_on(run.find(f"{WORD}rPr/{WORD}rtl"))],
    }
    for paragraph in document.iter(WORD + "p")
]
everything = b"\n".join(parts.values()).decode()

json.dump(
    {
        "paragraphs": paragraphs,
        "properties": [element.tag for element in tree.fromstring(parts["docProps/core.xml"])],
        "times": times,
        "years": sorted(set(re.findall(r"20\d\d-\d\d-\d\dT", everything))),
        "creators": re.findall(r"<(?:dc:creator|cp:lastModifiedBy|Application|Company)[^>]*>([^<]*)", everything),
    },
    sys.stdout,
)
