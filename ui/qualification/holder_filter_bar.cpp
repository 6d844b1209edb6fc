// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/holder_filter_bar.h"

#include "core/missions/category.h"
#include "core/people/organisation.h"
#include "core/storage/repository.h"

#include <QLineEdit>

namespace muster {

namespace {

template <class Record>
QList<FilterChoice> choicesOf(const Database &database, const QString &clauses)
{
    QList<FilterChoice> choices;
    for (const Record &one : select<Record>(database, clauses))
        choices.append({one.id.value, recordTable<Record>().naming(one)});
    return choices;
}

} // namespace

HolderChoices holderChoices(const Database &database)
{
    return {choicesOf<QualificationType>(database, QStringLiteral("ORDER BY id")),
            choicesOf<Category>(database, QStringLiteral("ORDER BY id")),
            choicesOf<Organisation>(database, QStringLiteral("WHERE id IN (SELECT DISTINCT p.organisation_id FROM person p) ORDER BY name"))};
}

HolderFilterBar::HolderFilterBar(QWidget *parent)
    : FilterBar(parent), m_type(addCombo("type", FilterCombo::Gone::Kept)), m_category(addCombo("category", FilterCombo::Gone::Kept)),
      m_organisation(addCombo("organisation", FilterCombo::Gone::Kept))
{
    retranslate();
}

HolderFilter HolderFilterBar::filter(QDate day) const
{
    return {.day = day, .words = words()->text(), .typeId = {m_type->currentData().toLongLong()},
            .categoryId = {m_category->currentData().toLongLong()}, .organisationId = {m_organisation->currentData().toLongLong()}};
}

void HolderFilterBar::setChoices(const HolderChoices &choices)
{
    m_type->offer(QList<FilterChoice>{{0, tr("All types")}} + choices.types);
    m_category->offer(QList<FilterChoice>{{0, tr("All categories")}} + choices.categories);
    m_organisation->offer(QList<FilterChoice>{{0, tr("All organisations")}} + choices.organisations);
}

void HolderFilterBar::retranslate()
{
    setWordsTexts(tr("Name, passport spelling or service number"), tr("Filter holders by name, passport spelling or service number"));
    m_type->setItemText(0, tr("All types"));
    m_type->setName(tr("Qualification type"));
    m_category->setItemText(0, tr("All categories"));
    m_category->setName(tr("Category"));
    m_organisation->setItemText(0, tr("All organisations"));
    m_organisation->setName(tr("Organisation"));
}

} // namespace muster
