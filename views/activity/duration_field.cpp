// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/duration_field.h"

#include "model/domain/validation.h"
#include "model/items/format.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsual[] = {15, 30, 45, 60, 90};

QString words(qint64 minutes)
{
    constexpr int kSeconds = 60;
    return Format().duration(int(minutes) * kSeconds);
}

} // namespace

DurationField::DurationField(QWidget *parent)
    : ChoiceBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // "4" is not the beginning of "45 min" alone
    for (const int minutes : kUsual) {
        addItem(words(minutes), minutes);
    }
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DurationField::retranslate);
    retranslate();
}

std::optional<qint64> DurationField::minutes() const
{
    static const QRegularExpression form(
        u"^(\\d{1,4})(?: ?: ?([0-5]?\\d)| ?([^\\d:]*?)(?: (\\d{1,4}) ?\\D*)?)$"_s);
    const QRegularExpressionMatch read = form.match(currentText().simplified());
    if (!read.hasMatch()) {
        return {};
    }
    const qint64 first = read.captured(1).toLongLong();
    const bool isHours = !read.captured(2).isEmpty() || !read.captured(4).isEmpty()
        || read.captured(3).compare(m_hour, Qt::CaseInsensitive) == 0;
    const qint64 rest = read.captured(2).toLongLong() + read.captured(4).toLongLong();
    const qint64 minutes = isHours ? first * 60 + rest : first;
    return minutes >= 1 && minutes <= kMinutesOfADay ? std::optional(minutes) : std::nullopt;
}

void DurationField::setMinutes(qint64 minutes)
{
    setCurrentIndex(findData(int(minutes)));
    setEditText(words(minutes));
}

void DurationField::retranslate()
{
    const std::optional<qint64> shown = minutes();
    const QString typed = currentText();
    m_hour = words(60).remove(u'1').trimmed();
    for (int index = 0; index < count(); ++index) {
        setItemText(index, words(itemData(index).toInt()));
    }
    shown ? setMinutes(*shown) : setEditText(typed);
}

void DurationField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        event->ignore();
    } else {
        ChoiceBox::keyPressEvent(event);
    }
}

} // namespace ugoda
