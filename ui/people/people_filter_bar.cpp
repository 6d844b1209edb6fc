// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filter_bar.h"

#include <QLineEdit>

namespace muster {

namespace {

template <class Record>
QList<FilterChoice> withAll(const QString &all, const QList<std::pair<Id<Record>, QString>> &choices)
{
    QList<FilterChoice> list{{0, all}};
    for (const auto &[id, words] : choices)
        list.append({id.value, words});
    return list;
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget *parent)
    : FilterBar(parent), m_service(addCombo("service", FilterCombo::Gone::Dropped)),
      m_organisation(addCombo("organisation", FilterCombo::Gone::Dropped)), m_sex(addCombo("sex", FilterCombo::Gone::Dropped))
{
    retranslate();
}

PeopleFilter PeopleFilterBar::filter() const
{
    PeopleFilter filter{.words = words()->text(), .serviceId = {m_service->currentData().toLongLong()},
                        .organisationId = {m_organisation->currentData().toLongLong()}};
    if (const int sex = m_sex->currentData().toInt(); sex > 0)
        filter.sex = Sex(sex - 1);
    return filter;
}

void PeopleFilterBar::setChoices(const PeopleChoices &choices)
{
    m_service->offer(withAll(tr("All services"), choices.services));
    m_organisation->offer(withAll(tr("All organisations"), choices.organisations));
}

void PeopleFilterBar::retranslate()
{
    setWordsTexts(tr("Name, passport spelling or service number"), tr("Filter people by name, passport spelling or service number"));
    m_service->setItemText(0, tr("All services"));
    m_service->setName(tr("Service"));
    m_organisation->setItemText(0, tr("All organisations"));
    m_organisation->setName(tr("Organisation"));
    m_sex->offer({{0, tr("Men and women")}, {1 + int(Sex::Male), tr("Men")}, {1 + int(Sex::Female), tr("Women")},
                  {1 + int(Sex::Unknown), tr("Sex not known")}});
    m_sex->setName(tr("Sex"));
}

} // namespace muster
