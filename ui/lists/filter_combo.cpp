// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_combo.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

namespace muster {

namespace {

constexpr int leastWidth = 60;
constexpr int mostLetters = 15;     ///< of the longest heading, «Mọi đơn vị công tác», in most fonts

} // namespace

FilterCombo::FilterCombo(const char *key, Gone gone, QWidget *parent) : QComboBox(parent), m_gone(gone)
{
    setObjectName(QLatin1String(key));
    setMinimumContentsLength(mostLetters);
    setMinimumWidth(leastWidth);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    addItem(QString(), 0);
}

void FilterCombo::offer(const QList<FilterChoice> &choices)
{
    const QSignalBlocker quiet(this);
    const FilterChoice chosen{currentData(), currentText()};
    const bool wasAsking = isAsking();
    clear();
    for (const auto &[value, words] : choices)
        addItem(words, value);
    if (m_gone == Gone::Kept && wasAsking && findData(chosen.value) < 0)
        addItem(chosen.words, chosen.value);
    setCurrentIndex(qMax(0, findData(chosen.value)));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

/// A kept one that is not read yet gets its words when it is; where its value is words, they do until then.
void FilterCombo::choose(const QVariant &value)
{
    if (m_gone == Gone::Kept && findData(value) < 0)
        addItem(value.typeId() == QMetaType::QString ? value.toString() : QString(), value);
    setCurrentIndex(qMax(0, findData(value)));
}

void FilterCombo::setName(const QString &name)
{
    setAccessibleName(name);
    view()->setAccessibleName(name);
}

} // namespace muster
