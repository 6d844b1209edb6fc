// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "ui/selection/outlook.h"

#include <QAbstractListModel>

#include <memory>

namespace muster {

/// The cards of a whole board, shared by its columns.
using CardStock = std::shared_ptr<const QList<CandidateCard>>;

/// The cards of one column: places in the stock.
class CardsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(const CardStock &stock, const QList<qsizetype> &places);
    void setOutlooks(const Outlooks &outlooks);

    const CandidateCard &cardAt(int row) const { return m_stock->at(m_places.at(row)); }
    /// Nothing while not known.
    std::optional<int> openActsOf(CandidacyId id) const;
    /// -1 when the candidacy has no card here.
    int rowOf(CandidacyId id) const;
    qsizetype count(Sex sex) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// As text the name; for people who hear the window all that the card tells.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    CardStock m_stock = std::make_shared<const QList<CandidateCard>>();
    QList<qsizetype> m_places;
    Outlooks m_outlooks;
};

} // namespace muster
