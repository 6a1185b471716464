// SPDX-License-Identifier: GPL-3.0-or-later
// The form's content as a value: comparing, bringing together, drafts, problems, the intention.
#include "model/items/directory.h"
#include "views/form/form_state.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBigId = 0x3fff'ffff'ffff'fff1; // beyond what a double holds

OpportunityRecord record()
{
    OpportunityRecord record;
    Opportunity &it = record.opportunity;
    it.id = {kBigId};
    it.pipeline = {1};
    it.stage = {kBigId - 2};
    it.title = u"Вікна"_s;
    it.client = {7};
    it.value = 8'600'000;
    it.enquiredOn = QDate(2026, 11, 18);
    it.tags = {{21}, {kBigId - 4}};
    it.probability = 25;
    it.rank = 77;
    record.client.client.id = {7};
    record.client.client.name = u"ТОВ «Світлий дім»"_s;
    record.client.client.note = u"постійний"_s;
    Phone phone;
    phone.id = {71};
    phone.version = 3;
    phone.client = {7};
    phone.raw = u"067 123-45-67"_s;
    phone.e164 = u"+380671234567"_s;
    phone.comment = u"директор"_s;
    record.client.phones = {phone};
    return record;
}

FormState changed(FormState state, QLatin1StringView name, const QJsonValue &value)
{
    state[name] = value;
    return state;
}

QJsonObject client(qint64 id, const QString &name)
{
    return {{"id"_L1, id}, {"name"_L1, name}};
}

} // namespace

class TestFormState : public QObject
{
    Q_OBJECT

private slots:
    void theIntentionIsTheRecordAgain();
    void newRowsAreNamed();
    void untouchedFieldsFollow();
    void touchedFieldsStay();
    void bothSidesMakeAConflict();
    void sameValueIsNoConflict();
    void contactsBelongToTheirClient();
    void draftSurvives();
    void draftMeetsAChangedRecord();
    void foreignDraftIsIgnored();
    void problems_data();
    void problems();
    void titleIsProposed();
};

void TestFormState::theIntentionIsTheRecordAgain()
{
    const OpportunityRecord it = record();
    const OpportunityEdit edit = editOf(stateOf(it), it.opportunity, it.client, 25);
    QCOMPARE(edit.opportunity, it.opportunity);
    QCOMPARE(edit.client.client, it.client.client);
    QCOMPARE(edit.client.phones, it.client.phones);
    QVERIFY(edit.newTags.isEmpty() && edit.newSource.isEmpty() && edit.further.isEmpty());
}

void TestFormState::newRowsAreNamed()
{
    FormState state = stateOf(record());
    state[field::kClient] = client(0, u" ФОП Коваль "_s);
    state[field::kPhones] =
        QJsonArray {contactLine(0, u"050 111 22 33"_s, u"бухгалтер"_s), contactLine(0, u" "_s, {})};
    state[field::kSource] = client(0, u"Instagram"_s);
    state[field::kTags] = QJsonArray {21, u"монтаж"_s};
    state[field::kProbability] = u"40"_s;
    state[field::kValue] = u"12 тис"_s;
    const OpportunityEdit edit = editOf(state, record().opportunity, record().client, 10);
    QVERIFY(!edit.client.client.id.isValid());
    QCOMPARE(edit.client.client.name, u"ФОП Коваль"_s);
    QVERIFY(edit.client.client.note.isEmpty());
    QCOMPARE(edit.client.phones.size(), 1);
    QCOMPARE(edit.client.phones[0].e164, u"+380501112233"_s);
    QCOMPARE(edit.client.phones[0].comment, u"бухгалтер"_s);
    QCOMPARE(edit.newSource, u"Instagram"_s);
    QCOMPARE(edit.newTags, QStringList {u"монтаж"_s});
    QCOMPARE(edit.opportunity.tags, IdList<TagTag> {{21}});
    QVERIFY(edit.opportunity.probabilityByHand);
    QCOMPARE(edit.opportunity.probability, 40);
    QCOMPARE(edit.opportunity.value, std::optional<qint64>(1'200'000));
}

