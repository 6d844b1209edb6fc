// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tests_view.h"

#include "core/base/in_language.h"
#include "core/selection/campaign_list.h"
#include "core/selection/record_tests.h"
#include "core/selection/womens_share.h"
#include "core/storage/repository.h"
#include "ui/lists/entry_grid.h"
#include "ui/selection/call_words.h"
#include "ui/selection/people_picker.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/date_field.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace muster {

namespace {

constexpr int nameColumns = 2;
constexpr auto callKey = "call";
constexpr auto categoryKey = "category";

Tone toneOf(TestStanding standing)
{
    switch (standing) {
    case TestStanding::Passed:
        return Tone::Good;
    case TestStanding::Failed:
        return Tone::Error;
    case TestStanding::RunOut:
        return Tone::Warning;
    case TestStanding::NotKnown:
    case TestStanding::NotTaken:
        break;
    }
    return Tone::Info;
}

QString nameOf(const TestKind &kind)
{
    const QString name = inLanguage(kind.nameEn, kind.nameVi);
    return name.isEmpty() ? kind.code : name;
}

} // namespace

TestsView::TestsView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_chooserName(makeLabel(TextLook::Soft, {}, this)), m_chooser(new QComboBox(this)),
      m_takenOnName(makeLabel(TextLook::Soft, {}, this)), m_takenOn(new DateField(this)), m_newTest(makeButton(ButtonLook::Plain, {}, this)),
      m_editTest(makeButton(ButtonLook::Plain, {}, this)), m_putForward(makeButton(ButtonLook::Plain, {}, this)), m_grid(new EntryGrid(this)), m_share(new ShareBars(this)),
      m_summary(new ElidedLabel(TextLook::Soft, {}, this)), m_picker(new PeoplePicker(desk, this))
{
    build();
    listen();
    retranslate();
}

void TestsView::build()
{
    auto *content = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMinimumWidth(160);
    m_chooser->setMaximumWidth(320);
    head->addWidget(m_chooserName);
    head->addWidget(m_chooser);
    head->addSpacing(Theme::gap);
    head->addWidget(m_takenOnName);
    head->addWidget(m_takenOn);
    head->addStretch(1);
    head->addWidget(m_putForward);
    head->addWidget(m_newTest);
    head->addWidget(m_editTest);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_share);
    rows->addWidget(m_summary);
    m_newTest->setIcon(lineIcon(QStringLiteral("add")));
    m_share->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_records = new RecordStack(m_desk, content, this);
    m_records->addWidget(m_picker);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_strip);
    whole->addWidget(m_records, 1);
    setTabOrderOf({m_chooser, m_takenOn, m_putForward, m_newTest, m_editTest, m_grid, m_share});
}

void TestsView::listen()
{
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        m_grid->settle();
        attempt(this, [this] { fillGrid(); });
        emit moved();
    });
    connect(m_newTest, &QPushButton::clicked, this, &TestsView::add);
    connect(m_editTest, &QPushButton::clicked, this, &TestsView::edit);
    connect(m_putForward, &QPushButton::clicked, this, &TestsView::askWhom);
    connect(m_grid, &EntryGrid::entered, this, &TestsView::saveEntered);
    connect(m_grid, &EntryGrid::said, this, &PageView::said);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, [this] { refresh(m_day); });
    connect(m_records, &RecordStack::closed, this, [this] { m_grid->setFocus(); });
    connect(m_picker, &PeoplePicker::accepted, this, &TestsView::putForwardChosen);
    connect(m_picker, &PeoplePicker::cancelled, this, &TestsView::leave);
}

void TestsView::refresh(QDate day)
{
    if (m_takenOn->day().isNull() || m_day != day) {
        m_takenOn->setRange({}, day);
        m_takenOn->setToday(day);
        m_takenOn->setDay(day);
    }
    m_day = day;
    attempt(this, [this] {
        fillChooser();
        fillGrid();
    });
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void TestsView::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const QVariant before = m_wanted.isEmpty() ? m_chooser->currentData() : QVariant(std::exchange(m_wanted, {}));
    m_chooser->clear();
    for (const CampaignRow &row : campaignList(m_desk.office.database()))
        m_chooser->addItem(row.title.isEmpty() ? row.code : QStringLiteral("%1 · %2").arg(row.code, row.title), QVariantMap{{QLatin1String(callKey), row.id.value}});
    for (const Category &one : select<Category>(m_desk.office.database(), QStringLiteral("ORDER BY id")))
        m_chooser->addItem(tr("On the way: %1").arg(one.code), QVariantMap{{QLatin1String(categoryKey), one.id.value}});
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(before)));
}

