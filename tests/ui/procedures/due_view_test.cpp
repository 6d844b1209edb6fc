// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_view.h"

#include "core/exchange/sheet.h"
#include "core/people/document.h"
#include "core/procedures/procedure_step.h"
#include "core/procedures/step_wait.h"
#include "core/selection/candidacy.h"
#include "tests/ui/procedures/procedures_page_fixture.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/forms/reference_editor.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_sheet.h"
#include "ui/print/list_print.h"
#include "ui/procedures/due_filter_bar.h"
#include "ui/procedures/due_rows.h"
#include "ui/procedures/step_panel.h"
#include "ui/shell/navigation_rail.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>

namespace muster {
namespace {

/// One candidate with three steps: the passport, which is shown by a paper; the visa, which waits for it; a decision.
class DueViewTest : public ProceduresPageTest {
protected:
    DueViewTest()
    {
        candidacy = select<Candidacy>(database(), QStringLiteral("WHERE planned_departure_on IS NOT NULL AND stage = 'procedures' ORDER BY id LIMIT 1")).first();
        paperType = select<DocumentType>(database(), QStringLiteral("WHERE code = 'VISA'")).first().id;
        for (const Document &old : select<Document>(database(), QStringLiteral("WHERE person_id = ? AND type_id = ?"), {candidacy.personId.value, paperType.value})) {
            ChangeSet changes(database(), QStringLiteral("Remove"), sampleClerk());
            changes.remove(old);
            changes.commit();
        }
        paper = step({.code = u"T1"_qs, .titleEn = u"Paper"_qs, .responsible = u"Consular department"_qs, .documentTypeId = paperType});
        after = step({.code = u"T2"_qs, .titleEn = u"After the paper"_qs, .responsible = u"Candidate"_qs});
        decided = step({.code = u"T3"_qs, .titleEn = u"Decision"_qs, .responsible = u"State President"_qs, .decisionKind = DecisionKind::President});
        saved(database(), StepWait{.stepId = after.id, .waitsForId = paper.id}, sampleClerk());
        item(paper.id, sampleDay.addDays(-3));
        item(after.id, sampleDay.addDays(5));
        item(decided.id, sampleDay.addDays(20));
        go("due");
    }

    ProcedureStep step(ProcedureStep made)
    {
        made.phase = QStringLiteral("5 documents");
        return saved(database(), made, sampleClerk());
    }

    void item(ProcedureStepId id, QDate due)
    {
        const auto made = select<ProcedureStep>(database(), QStringLiteral("WHERE id = ?"), {id.value}).first();
        saved(database(), ChecklistItem{.candidacyId = candidacy.id, .stepId = id, .responsible = made.responsible, .dueOn = due}, sampleClerk());
    }

    ChecklistItem stored(ProcedureStepId id) const
    {
        return select<ChecklistItem>(database(), QStringLiteral("WHERE candidacy_id = ? AND step_id = ?"), {candidacy.id.value, id.value}).first();
    }

    DueView *due() const { return page->due(); }
    QString shown(int row, int column) const { return due()->table()->model()->index(row, column).data().toString(); }
    int count() const { return due()->table()->model()->rowCount(); }
    void choose(int row)
    {
        due()->table()->setFocus();
        QTest::mouseClick(due()->table()->viewport(), Qt::LeftButton, {}, due()->table()->visualRect(due()->table()->model()->index(row, 2)).center());
        settle();
    }

