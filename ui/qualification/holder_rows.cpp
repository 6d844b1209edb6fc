// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/holder_rows.h"

#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/qualification/holder_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/worker_faults.h"

namespace muster {

QVariantList holderCells(const HolderRow &row, QDate day)
{
    return {row.fullName, row.serviceNo, inLanguage(row.rank), row.organisation, inLanguage(row.type), row.grantedOn, row.standing.lastDay,
            chipValue(standingChip(row.standing, day)), touchedWords(row.touched), row.certificates.join(QStringLiteral(", ")), row.course, row.id.value};
}

HolderRows::HolderRows(OfficeDesk desk, QWidget *view)
    : QObject(view), m_desk(std::move(desk)), m_view(view), m_model(new PagedModel(this))
{
    onFault(*m_desk.worker, this, [this](const QString &words) { showFault(m_view, words); });
}

void HolderRows::ask(const HolderFilter &filter)
{
    m_desk.worker->ask({this, "holders"}, [filter](const Database &database) { return Answer{filter, holderCounts(database, filter), holderChoices(database)}; },
                       [this](const Answer &answer) { take(answer); });
}

void HolderRows::take(const Answer &answer)
{
    m_shown = answer.filter;
    m_counts = answer.counts;
    m_choices = answer.choices;
    m_read.clear();
    m_model->setSource({[this](qint64 offset, int limit) { return rows(offset, limit); }, count()});
    emit changed();
}

QList<QVariantList> HolderRows::rows(qint64 offset, int limit)
{
    QList<QVariantList> cells;
    attempt(m_view, [&] {
        for (const HolderRow &row : holders(m_desk.office.database(), m_shown, offset, limit)) {
            m_read.insert(row.id.value, row);
            cells.append(holderCells(row, m_shown.day));
        }
    });
    return cells;
}

const HolderRow *HolderRows::at(int row) const
{
    const auto known = m_read.constFind(m_model->idOf(row).toLongLong());
    return known == m_read.constEnd() ? nullptr : &*known;
}

std::function<SheetRows()> HolderRows::everything() const
{
    return [address = m_desk.office.database().address(), filter = m_shown]() -> SheetRows {
        const auto database = std::make_shared<const Database>(Database::open(address));
        return [database, day = filter.day, next = holderPages(*database, filter)] {
            QList<QVariantList> cells;
            for (const HolderRow &row : next())
                cells.append(holderCells(row, day));
            return cells;
        };
    };
}

} // namespace muster
