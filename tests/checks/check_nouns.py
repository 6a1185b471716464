#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a catalogue of another noun for a card of the board does not fit its language's own.

translations/nouns/NOUN_LANGUAGE.ts holds the texts of translations/ugoda_LANGUAGE.ts that name the
record, with the other noun, and beside them only texts that must agree with it in gender.
Run by ctest:  check_nouns.py <repository root>
With --update new texts are taken in as unfinished and those that are gone are dropped.
"""
import argparse
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

import check_translations

NOUNS = ("opportunity", "enquiry", "lead", "order")
# How the language's own texts name the record; English texts are the sources.
STEMS = {"uk": re.compile("угод", re.I), "ru": re.compile("сделк|сделок", re.I), "en": re.compile("opportunit", re.I)}
# The command line keeps the default word; a deal at the notary is no record.
NOT_NAMED = {"cli::Cli", "ugoda::cli::Cli", "StartArguments", "ugoda::StartArguments"}
NOT_THE_RECORD = {"Signing at the notary"}


def names():
    """The catalogues: (noun, language); "opportunity" is what English says by itself."""
    return [(noun, language) for noun in NOUNS for language in STEMS if (noun, language) != ("opportunity", "en")]


def read(path):
    """The messages of a .ts file: (context, source, comment) -> (texts, plural or not, unfinished or not)."""
    messages = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            numerus = message.get("numerus") == "yes"
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            messages[key] = (texts, numerus, translation.get("type") == "unfinished")
    return messages


def base(root, language):
    """All texts of a language as the program says them by default."""
    messages = read(root / "translations" / f"ugoda_{language}.ts")
    if language == "en":  # its file holds plurals only
        for key, (_, numerus, _) in read(root / "translations" / "ugoda_uk.ts").items():
            messages.setdefault(key, ([key[1]], numerus, False))
    return messages


def named(messages, language):
    """The keys of those that name the record."""
    return {key for key, (texts, _, _) in messages.items()
            if key[0] not in NOT_NAMED and key[1] not in NOT_THE_RECORD and any(STEMS[language].search(text) for text in texts)}


def check(root):
    for noun, language in names():
        path = root / "translations" / "nouns" / f"{noun}_{language}.ts"
        if not path.is_file():
            yield f"{path}: missing"
            continue
        own, there = base(root, language), read(path)
        for context, source, comment in sorted(named(own, language) - set(there)):
            yield f"{path}: {context}: «{source[:50]}» names the record and is not there; run check_nouns.py --update"
        for key, (texts, numerus, unfinished) in there.items():
            where = f"{path}: {key[0]}: «{key[1][:50]}»"
            if key not in own:
                yield f"{where}: no longer in the sources; run check_nouns.py --update"
            elif unfinished or not all(texts):
                yield f"{where}: not translated"
            elif any(STEMS[language].search(text) for text in texts):
                yield f"{where}: says the default noun"
            elif texts == own[key][0]:
                yield f"{where}: no other than in ugoda_{language}.ts"
            elif numerus != own[key][1]:
                yield f"{where}: plural here or there"
        yield from check_translations.check(str(path))


def text_of(language, messages):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}_{"US" if language == "en" else "UA"}" sourcelanguage="en_US">']
    context = None
    for (name, source, comment), (texts, numerus, unfinished) in sorted(messages.items()):
        if name != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{escape(name)}</name>"]
            context = name
        lines += [f'    <message{" numerus=" + chr(34) + "yes" + chr(34) if numerus else ""}>', f"        <source>{escape(source)}</source>"]
        lines += [f"        <comment>{escape(comment)}</comment>"] * bool(comment)
        mark = ' type="unfinished"' if unfinished else ""
        if numerus:
            lines += [f"        <translation{mark}>"]
            lines += [f"            <numerusform>{escape(text)}</numerusform>" for text in texts] + ["        </translation>"]
        else:
            lines += [f"        <translation{mark}>{escape(texts[0])}</translation>"]
        lines += ["    </message>"]
    return "\n".join(lines + ["</context>"] * (context is not None) + ["</TS>", ""])


def update(root):
    folder = root / "translations" / "nouns"
    folder.mkdir(exist_ok=True)
    for noun, language in names():
        path = folder / f"{noun}_{language}.ts"
        own = base(root, language)
        kept = {key: value for key, value in (read(path) if path.is_file() else {}).items() if key in own}
        for key in named(own, language) - set(kept):
            texts, numerus, _ = own[key]
            kept[key] = ([""] * len(texts), numerus, True)
        path.write_text(text_of(language, kept), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("root", type=Path, nargs="?", default=Path("."))
    arguments = parser.parse_args()
    if arguments.update:
        update(arguments.root)
        sys.exit(0)
    found = list(check(arguments.root))
    print("\n".join(found) or "nouns: ok")
    sys.exit(1 if found else 0)
