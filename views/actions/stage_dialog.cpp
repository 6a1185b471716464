// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/stage_dialog.h"

#include "model/commands/stage_commands.h"
#include "model/commands/stage_rules.h"
#include "model/items/default_names.h"
#include "model/items/field_texts.h"
#include "model/items/format.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/common/swatch_row.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRequiredRows = 5;
constexpr int kTypeable = 999; ///< the largest percentage that can be typed

QCheckBox *switchFor(const QString &text, bool on, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setProperty("kind", u"switch"_s);
    box->setChecked(on);
    return box;
}

} // namespace

StageDialog::StageDialog(Workspace &workspace, const Stage &stage, QWidget *parent)
    : QuestionDialog(tr("Edit stage"), workspace.directory().name(stage.pipeline), parent)
    , m_workspace(workspace)
    , m_seen(stage)
    , m_name(new QLineEdit(this))
    , m_color(new SwatchRow(this))
{
    m_name->setText(workspace.directory().name(stage.id));
    m_name->setMaxLength(400); // the command says what is too long
    m_name->setReadOnly(stage.isSystem());
    addField(tr("Stage name"), m_name);
    m_color->setColor(stage.color);
    addField(tr("Color"), m_color);
    buildNumbers();
    buildChannel();
    buildRequired();
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        const FieldProblem problem {u"name"_s, ProblemCode::TooLong};
        judge(m_name, problem, problemOfName(name) == problem.code);
    });
    connect(m_probability, &QSpinBox::valueChanged, this, [this](int percent) {
        judge(m_probability,
              {u"probability"_s, ProblemCode::OutOfRange},
              percent < 0 || percent > 100);
    });
    connect(m_rotDays, &QSpinBox::valueChanged, this, [this](int days) {
        judge(m_rotDays, {u"rot_days"_s, ProblemCode::OutOfRange}, days > kMaxRotDays);
    });
    acceptButton()->setText(tr("Save"));
    setKind(acceptButton(), u"primary");
    m_name->setFocus();
    m_name->selectAll();
}

void StageDialog::buildNumbers()
{
    m_probability = new QSpinBox(this);
    m_probability->setRange(-kTypeable, kTypeable); // what doesn't fit is said, not swallowed
    m_probability->setValue(m_seen.probability);
    m_probability->setSuffix(Format().percentSign());
    addField(tr("Probability"), m_probability);
    m_sets = switchFor(tr("Change probability automatically"), m_seen.setsProbability, this);
    m_start = switchFor(tr("Start: new opportunities land here"), m_seen.start, this);
    // There is always one start; it moves by making another stage the start.
    m_start->setEnabled(!m_seen.start && !m_seen.isSystem());
    m_folded = switchFor(tr("Fold in pipeline"), m_seen.folded, this);
    for (QCheckBox *box : {m_sets, m_start, m_folded}) {
        body()->addWidget(box);
    }
    m_rotDays = new QSpinBox(this);
    m_rotDays->setRange(0, kTypeable * 100);
    m_rotDays->setSpecialValueText(tr("never"));
    m_rotDays->setSuffix(u' ' + tr("days"));
    m_rotDays->setValue(m_seen.rotDays);
    m_rotDays->installEventFilter(this);
    addField(tr("Stale without an entry in the history after"), m_rotDays);
}

void StageDialog::addUnlessSystem(const QString &label, QWidget *field)
{
    m_seen.isSystem() ? field->hide() : addField(label, field);
}

void StageDialog::buildChannel()
{
    const Directory &directory = m_workspace.directory();
    m_channel = new QComboBox(this);
    m_channel->addItem(tr("All channels"), qint64(0));
    for (const Channel &channel : directory.channels()) {
        m_channel->addItem(directory.name(channel.id), channel.id.value);
    }
    int place = m_channel->findData(m_seen.channel.value);
    if (place < 0) { // archived since
        m_channel->addItem(directory.name(m_seen.channel), m_seen.channel.value);
        place = m_channel->count() - 1;
    }
    m_channel->setCurrentIndex(place);
    addUnlessSystem(tr("Only for the sales channel"), m_channel);
    m_others = label({}, TextStyle::Secondary, Tone::Muted, this);
    m_others->setWordWrap(true);
    m_others->setObjectName(u"others"_s);
    m_others->hide();
    body()->addWidget(m_others);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &StageDialog::tellOthers);
    const auto counted = [this](const Result<StageCounts> &counts) {
        if (counts) {
            m_counts = *counts;
            tellOthers();
        }
    };
    whenDone(m_workspace.loadStageCounts(m_seen.id), this, counted);
}

