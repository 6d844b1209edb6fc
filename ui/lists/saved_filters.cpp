// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/saved_filters.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype keyLength = 16;

/// An address may hold signs that a key may not.
QString shortKey(const QString &office)
{
    return QString::fromLatin1(QCryptographicHash::hash(office.toUtf8(), QCryptographicHash::Sha256).toHex().left(keyLength));
}

auto called(const QString &name)
{
    return [name](const SavedFilter &filter) { return filter.name == name; };
}

} // namespace

SavedFilters::SavedFilters(const QString &office, const QString &list)
    : m_key(QStringLiteral("filters/%1/%2").arg(shortKey(office), list))
{
}

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    for (const QVariant &entry : QSettings().value(m_key).toList()) {
        const QVariantMap map = entry.toMap();
        filters.append({map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("state")).toMap()});
    }
    return filters;
}

bool SavedFilters::contains(const QString &name) const
{
    const QList<SavedFilter> filters = all();
    return std::any_of(filters.begin(), filters.end(), called(name));
}

void SavedFilters::save(const SavedFilter &filter) const
{
    QList<SavedFilter> filters = all();
    const auto same = std::find_if(filters.begin(), filters.end(), called(filter.name));
    if (same == filters.end())
        filters.append(filter);
    else
        *same = filter;
    write(filters);
}

void SavedFilters::rename(const QString &from, const QString &to) const
{
    if (to.isEmpty() || contains(to))
        return;
    QList<SavedFilter> filters = all();
    for (SavedFilter &filter : filters)
        if (filter.name == from)
            filter.name = to;
    write(filters);
}

void SavedFilters::remove(const QString &name) const
{
    QList<SavedFilter> filters = all();
    filters.removeIf(called(name));
    write(filters);
}

void SavedFilters::write(const QList<SavedFilter> &filters) const
{
    QVariantList list;
    for (const SavedFilter &filter : filters)
        list.append(QVariantMap{{QStringLiteral("name"), filter.name}, {QStringLiteral("state"), filter.state}});
    QSettings().setValue(m_key, list);
}

} // namespace muster
