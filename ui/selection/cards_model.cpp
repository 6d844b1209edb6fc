// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/cards_model.h"

#include "ui/selection/card_words.h"

#include <algorithm>

namespace muster {

void CardsModel::setCards(const CardStock &stock, const QList<qsizetype> &places)
{
    beginResetModel();
    m_stock = stock;
    m_places = places;
    endResetModel();
}

void CardsModel::setOutlooks(const Outlooks &outlooks)
{
    m_outlooks = outlooks;
    if (!m_places.isEmpty())
        emit dataChanged(index(0), index(int(m_places.size()) - 1));
}

std::optional<int> CardsModel::openActsOf(CandidacyId id) const
{
    if (!m_outlooks)
        return {};
    const auto found = m_outlooks->constFind(id);
    return found != m_outlooks->constEnd() ? std::optional(found->open) : std::nullopt;
}

qsizetype CardsModel::count(Sex sex) const
{
    return std::count_if(m_places.begin(), m_places.end(), [&](qsizetype place) { return m_stock->at(place).sex == sex; });
}

int CardsModel::rowOf(CandidacyId id) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](qsizetype place) { return m_stock->at(place).id == id; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

int CardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    const CandidateCard &card = cardAt(index.row());
    if (role == Qt::DisplayRole)
        return card.fullName;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cardSentence(card, openActsOf(card.id));
    return {};
}

Qt::ItemFlags CardsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

} // namespace muster
