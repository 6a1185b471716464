// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ugoda {

/// A line to search by: a lens, a grey prompt, the keys that lead here, a cross once there is text.
/// Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The prompt is the accessible name too; no keys are shown for an empty sequence.
    explicit SearchField(const QString &prompt,
                         const QKeySequence &keys = {},
                         QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);

signals:
    /// The arrow down: on to what was found.
    void leftDownwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    int capWidth() const;

    QString m_keys;
    QAction *m_lens;
    QAction *m_clear;
};

} // namespace ugoda