void TestFormState::untouchedFieldsFollow()
{
    const FormState seen = stateOf(record());
    const FormState typed = changed(seen, field::kNotes, u"моє"_s);
    const FormState present = changed(seen, field::kStage, 5);
    const MergedForm merged = mergeForm(seen, typed, present);
    QCOMPARE(merged.state[field::kStage].toInteger(), 5);
    QCOMPARE(merged.state[field::kNotes].toString(), u"моє"_s);
    QVERIFY(merged.theirs.isEmpty());
}

void TestFormState::touchedFieldsStay()
{
    const FormState seen = stateOf(record());
    const FormState typed = changed(seen, field::kTitle, u"Двері"_s);
    const MergedForm merged = mergeForm(seen, typed, seen);
    QCOMPARE(merged.state, typed);
    QVERIFY(merged.theirs.isEmpty());
}

void TestFormState::bothSidesMakeAConflict()
{
    const FormState seen = stateOf(record());
    const FormState typed = changed(seen, field::kTitle, u"Двері"_s);
    const FormState present = changed(seen, field::kTitle, u"Дах"_s);
    const MergedForm merged = mergeForm(seen, typed, present);
    QCOMPARE(merged.state[field::kTitle].toString(), u"Двері"_s);
    QCOMPARE(merged.theirs, (FormState {{field::kTitle, u"Дах"_s}}));
    QCOMPARE(withTheirs(merged.state, present, field::kTitle), present);
}

void TestFormState::sameValueIsNoConflict()
{
    const FormState seen = stateOf(record());
    const QJsonArray typedPhones {contactLine(0, u"050 111 22 33"_s, {})};
    const QJsonArray savedPhones {contactLine(88, u"050 111 22 33"_s, {})};
    const MergedForm merged = mergeForm(seen,
                                        changed(seen, field::kPhones, typedPhones),
                                        changed(seen, field::kPhones, savedPhones));
    QVERIFY(merged.theirs.isEmpty());
    QCOMPARE(merged.state[field::kPhones].toArray(), savedPhones);
}

void TestFormState::contactsBelongToTheirClient()
{
    const FormState seen = stateOf(record());
    // The person works on the phones while the client is exchanged elsewhere.
    const QJsonArray phones {contactLine(71, u"067 000-00-00"_s, {})};
    const FormState typed = changed(seen, field::kPhones, phones);
    FormState present = changed(seen, field::kClient, client(9, u"Інший"_s));
    present[field::kPhones] = QJsonArray {contactLine(91, u"044 222-22-22"_s, {})};
    const MergedForm merged = mergeForm(seen, typed, present);
    QCOMPARE(merged.state[field::kClient], seen[field::kClient]);
    QCOMPARE(merged.state[field::kPhones].toArray(), phones);
    QCOMPARE(merged.theirs.keys(), QStringList {field::kClient});
    QCOMPARE(withTheirs(merged.state, present, field::kClient), present);
    // The person has chosen another client: its numbers are no conflict with the former one's.
    const FormState chosen = changed(typed, field::kClient, client(8, u"Новий"_s));
    const FormState moved = changed(seen, field::kPhones, QJsonArray());
    QVERIFY(mergeForm(seen, chosen, moved).theirs.isEmpty());
    QCOMPARE(mergeForm(seen, chosen, moved).state, chosen);
}

void TestFormState::draftSurvives()
{
    const FormState seen = stateOf(record());
    QVERIFY(draftOf(seen, seen).isEmpty());
    FormState typed = changed(seen, field::kTitle, u"Ґанок «Їжак» 🏠"_s);
    typed[field::kTags] = QJsonArray {kBigId - 4, u"новий"_s};
    typed[field::kValue] = u"десь двісті"_s;
    const QString draft = draftOf(seen, typed);
    QVERIFY(!draft.contains(u"stage"_s)); // only what was changed
    const MergedForm restored = withDraft(draft, seen);
    QCOMPARE(restored.state, typed);
    QCOMPARE(restored.state[field::kTags][0].toInteger(), kBigId - 4);
    QVERIFY(restored.theirs.isEmpty());
}

void TestFormState::draftMeetsAChangedRecord()
{
    const FormState seen = stateOf(record());
    const QString draft = draftOf(seen, changed(seen, field::kTitle, u"Двері"_s));
    FormState present = changed(seen, field::kTitle, u"Дах"_s);
    present[field::kNotes] = u"нове"_s;
    const MergedForm restored = withDraft(draft, present);
    QCOMPARE(restored.state[field::kTitle].toString(), u"Двері"_s);
    QCOMPARE(restored.state[field::kNotes].toString(), u"нове"_s);
    QCOMPARE(restored.theirs.keys(), QStringList {field::kTitle});
}

