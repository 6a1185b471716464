#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the sources hold texts that translations/*.ts do not know, or the reverse.

Run by ctest:  check_lupdate.py --lupdate PROGRAM <repository root>
With --update the files are brought up to date instead (target update_ugoda_translations).
"""
import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

# file -> options of its own; English is the source language, so only its plural forms are kept
FILES = {
    "ugoda_uk.ts": ["-target-language", "uk_UA"],
    "ugoda_ru.ts": ["-target-language", "ru_UA"],
    "ugoda_en.ts": ["-target-language", "en_US", "-pluralonly"],
}
# No line numbers and no dead texts: the files then change only when a text does.
OPTIONS = ["-no-obsolete", "-locations", "none", "-source-language", "en_US", "-silent"]
FOLDERS = ["app", "model", "views"]


def update(lupdate, root, ts_folder):
    """Brings the .ts files in ts_folder up to date with the sources below root."""
    sources = [folder for folder in FOLDERS if (root / folder).is_dir()]
    for name, own in FILES.items():
        # -I: without the headers a class in a namespace would get a context that tr() never asks for.
        subprocess.run([lupdate, *OPTIONS, *own, "-I", ".", *sources, "-ts", str(ts_folder / name)], cwd=root, check=True)


def messages(path):
    """What a .ts file asks to be translated: (context, source, comment, plural or not)."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
             message.get("numerus") == "yes")
            for context in ET.parse(path).getroot().iter("context") for message in context.iter("message")}


def check(lupdate, root):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for name in FILES:
            kept = root / "translations" / name
            if not kept.is_file():
                problems.append(f"translations/{name}: missing")
            else:
                shutil.copy(kept, fresh / name)
        if problems:
            return problems
        update(lupdate, root, fresh)
        for name in FILES:
            old, new = messages(root / "translations" / name), messages(fresh / name)
            for what, found in (("not in the file", new - old), ("no longer in the sources", old - new)):
                problems += [f"translations/{name}: {context}: «{source[:50]}» {what}"
                             for context, source, _, _ in sorted(found)]
    if problems:
        problems.append("run: cmake --build --preset dev --target update_ugoda_translations")
    return problems


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("root", type=Path, nargs="?", default=Path("."))
    arguments = parser.parse_args()
    if arguments.update:
        update(arguments.lupdate, arguments.root, arguments.root.resolve() / "translations")
        sys.exit(0)
    found = check(arguments.lupdate, arguments.root)
    print("\n".join(found) or "lupdate: ok")
    sys.exit(1 if found else 0)
