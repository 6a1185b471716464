// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QTest>

#include <memory>

namespace ugoda {

/// What tests of the board stand on: a file, and a window with the board over it.
class BoardTest : public QObject
{
protected:
    void begin()
    {
        m_theme.apply(ThemeChoice::Light);
        m_file = std::make_unique<TestFile>();
        m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_qs));
        m_window = std::make_unique<QWidget>();
        m_actions = new OpportunityActions(m_file->workspace, m_window.get());
    }

    void end()
    {
        m_page.reset();
        m_window.reset();
        m_settings.reset();
        m_file.reset();
    }

    /// Shows the board and waits for the columns of the stages and `others` (Won and Lost).
    void show(qsizetype others = 2)
    {
        m_page =
            std::make_unique<BoardPage>(m_file->workspace, *m_actions, *m_settings, m_window.get());
        m_window->resize(1440, 800);
        m_page->resize(1440, 800);
        m_window->show();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(m_page->findChildren<BoardColumn *>().size(),
                     m_file->stages().size() + others);
        m_file->settle();
    }

    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    OpportunityActions *m_actions = nullptr; ///< goes with the window
    std::unique_ptr<BoardPage> m_page;
};

} // namespace ugoda
