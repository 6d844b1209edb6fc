// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/portrait_head.h"

#include "ui/people/portrait_place.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

PortraitHead::PortraitHead(QWidget *parent)
    : QWidget(parent), m_portrait(new PortraitPlace(this)), m_name(new ElidedLabel(TextLook::Title, {}, this)),
      m_line(new ElidedLabel(TextLook::Soft, {}, this)), m_chipRow(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_portrait, 0, Qt::AlignTop);
    row->addLayout(buildWords(), 1);
}

QLayout *PortraitHead::buildWords()
{
    m_chipRow->setSpacing(Theme::unit);
    m_chipRow->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addSpacing(2);
    words->addLayout(m_chipRow);
    words->addStretch(1);
    return words;
}

QLabel *PortraitHead::addChip(Tone tone)
{
    QLabel *chip = makeChip(tone, {}, this);
    m_chipRow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    return chip;
}

void PortraitHead::setWords(const QString &name, QStringList line)
{
    line.removeAll(QString());
    m_name->setText(name);
    m_line->setText(line.join(QStringLiteral(" · ")));
}

void PortraitHead::sayPlainly(const QString &name, const QString &line)
{
    m_name->setText(name);
    m_line->setText(line);
    for (QLabel *chip : std::as_const(m_chips))
        chip->hide();
}

QStringList PortraitHead::chips() const
{
    QStringList words;
    for (const QLabel *chip : m_chips)
        if (!chip->isHidden())
            words.append(chip->text());
    return words;
}

} // namespace muster
