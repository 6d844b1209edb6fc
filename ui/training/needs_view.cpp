// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/needs_view.h"

#include "core/missions/category.h"
#include "core/missions/unit.h"
#include "core/storage/repository.h"
#include "core/training/enrol.h"
#include "ui/lists/held_table.h"
#include "ui/people/person_words.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"
#include "ui/training/enrol_menu.h"
#include "ui/training/course_place.h"
#include "ui/training/needs_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace muster {

namespace {

constexpr int nameColumn = 0, forColumn = 3;

QString rotationKey(RotationId id) { return QStringLiteral("rotation-%1").arg(id.value); }
QString categoryKey(CategoryId id) { return QStringLiteral("category-%1").arg(id.value); }

const ProgrammeNeed *needFor(const Need &need, const QString &programme)
{
    const auto known = std::find_if(need.programmes.begin(), need.programmes.end(), [&](const ProgrammeNeed &each) { return each.asked.name == programme; });
    return known == need.programmes.end() ? nullptr : &*known;
}

void widenList(QComboBox *box)
{
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

} // namespace

NeedsView::NeedsView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_strip(new MessageStrip(this)), m_whom(new QComboBox(this)), m_programme(new QComboBox(this)),
      m_onlyLacking(new QCheckBox(this)), m_enrol(makeButton(ButtonLook::Plain, {}, this)), m_courses(new QMenu(m_enrol)), m_work(new WorkBar(this)),
      m_counts(makeLabel(TextLook::Soft, {}, this)), m_table(new HeldTable(QStringLiteral("needs"), {{nameColumn, 2}, {forColumn, 1}}, this)),
      m_name(makeLabel(TextLook::Heading, {}, this)), m_found(makeLabel(TextLook::Body, {}, this))
{
    build();
    listen();
    retranslate();
}

void NeedsView::listen()
{
    connect(m_whom, &QComboBox::currentIndexChanged, this, [this] {
        ask();
        emit moved();
    });
    connect(m_programme, &QComboBox::currentIndexChanged, this, [this] {
        showMatrix();
        emit moved();
    });
    connect(m_onlyLacking, &QCheckBox::toggled, this, [this] {
        showRows();
        emit moved();
    });
    connect(m_counts, &QLabel::linkActivated, this, [this](const QString &programme) {
        m_onlyLacking->setChecked(true);
        m_programme->setCurrentIndex(qMax(0, m_programme->findData(programme)));
        m_table->setFocus();
    });
    connect(m_table, &HeldTable::currentRecord, this, &NeedsView::showFound);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 id) { emit goTo(candidatePlace({id})); });
    connect(m_courses, &QMenu::aboutToShow, this, [this] { attempt(this, [this] { fillCourses(); }); });
    connect(m_enrol, &QPushButton::clicked, this, [this] { m_courses->popup(m_enrol->mapToGlobal(QPoint(0, m_enrol->height()))); });
    connect(m_table, &HeldTable::choiceChanged, this, [this] { m_enrol->setEnabled(!m_table->chosenAll().isEmpty()); });
    onFault(*m_desk.worker, this, [this](const QString &words) {
        m_work->end();
        showFault(this, words);
    });
}

/// Rotations and categories that somebody goes for; the first entry is everybody.
void NeedsView::fillWhom()
{
    const Database &database = m_desk.office.database();
    QHash<UnitId, QString> units;
    for (const Unit &unit : select<Unit>(database))
        units.insert(unit.id, unit.code);
    const QSignalBlocker quiet(m_whom);
    const QString before = m_whom->currentData().toString();
    m_whom->clear();
    m_whom->addItem(tr("All candidates on the way"), QString());
    for (const Rotation &one : select<Rotation>(database, QStringLiteral("WHERE id IN (SELECT rotation_id FROM candidacy) ORDER BY unit_id, id")))
        m_whom->addItem(tr("Rotation %1").arg(unitAndRotation(units.value(one.unitId), one.number)), rotationKey(one.id));
    for (const Category &one : select<Category>(database, QStringLiteral("WHERE id IN (SELECT category_id FROM candidacy) ORDER BY code")))
        m_whom->addItem(tr("Category %1").arg(one.code), categoryKey(one.id));
    m_whom->setCurrentIndex(qMax(0, m_whom->findData(before)));
    widenList(m_whom);
}

void NeedsView::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { fillWhom(); });
    ask();
}

