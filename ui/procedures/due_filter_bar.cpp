// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_filter_bar.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace muster {

namespace {

constexpr int leastWidth = 60;

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

const QString withinKey = QStringLiteral("within");
const QString ownerKey = QStringLiteral("owner");
const QString rotationKey = QStringLiteral("rotation");

QString counted(const QString &words, qint64 count)
{
    return QStringLiteral("%1 (%2)").arg(words, QLocale().toString(count));
}

/// The first entry asks for nothing and has no value.
template <class Fill>
void refill(QComboBox *combo, Fill fill)
{
    const QSignalBlocker quiet(combo);
    const QVariant before = combo->currentData();
    combo->clear();
    fill();
    const int at = before.isValid() ? combo->findData(before) : 0;
    combo->setCurrentIndex(qMax(0, at));
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

} // namespace

DueFilterBar::DueFilterBar(QWidget *parent)
    : QWidget(parent), m_within(addCombo("within", 20)), m_owner(addCombo("owner", 24)), m_rotation(addCombo("rotation", 16))
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

QComboBox *DueFilterBar::addCombo(const char *name, int letters)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumContentsLength(letters);
    combo->setMinimumWidth(leastWidth);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentIndexChanged, this, &DueFilterBar::changed);
    return combo;
}

void DueFilterBar::fillWithin()
{
    const int chosen = m_within->currentIndex();
    refill(m_within, [this] {
        for (const WithinName &one : withinNames)
            m_within->addItem(counted(tr(one.words), m_choices.counts.*one.count), QLatin1String(one.code));
    });
    const QSignalBlocker quiet(m_within);
    m_within->setCurrentIndex(chosen < 0 ? int(DueWithin::All) : chosen);
}

void DueFilterBar::fillOwners()
{
    refill(m_owner, [this] {
        m_owner->addItem(tr("Everybody responsible"));
        for (const DueOwner &owner : std::as_const(m_choices.owners))
            m_owner->addItem(counted(owner.name.isEmpty() ? tr("Nobody named") : owner.name, owner.count), owner.name);
    });
}

void DueFilterBar::fillRotations()
{
    refill(m_rotation, [this] {
        m_rotation->addItem(tr("All rotations"));
        for (const auto &[id, words] : std::as_const(m_choices.rotations))
            m_rotation->addItem(words, id.value);
    });
}

DueFilter DueFilterBar::filter(QDate day) const
{
    DueFilter filter{.day = day, .within = DueWithin(qMax(0, m_within->currentIndex())), .rotationId = {m_rotation->currentData().toLongLong()}};
    if (m_owner->currentIndex() > 0)
        filter.owner = m_owner->currentData().toString();
    return filter;
}

void DueFilterBar::setChoices(const DueChoices &choices)
{
    m_choices = choices;
    fillWithin();
    fillOwners();
    fillRotations();
}

QString DueFilterBar::inWords() const
{
    QStringList parts{tr(withinNames[qMax(0, m_within->currentIndex())].words)};
    if (m_owner->currentIndex() > 0)
        parts << (m_owner->currentData().toString().isEmpty() ? tr("Nobody named") : m_owner->currentData().toString());
    if (m_rotation->currentIndex() > 0)
        parts << m_rotation->currentText();
    return parts.join(QStringLiteral(" · "));
}

void DueFilterBar::clear()
{
    setState({{withinKey, QStringLiteral("all")}, {ownerKey, QVariant()}, {rotationKey, QVariant()}});
}

QVariantMap DueFilterBar::state() const
{
    QVariantMap state{{withinKey, m_within->currentData()}};
    if (m_owner->currentIndex() > 0)
        state.insert(ownerKey, m_owner->currentData());
    if (m_rotation->currentIndex() > 0)
        state.insert(rotationKey, m_rotation->currentData());
    return state;
}

/// A choice that is not offered yet, because nothing has been read, is offered by its value alone.
void DueFilterBar::setState(const QVariantMap &state)
{
    const QVariantMap before = this->state();
    {
        const QSignalBlocker quiet(this);
        if (state.contains(withinKey))
            m_within->setCurrentIndex(qMax(0, m_within->findData(state.value(withinKey))));
        for (const auto &[combo, key] : {std::pair(m_owner, ownerKey), std::pair(m_rotation, rotationKey)}) {
            const QVariant wanted = state.value(key);
            if (wanted.isValid() && combo->findData(wanted) < 0)
                combo->addItem(wanted.toString(), wanted);
            combo->setCurrentIndex(wanted.isValid() ? combo->findData(wanted) : 0);
        }
    }
    if (before != this->state())
        emit changed();
}

void DueFilterBar::retranslate()
{
    for (const auto &[combo, name] : {std::pair(m_within, tr("Due")), std::pair(m_owner, tr("Responsible")), std::pair(m_rotation, tr("Rotation"))}) {
        combo->setAccessibleName(name);
        combo->view()->setAccessibleName(name);
    }
    setChoices(DueChoices(m_choices));
}

} // namespace muster
