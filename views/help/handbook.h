// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QTextBrowser;

namespace ugoda {

class SearchField;

/// The handbook of docs/handbook in a window of its own: chapters at the left, the text at the
/// right, a search over all chapters. It follows the interface's language; a chapter that a
/// language lacks is shown in English. Not modal; Escape closes it.
class Handbook : public QDialog
{
    Q_OBJECT

public:
    /// Opens at the chapter with this key ("board", "settings"); an unknown key at the first one.
    Handbook(const QString &chapter, QWidget *window);

    /// The keys of the chapters in their order.
    static QStringList chapters();
    /// The text of a chapter as Markdown.
    static QString text(const QString &language, const QString &chapter);

    void showChapter(const QString &chapter);
    QString chapter() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *buildLeft();
    void showText();
    /// Gives the blocks of the text the program's type and air.
    void layOutText();
    void search(const QString &words);
    void retranslate();

    QListWidget *m_chapters = nullptr;
    QTextBrowser *m_text = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace ugoda
