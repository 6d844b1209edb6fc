// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/lay_out_panel.h"

#include "core/storage/repository.h"
#include "core/training/timetable.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSet>

namespace muster {

namespace {

constexpr int clockWidth = 78;
constexpr int daysWidth = 280;
constexpr int mostLeftNamed = 5;

/// Hours that are no clock make a block that is refused in words.
std::optional<DayBlock> blockOf(const BlockFields &fields)
{
    if (fields.from->text().trimmed().isEmpty() && fields.until->text().trimmed().isEmpty())
        return {};
    return DayBlock{minuteOfClock(fields.from->text()).value_or(0), minuteOfClock(fields.until->text()).value_or(0), {fields.hall->currentData().toLongLong()}};
}

} // namespace

LayOutPanel::LayOutPanel(const OfficeDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_heading(makeLabel(TextLook::Heading, {}, this)),
      m_takenName(makeLabel(TextLook::Soft, {}, this)), m_taken(new QComboBox(this)), m_days(new QListWidget(this)),
      m_minutesName(makeLabel(TextLook::Soft, {}, this)), m_minutes(new QLineEdit(this)), m_breakName(makeLabel(TextLook::Soft, {}, this)),
      m_break(new QLineEdit(this)), m_titleName(makeLabel(TextLook::Soft, {}, this)), m_title(new QLineEdit(this)),
      m_preview(makeLabel(TextLook::Body, {}, this)), m_layOut(makeButton(ButtonLook::Primary, {}, this)), m_close(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_taken, &QComboBox::activated, this, &LayOutPanel::fillDays);
    connect(m_days, &QListWidget::itemChanged, this, &LayOutPanel::showPreview);
    for (QLineEdit *field : {m_minutes, m_break, m_title, m_morning.from, m_morning.until, m_afternoon.from, m_afternoon.until})
        connect(field, &QLineEdit::textChanged, this, &LayOutPanel::showPreview);
    connect(m_layOut, &QPushButton::clicked, this, &LayOutPanel::layOut);
    connect(m_close, &QPushButton::clicked, this, &LayOutPanel::closed);
    retranslate();
}

void LayOutPanel::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::unit);
    left->addWidget(m_takenName);
    left->addWidget(m_taken);
    left->addWidget(m_days, 1);
    m_days->setMinimumWidth(daysWidth);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addWidget(buildHours());
    right->addWidget(m_preview);
    right->addStretch(1);
    m_preview->setWordWrap(true);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    parts->setSpacing(3 * Theme::unit);
    parts->addLayout(left, 2);
    parts->addLayout(right, 5);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_layOut);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 12);
    rows->setSpacing(Theme::unit);
    m_heading->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    rows->addWidget(m_heading);
    rows->addWidget(m_strip);
    rows->addLayout(parts, 1);
    rows->addLayout(buttons);
    m_layOut->setAutoDefault(true);
    setTabOrderOf({m_strip, m_taken, m_days, m_morning.from, m_morning.until, m_morning.hall, m_afternoon.from, m_afternoon.until, m_afternoon.hall,
                   m_minutes, m_break, m_title, m_layOut, m_close});
}

QWidget *LayOutPanel::buildHours()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    m_morning = addBlock(grid, 0);
    m_afternoon = addBlock(grid, 1);
    const auto add = [grid](QLabel *name, QLineEdit *field, int row, int columns) {
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1, 1, columns);
        name->setBuddy(field);
    };
    add(m_minutesName, m_minutes, 2, 1);
    add(m_breakName, m_break, 3, 1);
    add(m_titleName, m_title, 4, 4);
    m_minutes->setFixedWidth(clockWidth);
    m_break->setFixedWidth(clockWidth);
    m_morning.from->setText(QStringLiteral("08:00"));
    m_morning.until->setText(QStringLiteral("11:30"));
    m_afternoon.from->setText(QStringLiteral("13:30"));
    m_afternoon.until->setText(QStringLiteral("17:00"));
    m_minutes->setText(QStringLiteral("45"));
    m_break->setText(QStringLiteral("10"));
    grid->setColumnStretch(4, 1);
    return box;
}

BlockFields LayOutPanel::addBlock(QGridLayout *grid, int row)
{
    BlockFields fields{makeLabel(TextLook::Soft, {}, this), new QLineEdit(this), new QLineEdit(this), new QComboBox(this)};
    grid->addWidget(fields.name, row, 0);
    grid->addWidget(fields.from, row, 1);
    grid->addWidget(makeLabel(TextLook::Soft, QStringLiteral("–"), this), row, 2);
    grid->addWidget(fields.until, row, 3);
    grid->addWidget(fields.hall, row, 4);
    for (QLineEdit *clock : {fields.from, fields.until})
        clock->setFixedWidth(clockWidth);
    return fields;
}

void LayOutPanel::begin(const Course &course)
{
    m_course = course;
    m_strip->dismiss();
    attempt(this, [this] {
        fillHalls();
        fillDays();
        m_hasLessons = hasCurriculumLessons(m_desk.office.database(), m_course);
    });
    m_title->setVisible(!m_hasLessons);
    m_titleName->setVisible(!m_hasLessons);
    m_heading->setText(tr("Lay out the timetable of %1").arg(course.code));
    showPreview();
    m_taken->setFocus();
}

