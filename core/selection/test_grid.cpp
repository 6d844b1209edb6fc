// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/test_grid.h"

#include "core/selection/campaign.h"
#include "core/selection/candidacy.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace muster {

namespace {

/// People, and the numbers of those asked for.
struct Asked {
    QString people;             ///< a SELECT of person numbers
    QVariantList bindings;
    QStringList categories;
};

constexpr auto inTheField =
    "SELECT ca.person_id FROM candidacy ca JOIN opening op ON op.id = ca.opening_id WHERE op.campaign_id = ?"
    " AND ca.stage NOT IN ('not_selected', 'withdrawn', 'failed')";

constexpr auto onTheWay =
    "SELECT ca.person_id FROM candidacy ca WHERE ca.category_id = ?"
    " AND ca.stage IN ('nominated', 'selection', 'procedures', 'training', 'qualified')";

QStringList texts(const Rows &rows)
{
    QStringList texts;
    for (const Row &row : rows)
        texts.append(row[0].toString());
    return texts;
}

Asked askedFor(const Database &database, const TestQuestion &question, const std::optional<Campaign> &campaign)
{
    if (!campaign)
        return {QLatin1String(onTheWay), {question.category.value},
                texts(database.rows(QStringLiteral("SELECT code FROM category WHERE id = ?"), {question.category.value}))};
    const QString sql = QStringLiteral("SELECT DISTINCT c.code FROM opening op JOIN category c ON c.id = op.category_id WHERE op.campaign_id = ?");
    const QStringList categories = texts(database.rows(sql, {question.campaign.value}));
    if (campaign->kind != CampaignKind::Assessment)
        return {QLatin1String(inTheField), {question.campaign.value}, categories};
    return {QLatin1String(inTheField) + QStringLiteral(" UNION SELECT x.person_id FROM test_result x WHERE x.campaign_id = ?"),
            {question.campaign.value, question.campaign.value}, categories};
}

bool isAsked(const TestKind &kind, const Asked &asked, bool inAssessment)
{
    if (inAssessment || isAssessmentPart(kind))
        return inAssessment == isAssessmentPart(kind);
    return std::any_of(asked.categories.begin(), asked.categories.end(), [&](const QString &code) { return isFor(kind, code); });
}

using Key = std::pair<qint64, qint64>;      ///< person and kind

QHash<Key, QList<TestResult>> results(const Database &database, const Asked &asked, CampaignId only)
{
    QString rest = QStringLiteral("WHERE person_id IN (%1)").arg(asked.people);
    QVariantList bindings = asked.bindings;
    if (!only.isNull()) {
        rest += QStringLiteral(" AND campaign_id = ?");
        bindings.append(only.value);
    }
    QHash<Key, QList<TestResult>> found;
    for (const TestResult &one : select<TestResult>(database, rest, bindings))
        found[{one.personId.value, one.kindId.value}].append(one);
    return found;
}

} // namespace

TestGrid testGrid(const Database &database, const TestQuestion &question)
{
    const auto campaign = find(database, question.campaign);
    TestGrid grid{.isAssessment = campaign && campaign->kind == CampaignKind::Assessment};
    const Asked asked = askedFor(database, question, campaign);
    for (const TestKind &kind : select<TestKind>(database, QStringLiteral("ORDER BY id")))
        if (isAsked(kind, asked, grid.isAssessment))
            grid.kinds.append(kind);
    const auto found = results(database, asked, grid.isAssessment ? question.campaign : CampaignId());
    const QString people = QStringLiteral("SELECT p.id, p.service_no, p.full_name, p.sex FROM person p WHERE p.id IN (%1) ORDER BY p.sort_key, p.id");
    for (const Row &row : database.rows(people.arg(asked.people), asked.bindings)) {
        TestGridRow line{{row[0].toLongLong()}, row[1].toString(), row[2].toString(), FieldType<Sex>::fromVariant(row[3]), {}};
        for (const TestKind &kind : grid.kinds)
            line.cells.append(testCell(kind, found.value({line.person.value, kind.id.value}), question.day));
        grid.rows.append(line);
    }
    return grid;
}

Clearance clearanceOf(const QList<TestCell> &parts, QDate day)
{
    Clearance clearance;
    for (const TestCell &part : parts) {
        if (part.standing == TestStanding::Failed)
            return {.standing = TestStanding::Failed};
        if (part.standing != TestStanding::Passed && part.standing != TestStanding::RunOut)
            clearance.standing = TestStanding::NotKnown;
        clearance.clearedOn = std::max(clearance.clearedOn, part.takenOn);
    }
    if (parts.isEmpty() || clearance.standing == TestStanding::NotKnown)
        return {.standing = parts.isEmpty() ? TestStanding::NotTaken : TestStanding::NotKnown};
    clearance.validUntil = testValidUntil(clearance.clearedOn, clearanceMonths);
    clearance.standing = clearance.validUntil < day ? TestStanding::RunOut : TestStanding::Passed;
    return clearance;
}

} // namespace muster
