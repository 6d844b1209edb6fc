// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/register_rows.h"

#include "ui/lists/paged_model.h"
#include "ui/qualification/register_words.h"
#include "ui/shell/guard.h"

namespace muster {

namespace {

constexpr qsizetype sheetPart = 500;

const QHash<QByteArray, RegisterKey> &keys()
{
    static const QHash<QByteArray, RegisterKey> known{
        {"number", RegisterKey::Number}, {"holder", RegisterKey::Holder}, {"type", RegisterKey::Type}, {"issued", RegisterKey::IssuedOn}};
    return known;
}

QVariantList cellsOf(const RegisterRow &row)
{
    return {row.number, row.holder, row.issuedOn, chipValue(registerChip(row.state())), row.type, row.course, row.issuedBy, printsWords(row), row.id.value};
}

} // namespace

RegisterRows::RegisterRows(const OfficeDesk &desk, QWidget *view) : QObject(view), m_desk(desk), m_view(view), m_model(new PagedModel(this))
{
}

void RegisterRows::show(const RegisterFilter &filter)
{
    m_filter = filter;
    m_ids.clear();
    attempt(m_view, [this] { m_ids = registerOutline(m_desk.office.database(), m_filter, m_order); });
    m_model->setSource({[this](qint64 offset, int limit) { return rows(offset, limit); }, m_ids.size()});
}

void RegisterRows::sortBy(const QByteArray &column, Qt::SortOrder order)
{
    m_order = keys().contains(column) ? RegisterOrder{keys().value(column), order} : RegisterOrder();
}

QList<QVariantList> RegisterRows::rows(qint64 offset, int limit)
{
    QList<QVariantList> cells;
    attempt(m_view, [&] {
        for (const RegisterRow &row : registerRows(m_desk.office.database(), m_ids.mid(offset, limit)))
            cells.append(cellsOf(row));
    });
    return cells;
}

std::function<SheetRows()> RegisterRows::everything() const
{
    return [address = m_desk.office.database().address(), ids = m_ids]() -> SheetRows {
        const auto database = std::make_shared<const Database>(Database::open(address));
        return [database, ids, at = std::make_shared<qsizetype>(0)] {
            QList<QVariantList> cells;
            for (const RegisterRow &row : registerRows(*database, ids.mid(*at, sheetPart)))
                cells.append(cellsOf(row));
            *at += sheetPart;
            return cells;
        };
    };
}

} // namespace muster
