#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one fault at a time in an empty tree and expects the check to find it, and only then.

Run by ctest:  test_checks.py [--lupdate PROGRAM]
"""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import check_docs
import check_layers
import check_lupdate
import check_models
import check_nouns
import check_translations

LUPDATE = "/usr/lib/qt6/bin/lupdate"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def put(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def put_code(self, path, *lines):
        head = [check_layers.LICENSE] + (["#pragma once"] if path.endswith(".h") else [])
        return self.put(path, "\n".join([*head, *lines]) + "\n")


class Layers(Tree):
    def expect(self, count, path, *lines):
        file = self.put_code(path, *lines)
        found = check_layers.check(self.root)
        file.unlink()
        self.assertEqual(len(found), count, (path, lines, found))

    def test_empty_tree(self):
        self.assertEqual(check_layers.check(self.root), [])

    def test_includes_that_are_allowed(self):
        for path, target in [
                ("model/store/journal.cpp", "model/domain/ids.h"),
                ("model/store/journal.cpp", "model/store/table.h"),
                ("model/commands/move.h", "model/store/command.h"),
                ("model/commands/move.cpp", "model/store/write_transaction.h"),
                ("model/items/board_model.cpp", "model/store/board_reads.h"),
                ("model/items/board_model.cpp", "model/store/table_reads.h"),
                ("model/exchange/import_job.cpp", "model/store/lookups.h"),
                ("model/exchange/import_job.cpp", "model/store/store.h"),
                ("model/exchange/import_job.cpp", "model/commands/create.h"),
                ("views/board/board_page.cpp", "model/items/board_model.h"),
                ("app/main.cpp", "views/main_window.h"),
                ("app/main.cpp", "model/store/store.h"),
                ("app/cli/main.cpp", "model/store/store.h"),
                ("tests/store/tst_table.cpp", "model/store/table.h")]:
            self.expect(0, path, f'#include "{target}"')

    def test_includes_that_are_not(self):
        for path, target in [
                ("model/domain/ids.h", "model/store/store.h"),
                ("model/store/store.h", "model/commands/move.h"),
                ("model/commands/move.h", "model/items/board_model.h"),
                ("model/commands/move.cpp", "model/store/board_reads.h"),
                ("model/items/board_model.cpp", "model/store/write_transaction.h"),
                ("model/items/board_model.cpp", "model/store/table.h"),
                ("model/exchange/import_job.cpp", "model/items/board_model.h"),
                ("model/exchange/import_job.cpp", "model/store/connection.h"),
                ("views/board/board_page.cpp", "model/store/store.h"),
                ("views/board/board_page.cpp", "../model/store/store.h"),
                ("views/board/board_page.cpp", "app/translator.h"),
                ("app/cli/main.cpp", "views/main_window.h"),
                ("app/main.cpp", "model/store/table.h")]:
            self.expect(1, path, f'#include "{target}"')

    def test_qt_modules(self):
        self.expect(1, "model/items/board_model.h", "#include <QFont>")
        self.expect(1, "views/board/board_page.cpp", "#include <QtNetwork/QLocalSocket>")
        self.expect(1, "app/cli/main.cpp", "#include <QtWidgets/QLabel>")
        self.expect(0, "app/main.cpp", "#include <QtWidgets/QApplication>")

    def test_banned(self):
        for path, line in [
                ("views/a.cpp", 'auto q = u"SELECT id FROM stage"_s;'),
                ("model/items/a.cpp", 'auto q = R"sql( DELETE FROM stage )sql";'),
                ("views/a.cpp", "connect(a, SIGNAL(clicked()), b, nullptr);"),
                ("model/store/a.cpp", "foreach (auto x, list) {}"),
                ("tests/views/tst_a.cpp", "QCoreApplication::processEvents();"),
                ("tests/views/tst_a.cpp", "QTest::qSleep(100);"),
                ("tests/store/tst_a.cpp", "QThread::msleep(100);"),
                ("views/board/a.cpp", 'QMessageBox::warning(this, {}, {});'),
                ("views/common/a.cpp", "auto *box = new QMessageBox(this);"),
                ("views/a.cpp", "dialog.exec();"),
                ("views/a.cpp", "menu->exec(position);"),
                ("app/application.cpp", "return application.exec();"),
                ("model/domain/a.cpp", 'return tr("New");')]:
            self.expect(1, path, line)

    def test_not_banned(self):
        for path, line in [
                ("tests/views/tst_a.cpp", "auto *box = window.findChild<QMessageBox *>();"),
                ("app/main.cpp", "return application.exec();"),
                ("app/cli/main.cpp", "return application.exec();"),
                ("model/store/a.cpp", "query.exec();"),
                ("views/a.cpp", "drag->exec(Qt::MoveAction);"),
                ("views/a.cpp", "// dialog.exec() would nest an event loop"),
                ("model/items/a.cpp", 'return tr("New");')]:
            self.expect(0, path, line)

    def test_whole_file(self):
        self.expect(0, "views/a.cpp", *["int x;"] * 399)
        self.expect(1, "views/a.cpp", *["int x;"] * 400)
        self.expect(0, "tests/views/tst_a.cpp", *["int x;"] * 699)
        self.expect(1, "tests/views/tst_a.cpp", *["int x;"] * 700)
        self.expect(0, "views/a.cpp", *["    connect(a, &A::b, this, &C::d);"] * 25)
        self.expect(1, "views/a.cpp", *["    connect(a, &A::b, this, &C::d);"] * 26)
        self.expect(1, "model/other/a.cpp", "int x;")
        self.put("app/a.cpp", "int x;\n")
        self.put("app/b.h", check_layers.LICENSE + "\n")
        self.assertEqual(len(check_layers.check(self.root)), 2)


class Models(Tree):
    def test_faults(self):
        def count():
            return len(list(check_models.check(self.root)))
        self.assertEqual(count(), 0)
        self.put("model/items/board_model.h", "")
        self.assertEqual(count(), 1)
        self.put("tests/items/tst_board_model.cpp", "#include <QAbstractItemModelTester>\n// QAbstractItemModelTester\n")
        self.assertEqual(count(), 1)
        self.put("tests/items/tst_board_model.cpp", "QAbstractItemModelTester tester(&model);\n")
        self.assertEqual(count(), 0)


class Translations(Tree):
    def found(self, language, message):
        path = self.put("a.ts", f'<TS version="2.1" language="{language}"><context><name>A</name>{message}</context></TS>')
        return list(check_translations.check(str(path)))

    def message(self, source, translation, kind=""):
        return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"

    def plural(self, *forms):
        inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return f'<message numerus="yes"><source>%n deal(s)</source><translation>{inner}</translation></message>'

    def test_faults(self):
        for language, message in [
                ("uk_UA", self.message("New", "", ' type="unfinished"')),
                ("uk_UA", self.message("New", "Нова", ' type="unfinished"')),
                ("uk_UA", self.message("New", "Нова", ' type="vanished"')),
                ("uk_UA", self.message("Move %1 to %2", "Перемістити %1")),
                ("uk_UA", self.message("Open…", "Відкрити")),
                ("uk_UA", self.message("Name", "Ім'я")),
                ("ru_UA", self.message("Stage:", "Этап")),
                ("uk_UA", self.plural("%n угода", "%n угоди")),
                ("ru_UA", self.plural("%n сделка", "%n сделки", "")),
                ("en_US", self.plural("%n deal"))]:
            self.assertEqual(len(self.found(language, message)), 1, message)

    def test_clean(self):
        for language, message in [
                ("uk_UA", self.message("Move %1 to %2…", "На %2 перемістити %1…")),
                ("ru_UA", self.plural("%n сделка", "%n сделки", "%n сделок")),
                ("en_US", self.plural("%n deal", "%n deals")),
                ("en_US", self.message("New", "", ' type="unfinished"'))]:
            self.assertEqual(self.found(language, message), [], message)


class Nouns(Tree):
    MESSAGES = {("A", "Opportunity", ""): {"uk": "Угода", "ru": "Сделка", "en": "Opportunity"},
                ("A", "Client", ""): {"uk": "Клієнт", "ru": "Клиент", "en": "Client"},
                ("A", "Open", ""): {"uk": "Відкрита", "ru": "Открытая", "en": "Open"},
                ("cli::Cli", "Opportunities", ""): {"uk": "Угоди", "ru": "Сделки", "en": "Opportunities"}}

    def catalogue(self, path, language, texts):
        messages = {key: ([text], False, not text) for key, text in texts.items()}
        self.put(path, check_nouns.text_of(language, messages))

    def found(self):
        return list(check_nouns.check(self.root))

    def test_faults(self):
        self.put("translations/nouns/empty", "")
        for language in ("uk", "ru", "en"):
            texts = {key: by[language] for key, by in self.MESSAGES.items()} if language != "en" else {}
            self.catalogue(f"translations/ugoda_{language}.ts", language, texts)
        check_nouns.update(self.root)
        self.assertEqual(len(check_nouns.read(self.root / "translations/nouns/lead_uk.ts")), 1)
        for noun, language in check_nouns.names():
            self.catalogue(f"translations/nouns/{noun}_{language}.ts", language, {("A", "Opportunity", ""): "X"})
        self.assertEqual(self.found(), [])
        check_nouns.update(self.root)
        self.assertEqual(self.found(), [], "what is there stays")
        lead, fine = "translations/nouns/lead_uk.ts", {("A", "Opportunity", ""): "Лід"}
        self.catalogue(lead, "uk", fine | {("A", "Open", ""): "Відкритий"})
        self.assertEqual(self.found(), [], "what agrees with it")
        for texts in ({}, {("A", "Opportunity", ""): "Нова угода"}, fine | {("A", "Client", ""): "Клієнт"}, fine | {("A", "Gone", ""): "X"}):
            self.catalogue(lead, "uk", texts)
            self.assertEqual(len(self.found()), 1, texts)
        self.catalogue(lead, "uk", {("A", "Opportunity", ""): ""})
        self.assertEqual(len(self.found()), 2, "not translated, says either check")
        (self.root / lead).unlink()
        self.assertEqual(len(self.found()), 1)


class Lupdate(Tree):
    def test_faults(self):
        self.assertEqual(len(check_lupdate.check(LUPDATE, self.root)), 3, "three missing files")
        (self.root / "translations").mkdir()
        self.put_code("views/a.cpp", "class A : public QObject", "{", "    Q_OBJECT",
                      '    QString f() { return tr("New") + tr("%n deal(s)", nullptr, 2); }', "};")
        check_lupdate.update(LUPDATE, self.root, self.root / "translations")
        self.assertEqual(check_lupdate.check(LUPDATE, self.root), [])
        self.put_code("views/b.cpp", "class B : public QObject", "{", "    Q_OBJECT",
                      '    QString f() { return tr("Lost"); }', "};")
        found = check_lupdate.check(LUPDATE, self.root)
        self.assertEqual(len(found), 3, found)  # uk, ru and the hint; English keeps plurals only
        (self.root / "views/b.cpp").unlink()
        (self.root / "views/a.cpp").unlink()
        found = check_lupdate.check(LUPDATE, self.root)
        self.assertEqual(len(found), 6, found)  # two texts in uk and ru, one in en, and the hint

    def test_lines_do_not_matter(self):
        (self.root / "translations").mkdir()
        body = ["class A : public QObject", "{", "    Q_OBJECT", '    QString f() { return tr("New"); }', "};"]
        self.put_code("views/a.cpp", *body)
        check_lupdate.update(LUPDATE, self.root, self.root / "translations")
        before = (self.root / "translations/ugoda_uk.ts").read_bytes()
        self.put_code("views/a.cpp", "", "", *body)
        check_lupdate.update(LUPDATE, self.root, self.root / "translations")
        self.assertEqual((self.root / "translations/ugoda_uk.ts").read_bytes(), before)


class Docs(Tree):
    def found(self):
        return list(check_docs.check(self.root))

    def test_faults(self):
        self.assertEqual(len(self.found()), 2, "two commands")
        self.put("README.md", "tools/run tools/test")
        self.assertEqual(self.found(), [])
        self.put("resources/sql/schema/0001.sql", "CREATE TABLE stage(id INTEGER PRIMARY KEY, title TEXT) STRICT;")
        self.put("resources/sql/schema/0002.sql", "ALTER TABLE stage ADD COLUMN colour TEXT\n--;\n"
                 "CREATE VIRTUAL TABLE search USING fts5(words);")
        self.assertEqual(len(self.found()), 2, "no heading for either table")
        self.put("docs/schema.md", "## stage\n`id`, `title`\n## `search`\nwords, rank, search\n")
        self.assertEqual(self.found(), ["docs/schema.md: stage.colour is not described"])
        self.put("docs/schema.md", "## stage\n`id`, `title`, `colour`\n## `search`\nwords, rank, search\n")
        self.assertEqual(self.found(), [])
        self.put("resources/sql/schema/0003.sql", "CREATE TABEL x(y);")
        self.assertEqual(len(self.found()), 1)

    def test_cited_rows(self):
        for text, rows in [
                ("/// A source (row 15).", {15}),
                ("int x; ///< (rows 74, 101)", {74, 101}),
                ("// (\"People\", rows 3, 26 to 28 and 119): x", {3, 26, 27, 28, 119}),
                ("    /// found by typing (rows 58 to\n    /// 60).", {58, 59, 60}),
                ("// Rows 103 and 107: people", {103, 107}),
                ('tr("header: row 1"); model->index(row, 0); // of 3 rows', set())]:
            self.assertEqual(check_docs.cited_rows(text, "//"), rows, text)

    def test_missing_rows(self):
        self.put("README.md", "tools/run tools/test")
        self.put_code("views/a.cpp", "// Tags (rows 62, 63).")
        self.assertEqual(len(self.found()), 2, "no table at all")
        self.put("docs/requirements.md", "| row | what |\n|---|---|\n| 62 | Tags. |\n| 64 | Row 63 is another one. |\n")
        self.assertEqual(self.found(), ["views/a.cpp: cites row 63, which docs/requirements.md does not have"])


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] == "--lupdate":
        LUPDATE = sys.argv[2]
        del sys.argv[1:3]
    unittest.main()
