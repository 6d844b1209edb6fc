// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/labelled_rows.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QVBoxLayout>

namespace muster {

LabelledRows::LabelledRows(QWidget *owner) : m_rows(new QVBoxLayout(owner))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::unit / 2);
}

void LabelledRows::add(QWidget *field)
{
    m_rows->addWidget(field);
    m_fields.append(field);
}

void LabelledRows::addLabelled(QWidget *field)
{
    QLabel *label = makeLabel(TextLook::Soft, {}, m_rows->parentWidget());
    label->setContentsMargins(0, Theme::unit / 2, 0, 0);
    m_labels.insert(field, label);
    m_rows->addWidget(label);
    add(field);
}

void LabelledRows::name(QWidget *field, const QString &words)
{
    m_labels.value(field)->setText(words);
}

void LabelledRows::showOnly(const QList<QWidget *> &fields)
{
    for (QWidget *field : m_fields) {
        const bool isShown = fields.contains(field);
        if (QLabel *label = m_labels.value(field))
            label->setVisible(isShown);
        field->setVisible(isShown);
    }
}

} // namespace muster
