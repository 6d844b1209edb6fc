// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_as_recorded.h"

#include "core/deployment/evaluation.h"
#include "core/office/record_list.h"
#include "core/people/document.h"
#include "core/storage/as_recorded.h"
#include "core/storage/record_sql.h"
#include "core/storage/repository.h"
#include "core/storage/value_json.h"
#include "tests/support/office_fixture.h"
#include "tests/support/random_clerk.h"
#include "tests/support/random_records.h"
#include "tests/support/records.h"

namespace muster {
namespace {

QString shown(const RecordType &type, qint64 id, const QVariantList &values)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(type.table)).arg(id).arg(historyText(type, values));
}

QStringList shown(const QList<RecordThen> &records)
{
    QStringList lines;
    for (const RecordThen &record : records)
        lines.append(shown(*record.type, record.id, record.values));
    lines.sort();
    return lines;
}

/// The person and the person's records as this connection sees them now.
QStringList present(const Database &database, PersonId id)
{
    QStringList lines;
    const auto add = [&](const RecordType &type, const QString &where) {
        for (const Row &row : database.rows(selectSql(type, where), {id.value}))
            lines.append(shown(type, row[0].toLongLong(), row.mid(2)));
    };
    add(recordType<Person>(), u"WHERE id = ?"_qs);
    if (lines.isEmpty())
        return {};
    add(recordType<Tour>(), u"WHERE person_id = ?"_qs);
    add(recordType<Document>(), u"WHERE person_id = ?"_qs);
    add(recordType<Evaluation>(), u"WHERE tour_id IN (SELECT id FROM tour WHERE person_id = ?)"_qs);
    lines.sort();
    return lines;
}

class PersonAsRecorded : public OnEachEngine {
protected:
    QStringList recorded(PersonId id, int minute) const
    {
        return shown(personAsRecorded(database(), id, clerk(minute).at, recordTypes()));
    }
};
ON_EACH_ENGINE(PersonAsRecorded);

TEST_P(PersonAsRecorded, shows_each_state_the_record_had)
{
    Person who = saved(database(), person(u"1"_qs, u"Lê An"_qs), clerk(2));
    who.note = u"seen"_qs;
    who = saved(database(), who, clerk(4));
    EXPECT_TRUE(recorded(who.id, 1).isEmpty());
    EXPECT_EQ(recorded(who.id, 2), QStringList{QStringLiteral("person %1 {\"full_name\":\"Lê An\",\"service_no\":\"1\"}").arg(who.id.value)});
    EXPECT_EQ(recorded(who.id, 3), recorded(who.id, 2));
    EXPECT_EQ(recorded(who.id, 4), present(database(), who.id));
}

TEST_P(PersonAsRecorded, leaves_a_record_with_whom_it_belonged_to_then)
{
    const Person first = saved(database(), person(u"1"_qs), clerk(1));
    const Person second = saved(database(), person(u"2"_qs), clerk(2));
    const MissionId unmiss = saved(database(), mission(u"UNMISS"_qs), clerk(3)).id;
    const CategoryId officer = saved(database(), category(u"SO"_qs), clerk(4)).id;
    Tour moved = saved(database(), tour({first.id, unmiss, officer}, QDate(2024, 1, 1)), clerk(5));
    Evaluation good;
    good.tourId = moved.id;
    good.overall = u"Outstanding"_qs;
    saved(database(), good, clerk(6));
    moved.personId = second.id;
    saved(database(), moved, clerk(7));
    EXPECT_EQ(recorded(first.id, 6).size(), 3);
    EXPECT_EQ(recorded(second.id, 6).size(), 1);
    EXPECT_EQ(recorded(first.id, 7).size(), 1);
    EXPECT_EQ(recorded(second.id, 7), present(database(), second.id));
}

TEST_P(PersonAsRecorded, agrees_with_the_whole_office_as_recorded_at_every_moment)
{
    holdsFor(onPostgres() ? 5 : 15, [this] {
        const TestOffice office(GetParam());
        const Database &own = office.database();
        RandomClerk random(own, clerk());
        for (int i = 1; i <= 10; ++i) {
            const qint64 done = random.work(clerk(i));
            if (done > 3 && *rc::gen::inRange(0, 4) == 0)
                takeBack(own, done, clerk(i), recordTypes());
        }
        const Rows everybody = own.rows(u"SELECT DISTINCT record_id FROM change_line WHERE record_table = 'person'"_qs);
        for (int i = 0; i <= 10; i += 2) {
            const AsRecorded past(own, clerk(i).at, recordTypes());
            for (const Row &row : everybody) {
                const PersonId id{row[0].toLongLong()};
                RC_ASSERT(shown(personAsRecorded(own, id, clerk(i).at, recordTypes())) == present(own, id));
            }
        }
    });
}

} // namespace
} // namespace muster
