// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/programmes_view.h"

#include "core/base/in_language.h"
#include "core/exchange/reference_lists.h"
#include "core/storage/repository.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/copy_curriculum.h"
#include "core/training/curriculum_rule.h"
#include "core/training/lesson.h"
#include "core/training/recognition.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_box.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/curriculum_parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>

namespace muster {

namespace {

constexpr int listWidth = 330;
constexpr int versionsHeight = 150;

enum { CodeColumn, FromColumn, UntilColumn, StateColumn };

const QString programmeKey = QStringLiteral("programme");
const QString curriculumKey = QStringLiteral("curriculum");

ChipCell validOn(const Curriculum &version, QDate day)
{
    if (isValidOn(version, day))
        return {ProgrammesView::tr("Valid"), Tone::Good};
    return version.validFrom > day ? ChipCell{ProgrammesView::tr("Not yet valid"), Tone::Info} : ChipCell{ProgrammesView::tr("No longer valid"), Tone::Info};
}

QVariant percent(const std::optional<double> &least)
{
    return least ? QVariant(QLocale().toString(*least) + QStringLiteral(" %")) : QVariant(ProgrammesView::tr("not asked"));
}

/// The columns that the place a record is entered at already says.
RecordAsked asked(const RecordType &type)
{
    if (&type == &recordType<Curriculum>() || &type == &recordType<Recognition>())
        return {type, {"programme_id"}};
    if (&type == &recordType<Lesson>())
        return {type, {"programme_id", "curriculum_id"}};
    return &type == &recordType<Component>() ? RecordAsked{type, {"curriculum_id"}} : RecordAsked{type};
}

} // namespace

ProgrammesView::ProgrammesView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_programmes(new HeldTable(QStringLiteral("programmes"), {{1, 1}}, this)),
      m_versions(new HeldTable(QStringLiteral("curricula"), {{CodeColumn, 2}}, this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_take(makeButton(ButtonLook::Primary, {}, this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_newVersion(makeButton(ButtonLook::Plain, {}, this)), m_copy(makeButton(ButtonLook::Plain, {}, this)), m_parts(new CurriculumParts(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 12, 0, 0);
    columns->setSpacing(Theme::gap);
    QWidget *list = buildList();
    m_records = new RecordStack(m_desk, buildRight(), this);
    columns->addWidget(list);
    columns->addWidget(m_records, 1);
    setTabOrderOf({list, m_newVersion, m_copy, m_versions, m_parts->tabBar(), m_parts->addButton(), m_parts});
    listen();
    retranslate();
}

QWidget *ProgrammesView::buildList()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    m_programmes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_programmes->setMatter([] { return ListMatter{.title = tr("Programmes")}; });
    QWidget *box = boxTable({{m_new}, m_programmes, m_programmes, m_take}, this);
    box->setFixedWidth(listWidth);
    return box;
}

QWidget *ProgrammesView::buildRight()
{
    auto *right = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_newVersion);
    head->addWidget(m_copy);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_versions);
    rows->addWidget(m_parts, 1);
    m_versions->setFixedHeight(versionsHeight);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setChips({StateColumn});
    m_versions->setMatter([this] { return ListMatter{.title = m_title->text()}; });
    m_newVersion->setIcon(lineIcon(QStringLiteral("add")));
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    return right;
}

void ProgrammesView::listen()
{
    connect(m_programmes, &HeldTable::currentRecord, this, [this] {
        if (!m_records->close())
            return;
        showProgramme();
        emit moved();
    });
    connect(m_programmes, &HeldTable::openedRecord, this, [this](qint64 id) { change(recordType<Programme>(), id); });
    connect(m_versions, &HeldTable::currentRecord, this, &ProgrammesView::showVersion);
    connect(m_versions, &HeldTable::openedRecord, this, [this](qint64 id) { change(recordType<Curriculum>(), id); });
    connect(m_parts, &CurriculumParts::opened, this, [this](const RecordType &type, qint64 id) { change(type, id); });
    connect(m_parts->addButton(), &QPushButton::clicked, this, [this] { enter(m_parts->type()); });
    connect(m_new, &QPushButton::clicked, this, [this] { enter(recordType<Programme>()); });
    connect(m_newVersion, &QPushButton::clicked, this, [this] { enter(recordType<Curriculum>()); });
    connect(m_copy, &QPushButton::clicked, this, &ProgrammesView::copyVersion);
    connect(m_take, &QPushButton::clicked, this, &ProgrammesView::takeLists);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, &ProgrammesView::afterChange);
    connect(m_records, &RecordStack::removed, this, [this] { afterChange(0); });
    connect(m_records, &RecordStack::closed, this, [this] { takeFocus(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New version from this one"), {QKeySequence(QStringLiteral("Ctrl+Shift+K"))}, [this] { copyVersion(); });
}

ProgrammeId ProgrammesView::programme() const
{
    return {m_programmes->chosen()};
}

CurriculumId ProgrammesView::version() const
{
    return {m_versions->chosen()};
}

void ProgrammesView::refresh(QDate day)
{
    m_day = day;
    read();
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void ProgrammesView::read()
{
    attempt(this, [this] {
        QList<QVariantList> rows;
        for (const Programme &one : select<Programme>(m_desk.office.database(), QStringLiteral("ORDER BY code")))
            rows.append({one.code, inLanguage(one.titleEn, one.titleVi), one.kind, one.id.value});
        m_programmes->setRows(rows);
        if (m_programmes->chosen() == 0)
            m_programmes->choose(firstToShow());
        m_take->setVisible(select<Curriculum>(m_desk.office.database(), QStringLiteral("LIMIT 1")).isEmpty() && !missingLists(m_desk.office.database()).isEmpty());
    });
    showProgramme();
    emit counted(tr("Programmes: %1").arg(QLocale().toString(m_programmes->count())));
}

/// The first programme that has a version; without any, the first.
qint64 ProgrammesView::firstToShow() const
{
    const QString withVersion = QStringLiteral("WHERE id IN (SELECT programme_id FROM curriculum) ORDER BY code LIMIT 1");
    const auto found = select<Programme>(m_desk.office.database(), withVersion);
    return found.isEmpty() && m_programmes->count() > 0 ? m_programmes->idAt(0) : found.isEmpty() ? 0 : found.first().id.value;
}

/// The version valid on the day is the one on show, or else the newest.
void ProgrammesView::showProgramme()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        const auto shown = muster::find(database, programme());
        m_title->setText(shown ? QStringLiteral("%1 — %2").arg(shown->code, inLanguage(shown->titleEn, shown->titleVi)) : tr("No programme is chosen"));
        const auto versions = select<Curriculum>(database, QStringLiteral("WHERE programme_id = ? ORDER BY valid_from DESC, id DESC"), {programme().value});
        QList<QVariantList> rows;
        for (const Curriculum &one : versions)
            rows.append({one.code, one.validFrom, one.validUntil, chipValue(validOn(one, m_day)), percent(one.leastAttendance), percent(one.leastMark), one.title, one.id.value});
        m_versions->setRows(rows);
        const auto valid = curriculumOn(versions, m_day);
        if (version().isNull() && !versions.isEmpty())
            m_versions->choose((valid ? *valid : versions.first()).id.value);
    });
    m_newVersion->setEnabled(!programme().isNull());
    showVersion();
}

void ProgrammesView::showVersion()
{
    m_copy->setEnabled(!version().isNull());
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        m_parts->show(database, programme(), version().isNull() ? std::nullopt : muster::find(database, version()));
    });
}

