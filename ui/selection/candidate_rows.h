// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/paged_model.h"
#include "ui/selection/cards_model.h"

namespace muster {

/// The candidates as rows of a list, narrowed by a filter and sorted by a column. Cells are made as they are looked at.
class CandidateRows : public QObject {
    Q_OBJECT

public:
    explicit CandidateRows(QObject *parent);

    PagedModel *model() const { return m_model; }
    void setCards(const CardStock &stock);
    void setOutlooks(const Outlooks &outlooks);
    void narrow(const CardFilter &filter);
    void retranslate();

    qsizetype count() const { return m_places.size(); }
    /// All there are, whatever the filter.
    qsizetype total() const { return m_stock->size(); }
    const CandidateCard &cardAt(int row) const { return m_stock->at(m_places.at(row)); }
    /// -1 when the candidacy is not shown.
    int rowOf(CandidacyId id) const;
    const CardStock &stock() const { return m_stock; }

signals:
    void changed();

private:
    void setColumns();
    void sortBy(const QByteArray &column, Qt::SortOrder order);
    void show();
    void sort();
    QVariantList cells(const CandidateCard &card) const;
    QVariant sortCell(const CandidateCard &card) const;
    Outlook outlookOf(const CandidateCard &card) const;
    bool isWorkedOut(const CandidateCard &card) const;

    PagedModel *m_model;
    CardStock m_stock = std::make_shared<const QList<CandidateCard>>();
    Outlooks m_outlooks;
    CardFilter m_filter;
    QList<qsizetype> m_places;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace muster
