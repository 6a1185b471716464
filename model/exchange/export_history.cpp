// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet_file.h"
#include "model/items/history_words.h"
#include "model/items/step_names.h"
#include "model/store/history_reads.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct HistorySheet
{
    Q_DECLARE_TR_FUNCTIONS(HistorySheet)
};

/// Puts the lines of a step and card together and writes them as the history panel words them.
class HistoryWriter
{
public:
    HistoryWriter(const ExportOptions &options, const ExportNames &names)
        : m_sheet(options)
        , m_time(options.format.decimalComma ? u"dd.MM.yyyy HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)
        , m_text(options.filter.text)
        , m_directory(names.directory)
    {
        m_sheet.write({HistorySheet::tr("Time"),
                       HistorySheet::tr("Person"),
                       exportHeader(ImportField::Title),
                       HistorySheet::tr("What was done"),
                       HistorySheet::tr("Field"),
                       HistorySheet::tr("Before"),
                       HistorySheet::tr("After")});
    }

    void take(const JournalPage &page)
    {
        // A step may begin in the piece before.
        m_clientNames = std::exchange(m_lastNames, page.clientNames);
        m_clientNames.insert(page.clientNames);
        m_activities = std::exchange(m_lastActivities, page.activities);
        m_activities.insert(page.activities);
        for (const JournalLine &line : page.lines) {
            if (line.step.id != m_entry.id || line.opportunity != m_first.opportunity) {
                flush();
                m_first = line;
                m_entry = line.step;
            }
            if (line.opportunity.isValid()) {
                m_entry.lines.append(line.line);
            }
            // Both are there as soon as a line of the step has an amount.
            m_first.currencyBefore =
                line.currencyBefore.isEmpty() ? m_first.currencyBefore : line.currencyBefore;
            m_first.currencyAfter =
                line.currencyAfter.isEmpty() ? m_first.currencyAfter : line.currencyAfter;
        }
    }

    Result<int> finish()
    {
        flush();
        return m_sheet.finish(m_rows);
    }

private:
    void flush()
    {
        if (!m_entry.id.isValid()) {
            return;
        }
        const QString comment = commentText(m_entry);
        QString what = historyTitle(
            m_entry, m_first.again, m_activities.value(activityOf(m_entry)), m_directory);
        if (what.isEmpty()) {
            what = comment.isEmpty() ? stepName(m_entry.label) : HistorySheet::tr("Comment");
        }
        QList<HistoryPart> parts = historyParts(
            m_entry, {m_directory, m_clientNames, m_first.currencyBefore, m_first.currencyAfter});
        if (!comment.isEmpty() || parts.isEmpty()) {
            parts.prepend({{}, {}, comment});
        }
        const QString time = QDateTime::fromMSecsSinceEpoch(m_entry.at).toString(m_time);
        for (const HistoryPart &part : std::as_const(parts)) {
            const QStringList row {time,
                                   m_directory.name(m_entry.person),
                                   m_first.title,
                                   what,
                                   part.field,
                                   part.before,
                                   part.after};
            if (holdsWords(row, m_text)) {
                m_sheet.write(row);
                ++m_rows;
            }
        }
        m_entry = {};
    }

    SheetFile m_sheet;
    QString m_time;
    QString m_text; ///< of the filter
    const Directory &m_directory;
    JournalLine m_first; ///< of the entry: its card
    HistoryEntry m_entry;
    QHash<ActivityId, Activity> m_activities;
    QHash<ActivityId, Activity> m_lastActivities;
    QHash<ClientId, QString> m_clientNames;
    QHash<ClientId, QString> m_lastNames;
    int m_rows = 0;
};

} // namespace

Result<int> exportHistory(Store &store, const ExportOptions &options, const ExportNames &names)
{
    constexpr int kLines = 1000;
    HistoryWriter writer(options, names);
    JournalPage page;
    do {
        const auto read = [step = page.lastStep, seq = page.lastSeq](Connection &c) {
            return readJournalAfter(c, step, seq, kLines);
        };
        const Result<JournalPage> next = store.read<JournalPage>(read).result();
        if (!next) {
            return next.error();
        }
        page = *next;
        writer.take(page);
    } while (page.more);
    return writer.finish();
}

} // namespace ugoda
