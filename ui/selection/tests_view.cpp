// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tests_view.h"

#include "core/selection/record_tests.h"
#include "core/selection/womens_share.h"
#include "ui/lists/entry_grid.h"
#include "ui/people/people_picker.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/test_cells.h"
#include "ui/selection/tests_head.h"
#include "ui/selection/tests_summary.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/date_field.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muster {

TestsView::TestsView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_head(new TestsHead(this)), m_grid(new EntryGrid(this)),
      m_summary(new TestsSummary(this)), m_picker(new PeoplePicker(desk, this))
{
    build();
    listen();
    retranslate();
}

void TestsView::build()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_head);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_summary);
    m_records = new RecordStack(m_desk, content, this);
    m_records->addWidget(m_picker);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_strip);
    whole->addWidget(m_records, 1);
    setTabOrderOf({m_head, m_grid, m_summary});
}

void TestsView::listen()
{
    connect(m_head, &TestsHead::chosenChanged, this, [this] {
        m_grid->settle();
        attempt(this, [this] { fillGrid(); });
        emit moved();
    });
    connect(m_head, &TestsHead::newAsked, this, &TestsView::add);
    connect(m_head, &TestsHead::editAsked, this, &TestsView::edit);
    connect(m_head, &TestsHead::putForwardAsked, this, &TestsView::askWhom);
    connect(m_grid, &EntryGrid::entered, this, &TestsView::saveEntered);
    connect(m_grid, &EntryGrid::said, this, &PageView::said);
    connect(m_grid, &EntryGrid::refused, this, [this](const QString &words) { m_strip->say(Tone::Warning, words); });
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, [this] { refresh(m_day); });
    connect(m_records, &RecordStack::closed, this, [this] { m_grid->setFocus(); });
    connect(m_picker, &PeoplePicker::accepted, this, &TestsView::putForwardChosen);
    connect(m_picker, &PeoplePicker::cancelled, this, &TestsView::leave);
}

QComboBox *TestsView::chooser() const
{
    return m_head->chooser();
}

DateField *TestsView::takenOn() const
{
    return m_head->takenOn();
}

QPushButton *TestsView::putForwardButton() const
{
    return m_head->putForwardButton();
}

QString TestsView::summary() const
{
    return m_summary->words();
}

void TestsView::refresh(QDate day)
{
    m_day = day;
    m_head->setDay(day);
    fill();
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void TestsView::fill()
{
    attempt(this, [this] {
        m_head->fill(m_desk.office.database());
        fillGrid();
    });
}

void TestsView::fillGrid()
{
    const TestQuestion question = m_head->question(m_day);
    m_shown = testGrid(m_desk.office.database(), question);
    m_grid->set(testColumns(m_shown), testRows(m_shown, m_day));
    m_grid->setEmptyText(m_shown.isAssessment ? tr("Nobody has been put forward yet.\n\n«Put forward…» calls people to all parts of the assessment.")
                                              : tr("Nobody is in this field yet.\n\nNominate people for an opening under «Calls», or choose a category."));
    m_head->suit(m_shown);
    m_summary->show(m_shown, m_shown.isAssessment ? womensShares(m_desk.office.database(), {question.campaign}, m_day) : QList<WomensShare>());
    emit counted(tr("%n person(s)", nullptr, int(m_shown.rows.size())));
}

/// Everything that is typed and not saved goes as one change; while something is wrong nothing is saved and nothing lost.
void TestsView::saveEntered()
{
    TestSheet sheet{.campaign = m_head->question(m_day).campaign, .takenOn = takenOn()->day(), .marks = {}};
    QList<EntryPlace> places;
    QMap<EntryPlace, QString> faults;
    for (const EnteredText &one : m_grid->pending()) {
        const TypedMark typed = typedMark(one.text);
        if (!typed.isMark)
            faults.insert(one.place, tr("“%1” is no mark.").arg(one.text));
        sheet.marks.append({m_shown.rows[one.place.first].person, m_shown.kinds[one.place.second - columnsBeforeTests].id, typed.mark});
        places.append(one.place);
    }
    if (!faults.isEmpty())
        return refuse(faults);
    attempt(this, [&] {
        const TestsRecorded done = recordTests(m_desk.office.database(), sheet, m_day, m_desk.signature());
        for (const MarkFault &fault : done.faults)
            faults.insert(places[fault.place], fault.words);
        if (!faults.isEmpty())
            return refuse(faults);
        m_grid->settle();
        m_strip->dismiss();
        fillGrid();
        emit said(tr("%n mark(s) of %1 saved.", nullptr, int(places.size())).arg(dayText(takenOn()->day())));
    });
}

void TestsView::refuse(const QMap<EntryPlace, QString> &faults)
{
    m_grid->refuse(faults);
    const auto [row, column] = faults.firstKey();
    const QString where = QStringLiteral("%1, %2").arg(m_shown.rows[row].fullName, testName(m_shown.kinds[column - columnsBeforeTests]));
    m_strip->say(Tone::Warning, tr("%1: %2 Nothing was saved; put it right, or take it back with Esc.").arg(where, faults.first()));
}

void TestsView::add()
{
    m_records->begin({recordType<TestKind>()}, {});
}

void TestsView::edit()
{
    const int at = m_grid->currentIndex().column() - columnsBeforeTests;
    if (at >= 0 && at < m_shown.kinds.size())
        m_records->edit({recordType<TestKind>()}, m_shown.kinds[at].id.value);
    else
        emit said(tr("Go to a cell of the test that is to be edited."));
}

void TestsView::save()
{
    m_records->save();
}

void TestsView::askWhom()
{
    m_picker->begin({tr("Put people forward for %1").arg(m_head->chosenWords()), tr("Put forward")});
    m_records->setCurrentWidget(m_picker);
    m_picker->edit()->setFocus();
}

void TestsView::putForwardChosen()
{
    attempt(m_picker, [this] {
        if (m_shown.kinds.isEmpty())
            return m_picker->strip()->say(Tone::Warning, tr("The assessment has no parts yet: enter them with «New test», of the subject UN assessment."));
        const QList<PersonId> people = m_picker->people();
        putForward(m_desk.office.database(), {m_head->question(m_day).campaign, people, m_day}, m_desk.signature());
        leave();
        fillGrid();
        emit said(tr("%n person(s) put forward. Ctrl+Z takes it back.", nullptr, int(people.size())));
    });
}

void TestsView::leave()
{
    m_records->setCurrentIndex(0);
    m_grid->setFocus();
}

void TestsView::open(const QVariantMap &detail)
{
    m_head->want(detail);
}

QVariantMap TestsView::detail() const
{
    return m_head->chosen();
}

void TestsView::takeFocus()
{
    if (m_records->currentIndex() == 0)
        chooser()->setFocus();
}

void TestsView::retranslate()
{
    m_grid->setAccessibleName(tr("Marks"));
    m_head->retranslate();
    m_summary->retranslate();
    m_records->retranslate();
    m_picker->retranslate();
    if (m_day.isValid())
        fill();
}

} // namespace muster