/// The halls of the course's venue, or of all where it has none.
void LayOutPanel::fillHalls()
{
    const bool isAnywhere = m_course.venueId.isNull();
    const QList<Hall> halls = select<Hall>(m_desk.office.database(), isAnywhere ? QStringLiteral("ORDER BY name") : QStringLiteral("WHERE venue_id = ? ORDER BY name"),
                                           isAnywhere ? QVariantList() : QVariantList{m_course.venueId.value});
    for (QComboBox *box : {m_morning.hall, m_afternoon.hall}) {
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(tr("No hall"), 0);
        for (const Hall &hall : halls)
            box->addItem(hall.name, hall.id.value);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

/// Days that have lessons are not offered.
void LayOutPanel::fillDays()
{
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    QSet<QDate> taken;
    attempt(this, [&] {
        for (const Session &session : sessionsOf(m_desk.office.database(), m_course.id))
            taken.insert(session.heldOn);
    });
    for (const QDate day : daysBetween(m_course.startsOn, m_course.endsOn, DaysTaken(m_taken->currentIndex()))) {
        auto *item = new QListWidgetItem(QLocale().toString(day, QStringLiteral("dddd dd/MM/yyyy")), m_days);
        item->setData(Qt::UserRole, day);
        const bool isFree = !taken.contains(day);
        item->setFlags(isFree ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemFlags(Qt::ItemIsSelectable));
        item->setCheckState(isFree ? Qt::Checked : Qt::Unchecked);
        if (!isFree)
            item->setText(tr("%1 – has lessons").arg(item->text()));
    }
    showPreview();
}

LayingOut LayOutPanel::asked() const
{
    LayingOut laying{.course = m_course.id, .plan = {}, .title = m_title->text()};
    for (int row = 0; row < m_days->count(); ++row)
        if (m_days->item(row)->checkState() == Qt::Checked)
            laying.plan.days.append(m_days->item(row)->data(Qt::UserRole).toDate());
    for (const BlockFields *fields : {&m_morning, &m_afternoon})
        if (const auto block = blockOf(*fields))
            laying.plan.blocks.append(*block);
    laying.plan.usualMinutes = m_minutes->text().toInt();
    laying.plan.breakMinutes = m_break->text().trimmed().isEmpty() ? 0 : m_break->text().toInt();
    return laying;
}

/// What would be refused is said before anything is tried.
void LayOutPanel::showPreview()
{
    if (m_course.id.isNull())
        return;
    m_strip->dismiss();
    LayOutDone would;
    const bool mayBe = attempt(this, [&] { would = previewLayOut(m_desk.office.database(), asked()); });
    m_layOut->setEnabled(mayBe && would.lessons > 0);
    m_preview->setText(mayBe ? previewWords(would) : QString());
}

QString LayOutPanel::previewWords(const LayOutDone &done) const
{
    const QString laid = tr("%1 lessons on %2 days.").arg(done.lessons).arg(done.days);
    if (done.left.isEmpty())
        return laid + u' ' + tr("Everything has room.");
    QStringList left;
    for (const LeftOver &one : done.left.mid(0, mostLeftNamed))
        left.append(tr("%1 (%2 min)").arg(one.lesson.title).arg(one.minutes));
    if (done.left.size() > mostLeftNamed)
        left.append(tr("and %1 more").arg(done.left.size() - mostLeftNamed));
    return laid + u' ' + tr("No room for %n lesson(s):", nullptr, int(done.left.size())) + QLatin1Char('\n') + left.join(QLatin1Char('\n'));
}

void LayOutPanel::layOut()
{
    LayOutDone done;
    if (!m_layOut->isEnabled() || !attempt(this, [&] { done = layOutTimetable(m_desk.office.database(), asked(), m_desk.signature()); }))
        return;
    emit laidOut(tr("%1 lessons laid out on %2 days; without room: %3. Ctrl+Z takes it back.").arg(done.lessons).arg(done.days).arg(done.left.size()));
}

QString LayOutPanel::preview() const
{
    return m_preview->text();
}

void LayOutPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter)
        focusNextChild();
    else
        QFrame::keyPressEvent(event);
}

void LayOutPanel::fillTaken()
{
    const int before = std::max(0, m_taken->currentIndex());
    m_taken->clear();
    m_taken->addItems({tr("Working days"), tr("All days")});
    m_taken->setCurrentIndex(before);
}

void LayOutPanel::retranslate()
{
    const auto nameBlock = [](const BlockFields &fields, const QString &name) {
        fields.name->setText(name);
        fields.from->setAccessibleName(tr("%1: from").arg(name));
        fields.until->setAccessibleName(tr("%1: until").arg(name));
        fields.hall->setAccessibleName(tr("%1: hall").arg(name));
    };
    fillTaken();
    m_takenName->setText(tr("Days of the course"));
    m_taken->setAccessibleName(tr("Days of the course"));
    m_days->setAccessibleName(tr("Days to lay out"));
    nameBlock(m_morning, tr("Morning"));
    nameBlock(m_afternoon, tr("Afternoon"));
    m_minutesName->setText(tr("Usual minutes of a lesson"));
    m_minutes->setAccessibleName(tr("Usual minutes of a lesson"));
    m_minutes->setToolTip(tr("For lessons whose minutes the curriculum does not say"));
    m_breakName->setText(tr("Minutes of a break"));
    m_break->setAccessibleName(tr("Minutes of a break"));
    m_titleName->setText(tr("Title of the lessons"));
    m_title->setAccessibleName(tr("Title of the lessons"));
    m_layOut->setText(tr("Lay out"));
    m_layOut->setToolTip(tr("Enter the lessons into the timetable (Ctrl+S)"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close without laying out anything (Esc)"));
    if (!m_course.id.isNull())
        fillDays();
}

} // namespace muster