/// The copy is the one on show, so that it can be changed at once.
void ProgrammesView::copyVersion()
{
    if (version().isNull() || m_records->isOpen())
        return;
    const QDate from(m_day.year() + 1, 1, 1);
    CurriculumId copy;
    if (!attempt(this, [&] { copy = copyCurriculum(m_desk.office.database(), {version(), from}, m_desk.signature()); }))
        return;
    showProgramme();
    m_versions->choose(copy.value);
    m_versions->setFocus();
    emit said(tr("Copied with its lessons and components. The copy is valid from %1; give the older version its last day. Ctrl+Z takes the copy back.").arg(dayText(from)));
}

void ProgrammesView::takeLists()
{
    if (!attempt(this, [this] { takeMissingLists(m_desk.office.database(), m_desk.signature()); }))
        return;
    emit said(tr("The lists that come with the program were taken over. Ctrl+Z takes them back."));
    refresh(m_day);
    m_programmes->setFocus();
}

void ProgrammesView::change(const RecordType &type, qint64 record)
{
    m_entered = nullptr;
    m_records->edit(asked(type), record);
}

void ProgrammesView::enter(const RecordType &type)
{
    m_entered = &type;
    PresetValues values;
    if (type.indexOf("programme_id") >= 0)
        values.insert("programme_id", programme().value);
    if (type.indexOf("curriculum_id") >= 0 && !version().isNull())
        values.insert("curriculum_id", version().value);
    m_records->begin(asked(type), values);
}

