// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/setup_fields.h"
#include "model/exchange/setup_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Setup
{
    Q_DECLARE_TR_FUNCTIONS(Setup)
};

struct Reason
{
    const char *code;
    const char *words;
};

constexpr Reason kReasons[] = {
    {"json", QT_TRANSLATE_NOOP("Setup", "the text is not JSON")},
    {"format", QT_TRANSLATE_NOOP("Setup", "this is not a set-up of Ugoda")},
    {"version", QT_TRANSLATE_NOOP("Setup", "this set-up was made by a newer version of Ugoda")},
    {"type", QT_TRANSLATE_NOOP("Setup", "a value of another kind is expected here")},
    {"missing", QT_TRANSLATE_NOOP("Setup", "this is missing")},
    {"empty", QT_TRANSLATE_NOOP("Setup", "this must not be empty")},
    {"too long", QT_TRANSLATE_NOOP("Setup", "this is too long")},
    {"duplicate", QT_TRANSLATE_NOOP("Setup", "this name stands twice in the list")},
    {"unknown", QT_TRANSLATE_NOOP("Setup", "nothing in the set-up has this name")},
    {"choice", QT_TRANSLATE_NOOP("Setup", "this word is not known here")},
    {"range", QT_TRANSLATE_NOOP("Setup", "the number is out of range")},
    {"color", QT_TRANSLATE_NOOP("Setup", "a colour is written as #RRGGBB")},
    {"value", QT_TRANSLATE_NOOP("Setup", "the value does not fit")},
    {"start", QT_TRANSLATE_NOOP("Setup", "a pipeline has one start stage")},
    {"start archived", QT_TRANSLATE_NOOP("Setup", "the start stage stays in use")},
    {"all archived", QT_TRANSLATE_NOOP("Setup", "one pipeline stays in use")},
    {"stages", QT_TRANSLATE_NOOP("Setup", "a pipeline has at most 200 stages")},
    {"fields", QT_TRANSLATE_NOOP("Setup", "at most 100 own fields are in use")},
    {"by stage", QT_TRANSLATE_NOOP("Setup", "only the content “pipeline” is grouped by stage")},
    {"kind", QT_TRANSLATE_NOOP("Setup", "the field of this name is of another kind in the file")},
    {"options", QT_TRANSLATE_NOOP("Setup", "a field of this kind has no choices")},
};

Error fault(const QString &place, const char *reason)
{
    return {ErrorCode::MalformedInput, place, QString::fromLatin1(reason)};
}

} // namespace

Result<QJsonObject> readSetup(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(problem.offset);
        const qsizetype column = problem.offset - before.lastIndexOf('\n');
        return fault(u"%1:%2"_s.arg(before.count('\n') + 1).arg(column), "json");
    }
    const QJsonObject setup = document.object();
    if (setup[u"format"_s].toString() != QLatin1StringView(kSetupFormat)) {
        return fault(u"format"_s, "format");
    }
    if (setup[u"version"_s].toInt() > kSetupVersion) {
        return fault(u"version"_s, "version");
    }
    return setup;
}

Result<QJsonObject> loadSetup(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::CannotRead, path, file.errorString()};
    }
    return readSetup(file.readAll());
}

QString setupFaultWords(const Error &error)
{
    const auto reason =
        std::find_if(std::begin(kReasons), std::end(kReasons), [&](const Reason &r) {
            return error.detail == QLatin1StringView(r.code);
        });
    const QString words = reason == std::end(kReasons) ? error.detail : Setup::tr(reason->words);
    if (error.detail == "json"_L1) {
        return Setup::tr("Line %1, column %2: %3.")
            .arg(error.subject.section(u':', 0, 0), error.subject.section(u':', 1), words);
    }
    return u"%1: %2."_s.arg(error.subject, words);
}

} // namespace ugoda
