// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/view_name_popup.h"

#include "model/domain/validation.h"
#include "views/board/quick_create.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/common/theme.h"

#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 300;
constexpr int kMargin = 12;
constexpr int kInset = 8; ///< of the field's own

} // namespace

ViewNamePopup::ViewNamePopup(const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QuickCreate(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setKind(this, u"card");
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin - kInset, kMargin, kMargin - kInset, kMargin - kInset);
    column->setSpacing(8);
    auto *heading = new ElidedLabel(title, TextStyle::Secondary, Tone::Muted, this);
    heading->setContentsMargins(kInset, 0, kInset, 0);
    column->addWidget(heading);
    column->addWidget(m_field);
    m_field->setWords(tr("Name of the view"), problemWords({u"name"_s, ProblemCode::Empty}));
    m_field->begin();
    m_field->propose(name);
    setFocusProxy(m_field->field());
    connect(m_field, &QuickCreate::entered, this, &ViewNamePopup::entered);
    connect(m_field, &QuickCreate::closed, this, &QWidget::close);
}

void ViewNamePopup::refuse(const QString &message)
{
    m_field->refuse(message);
}

} // namespace ugoda
