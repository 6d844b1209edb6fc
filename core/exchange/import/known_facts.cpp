// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/known_facts.h"

#include "core/base/days.h"

#include <QStringList>

namespace muster {

namespace {

/// Days come as text from one engine and as days from the other and from the files.
QString written(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? isoDay(value.toDate()) : value.toString();
}

QString keyOf(const QVariantList &fact)
{
    QStringList parts;
    for (const QVariant &value : fact)
        parts.append(written(value));
    return parts.join(u'\n');
}

} // namespace

void KnownFacts::startWith(const Database &database, const QString &sql)
{
    m_facts.clear();
    database.eachRow(sql, {}, [this](const Row &row) { m_facts.insert(keyOf(row)); });
}

bool KnownFacts::contains(const QVariantList &fact) const
{
    return m_facts.contains(keyOf(fact));
}

bool KnownFacts::insert(const QVariantList &fact)
{
    const qsizetype before = m_facts.size();
    m_facts.insert(keyOf(fact));
    return m_facts.size() > before;
}

} // namespace muster
