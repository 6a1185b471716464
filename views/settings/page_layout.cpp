// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/page_layout.h"

#include <QWidget>

namespace ugoda {

namespace {

constexpr int kHeadHeight = 32;
constexpr int kHeadGap = 12;

} // namespace

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageGap);
    return column;
}

QHBoxLayout *addPageHead(QVBoxLayout *column, QWidget *title)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kHeadGap);
    head->addStrut(kHeadHeight);
    head->addWidget(title);
    column->addLayout(head);
    return head;
}

} // namespace ugoda
