// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/checked_field.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

CheckedField::CheckedField(QWidget *parent)
    : QWidget(parent), m_name(makeLabel(TextLook::Soft, {}, this)), m_edit(new QLineEdit(this)),
      m_fault(makeLabel(TextLook::Small, {}, this)), m_row(new QHBoxLayout)
{
    m_name->setBuddy(m_edit);
    m_fault->setWordWrap(true);
    m_fault->hide();
    setLook(m_fault, "look", QStringLiteral("fault"));
    m_row->setSpacing(Theme::unit);
    m_row->addWidget(m_edit, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_name);
    rows->addLayout(m_row);
    rows->addWidget(m_fault);
}

void CheckedField::setName(const QString &name)
{
    m_name->setText(name);
    m_edit->setAccessibleName(name);
}

void CheckedField::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_edit->setAccessibleDescription(fault);
    setLook(m_edit, "wrong", !fault.isEmpty());
}

void CheckedField::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

} // namespace muster
