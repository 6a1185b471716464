// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/contact_rows.h"

#include "model/domain/phone_number.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/form/field_row.h"
#include "views/form/form_state.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButton = 22;
constexpr int kNarrower = 4; ///< px that a comment needs less padding at each side
constexpr int kHeight = 32;

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar letter) {
        return letter.isDigit();
    });
    return digits;
}

/// The number in the format for all, unless it says more than that would: an extension.
QString readable(const QString &raw)
{
    const PhoneNumber phone = parsePhone(raw);
    QString digits = digitsOf(raw);
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    return phone.e164.endsWith(digits) ? formatPhone(phone) : raw;
}

} // namespace

ContactRows::ContactRows(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    insertRow();
    refresh();
}

ContactRows::~ContactRows()
{
    // The focus leaves an edit while the rows are destroyed.
    for (const Row &row : std::as_const(m_rows))
        row.text->disconnect(this);
}

QJsonArray ContactRows::value() const
{
    QJsonArray value;
    for (const Row &row : m_rows) {
        const bool isEmpty = row.text->text().isEmpty() && row.comment->text().isEmpty();
        if (!isEmpty || &row != &m_rows.last())
            value.append(contactLine(row.id, typedIn(row), row.comment->text()));
    }
    return value;
}

void ContactRows::setValue(const QJsonArray &value)
{
    const qsizetype wanted = std::max<qsizetype>(1, value.size());
    while (m_rows.size() > wanted)
        delete m_rows.takeLast().box;
    while (m_rows.size() < wanted)
        insertRow();
    for (qsizetype i = 0; i < wanted; ++i) {
        Row &row = m_rows[i];
        const QJsonObject line = value.size() > i ? value[i].toObject() : QJsonObject();
        row.id = line[part::kId].toInteger();
        if (const QString raw = line[part::kText].toString(); typedIn(row) != raw)
            fill(row, raw);
        if (const QString comment = line[part::kComment].toString();
            row.comment->text() != comment) {
            row.comment->setText(comment);
            row.comment->setCursorPosition(0);
        }
        row.visited = false;
        row.field->setProblem({});
        row.field->setHint({});
    }
    refresh();
}

QString ContactRows::typedIn(const Row &row)
{
    const QString text = row.text->text();
    return text == row.shown ? row.raw : text;
}

void ContactRows::fill(Row &row, const QString &raw) const
{
    row.raw = raw;
    row.shown = m_kind == Kind::Phones ? readable(raw) : raw;
    row.text->setText(row.shown);
    row.text->setCursorPosition(0);
}

bool ContactRows::hasComments() const
{
    return m_rows.size() > 1 || std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
               return !row.comment->text().isEmpty() && !row.comment->hasFocus();
           });
}

void ContactRows::setProblem(qsizetype place, const QString &text)
{
    m_rows[place].field->setProblem(text);
    m_rows[place].text->setAccessibleDescription(text);
}

void ContactRows::setHint(qsizetype place, const QString &text, const QString &action)
{
    m_rows[place].field->setHint(text, action);
}

bool ContactRows::isVisited(qsizetype place) const
{
    return m_rows[place].visited;
}

void ContactRows::visitAll()
{
    for (Row &row : m_rows)
        row.visited = true;
}

QLineEdit *ContactRows::edit(qsizetype place) const
{
    return m_rows[place].text;
}

void ContactRows::retranslate()
{
    refresh();
}

