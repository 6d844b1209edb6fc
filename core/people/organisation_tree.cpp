// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/organisation_tree.h"

#include "core/storage/database.h"

#include <QHash>
#include <QSet>

namespace muster {

namespace {

QList<OrganisationNode> readNodes(const Database &database)
{
    const QString sql = QStringLiteral("SELECT o.id, o.parent_id, o.name, count(p.id) FROM organisation o "
                                       "LEFT JOIN person p ON p.organisation_id = o.id "
                                       "GROUP BY o.id, o.parent_id, o.name ORDER BY o.name, o.id");
    QList<OrganisationNode> nodes;
    for (const Row &row : database.rows(sql)) {
        const int people = row[3].toInt();
        nodes.append({{row[0].toLongLong()}, {row[1].toLongLong()}, row[2].toString(), people, people});
    }
    return nodes;
}

} // namespace

QList<OrganisationNode> organisationTree(const Database &database)
{
    QList<OrganisationNode> nodes = readNodes(database);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        places.insert(nodes[i].id.value, i);
    for (const OrganisationNode &node : QList<OrganisationNode>(nodes)) {
        // An office that was altered by other means may hold a circle; each is counted once then.
        QSet<qint64> counted{node.id.value};
        for (qint64 above = node.parentId.value; places.contains(above) && !counted.contains(above); above = nodes.at(places[above]).parentId.value) {
            counted.insert(above);
            nodes[places[above]].peopleBelow += node.people;
        }
    }
    return nodes;
}

} // namespace muster
