// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/reading_pills.h"

#include "views/common/parts.h"
#include "views/exchange/import_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSeparators = {u',', u';', u'\t', u'|'};

} // namespace

ReadingPills::ReadingPills(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_encoding = addPill(tr("Encoding"));
    m_separator = addPill(tr("Separator"));
    m_header = addPill(tr("Header row"));
    fillEncodings();
    fillSeparators();
    fillHeaders();
}

QPushButton *ReadingPills::addPill(const QString &name)
{
    QPushButton *pill = button({}, "pill"_L1, this);
    pill->setMenu(new QMenu(pill));
    pill->setToolTip(name);
    layout()->addWidget(pill);
    return pill;
}

void ReadingPills::fillEncodings()
{
    const QByteArrayList encodings = knownEncodings();
    for (const QByteArray &encoding : encodings) {
        m_encoding->menu()->addAction(QString::fromLatin1(encoding), this, [this, encoding] {
            emit readingChosen({encoding, m_csv.separator});
        });
    }
}

void ReadingPills::fillSeparators()
{
    for (const char16_t separator : kSeparators) {
        m_separator->menu()->addAction(ImportWords::separator(separator), this, [this, separator] {
            emit readingChosen({m_csv.encoding, separator});
        });
    }
}

void ReadingPills::fillHeaders()
{
    m_header->menu()->addAction(
        tr("The first row names the columns"), this, [this] { emit headerChosen(true); });
    m_header->menu()->addAction(
        tr("The first row is data already"), this, [this] { emit headerChosen(false); });
}

void ReadingPills::setPlan(const ImportPlan &plan)
{
    m_csv = plan.csv;
    m_encoding->setText(QString::fromLatin1(plan.csv.encoding));
    m_separator->setText(tr("separator %1").arg(ImportWords::separator(plan.csv.separator)));
    m_header->setText(plan.hasHeader ? tr("header: row 1") : tr("no header"));
    for (QPushButton *pill : {m_encoding, m_separator, m_header}) {
        pill->setAccessibleName(pill->toolTip() + u": "_s + pill->text());
    }
}

} // namespace ugoda
