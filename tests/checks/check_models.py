#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when an item model has no test that runs Qt's model tester over it.

Each model/**/<name>_model.h needs a tests/**/tst_<name>_model.cpp that makes a QAbstractItemModelTester.
Run by ctest:  check_models.py <repository root>
"""
import re
import sys
from pathlib import Path

TESTER = "QAbstractItemModelTester"


def code_of(path):
    """The file without comments and includes: a mention there tests nothing."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"//.*|^\s*#include.*", "", text, flags=re.MULTILINE)


def check(root):
    for header in sorted((root / "model").rglob("*_model.h")):
        name = f"tst_{header.stem}.cpp"
        tests = sorted((root / "tests").rglob(name))
        where = header.relative_to(root).as_posix()
        if not tests:
            yield f"{where}: no tests/**/{name}"
        elif not any(TESTER in code_of(test) for test in tests):
            yield f"{where}: {tests[0].relative_to(root).as_posix()} makes no {TESTER}"


if __name__ == "__main__":
    found = list(check(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
    print("\n".join(found) or "models: ok")
    sys.exit(1 if found else 0)
