// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ugoda {

/// A field beneath a list in which the name of a new entry is typed. Empty, it looks like the links
/// and rows that add something elsewhere in the settings: "+ Add a tag".
class AddField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AddField(QWidget *parent);

    /// px between the field's edge and its words.
    static constexpr int kInset = 10;

    /// What it adds: "Add a tag".
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace ugoda