/// What was entered is the one the keyboard is on.
void ProgrammesView::afterChange(qint64 record)
{
    read();
    const RecordType *entered = std::exchange(m_entered, nullptr);
    if (record == 0 || !entered)
        return;
    HeldTable *table = entered == &recordType<Programme>() ? m_programmes : entered == &recordType<Curriculum>() ? m_versions : m_parts->tableOf(*entered);
    table->choose(record);
    table->setFocus();
}

void ProgrammesView::add()
{
    if (m_records->isOpen())
        return;
    if (m_versions->hasFocus())
        enter(recordType<Curriculum>());
    else if (m_parts->isAncestorOf(focusWidget()))
        enter(m_parts->type());
    else
        enter(recordType<Programme>());
}

void ProgrammesView::edit()
{
    if (m_records->isOpen())
        return;
    if (m_parts->isAncestorOf(focusWidget()) && m_parts->table()->chosen() != 0)
        change(m_parts->type(), m_parts->table()->chosen());
    else if (m_versions->hasFocus() && !version().isNull())
        change(recordType<Curriculum>(), version().value);
    else if (!programme().isNull())
        change(recordType<Programme>(), programme().value);
}

void ProgrammesView::save()
{
    m_records->save();
}

bool ProgrammesView::stepBack()
{
    if (m_records->isOpen())
        return m_records->close();
    if (m_programmes->hasFocus())
        return false;
    m_programmes->setFocus();
    return true;
}

void ProgrammesView::open(const QVariantMap &detail)
{
    if (!detail.contains(programmeKey))
        return;
    read();
    m_programmes->choose(detail.value(programmeKey).toLongLong());
    m_versions->choose(detail.value(curriculumKey).toLongLong());
}

QVariantMap ProgrammesView::detail() const
{
    QVariantMap detail{{programmeKey, programme().value}};
    if (!version().isNull())
        detail.insert(curriculumKey, version().value);
    return detail;
}

void ProgrammesView::takeFocus()
{
    if (!m_records->isOpen())
        m_programmes->setFocus();
}

void ProgrammesView::setColumns()
{
    m_programmes->setColumns({{"code", tr("Code"), Qt::AlignLeft, 140}, {"title", tr("Title"), Qt::AlignLeft, 140}, {"kind", tr("Kind"), Qt::AlignLeft, 90}}, {"kind"});
    m_versions->setColumns({{"code", tr("Version"), Qt::AlignLeft, 130}, {"from", tr("Valid from"), Qt::AlignRight, 114}, {"until", tr("Valid until"), Qt::AlignRight, 114},
                            {"state", tr("Valid"), Qt::AlignLeft, 124}, {"attendance", tr("Attendance"), Qt::AlignRight, 112}, {"mark", tr("Mark"), Qt::AlignRight, 84},
                            {"title", tr("Title"), Qt::AlignLeft, 160}}, {"title"});
}

void ProgrammesView::retranslate()
{
    m_new->setText(tr("New programme"));
    m_new->setToolTip(tr("Enter a programme (Ctrl+N in this list)"));
    m_newVersion->setText(tr("New version"));
    m_newVersion->setToolTip(tr("Enter an empty version of the programme (Ctrl+N in the list of versions)"));
    m_copy->setText(tr("New version from this one"));
    m_copy->setToolTip(tr("Copy the chosen version with its lessons and components, to change it before it is valid (Ctrl+Shift+K)"));
    m_take->setText(tr("Take the lists of the program"));
    m_take->setToolTip(tr("Fill versions, components and bands with those that come with the program"));
    m_programmes->setAccessibleName(tr("Programmes"));
    m_versions->setAccessibleName(tr("Versions of the programme"));
    m_programmes->setEmptyText(tr("No programme has been entered yet.\n\nCtrl+N enters one."));
    m_versions->setEmptyText(tr("This programme has no version yet. Ctrl+N in this list enters one."));
    setColumns();
    m_parts->retranslate();
    m_records->retranslate();
    retranslateActions(this);
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
