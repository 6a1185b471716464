// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ugoda {

/// A line edit with grey words behind its text, which belong to the value but aren't typed:
/// "25 · forecast 21 500 ₴". They are left out where there is no room.
class SuffixEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setSuffix(const QString &suffix);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_suffix;
};

} // namespace ugoda
