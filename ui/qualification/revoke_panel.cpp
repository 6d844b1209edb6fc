// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/revoke_panel.h"

#include "ui/shell/date_field.h"
#include "ui/shell/labels.h"

#include <QLineEdit>

namespace muster {

RevokePanel::RevokePanel(QWidget *parent)
    : RegisterPanel(parent), m_signedByName(makeLabel(TextLook::Soft, {}, this)), m_signedBy(new QLineEdit(this))
{
    build({askedDay(), askedReason(), {m_signedByName, m_signedBy}});
    retranslate();
}

void RevokePanel::begin(const QList<CertificateId> &certificates, const QString &words, QDate day)
{
    m_certificates = certificates;
    m_words = words;
    beginOn(day);
    retranslate();
    reason()->setFocus();
}

void RevokePanel::save()
{
    emit given({m_certificates, day()->day(), reason()->text().trimmed(), m_signedBy->text().trimmed()});
}

void RevokePanel::retranslate()
{
    RegisterPanel::retranslate();
    title()->setText(tr("Revoke %1").arg(m_words));
    nameDay(tr("Revoked on"));
    m_signedByName->setText(tr("Signed by"));
    m_signedBy->setAccessibleName(tr("Signed by"));
    meaning()->setText(tr("The number stays in the register and goes on the revocation file; the qualification stays. This is not taken back."));
    saveButton()->setText(tr("Revoke"));
    saveButton()->setToolTip(tr("Revoke it for good (Ctrl+S)"));
}

} // namespace muster
