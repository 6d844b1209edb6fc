// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_rows.h"

#include "ui/lists/row_order.h"
#include "ui/people/person_words.h"
#include "ui/selection/card_words.h"

#include <algorithm>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, StageColumn };

} // namespace

CandidateRows::CandidateRows(QObject *parent) : QObject(parent), m_model(new PagedModel(this))
{
    setColumns();
    connect(m_model, &PagedModel::sortChosen, this, &CandidateRows::sortBy);
}

void CandidateRows::setColumns()
{
    m_model->setColumns({
        {"name", tr("Name"), Qt::AlignLeft, 150},
        {"service_no", tr("Service no."), Qt::AlignLeft, 102},
        {"stage", tr("Stage"), Qt::AlignLeft, 110},
        {"since", tr("Since"), Qt::AlignRight, 106},
        {"goal", tr("Goes to"), Qt::AlignLeft, 150},
        {"departs", tr("Departs"), Qt::AlignRight, 108},
        {"due", tr("Next due"), Qt::AlignRight, 108},
        {"open", tr("Open"), Qt::AlignRight, 64},
        {"earliest", tr("Earliest"), Qt::AlignRight, 110},
        {"mission", tr("Mission"), Qt::AlignLeft, 100},
        {"unit", tr("Unit"), Qt::AlignLeft, 92},
        {"category", tr("Category"), Qt::AlignLeft, 180},
        {"rank", tr("Rank"), Qt::AlignLeft, 156},
        {"service", tr("Service"), Qt::AlignLeft, 94},
        {"sex", tr("Sex"), Qt::AlignLeft, 80},
    });
}

bool CandidateRows::isWorkedOut(const CandidateCard &card) const
{
    return m_outlooks && m_outlooks->contains(card.id);
}

Outlook CandidateRows::outlookOf(const CandidateCard &card) const
{
    return isWorkedOut(card) ? m_outlooks->value(card.id) : Outlook{.nextDue = card.nextDue};
}

QVariantList CandidateRows::cells(const CandidateCard &card) const
{
    const Outlook outlook = outlookOf(card);
    return {card.fullName, card.serviceNo, chipValue(stageChip(card.stage)), card.since, missionAndUnit(card), card.departure, outlook.nextDue,
            isWorkedOut(card) ? QVariant(outlook.open) : QVariant(), outlook.earliest, card.mission, unitAndRotation(card.unit, card.rotation),
            inLanguage(card.category), inLanguage(card.rank), card.serviceCode, sexWords(card.sex), card.id.value};
}

/// Names are sorted the given name first, stages along the way.
QVariant CandidateRows::sortCell(const CandidateCard &card) const
{
    if (m_sortColumn == StageColumn)
        return int(card.stage);
    return cells(card).value(m_sortColumn);
}

void CandidateRows::setCards(const CardStock &stock)
{
    m_stock = stock;
    show();
}

void CandidateRows::setOutlooks(const Outlooks &outlooks)
{
    m_outlooks = outlooks;
    show();
}

void CandidateRows::narrow(const CardFilter &filter)
{
    m_filter = filter;
    show();
}

void CandidateRows::sortBy(const QByteArray &column, Qt::SortOrder order)
{
    const auto &columns = m_model->columns();
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &one) { return one.key == column; });
    m_sortColumn = found == columns.end() ? -1 : int(found - columns.begin());
    m_sortOrder = order;
    show();
}

void CandidateRows::sort()
{
    const bool rising = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == NameColumn)
        return std::stable_sort(m_places.begin(), m_places.end(), [&](qsizetype a, qsizetype b) {
            return rising ? m_stock->at(a).sortKey < m_stock->at(b).sortKey : m_stock->at(b).sortKey < m_stock->at(a).sortKey;
        });
    if (m_sortColumn < 0)
        return;
    QHash<qsizetype, QVariant> keys;
    for (const qsizetype place : std::as_const(m_places))
        keys.insert(place, sortCell(m_stock->at(place)));
    std::stable_sort(m_places.begin(), m_places.end(), [&](qsizetype a, qsizetype b) {
        return rising ? isBefore(keys[a], keys[b]) : isBefore(keys[b], keys[a]);
    });
}

void CandidateRows::show()
{
    m_places = cardsThatFulfil(m_filter, *m_stock);
    sort();
    m_model->setSource({[this](qint64 offset, int limit) {
                            QList<QVariantList> rows;
                            for (const qsizetype place : m_places.mid(offset, limit))
                                rows.append(cells(m_stock->at(place)));
                            return rows;
                        },
                        m_places.size()});
    emit changed();
}

int CandidateRows::rowOf(CandidacyId id) const
{
    for (qsizetype row = 0; row < m_places.size(); ++row)
        if (m_stock->at(m_places[row]).id == id)
            return int(row);
    return -1;
}

void CandidateRows::retranslate()
{
    setColumns();
    show();
}

} // namespace muster
