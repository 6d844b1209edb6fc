// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_offices.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace muster {

namespace {

constexpr auto listKey = "offices/recent";
constexpr qsizetype mostKept = 8;

void keep(const QList<RecentOffice> &offices)
{
    QStringList lines;
    for (const RecentOffice &office : offices.mid(0, mostKept))
        lines << office.address.text << office.name;
    QSettings().setValue(QLatin1String(listKey), lines);
}

QList<RecentOffice> without(QList<RecentOffice> offices, const OfficeAddress &address)
{
    offices.removeIf([&address](const RecentOffice &office) { return office.address.text == address.text; });
    return offices;
}

} // namespace

bool RecentOffice::isThere() const
{
    return address.engine == Engine::Postgres || QFileInfo::exists(address.text);
}

QList<RecentOffice> recentOffices()
{
    QList<RecentOffice> offices;
    const QStringList lines = QSettings().value(QLatin1String(listKey)).toStringList();
    for (qsizetype at = 0; at + 1 < lines.size(); at += 2)
        offices.append({OfficeAddress::of(lines[at]), lines[at + 1]});
    return offices;
}

void rememberOffice(const RecentOffice &office)
{
    const OfficeAddress address = OfficeAddress::of(office.address.shown());
    keep(QList<RecentOffice>{{address, office.name}} + without(recentOffices(), address));
}

void forgetOffice(const OfficeAddress &address)
{
    keep(without(recentOffices(), address));
}

OfficeAddress sampleOffice()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return OfficeAddress::of(folder + QStringLiteral("/muster/sample.muster"));
}

QDate sampleToday()
{
    return {2025, 7, 31};
}

} // namespace muster
