// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "core/qualification/acts.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {

/// An office on each engine with two kinds of qualification: one for 24 months, to be renewed from 6 months before its end to 90
/// days after it, and instructors for as long as they hold it.
class QualifiedOffice : public OnEachEngine {
protected:
    static inline const QDate day{2025, 7, 31};

    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        observer = saved(database(), QualificationType{.code = u"UNMO"_qs, .nameEn = u"Observer"_qs, .categoryCodes = u"UNMO;MLO"_qs,
                                                       .validityMonths = 24, .renewalMonths = 6, .graceDays = 90});
        instructor = saved(database(), QualificationType{.code = u"INSTRUCTOR"_qs, .nameEn = u"Instructor"_qs, .term = QualificationTerm::AsLongAs,
                                                         .asLongAsId = observer.id});
        anh = somebody(u"Nguyễn Thị Ánh"_qs);
    }

    Person somebody(const QString &name)
    {
        return saved(database(), person(QStringLiteral("N%1").arg(++people_), name));
    }
    Qualification granted(const Person &who, const QualificationType &type, QDate from, QDate until = {})
    {
        return saved(database(), Qualification{.personId = who.id, .typeId = type.id, .grantedOn = from, .validUntil = until});
    }
    static QualificationAct act(QualificationActKind kind, QDate from, QDate until = {})
    {
        return {.kind = kind, .decidedOn = from, .fromDay = from, .untilDay = until, .reason = u"by order"_qs, .signedBy = u"Trần Minh"_qs};
    }
    ActDone take(const QualificationAct &one, const QList<QualificationId> &about) { return actOn(database(), {one, about}, clerk(++minutes_)); }
    Standing standing(const Qualification &one, QDate on) const { return standingsOn(database(), {one.id}, on).value(one.id); }
    Qualification again(const Qualification &one) const { return *find(database(), one.id); }

    QualificationType observer, instructor;
    Person anh;

private:
    int people_ = 0;
    int minutes_ = 0;
};

} // namespace muster
