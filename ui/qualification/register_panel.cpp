// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/register_panel.h"

#include "ui/shell/date_field.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muster {

RegisterPanel::RegisterPanel(QWidget *parent)
    : QFrame(parent), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)), m_dayName(makeLabel(TextLook::Soft, {}, this)),
      m_day(new DateField(this)), m_reasonName(makeLabel(TextLook::Soft, {}, this)), m_reason(new QLineEdit(this)),
      m_meaning(makeLabel(TextLook::Soft, {}, this)), m_save(makeButton(ButtonLook::Primary, {}, this)),
      m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setWordWrap(true);
    m_meaning->setWordWrap(true);
    connect(m_save, &QPushButton::clicked, this, &RegisterPanel::save);
    connect(m_leave, &QPushButton::clicked, this, &RegisterPanel::left);
}

void RegisterPanel::build(const QList<Asked> &fields)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addWidget(m_title);
    QList<QWidget *> order;
    for (const Asked &field : fields) {
        rows->addWidget(field.name);
        rows->addWidget(field.editor);
        order.append(field.editor);
    }
    rows->addWidget(m_meaning);
    rows->addLayout(buttons);
    rows->addStretch(1);
    setTabOrderOf(order << m_save << m_leave);
    connect(qobject_cast<QLineEdit *>(fields.last().editor), &QLineEdit::returnPressed, this, &RegisterPanel::save);
}

void RegisterPanel::beginOn(QDate day)
{
    m_strip->dismiss();
    m_day->setToday(day);
    m_day->setDay(day);
    m_reason->clear();
}

RegisterPanel::Asked RegisterPanel::askedDay() const
{
    return {m_dayName, m_day};
}

RegisterPanel::Asked RegisterPanel::askedReason() const
{
    return {m_reasonName, m_reason};
}

void RegisterPanel::nameDay(const QString &name)
{
    m_dayName->setText(name);
    m_day->setAccessibleName(name);
    m_day->edit()->setAccessibleName(name);
}

void RegisterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

void RegisterPanel::retranslate()
{
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(tr("Back without a change (Esc)"));
}

} // namespace muster