void ContactRows::insertRow()
{
    Row row;
    row.box = new QWidget(this);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    auto *left = new QWidget(row.box);
    auto *about = new QHBoxLayout(left);
    about->setContentsMargins(kFormInset, 0, 0, 0);
    const bool isFirst = m_rows.isEmpty();
    if (isFirst) {
        row.name = label({}, TextStyle::Base, Tone::Muted, left);
        row.name->setMinimumHeight(kHeight);
        about->addWidget(row.name);
    }
    row.comment = new QLineEdit(left);
    row.comment->setFont(ugoda::font(this, TextStyle::Secondary));
    row.comment->setTextMargins(-kNarrower, 0, -kNarrower, 0);
    about->addWidget(row.comment, 1);
    auto *right = new QWidget(row.box);
    auto *number = new QHBoxLayout(right);
    number->setContentsMargins(0, 0, 0, 0);
    number->setSpacing(0);
    row.text = new QLineEdit(right);
    row.call =
        row.text->addAction(icon(m_kind == Kind::Phones ? "phone"_L1 : "mail"_L1, Tone::Faint),
                            QLineEdit::TrailingPosition);
    row.end = iconButton(isFirst ? "plus"_L1 : "minus"_L1, {}, right);
    row.end->setFixedSize(kButton, kHeight);
    row.field = new FieldRow(row.text, false, right);
    number->addWidget(row.field, 1);
    number->addWidget(row.end, 0, Qt::AlignTop);
    addLabelled(line, left, right);
    line->setAlignment(left, Qt::AlignTop);
    m_layout->addWidget(row.box);
    row.box->show(); // at once, not by the layout later: it gets the focus
    QWidget *box = row.box;
    connect(row.text, &QLineEdit::textEdited, this, &ContactRows::refresh);
    connect(row.text, &QLineEdit::textEdited, this, &ContactRows::edited);
    connect(row.comment, &QLineEdit::textEdited, this, &ContactRows::refresh);
    connect(row.comment, &QLineEdit::textEdited, this, &ContactRows::edited);
    connect(row.text, &QLineEdit::editingFinished, this, [this, box] { onFinished(box); });
    if (isFirst) {
        row.name->setBuddy(row.text);
        row.remove =
            row.text->addAction(icon("minus"_L1, Tone::Faint), QLineEdit::TrailingPosition);
        connect(row.remove, &QAction::triggered, this, &ContactRows::removeFirst);
        connect(row.end, &QToolButton::clicked, this, &ContactRows::onAdd);
    } else {
        connect(row.end, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    }
    connect(row.field, &FieldRow::hintActivated, this, [this, box] {
        emit hintActivated(placeOf(box));
    });
    connect(row.call, &QAction::triggered, this, [this, box] { call(placeOf(box)); });
    QWidget *before = isFirst ? nullptr : m_rows.last().end;
    m_rows.append(row);
    orderTabs(before, row);
}

void ContactRows::orderTabs(QWidget *before, const Row &row)
{
    // By itself Qt would lead to new rows after the whole form.
    QWidget *last = before;
    for (QWidget *next : {static_cast<QWidget *>(row.comment),
                          static_cast<QWidget *>(row.text),
                          static_cast<QWidget *>(row.end)}) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void ContactRows::call(qsizetype place)
{
    const QString typed = typedIn(m_rows[place]).trimmed();
    QUrl url;
    url.setScheme(m_kind == Kind::Phones ? u"tel"_s : u"mailto"_s);
    url.setPath(m_kind == Kind::Phones ? parsePhone(typed).e164 : typed);
    QDesktopServices::openUrl(url);
}

void ContactRows::removeRow(QWidget *box)
{
    const qsizetype place = placeOf(box);
    m_rows.removeAt(place);
    // Its button is still handling the click.
    box->hide();
    box->deleteLater();
    refresh();
    m_rows[std::max<qsizetype>(0, place - 1)].text->setFocus();
    emit edited();
}

/// The first row stays: it takes what stands in the next ones.
void ContactRows::removeFirst()
{
    QJsonArray rest = value();
    rest.removeFirst();
    setValue(rest);
    m_rows.first().text->setFocus();
    emit edited();
}

void ContactRows::onAdd()
{
    insertRow();
    refresh();
    m_rows.last().text->setFocus();
    emit edited();
}

void ContactRows::onFinished(QWidget *box)
{
    const qsizetype place = placeOf(box);
    if (place < 0)
        return;
    Row &row = m_rows[place];
    row.visited = true;
    if (const QString raw = typedIn(row); raw != row.raw)
        fill(row, raw);
    emit finished(place);
}

qsizetype ContactRows::placeOf(QWidget *box) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [box](const Row &row) { return row.box == box; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

void ContactRows::refresh()
{
    const bool comments = hasComments();
    setFocusProxy(m_rows.first().text);
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        refreshRow(place, comments);
}

void ContactRows::refreshRow(qsizetype place, bool comments)
{
    const bool isPhones = m_kind == Kind::Phones;
    const Row &row = m_rows[place];
    const QString name = isPhones ? tr("Phone") : tr("E-mail");
    row.text->setAccessibleName(name);
    if (const QString kind = comments ? QString() : u"plain"_s;
        row.comment->property("kind").toString() != kind)
        setKind(row.comment, kind);
    row.comment->setPlaceholderText(isPhones ? tr("Whose?", "phone") : tr("Whose?", "e-mail"));
    row.comment->setAccessibleName(isPhones ? tr("Comment to the phone")
                                            : tr("Comment to the e-mail"));
    const QString whose =
        isPhones ? tr("Whose phone it is: “accountant”") : tr("Whose e-mail it is: “accountant”");
    const QString comment = row.comment->text(); // there may be no room for all of it
    row.comment->setToolTip(comment.isEmpty() ? whose : comment.toHtmlEscaped());
    QString end;
    if (row.name) {
        row.name->setText(name);
        end = isPhones ? tr("Add a phone") : tr("Add an e-mail");
        row.end->setEnabled(!m_rows.last().text->text().trimmed().isEmpty());
        row.remove->setText(isPhones ? tr("Remove this phone") : tr("Remove this e-mail"));
        row.remove->setToolTip(row.remove->text());
        row.remove->setVisible(m_rows.size() > 1);
    } else {
        end = isPhones ? tr("Remove this phone") : tr("Remove this e-mail");
    }
    row.end->setToolTip(end);
    row.end->setAccessibleName(end);
    const QString typed = typedIn(row).trimmed();
    row.call->setVisible(isPhones ? !parsePhone(typed).e164.isEmpty() : looksLikeEmail(typed));
    row.call->setText(isPhones ? tr("Call") : tr("Write an e-mail"));
    row.call->setToolTip(row.call->text());
    row.field->retranslate();
}

} // namespace ugoda