void NeedsView::ask()
{
    if (!m_day.isValid())
        return;
    NeedsFilter filter{.day = m_day};
    const QString chosen = m_whom->currentData().toString();
    if (chosen.startsWith(QLatin1String("rotation")))
        filter.rotation = RotationId{chosen.section(u'-', 1).toLongLong()};
    else if (chosen.startsWith(QLatin1String("category")))
        filter.category = CategoryId{chosen.section(u'-', 1).toLongLong()};
    m_work->begin(tr("Looking at what each candidate still needs…"), 0);
    m_work->giveUpButton()->setEnabled(false);
    m_desk.worker->ask({this, "needs"}, [filter](const Database &database) { return needs(database, filter); },
                       [this](const QList<Need> &found) { take(found); });
}

void NeedsView::take(const QList<Need> &needs)
{
    m_work->end();
    m_needs = needs;
    fillProgrammes();
    showMatrix();
}

/// Other columns than before have no cells in the rows that stand there yet.
void NeedsView::showMatrix()
{
    const qint64 before = m_table->chosen();
    m_table->setRows({});
    setColumns();
    showRows();
    m_table->choose(before);
}

void NeedsView::fillProgrammes()
{
    m_asked.clear();
    for (const ProgrammeCount &count : countsOf(m_needs))
        m_asked.append(count.programme);
    const QSignalBlocker quiet(m_programme);
    const QString before = m_programme->currentData().toString();
    m_programme->clear();
    m_programme->addItem(tr("All programmes"), QString());
    for (const QString &programme : std::as_const(m_asked))
        m_programme->addItem(programme, programme);
    if (!before.isEmpty() && !m_asked.contains(before))
        m_programme->addItem(before, before);
    m_programme->setCurrentIndex(qMax(0, m_programme->findData(before)));
    widenList(m_programme);
}

QStringList NeedsView::shownProgrammes() const
{
    const QString chosen = m_programme->currentData().toString();
    return chosen.isEmpty() ? m_asked : QStringList{chosen};
}

bool NeedsView::isOneProgramme() const
{
    return !m_programme->currentData().toString().isEmpty();
}

QVariantList NeedsView::rowOf(const Need &need) const
{
    QVariantList row{need.fullName, need.serviceNo, chipValue(stageChip(need.stage)), destinationWords(need), need.departure};
    for (const QString &programme : shownProgrammes()) {
        const ProgrammeNeed *asked = needFor(need, programme);
        row.append(asked ? chipValue(findingChip(asked->finding.state)) : QVariant(QString()));
    }
    if (isOneProgramme()) {
        const ProgrammeNeed *asked = needFor(need, shownProgrammes().first());
        row.append(asked ? asked->finding.words : QString());
    }
    return row << need.candidacyId.value;
}

void NeedsView::showRows()
{
    const QStringList programmes = shownProgrammes();
    QList<QVariantList> rows;
    for (const Need &need : std::as_const(m_needs)) {
        const bool isAsked = !isOneProgramme() || needFor(need, programmes.first());
        const bool lacks = std::any_of(programmes.begin(), programmes.end(), [&need](const QString &programme) {
            const ProgrammeNeed *asked = needFor(need, programme);
            return asked && asked->finding.isOpen();
        });
        if (isAsked && (lacks || !m_onlyLacking->isChecked()))
            rows.append(rowOf(need));
    }
    m_table->setRows(rows);
    if (m_table->chosen() == 0 && m_table->count() > 0)
        m_table->choose(m_table->idAt(0));
    showFound(m_table->chosen());
    showCounts();
    emit counted(tr("%1 of %2 candidates").arg(rows.size()).arg(m_needs.size()));
}

void NeedsView::showCounts()
{
    QStringList words;
    for (const ProgrammeCount &count : countsOf(m_needs))
        words << QStringLiteral("<a href=\"%1\">%1</a>&nbsp;%2")
                     .arg(count.programme.toHtmlEscaped(), tr("%1 of %2").arg(count.lacking).arg(count.asked).replace(u' ', QChar::Nbsp));
    const auto unasked = std::count_if(m_needs.begin(), m_needs.end(), [](const Need &need) { return !need.hasRequirements; });
    QString text = words.isEmpty() ? QString() : tr("Still lacking: %1").arg(words.join(QStringLiteral(" · ")));
    if (unasked > 0)
        text += QStringLiteral(" — ") + tr("without a requirement set, so not known: %1").arg(unasked);
    m_counts->clear();
    m_counts->setText(text);
    m_counts->setVisible(!text.isEmpty());
}

