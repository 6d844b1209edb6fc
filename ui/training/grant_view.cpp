// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/grant_view.h"

#include "core/pipeline/proposals.h"
#include "core/qualification/last_day.h"
#include "core/storage/repository.h"
#include "ui/shell/date_field.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace muster {

GrantView::GrantView(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_typeName(makeLabel(TextLook::Soft, {}, this)), m_type(new QComboBox(this)), m_grantedOnName(makeLabel(TextLook::Soft, {}, this)),
      m_grantedOn(new DateField(this)), m_validity(makeLabel(TextLook::Soft, {}, this)), m_names(makeLabel(TextLook::Body, {}, this)),
      m_save(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Theme::gap);
    fields->setVerticalSpacing(Theme::unit);
    fields->addWidget(m_typeName, 0, 0);
    fields->addWidget(m_type, 0, 1);
    fields->addWidget(m_grantedOnName, 1, 0);
    fields->addWidget(m_grantedOn, 1, 1);
    fields->addWidget(m_validity, 2, 1);
    fields->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::gap);
    rows->addWidget(m_strip);
    rows->addWidget(m_title);
    rows->addLayout(fields);
    rows->addWidget(m_names);
    rows->addLayout(buttons);
    rows->addStretch(1);
    m_names->setWordWrap(true);
    setTabOrderOf({m_type, m_grantedOn, m_save, m_leave});
    connect(m_save, &QPushButton::clicked, this, &GrantView::save);
    connect(m_leave, &QPushButton::clicked, this, &GrantView::left);
    connect(m_type, &QComboBox::currentIndexChanged, this, &GrantView::showValidity);
    connect(m_grantedOn, &DateField::dayChanged, this, &GrantView::showValidity);
    retranslate();
}

void GrantView::begin(const Course &course, const QList<ListedResult> &people, QDate today)
{
    m_course = course.id;
    m_people = people;
    m_today = today;
    m_strip->dismiss();
    const bool over = course.endsOn.isValid() && course.endsOn <= today;
    m_grantedOn->setToday(today);
    m_grantedOn->setDay(over ? course.endsOn : today);
    retranslate();
}

void GrantView::fillTypes()
{
    const QSignalBlocker quiet(m_type);
    const QVariant before = m_type->currentData();
    m_type->clear();
    attempt(this, [this] {
        for (const QualificationType &type : select<QualificationType>(m_desk.office.database(), QStringLiteral("ORDER BY id")))
            m_type->addItem(recordTable<QualificationType>().naming(type), type.id.value);
    });
    m_type->setCurrentIndex(std::max(before.isValid() ? 0 : -1, m_type->findData(before)));
}

void GrantView::showValidity()
{
    attempt(this, [this] {
        const auto type = muster::find(m_desk.office.database(), QualificationTypeId{m_type->currentData().toLongLong()});
        const QDate last = type ? lastDayOf(*type, m_grantedOn->day()) : QDate();
        m_validity->setText(!type ? tr("Choose the qualification.") : last.isValid() ? tr("Valid until %1").arg(dayText(last)) : tr("Valid without end"));
    });
}

void GrantView::save()
{
    attempt(m_strip, [this] {
        Proposing proposing{.wishes = {}, .on = m_today};
        for (const ListedResult &one : std::as_const(m_people))
            proposing.wishes.append({one.personId, {m_type->currentData().toLongLong()}, m_course, m_grantedOn->day()});
        const Proposed made = proposeGrants(m_desk.office.database(), proposing, m_desk.signature());
        if (made.refusals.isEmpty()) {
            emit said(tr("%1 proposed for %n person(s); somebody else confirms it. Ctrl+Z takes it back.", "", int(m_people.size())).arg(m_type->currentText()));
            return emit left();
        }
        QStringList lines;
        for (const GrantRefusal &one : made.refusals)
            lines.append(QStringLiteral("%1 %2").arg(one.fullName, one.words));
        m_strip->say(Tone::Warning, tr("Nothing was proposed: %1.").arg(lines.join(QStringLiteral("; "))));
    });
}

void GrantView::takeFocus()
{
    m_type->setFocus();
}

void GrantView::retranslate()
{
    m_title->setText(tr("Propose a qualification for %n person(s) who passed", "", int(m_people.size())));
    m_typeName->setText(tr("Qualified as"));
    m_type->setAccessibleName(tr("Qualified as"));
    m_grantedOnName->setText(tr("Granted on"));
    m_grantedOn->setAccessibleName(tr("Granted on"));
    m_grantedOn->edit()->setAccessibleName(tr("Granted on"));
    QStringList names;
    for (const ListedResult &one : std::as_const(m_people))
        names.append(one.fullName);
    m_names->setText(names.join(QStringLiteral(", ")));
    m_save->setText(tr("Propose"));
    m_save->setToolTip(tr("Put it forward for these people; somebody else confirms it (Ctrl+S)"));
    m_leave->setText(tr("Cancel"));
    fillTypes();
    showValidity();
}

} // namespace muster
