// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/copy_curriculum.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/curriculum_lessons.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Curricula)
};

/// So many letters of a code leave room for its number.
constexpr int longestStem = 55;

QString freeCode(const Database &database, const QString &code)
{
    QString free;
    for (int number = 2; free.isEmpty() || !database.rows(QStringLiteral("SELECT 1 FROM curriculum WHERE code = ?"), {free}).isEmpty(); ++number)
        free = QStringLiteral("%1-%2").arg(code.left(longestStem)).arg(number);
    return free;
}

template <class Record>
void copyTo(CurriculumId curriculum, const QList<Record> &records, ChangeSet &changes)
{
    for (Record copy : records) {
        copy.id = {};
        copy.version = 0;
        copy.curriculumId = curriculum;
        changes.save(copy);
    }
}

template <class Record>
QList<Record> partsOf(const Database &database, CurriculumId curriculum)
{
    return select<Record>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY id"), {curriculum.value});
}

} // namespace

CurriculumId copyCurriculum(const Database &database, const CurriculumCopy &copied, const Signature &by)
{
    const auto original = find(database, copied.curriculum);
    if (!original)
        throw Missing(Words::tr("This version of the programme is no longer there."));
    Curriculum copy = *original;
    copy.id = {};
    copy.version = 0;
    copy.code = freeCode(database, original->code);
    copy.validFrom = copied.from;
    copy.validUntil = {};
    ChangeSet changes(database, Words::tr("Copy curriculum %1 to %2").arg(original->code, copy.code), by);
    changes.save(copy);
    copyTo(copy.id, lessonsOf(database, *original), changes);
    copyTo(copy.id, partsOf<Component>(database, original->id), changes);
    copyTo(copy.id, partsOf<Band>(database, original->id), changes);
    changes.commit();
    return copy.id;
}

} // namespace muster