void StageDialog::tellOthers()
{
    const ChannelId chosen {m_channel->currentData().toLongLong()};
    int others = 0;
    for (auto it = m_counts.channels.cbegin(); it != m_counts.channels.cend(); ++it) {
        others += chosen.isValid() && it.key() != chosen ? it.value() : 0;
    }
    m_others->setText(tr("%n records of other channels stand in this stage. They stay there and "
                         "stay visible until they are moved.",
                         nullptr,
                         others));
    m_others->setVisible(others > 0);
}

void StageDialog::buildRequired()
{
    const Directory &directory = m_workspace.directory();
    const QStringList required = requiredBy(m_seen);
    m_required = new QListWidget(this);
    const auto add = [this, &required](const QString &name, const QString &key) {
        auto *item = new QListWidgetItem(name, m_required);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(required.contains(key) ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString &column : requirableColumns()) {
        add(fieldName(Entity::Opportunity, column), column);
    }
    for (const CustomField &field : directory.customFields(m_seen.pipeline)) {
        add(directory.name(field.id), QString::number(field.id.value));
    }
    fitList(m_required, kRequiredRows);
    addUnlessSystem(tr("Must be filled to enter"), m_required);
}

Stage StageDialog::wanted() const
{
    Stage stage = m_seen;
    const QString name = m_name->text().simplified();
    if (name != m_workspace.directory().name(m_seen.id)) {
        stage.name = name;
        stage.defaultKey.clear();
    }
    stage.color = m_color->color();
    stage.probability = m_probability->value();
    stage.setsProbability = m_sets->isChecked();
    stage.start = m_start->isChecked();
    stage.folded = m_folded->isChecked();
    stage.rotDays = m_rotDays->value();
    stage.channel = {m_channel->currentData().toLongLong()};
    QStringList required;
    for (int row = 0; row < m_required->count(); ++row) {
        const QListWidgetItem *item = m_required->item(row);
        if (item->checkState() == Qt::Checked) {
            required.append(item->data(Qt::UserRole).toString());
        }
    }
    stage.required = required.join(u' ');
    return stage;
}

bool StageDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A number below zero can't stand there, for the least one is shown as a word.
    if (watched == m_rotDays && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Minus) {
        judge(m_rotDays, {u"rot_days"_s, ProblemCode::OutOfRange}, true);
        return true;
    }
    return QuestionDialog::eventFilter(watched, event);
}

void StageDialog::accept()
{
    acceptAfter(m_workspace.submit(editStage(m_seen, wanted(), &defaultName), true),
                [this](const Error &error) { refuse(error); });
}

QWidget *StageDialog::fieldOf(const QString &column) const
{
    const QHash<QString, QWidget *> fields {{u"name"_s, m_name},
                                            {u"color"_s, m_color},
                                            {u"probability"_s, m_probability},
                                            {u"rot_days"_s, m_rotDays},
                                            {u"channel"_s, m_channel},
                                            {u"sets_probability"_s, m_sets},
                                            {u"folded"_s, m_folded},
                                            {u"required"_s, m_required}};
    return fields.value(column);
}

void StageDialog::beginAt(const QString &column)
{
    if (QWidget *field = fieldOf(column)) {
        m_name->deselect();
        field->setFocus();
        if (auto *number = qobject_cast<QSpinBox *>(field)) {
            number->selectAll();
        }
    }
}

void StageDialog::refuse(const Error &error)
{
    QWidget *field = fieldOf(error.subject);
    tell(field, ErrorPresenter::line(error));
    if (field) {
        field->setFocus();
    }
}

void StageDialog::judge(QWidget *field, const FieldProblem &problem, bool wrong)
{
    if (wrong) {
        tell(field, problemWords(problem));
    } else if (wrongField() == field) {
        tell(nullptr, {});
    }
}

} // namespace ugoda