void TestFormState::foreignDraftIsIgnored()
{
    const FormState seen = stateOf(record());
    QCOMPARE(withDraft(u"[broken"_s, seen).state, seen);
    QCOMPARE(withDraft(uR"({"colour": {"was": 1, "is": 2}})"_s, seen).state, seen);
}

void TestFormState::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<ProblemCode>("code");
    const auto row = [](const char *tag,
                        QLatin1StringView name,
                        const QJsonValue &value,
                        const QString &wrong,
                        ProblemCode code) {
        QTest::newRow(tag) << QString(name) << value << wrong << code;
    };
    const auto one = [](const QString &text) {
        return QJsonValue(
            QJsonArray {contactLine(0, u"067 123 45 67"_s, {}), contactLine(0, text, {})});
    };
    row("amount", field::kValue, u"двісті"_s, u"value"_s, ProblemCode::NotANumber);
    row("percent", field::kProbability, u"120"_s, u"probability"_s, ProblemCode::OutOfRange);
    row("percent word", field::kProbability, u"так"_s, u"probability"_s, ProblemCode::NotANumber);
    row("date", field::kPlannedStart, u"31.02.2026"_s, u"planned_start"_s, ProblemCode::NotADate);
    row("phone words", field::kPhones, one(u"немає"_s), u"phones/1"_s, ProblemCode::NotAPhone);
    row("ruined", field::kPhones, one(u"3,80501E+11"_s), u"phones/1"_s, ProblemCode::PhoneRuined);
    row("typed source",
        field::kExtraSources,
        QJsonArray {QJsonObject {{part::kName, u"Радіо"_s}, {part::kTypedOnly, true}}},
        u"extra_sources"_s,
        ProblemCode::Unknown);
    row("mail",
        field::kEmails,
        QJsonArray {contactLine(0, u"a@b"_s, {})},
        u"emails/0"_s,
        ProblemCode::NotAnEmail);
    row("nameless contacts", field::kClient, client(0, {}), u"client"_s, ProblemCode::Empty);
    row("long title", field::kTitle, QString(600, u'ї'), u"title"_s, ProblemCode::TooLong);
    row("nameless further",
        field::kFurther,
        QJsonArray {QJsonObject {{"client"_L1, 0}, {"name"_L1, u" "_s}, {"role"_L1, u"дружина"_s}}},
        u"further"_s,
        ProblemCode::Empty);
}

void TestFormState::problems()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, wrong);
    QFETCH(ProblemCode, code);
    FormState state = stateOf(record());
    QVERIFY(problemsOf(state).isEmpty());
    state[name] = value;
    QCOMPARE(problemsOf(state), (QList<FieldProblem> {{wrong, code}}));
}

void TestFormState::titleIsProposed()
{
    FormState state = stateOf({});
    QCOMPARE(problemsOf(state), (QList<FieldProblem> {{u"title"_s, ProblemCode::Empty}}));
    DirectoryData data;
    data.sources = {{}};
    data.sources.first().id = {5};
    data.sources.first().name = u"Instagram"_s;
    const Directory usual(data);
    QCOMPARE(proposedTitle(state, usual), QString());
    state[field::kClient] = client(0, u"Олена"_s);
    QCOMPARE(proposedTitle(state, usual), u"Олена"_s);
    QVERIFY(problemsOf(state, {}, proposedTitle(state, usual)).isEmpty());
    state[field::kSource] = oneOf(5);
    QCOMPARE(proposedTitle(state, usual), u"Олена — Instagram"_s);
    state[field::kSource] = oneOf(0, u"Ярмарок"_s);
    QCOMPARE(proposedTitle(state, usual), u"Олена — Ярмарок"_s);
    Setting setting;
    setting.key = u"firm.title"_s;
    setting.value = u"{service}: {client}"_s;
    data.settings = {setting};
    state[field::kTags] = QJsonArray {u"ремонт"_s, u"дах"_s};
    QCOMPARE(proposedTitle(state, Directory(data)), u"ремонт, дах: Олена"_s);
}

QTEST_GUILESS_MAIN(TestFormState)
#include "tst_form_state.moc"
