// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participant_sheet.h"

#include "core/base/days.h"
#include "core/base/text.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/participant_columns.h"
#include "core/exchange/sheet_in.h"
#include "core/people/name_likeness.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParticipantSheet)
};

/// A row that sums up is no person.
bool isSum(const QStringList &cells)
{
    static const QStringList beginnings{"tong cong", "tong so", "cong", "total"};
    const auto first = std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return !folded(cell).isEmpty(); });
    const QString said = first == cells.end() ? QString() : folded(*first);
    return std::any_of(beginnings.begin(), beginnings.end(), [&said](const QString &one) { return said == one || said.startsWith(one + u' '); });
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return tidied(cell).isEmpty(); });
}

std::optional<Sex> sexOf(const QString &cell)
{
    const QString said = folded(cell);
    if (said.isEmpty())
        return Sex::Unknown;
    if (QStringList{"m", "male", "nam"}.contains(said))
        return Sex::Male;
    if (QStringList{"f", "female", "nu"}.contains(said))
        return Sex::Female;
    return std::nullopt;
}

class SheetReader {
public:
    SheetReader(const Database &database, const SheetHeadings &headings, Strangers strangers, ParticipantSheet &sheet)
        : m_database(database), m_headings(headings), m_strangers(strangers), m_sheet(sheet)
    {
    }

    void read(const QStringList &cells, int row)
    {
        m_cells = cells;
        m_row = row;
        const qsizetype before = m_sheet.problems.size();
        SheetParticipant one{.row = row, .newcomer = newcomer(), .organisation = text(SheetFact::Organisation)};
        if (m_sheet.problems.size() == before)
            one.person = one.newcomer.serviceNo.isEmpty() ? byName(one.newcomer) : byNumber(one.newcomer);
        if (m_sheet.problems.size() == before)
            requireOnce(one);
        if (m_sheet.problems.size() == before)
            m_sheet.people.append(one);
    }

private:
    QString text(SheetFact fact) const { return tidied(cellText(m_cells.value(m_headings.columns.value(fact, -1)))); }

    void tell(SheetFact fact, const QString &words)
    {
        const qsizetype column = m_headings.columns.value(fact, -1);
        m_sheet.problems.append({{}, words, {m_sheet.file, m_row, column < 0 ? QString() : tidied(m_headings.titles[column])}});
    }

    Person newcomer()
    {
        Person one{.serviceNo = text(SheetFact::ServiceNo), .fullName = text(SheetFact::FullName), .nationality = text(SheetFact::Nationality).toUpper()};
        const QString born = text(SheetFact::BornOn);
        const QString sex = text(SheetFact::Sex);
        one.bornOn = dayTyped(born).value_or(QDate());
        if (!born.isEmpty() && !one.bornOn.isValid())
            tell(SheetFact::BornOn, Words::tr("«%1» is not a day; days are written day/month/year").arg(born));
        if (!sexOf(sex))
            tell(SheetFact::Sex, Words::tr("«%1» is neither male nor female").arg(sex));
        one.sex = sexOf(sex).value_or(Sex::Unknown);
        if (one.serviceNo.isEmpty() && one.fullName.isEmpty())
            tell(m_headings.columns.contains(SheetFact::ServiceNo) ? SheetFact::ServiceNo : SheetFact::FullName, Words::tr("neither a service number nor a name stands here"));
        return one;
    }

    PersonId byNumber(const Person &asked)
    {
        const auto found = select<Person>(m_database, QStringLiteral("WHERE service_no = ?"), {asked.serviceNo});
        if (found.isEmpty())
            return stranger(asked, SheetFact::ServiceNo, Words::tr("nobody in the office has the service number %1").arg(asked.serviceNo));
        if (!asked.fullName.isEmpty() && nameKey(asked.fullName) != nameKey(found.first().fullName))
            tell(SheetFact::FullName, Words::tr("the number %1 belongs to %2").arg(asked.serviceNo, found.first().fullName));
        return found.first().id;
    }

    /// Two people may have one name: the date of birth tells them apart.
    PersonId byName(const Person &asked)
    {
        const auto called = select<Person>(m_database, QStringLiteral("WHERE name_key = ? ORDER BY id"), {nameKey(asked.fullName)});
        QList<Person> found;
        std::copy_if(called.begin(), called.end(), std::back_inserter(found), [&asked](const Person &one) { return one.bornOn.isValid() && one.bornOn == asked.bornOn; });
        if (found.size() == 1)
            return found.first().id;
        if (found.size() > 1)
            tell(SheetFact::FullName, Words::tr("%n people in the office are called so and born on that day; give the service number", "", int(found.size())));
        else if (!called.isEmpty() && !asked.bornOn.isValid())
            tell(SheetFact::BornOn, Words::tr("somebody called %1 is in the office; the date of birth tells whether it is the same").arg(asked.fullName));
        else
            return stranger(asked, SheetFact::FullName, Words::tr("nobody called %1 and born on that day is in the office").arg(asked.fullName));
        return {};
    }

    PersonId stranger(const Person &asked, SheetFact at, const QString &words)
    {
        if (m_strangers == Strangers::Refused) {
            tell(at, words);
            return {};
        }
        Person whole = asked;
        whole.serviceNo = whole.serviceNo.isEmpty() ? QStringLiteral("?") : whole.serviceNo;
        for (const Problem &problem : problemsOf(whole))
            tell(problem.field == QLatin1String("nationality") ? SheetFact::Nationality : problem.field == QLatin1String("full_name") ? SheetFact::FullName : SheetFact::ServiceNo,
                 problem.words);
        return {};
    }

    void requireOnce(const SheetParticipant &one)
    {
        const QString key = one.person.isNull() ? QStringLiteral("%1|%2|%3").arg(one.newcomer.serviceNo, nameKey(one.newcomer.fullName), isoDay(one.newcomer.bornOn))
                                                : QString::number(one.person.value);
        if (m_rows.contains(key))
            tell(one.newcomer.serviceNo.isEmpty() ? SheetFact::FullName : SheetFact::ServiceNo, Words::tr("this person stands in row %1 already").arg(m_rows[key]));
        m_rows.insert(key, m_rows.value(key, one.row));
    }

    const Database &m_database;
    const SheetHeadings &m_headings;
    Strangers m_strangers;
    ParticipantSheet &m_sheet;
    QStringList m_cells;
    int m_row = 0;
    QHash<QString, int> m_rows;
};

} // namespace

int ParticipantSheet::newcomers() const
{
    return int(std::count_if(people.begin(), people.end(), [](const SheetParticipant &one) { return one.person.isNull(); }));
}

ParticipantSheet readParticipants(const Database &database, const QString &path, Strangers strangers)
{
    ParticipantSheet sheet{.file = QFileInfo(path).fileName()};
    const QList<QStringList> rows = readSheet(path);
    const auto headings = findHeadings(rows);
    if (!headings) {
        sheet.problems.append({{}, Words::tr("no line of headings was found: a column is headed «Service number», or «Full name» beside «Date of birth»"), {sheet.file, 0, {}}});
        return sheet;
    }
    SheetReader reader(database, *headings, strangers, sheet);
    for (qsizetype row = headings->row + 1; row < rows.size(); ++row)
        if (!isBlank(rows[row]) && !isSum(rows[row]))
            reader.read(rows[row], int(row) + 1);
    if (sheet.people.isEmpty() && sheet.problems.isEmpty())
        sheet.problems.append({{}, Words::tr("nobody stands below the headings"), {sheet.file, int(headings->row) + 1, {}}});
    return sheet;
}

} // namespace muster
