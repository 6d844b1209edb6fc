// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/reminders.h"

#include "ui/charts/chart_data.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace muster {

namespace {

/// In the order of the buttons.
const QStringList filters{QStringLiteral("overdue"), QStringLiteral("7"), QStringLiteral("30"), QStringLiteral("90")};

} // namespace

Reminders::Reminders(QWidget *parent) : QWidget(parent), m_title(makeLabel(TextLook::Soft, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_title);
    for (const QString &filter : filters) {
        auto *button = makeButton(ButtonLook::Plain, {}, this);
        button->setObjectName(QStringLiteral("due-") + filter);
        connect(button, &QPushButton::clicked, this, [this, filter] { emit askedFor(filter); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    hide();
    retranslate();
}

void Reminders::setCounts(const DueCounts &counts)
{
    m_counts = counts;
    setVisible(counts.open > 0);
    retranslate();
}

void Reminders::retranslate()
{
    const auto number = [](qint64 count) { return countText(double(count)); };
    m_title->setText(tr("Steps before departures"));
    const QStringList words{tr("%1 overdue").arg(number(m_counts.overdue)), tr("%1 within 7 days").arg(number(m_counts.within7)),
                            tr("%1 within 30 days").arg(number(m_counts.within30)), tr("%1 within 90 days").arg(number(m_counts.within90))};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->setAccessibleName(tr("Steps before departures: %1").arg(words[i]));
        m_buttons[i]->setToolTip(tr("Open the due list: %1").arg(words[i]));
    }
    m_buttons.first()->setIcon(m_counts.overdue > 0 ? lineIcon(toneIcon(Tone::Warning)) : QIcon());
}

} // namespace muster
