#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when docs/schema.md leaves out a table or a column, docs/requirements.md a row that a comment
cites, or the README the commands to begin with.

The schema steps of resources/sql/schema are run in order in an empty database, so that what is
compared is what a file really has. A table has a heading that names it; a column is named in the
part under that heading, or anywhere as table.column.
"Row 7" or "rows 7, 8 and 12 to 19" in a comment cites docs/requirements.md; where a comment means
a row of something else it has to say so in other words.
Run by ctest:  check_docs.py <repository root>
"""
import re
import sqlite3
import sys
from pathlib import Path

PART_END = re.compile(r"^--;\s*$", re.MULTILINE)  # a line that ends a statement in resources/sql
COMMANDS = ["tools/run", "tools/test"]
COMMENT = {".h": "//", ".cpp": "//", ".sql": "--"}  # what begins one
FOLDERS = ["model", "views", "app", "tests", "resources"]
CITATION = re.compile(r"\brows? (\d+(?:(?:, and |, | and | to )\d+)*)", re.IGNORECASE)
RANGE = re.compile(r"(\d+)(?: to (\d+))?")
ROW = re.compile(r"^\| (\d+) \|", re.MULTILINE)


def has_word(word, text):
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def schema(folder):
    """table -> columns after all the steps; tables that SQLite keeps for itself are left out."""
    database = sqlite3.connect(":memory:")
    for step in sorted(folder.glob("*.sql")):
        try:
            database.executescript(PART_END.sub(";", step.read_text(encoding="utf-8")))
        except sqlite3.Error as error:
            raise ValueError(f"{step.name}: {error}") from error
    tables = [name for name, kind in database.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main'")
              if kind in ("table", "virtual") and not name.startswith("sqlite_")]
    return {table: [row[0] for row in database.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            for table in sorted(tables)}


def part_about(table, text):
    """What stands under the headings that name the table, up to the next heading; None without one."""
    parts = re.split(r"^(?=#{1,6} )", text, flags=re.MULTILINE)
    about = [part for part in parts if part.startswith("#") and has_word(table, part.split("\n", 1)[0])]
    return "\n".join(about) if about else None


def schema_problems(root):
    folder = root / "resources/sql/schema"
    if not any(folder.glob("*.sql")):
        return
    path = root / "docs/schema.md"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    try:
        tables = schema(folder)
    except ValueError as error:
        yield f"resources/sql/schema/{error}"
        return
    for table, columns in tables.items():
        part = part_about(table, text)
        if part is None:
            yield f"docs/schema.md: no heading names the table {table}"
            continue
        for column in columns:
            if not has_word(column, part) and not has_word(f"{table}.{column}", text):
                yield f"docs/schema.md: {table}.{column} is not described"


def cited_rows(text, mark):
    """The numbers of the rows that the comments of a source name; they may run over line ends."""
    comments = re.findall(rf"{mark}[/!<]*(.*)", text)
    words = " ".join(" ".join(comments).split())
    return {row for numbers in CITATION.findall(words)
            for first, last in RANGE.findall(numbers)
            for row in range(int(first), int(last or first) + 1)}


def row_problems(root):
    path = root / "docs/requirements.md"
    known = {int(row) for row in ROW.findall(path.read_text(encoding="utf-8"))} if path.is_file() else set()
    for folder in FOLDERS:
        for source in sorted((root / folder).rglob("*")):
            if source.suffix not in COMMENT:
                continue
            cited = cited_rows(source.read_text(encoding="utf-8"), COMMENT[source.suffix])
            for row in sorted(cited - known):
                yield f"{source.relative_to(root)}: cites row {row}, which docs/requirements.md does not have"


def check(root):
    yield from schema_problems(root)
    yield from row_problems(root)
    readme = root / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.is_file() else ""
    for command in COMMANDS:
        if command not in text:
            yield f"README.md: does not name {command}"


if __name__ == "__main__":
    found = list(check(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
    print("\n".join(found) or "docs: ok")
    sys.exit(1 if found else 0)
