// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/register_filter_bar.h"

#include "ui/qualification/register_words.h"

#include <QLineEdit>

namespace muster {

namespace {

/// In the order of RegisterState.
const QStringList stateCodes{QStringLiteral("to_print"), QStringLiteral("printed"), QStringLiteral("revoked")};

} // namespace

RegisterFilterBar::RegisterFilterBar(QWidget *parent)
    : FilterBar(parent), m_type(addCombo("type", FilterCombo::Gone::Dropped)), m_year(addCombo("year", FilterCombo::Gone::Dropped)),
      m_stage(addCombo("state", FilterCombo::Gone::Dropped))
{
    m_year->setMinimumContentsLength(8);
    m_stage->setMinimumContentsLength(12);
    setChoices({});
    retranslate();
}

RegisterFilter RegisterFilterBar::filter() const
{
    RegisterFilter filter{.words = words()->text(), .typeId = {m_type->currentData().toLongLong()}};
    if (m_year->isAsking())
        filter.year = m_year->currentData().toInt();
    if (m_stage->isAsking())
        filter.state = RegisterState(stateCodes.indexOf(m_stage->currentData().toString()));
    return filter;
}

void RegisterFilterBar::setChoices(const RegisterChoices &choices)
{
    QList<FilterChoice> types{{0, tr("All qualifications")}};
    for (const auto &[id, words] : choices.types)
        types.append({id.value, words});
    QList<FilterChoice> years{{0, tr("All years")}};
    for (const int year : choices.years)
        years.append({year, QString::number(year)});
    m_type->offer(types);
    m_year->offer(years);
}

void RegisterFilterBar::retranslate()
{
    setWordsTexts(tr("Number, name or service number"), tr("Filter the register by number, name or service number"));
    m_type->setItemText(0, tr("All qualifications"));
    m_type->setName(tr("Qualified as"));
    m_year->setItemText(0, tr("All years"));
    m_year->setName(tr("Year"));
    QList<FilterChoice> states{{0, tr("All states")}};
    for (qsizetype i = 0; i < stateCodes.size(); ++i)
        states.append({stateCodes[i], registerStateWords(RegisterState(i))});
    m_stage->offer(states);
    m_stage->setName(tr("State"));
}

} // namespace muster