    Candidacy candidacy;
    DocumentTypeId paperType;
    ProcedureStep paper, after, decided;
};

} // namespace

TEST_F(DueViewTest, tells_what_is_late_this_week_and_later_in_words)
{
    ASSERT_EQ(count(), 3);
    EXPECT_EQ(shown(0, 0), u"3 days late"_qs);
    EXPECT_EQ(shown(1, 0), u"in 5 days"_qs);
    EXPECT_EQ(shown(2, 0), u"in 20 days"_qs);
    EXPECT_EQ(shown(0, 2), u"Paper"_qs);
}

TEST_F(DueViewTest, filters_by_day_and_by_who_is_responsible)
{
    due()->bar()->setState({{u"within"_qs, u"overdue"_qs}});
    settle();
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(due()->bar()->within()->itemText(0), u"Overdue (1)"_qs);
    EXPECT_EQ(due()->bar()->within()->itemText(1), u"Within 7 days (1)"_qs);
    due()->table()->setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(count(), 3) << "Esc shows all open steps";
    auto *owner = due()->bar()->owner();
    owner->setFocus();
    QTest::keyClicks(owner, u"Candidate"_qs);
    settle();
    ASSERT_EQ(count(), 1);
    EXPECT_EQ(shown(0, 2), u"After the paper"_qs);
}

TEST_F(DueViewTest, a_step_that_waits_for_another_is_refused_in_words)
{
    choose(1);
    press(Qt::Key_Space);
    ASSERT_TRUE(due()->panel()->applyButton()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(due()->panel()->isVisible());
    EXPECT_TRUE(due()->panel()->strip()->words().contains(u"Paper")) << due()->panel()->strip()->words().toStdString();
    EXPECT_FALSE(stored(after.id).doneOn.isValid());
    press(Qt::Key_Escape);
    EXPECT_TRUE(due()->panel()->strip()->isHidden()) << "Esc closes what was said, then the panel";
    press(Qt::Key_Escape);
    EXPECT_FALSE(due()->panel()->isVisible());
    EXPECT_TRUE(due()->table()->hasFocus());
}

TEST_F(DueViewTest, a_paper_is_entered_in_place_and_shows_that_the_step_is_done)
{
    choose(0);
    press(Qt::Key_Space);
    ASSERT_TRUE(due()->panel()->evidence());
    ASSERT_TRUE(due()->panel()->evidence()->control()->hasFocus()) << "nothing is on file, so that it is asked for";
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    RecordPanel *entry = due()->panel()->evidence()->inPlace();
    ASSERT_TRUE(entry);
    entry->form()->row("number")->editor()->control()->setFocus();
    type(u"V-1"_qs);
    entry->form()->row("issued_on")->editor()->control()->setFocus();
    type(u"30/07/2025"_qs);
    entry->form()->row("expires_on")->editor()->control()->setFocus();
    type(u"30/07/2026"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_FALSE(due()->panel()->evidence()->inPlace());
    click(due()->panel()->applyButton());
    settle();
    EXPECT_EQ(stored(paper.id).doneOn, sampleDay);
    const auto kept = find<Document>(database(), stored(paper.id).documentId);
    ASSERT_TRUE(kept) << due()->panel()->strip()->words().toStdString();
    EXPECT_EQ(kept->number, u"V-1"_qs);
    EXPECT_EQ(kept->personId, candidacy.personId);
    EXPECT_EQ(count(), 2);
    EXPECT_TRUE(due()->table()->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(stored(paper.id).doneOn.isValid());
}

TEST_F(DueViewTest, a_decision_chosen_names_the_candidate_and_is_the_evidence)
{
    const Decision decision = saved(database(), Decision{.kind = DecisionKind::President, .number = u"77/QĐ-CTN"_qs, .signedOn = QDate(2025, 7, 1), .signer = u"President"_qs}, sampleClerk());
    choose(2);
    press(Qt::Key_Space);
    ASSERT_TRUE(due()->panel()->evidence()->control()->hasFocus());
    type(u"77"_qs);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->completer()->popup()->hide();
    press(Qt::Key_Tab);
    ASSERT_TRUE(due()->panel()->note()->hasFocus()) << QApplication::focusWidget()->metaObject()->className() << " " << QApplication::focusWidget()->accessibleName().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(stored(decided.id).decisionId, decision.id) << due()->panel()->strip()->words().toStdString();
    EXPECT_EQ(stored(decided.id).doneOn, sampleDay);
}

TEST_F(DueViewTest, a_step_is_not_needed_only_with_a_reason)
{
    choose(2);
    press(Qt::Key_Delete);
    ASSERT_TRUE(due()->panel()->note()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_FALSE(stored(decided.id).notNeeded);
    due()->panel()->note()->setFocus();
    type(u"Not for this mission"_qs);
    press(Qt::Key_Return);
    EXPECT_TRUE(stored(decided.id).notNeeded);
    EXPECT_EQ(count(), 2);
}

TEST_F(DueViewTest, starts_the_checklists_of_everybody_on_the_way_by_one_click)
{
    click(due()->startButton());
    settle();
    settle();
    EXPECT_GT(count(), 1000);
    EXPECT_TRUE(status().contains(u"Checklists started")) << status().toStdString();
    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    settle();
    EXPECT_EQ(count(), 3);
}

TEST_F(DueViewTest, is_written_as_a_calendar_file_and_printed)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("due.ics"));
    due()->writeCalendarTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_EQ(text.count("BEGIN:VEVENT"), 3);
    EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:20250728"));
    Sheet sheet = sheetOf(*due()->table())();
    EXPECT_EQ(sheet.title, u"Due list"_qs);
    EXPECT_TRUE(sheet.lines.contains(u"All open steps"_qs));
    const QString printed = folder.filePath(QStringLiteral("due.pdf"));
    EXPECT_EQ(writePdf(sheet, printed, {u"An"_qs, sampleClerk().at}, [](qint64) { return true; }).value_or(0), 3);
    EXPECT_GT(QFileInfo(printed).size(), 1000);
}

TEST_F(DueViewTest, what_is_overdue_stands_on_the_rail)
{
    const auto badge = [this] {
        for (int i = 0; i < window->rail()->count(); ++i)
            if (window->rail()->item(i)->text() == u"Procedures")
                return window->rail()->item(i)->data(Qt::AccessibleDescriptionRole).toString();
        return QString();
    };
    settle();
    EXPECT_EQ(badge(), u"1 waiting"_qs);
}

} // namespace muster
