// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merges_line.h"

#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

MergesLine::MergesLine(OfficeDesk desk, QWidget *parent) : QWidget(parent), m_desk(std::move(desk)), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void MergesLine::fill(PersonId id)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<PersonMerge> merges = mergesOf(m_desk.office.database(), id);
    for (const PersonMerge &merge : merges)
        add(merge);
    setVisible(!merges.isEmpty());
}

void MergesLine::add(const PersonMerge &merge)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    const QString words = merge.mergedOn.isValid()
        ? tr("Merged on %1 with %2 (%3)").arg(dayText(merge.mergedOn), merge.fullName, merge.serviceNo)
        : tr("Merged with %1 (%2)").arg(merge.fullName, merge.serviceNo);
    layout->addWidget(new ElidedLabel(TextLook::Soft, words, row), 1);
    auto *apart = makeButton(ButtonLook::Plain, tr("Take apart"), row);
    apart->setAccessibleName(tr("Take apart: %1").arg(merge.fullName));
    apart->setToolTip(tr("Makes two people of them again; what was changed since stays as it is."));
    layout->addWidget(apart);
    connect(apart, &QPushButton::clicked, this, [this, merge] { takeApart(merge); }, Qt::QueuedConnection);
    m_rows->addWidget(row);
}

void MergesLine::takeApart(const PersonMerge &merge)
{
    TakenApart apart;
    if (!attempt(this, [&] { apart = takeMergeApart(m_desk.office.database(), merge.id, m_desk.signature()); }))
        return;
    emit said(tr("Taken apart: %1 (%2) is a person again. Ctrl+Z puts the two together.").arg(merge.fullName, merge.serviceNo));
    emit takenApart(apart.other);
    if (MessageStrip *strip = apart.stays.isEmpty() ? nullptr : stripFor(this))
        strip->say(Tone::Warning, apart.stays.join(u'\n'));
}

} // namespace muster
