// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_filter_bar.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace muster {

namespace {

/// In the order of DueWithin; the words are translated in the context "DueFilterBar".
struct WithinName {
    const char *code;
    const char *words;
    qint64 DueCounts::*count;
};

constexpr WithinName withinNames[] = {
    {"overdue", QT_TRANSLATE_NOOP("muster::DueFilterBar", "Overdue"), &DueCounts::overdue},
    {"7", QT_TRANSLATE_NOOP("muster::DueFilterBar", "Within 7 days"), &DueCounts::within7},
    {"30", QT_TRANSLATE_NOOP("muster::DueFilterBar", "Within 30 days"), &DueCounts::within30},
    {"90", QT_TRANSLATE_NOOP("muster::DueFilterBar", "Within 90 days"), &DueCounts::within90},
    {"all", QT_TRANSLATE_NOOP("muster::DueFilterBar", "All open steps"), &DueCounts::open},
};

QString counted(const QString &words, qint64 count)
{
    return QStringLiteral("%1 (%2)").arg(words, QLocale().toString(count));
}

} // namespace

DueFilterBar::DueFilterBar(QWidget *parent)
    : QWidget(parent), m_within(addCombo("within", FilterCombo::Gone::Dropped, 20)),
      m_owner(addCombo("owner", FilterCombo::Gone::Kept, 24)), m_rotation(addCombo("rotation", FilterCombo::Gone::Kept, 16))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_within);
    row->addWidget(m_owner);
    row->addWidget(m_rotation);
    row->addStretch(1);
    retranslate();
    m_within->setCurrentIndex(int(DueWithin::All));
}

FilterCombo *DueFilterBar::addCombo(const char *key, FilterCombo::Gone gone, int letters)
{
    auto *combo = new FilterCombo(key, gone, this);
    combo->setMinimumContentsLength(letters);
    connect(combo, &QComboBox::currentIndexChanged, this, &DueFilterBar::changed);
    return combo;
}

void DueFilterBar::offerWithin()
{
    QList<FilterChoice> choices;
    for (const WithinName &one : withinNames)
        choices.append({QLatin1String(one.code), counted(tr(one.words), m_choices.counts.*one.count)});
    m_within->offer(choices);
}

void DueFilterBar::offerOwners()
{
    QList<FilterChoice> choices{{0, tr("Everybody responsible")}};
    for (const DueOwner &owner : std::as_const(m_choices.owners))
        choices.append({owner.name, counted(owner.name.isEmpty() ? tr("Nobody named") : owner.name, owner.count)});
    m_owner->offer(choices);
}

void DueFilterBar::offerRotations()
{
    QList<FilterChoice> choices{{0, tr("All rotations")}};
    for (const auto &[id, words] : std::as_const(m_choices.rotations))
        choices.append({id.value, words});
    m_rotation->offer(choices);
}

DueFilter DueFilterBar::filter(QDate day) const
{
    DueFilter filter{.day = day, .within = DueWithin(qMax(0, m_within->currentIndex())), .rotationId = {m_rotation->currentData().toLongLong()}};
    if (m_owner->isAsking())
        filter.owner = m_owner->currentData().toString();
    return filter;
}

void DueFilterBar::setChoices(const DueChoices &choices)
{
    m_choices = choices;
    offerWithin();
    offerOwners();
    offerRotations();
}

QString DueFilterBar::inWords() const
{
    QStringList parts{tr(withinNames[qMax(0, m_within->currentIndex())].words)};
    if (m_owner->isAsking())
        parts << (m_owner->currentData().toString().isEmpty() ? tr("Nobody named") : m_owner->currentData().toString());
    if (m_rotation->isAsking())
        parts << m_rotation->currentText();
    return parts.join(QStringLiteral(" · "));
}

void DueFilterBar::clear()
{
    setState({{m_within->key(), QStringLiteral("all")}});
}

QVariantMap DueFilterBar::state() const
{
    QVariantMap state{{m_within->key(), m_within->currentData()}};
    for (const FilterCombo *combo : {m_owner, m_rotation})
        if (combo->isAsking())
            state.insert(combo->key(), combo->currentData());
    return state;
}

void DueFilterBar::setState(const QVariantMap &state)
{
    const QVariantMap before = this->state();
    {
        const QSignalBlocker quiet(this);
        if (state.contains(m_within->key()))
            m_within->choose(state.value(m_within->key()));
        for (FilterCombo *combo : {m_owner, m_rotation})
            combo->choose(state.value(combo->key(), 0));
    }
    if (before != this->state())
        emit changed();
}

void DueFilterBar::retranslate()
{
    m_within->setName(tr("Due"));
    m_owner->setName(tr("Responsible"));
    m_rotation->setName(tr("Rotation"));
    setChoices(DueChoices(m_choices));
}

} // namespace muster
