// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/revoke_panel.h"

#include "ui/shell/date_field.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muster {

RevokePanel::RevokePanel(QWidget *parent)
    : QFrame(parent), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)), m_dayName(makeLabel(TextLook::Soft, {}, this)),
      m_day(new DateField(this)), m_reasonName(makeLabel(TextLook::Soft, {}, this)), m_reason(new QLineEdit(this)),
      m_signedByName(makeLabel(TextLook::Soft, {}, this)), m_signedBy(new QLineEdit(this)), m_meaning(makeLabel(TextLook::Soft, {}, this)),
      m_save(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setWordWrap(true);
    m_meaning->setWordWrap(true);
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
    for (QWidget *part : {static_cast<QWidget *>(m_dayName), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_reasonName),
                          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_signedByName), static_cast<QWidget *>(m_signedBy)})
        rows->addWidget(part);
    rows->addWidget(m_meaning);
    rows->addLayout(buttons);
    rows->addStretch(1);
    setTabOrderOf({m_day, m_reason, m_signedBy, m_save, m_leave});
    connect(m_save, &QPushButton::clicked, this, &RevokePanel::save);
    connect(m_signedBy, &QLineEdit::returnPressed, this, &RevokePanel::save);
    connect(m_leave, &QPushButton::clicked, this, &RevokePanel::left);
    retranslate();
}

void RevokePanel::begin(const QList<CertificateId> &certificates, const QString &words, QDate day)
{
    m_certificates = certificates;
    m_words = words;
    m_strip->dismiss();
    m_day->setToday(day);
    m_day->setDay(day);
    m_reason->clear();
    retranslate();
    m_reason->setFocus();
}

void RevokePanel::save()
{
    emit given({m_certificates, m_day->day(), m_reason->text().trimmed(), m_signedBy->text().trimmed()});
}

void RevokePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

void RevokePanel::retranslate()
{
    m_title->setText(tr("Revoke %1").arg(m_words));
    m_dayName->setText(tr("Revoked on"));
    m_day->setAccessibleName(tr("Revoked on"));
    m_day->edit()->setAccessibleName(tr("Revoked on"));
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_signedByName->setText(tr("Signed by"));
    m_signedBy->setAccessibleName(tr("Signed by"));
    m_meaning->setText(tr("The number stays in the register and goes on the revocation file; the qualification stays. This is not taken back."));
    m_save->setText(tr("Revoke"));
    m_save->setToolTip(tr("Revoke it for good (Ctrl+S)"));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(tr("Back without a change (Esc)"));
}

} // namespace muster
