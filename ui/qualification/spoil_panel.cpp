// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/spoil_panel.h"

#include "core/storage/repository.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muster {

SpoilPanel::SpoilPanel(const OfficeDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_typeName(makeLabel(TextLook::Soft, {}, this)), m_type(new QComboBox(this)), m_dayName(makeLabel(TextLook::Soft, {}, this)),
      m_day(new DateField(this)), m_blankName(makeLabel(TextLook::Soft, {}, this)), m_blank(new QLineEdit(this)),
      m_reasonName(makeLabel(TextLook::Soft, {}, this)), m_reason(new QLineEdit(this)), m_meaning(makeLabel(TextLook::Soft, {}, this)),
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
    for (QWidget *part : {static_cast<QWidget *>(m_typeName), static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_dayName), static_cast<QWidget *>(m_day),
                          static_cast<QWidget *>(m_blankName), static_cast<QWidget *>(m_blank), static_cast<QWidget *>(m_reasonName),
                          static_cast<QWidget *>(m_reason)})
        rows->addWidget(part);
    rows->addWidget(m_meaning);
    rows->addLayout(buttons);
    rows->addStretch(1);
    setTabOrderOf({m_type, m_day, m_blank, m_reason, m_save, m_leave});
    connect(m_save, &QPushButton::clicked, this, &SpoilPanel::save);
    connect(m_reason, &QLineEdit::returnPressed, this, &SpoilPanel::save);
    connect(m_leave, &QPushButton::clicked, this, &SpoilPanel::left);
    retranslate();
}

void SpoilPanel::begin(CertificateId certificate, const QString &words, QDate day)
{
    m_certificate = certificate;
    m_words = words;
    m_strip->dismiss();
    m_day->setToday(day);
    m_day->setDay(day);
    m_blank->clear();
    m_reason->clear();
    retranslate();
    (certificate.isNull() ? static_cast<QWidget *>(m_type) : m_blank)->setFocus();
}

void SpoilPanel::fillTypes()
{
    const QVariant before = m_type->currentData();
    m_type->clear();
    attempt(this, [this] {
        for (const QualificationType &type : select<QualificationType>(m_desk.office.database(), QStringLiteral("ORDER BY id")))
            m_type->addItem(recordTable<QualificationType>().naming(type), type.id.value);
    });
    m_type->setCurrentIndex(m_type->findData(before));
}

void SpoilPanel::save()
{
    emit given({.certificate = m_certificate, .type = {m_type->currentData().toLongLong()}, .day = m_day->day(), .blank = m_blank->text().trimmed(),
                .reason = m_reason->text().trimmed()});
}

void SpoilPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

void SpoilPanel::retranslate()
{
    const bool isEmptyBlank = m_certificate.isNull();
    m_title->setText(isEmptyBlank ? tr("A blank was spoiled before anything was printed on it") : tr("A print of %1 was spoiled").arg(m_words));
    m_typeName->setText(tr("Blank for"));
    m_type->setAccessibleName(tr("Blank for"));
    m_typeName->setVisible(isEmptyBlank);
    m_type->setVisible(isEmptyBlank);
    m_dayName->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->edit()->setAccessibleName(tr("Day"));
    m_blankName->setText(tr("Number of the blank"));
    m_blank->setAccessibleName(tr("Number of the blank"));
    m_blank->setPlaceholderText(tr("Where blanks are numbered"));
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_meaning->setText(isEmptyBlank ? tr("It is told at the end of the register’s book of that year.")
                                    : tr("The print made last counts as destroyed; the next print takes its place. This is not taken back."));
    m_save->setText(tr("Write it down"));
    m_save->setToolTip(tr("Write the spoiled blank into the register (Ctrl+S)"));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(tr("Back without a change (Esc)"));
    fillTypes();
}

} // namespace muster