TestQuestion TestsView::question() const
{
    const QVariantMap chosen = m_chooser->currentData().toMap();
    return {.campaign = {chosen.value(QLatin1String(callKey)).toLongLong()}, .category = {chosen.value(QLatin1String(categoryKey)).toLongLong()}, .day = m_day};
}

EntryCell TestsView::cellOf(const TestCell &cell) const
{
    if (cell.standing == TestStanding::NotTaken)
        return {};
    QString note = standingWords(cell.standing);
    if (cell.standing == TestStanding::RunOut)
        note = tr("run out %1").arg(dayText(cell.validUntil));
    if (cell.attempts > 1)
        note = tr("%1, attempt %2").arg(note, QString::number(cell.attempts));
    return {markText(cell.mark), note, toneOf(cell.standing)};
}

EntryCell TestsView::clearanceCell(const TestGridRow &row) const
{
    const Clearance clearance = clearanceOf(row.cells, m_day);
    switch (clearance.standing) {
    case TestStanding::Passed:
        return {tr("Cleared until %1").arg(dayText(clearance.validUntil)), {}, Tone::Good};
    case TestStanding::RunOut:
        return {tr("Run out %1").arg(dayText(clearance.validUntil)), {}, Tone::Warning};
    case TestStanding::Failed:
        return {tr("Not cleared"), {}, Tone::Error};
    case TestStanding::NotKnown:
    case TestStanding::NotTaken:
        break;
    }
    return {tr("Not known yet")};
}

void TestsView::fillGrid()
{
    m_shown = testGrid(m_desk.office.database(), question());
    QList<EntryColumn> columns{{tr("Name"), {}, false, 200}, {tr("Service no."), {}, false, 106}};
    for (const TestKind &kind : std::as_const(m_shown.kinds))
        columns.append({nameOf(kind), tr("pass %1 of %2").arg(markText(kind.passMark), markText(kind.fullMark)), true, 152});
    if (m_shown.isAssessment)
        columns.append({tr("Clearance"), {}, false, 232});
    QList<EntryRow> rows;
    for (const TestGridRow &one : std::as_const(m_shown.rows)) {
        EntryRow row{{one.fullName}, {one.serviceNo}};
        for (const TestCell &cell : one.cells)
            row.append(cellOf(cell));
        if (m_shown.isAssessment)
            row.append(clearanceCell(one));
        rows.append(row);
    }
    m_grid->set(columns, rows);
    m_putForward->setVisible(m_shown.isAssessment);
    showSummary();
}

void TestsView::showSummary()
{
    qsizetype cleared = 0;
    qsizetype resit = 0;
    for (const TestGridRow &row : std::as_const(m_shown.rows)) {
        const bool isThrough = std::all_of(row.cells.begin(), row.cells.end(), [](const TestCell &cell) { return cell.standing == TestStanding::Passed; });
        cleared += isThrough && !row.cells.isEmpty();
        resit += std::any_of(row.cells.begin(), row.cells.end(), [](const TestCell &cell) { return mayResit(cell.standing); });
    }
    QStringList words;
    QList<ShareRow> bars;
    if (!m_shown.kinds.isEmpty() && !m_shown.rows.isEmpty())
        words << (m_shown.isAssessment ? tr("%1 of %2 are cleared; %3 may resit a part.") : tr("%1 of %2 have passed all tests; %3 may resit one."))
                     .arg(cleared).arg(m_shown.rows.size()).arg(resit);
    if (m_shown.isAssessment)
        for (const WomensShare &share : womensShares(m_desk.office.database(), {question().campaign}, m_day)) {
            words << shareWords(share);
            bars.append(shareRow(share));
        }
    m_share->setRows(bars);
    m_share->setFixedHeight(m_share->sizeHint().height());
    m_share->setVisible(!bars.isEmpty() && bars.first().share);
    m_summary->setText(words.join(u' '));
    m_grid->setEmptyText(m_shown.isAssessment ? tr("Nobody has been put forward yet.\n\n«Put forward…» calls people to all parts of the assessment.")
                                              : tr("Nobody is in this field yet.\n\nNominate people for an opening under «Calls», or choose a category."));
    if (m_shown.kinds.isEmpty() && !m_shown.rows.isEmpty())
        m_summary->setText(tr("No test is asked for here yet: «New test» enters one, with its marks and the categories it is for."));
    emit counted(tr("%n person(s)", nullptr, int(m_shown.rows.size())));
}