const Need *NeedsView::needOf(qint64 id) const
{
    const auto known = std::find_if(m_needs.begin(), m_needs.end(), [id](const Need &one) { return one.candidacyId.value == id; });
    return known == m_needs.end() ? nullptr : &*known;
}

void NeedsView::showFound(qint64 id)
{
    const Need *need = needOf(id);
    m_name->setVisible(need);
    if (!need)
        return m_found->setText({});
    QStringList lines;
    for (const ProgrammeNeed &each : need->programmes)
        lines << foundLine(each);
    if (!need->hasRequirements)
        lines << tr("No requirement set counts for this candidate, so nothing is known of what is asked.");
    else if (lines.isEmpty())
        lines << tr("No programme is asked of this candidate.");
    m_name->setText(QStringLiteral("%1 · %2").arg(need->fullName, need->serviceNo));
    m_found->setText(lines.join(QStringLiteral("<br>")));
}

QList<Need> NeedsView::chosen() const
{
    QList<Need> people;
    for (const qint64 id : m_table->chosenAll())
        if (const Need *need = needOf(id))
            people.append(*need);
    return people;
}

void NeedsView::fillCourses()
{
    m_courses->clear();
    const Database &database = m_desk.office.database();
    const QList<Need> people = chosen();
    for (const Course &course : coursesFor(database, people, m_day)) {
        const QList<PersonId> needing = whoNeeds(database, people, course);
        m_courses->addAction(enrolWords(course, needing.size()), this,
                             [this, course, needing] { attempt(this, [&] { enrolIn(course, needing); }); });
    }
    if (m_courses->isEmpty())
        m_courses->addAction(tr("No course they need is planned or running"))->setEnabled(false);
}

void NeedsView::enrolIn(const Course &course, const QList<PersonId> &people)
{
    const PlacesChanged done = enrol(m_desk.office.database(), {.course = course.id, .people = people}, m_desk.signature());
    if (!done.isDone()) {
        QStringList lines;
        for (const PlaceRefusal &refusal : done.refusals)
            lines << QStringLiteral("%1 (%2): %3").arg(refusal.fullName, refusal.serviceNo, refusal.words);
        return m_strip->say(Tone::Warning, done.fault.isEmpty() ? tr("Nobody was enrolled in %1.").arg(course.code) + u'\n' + lines.join(u'\n') : done.fault);
    }
    const qsizetype waiting = done.waiting.size();
    QString words = tr("Enrolled in %1: %2").arg(course.code).arg(people.size());
    if (waiting > 0)
        words += QStringLiteral("; ") + tr("of these on the waiting list: %1").arg(waiting);
    m_strip->say(Tone::Good, words);
    m_strip->offer({{tr("Open the course"), [this, course] { emit goTo(coursePlace(course.id, QStringLiteral("participants"))); }}});
    emit said(words);
}

void NeedsView::open(const QVariantMap &detail)
{
    const qint64 rotation = detail.value(QStringLiteral("rotation")).toLongLong();
    const qint64 category = detail.value(QStringLiteral("category")).toLongLong();
    const QString programme = detail.value(QStringLiteral("programme")).toString();
    if (rotation != 0 || category != 0) {
        attempt(this, [this] { fillWhom(); });
        m_whom->setCurrentIndex(qMax(0, m_whom->findData(rotation != 0 ? rotationKey({rotation}) : categoryKey({category}))));
    }
    if (!programme.isEmpty()) {
        if (m_programme->findData(programme) < 0)
            m_programme->addItem(programme, programme);
        m_programme->setCurrentIndex(m_programme->findData(programme));
    }
    if (detail.contains(QStringLiteral("lacking")))
        m_onlyLacking->setChecked(detail.value(QStringLiteral("lacking")).toBool());
}

QVariantMap NeedsView::detail() const
{
    QVariantMap detail{{QStringLiteral("lacking"), m_onlyLacking->isChecked()}};
    if (const QString chosen = m_whom->currentData().toString(); !chosen.isEmpty())
        detail.insert(chosen.section(u'-', 0, 0), chosen.section(u'-', 1).toLongLong());
    if (const QString programme = m_programme->currentData().toString(); !programme.isEmpty())
        detail.insert(QStringLiteral("programme"), programme);
    return detail;
}

/// The links take their colour when they are written.
void NeedsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showCounts();
    PageView::changeEvent(event);
}

void NeedsView::takeFocus()
{
    m_table->setFocus();
}

} // namespace muster
