// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/spoil_panel.h"

#include "core/storage/repository.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"

#include <QComboBox>
#include <QLineEdit>

namespace muster {

SpoilPanel::SpoilPanel(const OfficeDesk &desk, QWidget *parent)
    : RegisterPanel(parent), m_desk(desk), m_typeName(makeLabel(TextLook::Soft, {}, this)), m_type(new QComboBox(this)),
      m_blankName(makeLabel(TextLook::Soft, {}, this)), m_blank(new QLineEdit(this))
{
    build({{m_typeName, m_type}, askedDay(), {m_blankName, m_blank}, askedReason()});
    retranslate();
}

void SpoilPanel::begin(CertificateId certificate, const QString &words, QDate day)
{
    m_certificate = certificate;
    m_words = words;
    beginOn(day);
    m_blank->clear();
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
    emit given({.certificate = m_certificate, .type = {m_type->currentData().toLongLong()}, .day = day()->day(), .blank = m_blank->text().trimmed(),
                .reason = reason()->text().trimmed()});
}

void SpoilPanel::retranslate()
{
    RegisterPanel::retranslate();
    const bool isEmptyBlank = m_certificate.isNull();
    title()->setText(isEmptyBlank ? tr("A blank was spoiled before anything was printed on it") : tr("A print of %1 was spoiled").arg(m_words));
    m_typeName->setText(tr("Blank for"));
    m_type->setAccessibleName(tr("Blank for"));
    m_typeName->setVisible(isEmptyBlank);
    m_type->setVisible(isEmptyBlank);
    nameDay(tr("Day"));
    m_blankName->setText(tr("Number of the blank"));
    m_blank->setAccessibleName(tr("Number of the blank"));
    m_blank->setPlaceholderText(tr("Where blanks are numbered"));
    meaning()->setText(isEmptyBlank ? tr("It is told at the end of the register’s book of that year.")
                                    : tr("The print made last counts as destroyed; the next print takes its place. This is not taken back."));
    saveButton()->setText(tr("Write it down"));
    saveButton()->setToolTip(tr("Write the spoiled blank into the register (Ctrl+S)"));
    fillTypes();
}

} // namespace muster