/// Everything that is typed and not saved goes as one change; while something is wrong nothing is saved and nothing lost.
void TestsView::saveEntered()
{
    TestSheet sheet{.campaign = question().campaign, .takenOn = m_takenOn->day(), .marks = {}};
    QList<EntryPlace> places;
    QMap<EntryPlace, QString> faults;
    for (const EnteredText &one : m_grid->pending()) {
        const TypedMark typed = typedMark(one.text);
        if (!typed.isMark)
            faults.insert(one.place, tr("“%1” is no mark.").arg(one.text));
        sheet.marks.append({m_shown.rows[one.place.first].person, m_shown.kinds[one.place.second - nameColumns].id, typed.mark});
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
        emit said(tr("%n mark(s) of %1 saved.", nullptr, int(places.size())).arg(dayText(m_takenOn->day())));
    });
}

void TestsView::refuse(const QMap<EntryPlace, QString> &faults)
{
    m_grid->refuse(faults);
    const auto [row, column] = faults.firstKey();
    const QString where = QStringLiteral("%1, %2").arg(m_shown.rows[row].fullName, nameOf(m_shown.kinds[column - nameColumns]));
    m_strip->say(Tone::Warning, tr("%1: %2 Nothing was saved; put it right, or take it back with Esc.").arg(where, faults.first()));
}

void TestsView::add()
{
    m_records->begin({recordType<TestKind>()}, {});
}

void TestsView::edit()
{
    const int at = m_grid->currentIndex().column() - nameColumns;
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
    m_picker->begin({tr("Put people forward for %1").arg(m_chooser->currentText()), tr("Put forward")});
    m_records->setCurrentWidget(m_picker);
    m_picker->edit()->setFocus();
}

void TestsView::putForwardChosen()
{
    attempt(m_picker, [this] {
        if (m_shown.kinds.isEmpty())
            return m_picker->strip()->say(Tone::Warning, tr("The assessment has no parts yet: enter them with «New test», of the subject UN assessment."));
        const QList<PersonId> people = m_picker->people();
        putForward(m_desk.office.database(), {question().campaign, people, m_day}, m_desk.signature());
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
    for (const char *key : {callKey, categoryKey})
        if (detail.contains(QLatin1String(key)))
            m_wanted = {{QLatin1String(key), detail.value(QLatin1String(key)).toLongLong()}};
}

QVariantMap TestsView::detail() const
{
    return m_chooser->currentData().toMap();
}

void TestsView::takeFocus()
{
    if (m_records->currentIndex() == 0)
        m_chooser->setFocus();
}

QString TestsView::summary() const
{
    return m_summary->text();
}

void TestsView::retranslate()
{
    m_chooserName->setText(tr("Tests of"));
    m_chooser->setAccessibleName(tr("Call or category"));
    m_takenOnName->setText(tr("taken on"));
    m_takenOn->setAccessibleName(tr("Day of the tests"));
    m_takenOn->edit()->setAccessibleName(tr("Day of the tests"));
    m_newTest->setText(tr("New test"));
    m_newTest->setToolTip(tr("Enter a test and its marks (Ctrl+N)"));
    m_editTest->setText(tr("Edit test"));
    m_editTest->setToolTip(tr("Edit the test whose column one is in"));
    m_putForward->setText(tr("Put forward…"));
    m_grid->setAccessibleName(tr("Marks"));
    m_share->setAccessibleName(tr("Women’s share against what is asked"));
    m_records->retranslate();
    m_picker->retranslate();
    if (m_day.isValid())
        attempt(this, [this] {
            fillChooser();
            fillGrid();
        });
}

} // namespace muster
