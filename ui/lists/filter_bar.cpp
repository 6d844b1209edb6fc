// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_bar.h"

#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace muster {

namespace {

constexpr auto wordsKey = "words";
constexpr int leastWidth = 120;

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_words(new QLineEdit(this))
{
    m_words->setObjectName(QLatin1String(wordsKey));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(leastWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_words, 1);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::changed);
}

FilterCombo *FilterBar::addCombo(const char *key, FilterCombo::Gone gone)
{
    auto *combo = new FilterCombo(key, gone, this);
    layout()->addWidget(combo);
    m_combos.append(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return combo;
}

void FilterBar::setWordsTexts(const QString &hint, const QString &name)
{
    m_words->setPlaceholderText(hint);
    m_words->setAccessibleName(name);
    m_words->setToolTip(tr("Beginnings of words in any order; marks and capital letters do not matter (Ctrl+F)"));
}

void FilterBar::clear()
{
    setState({});
    m_words->setFocus();
}

void FilterBar::find()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FilterBar::inWords() const
{
    QStringList parts;
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        parts.append(tr("“%1”").arg(words));
    for (const FilterCombo *combo : m_combos)
        if (combo->isAsking())
            parts.append(combo->currentText());
    return parts.join(QStringLiteral(" · "));
}

QVariantMap FilterBar::state() const
{
    QVariantMap state;
    if (!m_words->text().isEmpty())
        state.insert(QLatin1String(wordsKey), m_words->text());
    for (const FilterCombo *combo : m_combos)
        if (combo->isAsking())
            state.insert(combo->key(), combo->currentData());
    return state;
}

void FilterBar::setState(const QVariantMap &state)
{
    if (state == this->state())
        return;
    {
        const QSignalBlocker quiet(this);
        m_words->setText(state.value(QLatin1String(wordsKey)).toString());
        for (FilterCombo *combo : m_combos)
            combo->choose(state.value(combo->key(), 0));
    }
    emit changed();
}

} // namespace muster
