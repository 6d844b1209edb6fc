// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office_profile.h"
#include "core/people/rank.h"
#include "core/people/rank_held.h"
#include "core/pipeline/issue_certificates.h"
#include "core/qualification/certificate_layout.h"
#include "core/qualification/certificate_template.h"
#include "core/qualification/signature.h"
#include "core/storage/many_rows.h"
#include "core/training/band.h"
#include "core/training/course_result.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {

/// A course that people passed, the qualification they were granted on it, and everything its certificates need: a template,
/// somebody who signs, and a key.
struct IssuingOffice {
    static inline const QDate day{2025, 7, 25};
    static inline const QString passphrase = QStringLiteral("bảy chiếc thuyền trắng");

    CertificateTemplate look;
    QualificationType type;
    CertificateSigner signer;
    SigningKey key;
    Programme programme;
    Course course;
    Rank major;
    QList<Person> people;
    QList<Qualification> granted;

    static IssuingOffice in(const Database &database, int people)
    {
        IssuingOffice made;
        ChangeSet changes(database, QStringLiteral("An office that issues certificates"), clerk());
        made.addOffice(changes, database);
        made.addCourse(changes);
        for (int i = 0; i < people; ++i)
            made.addHolder(changes, i);
        changes.commit();
        return made;
    }

    UnlockedKey unlocked() const { return unlock(key, Passphrase(passphrase)); }

    IssueOrder order() const
    {
        IssueOrder order{{}, signer.id, day};
        for (const Qualification &one : granted)
            order.qualifications.append(one.id);
        return order;
    }

    Issued issue(const Database &database, const Signature &by = clerk(1)) const { return issueCertificates(database, order(), unlocked(), by); }

    /// One line of text, upright.
    static QString layout(const QString &words)
    {
        CertificateLayout layout;
        layout.items = {{.kind = LayoutKind::Text, .place = QRectF(20, 40, 200, 20), .text = words}};
        return layoutText(layout);
    }

private:
    void addOffice(ChangeSet &changes, const Database &database)
    {
        OfficeProfile office = select<OfficeProfile>(database).value(0);
        office.name = QStringLiteral("Viet Nam Department of Peacekeeping Operations");
        office.nameVi = QStringLiteral("Cục Gìn giữ hòa bình Việt Nam");
        office.placeVi = QStringLiteral("Hà Nội");
        changes.save(office);
        look = {.code = QStringLiteral("LOOK"), .nameEn = QStringLiteral("Plain"), .layout = layout(QStringLiteral("{holder.name} {number}"))};
        changes.save(look);
        type = select<QualificationType>(database, QStringLiteral("WHERE code = 'L2FH'"))
                   .value(0, {.code = QStringLiteral("L2FH"), .nameEn = QStringLiteral("Level-2 Field Hospital Member"),
                .nameVi = QStringLiteral("Thành viên Bệnh viện dã chiến cấp 2"), .categoryCodes = QStringLiteral("X2"), .validityMonths = 36});
        changes.save(type);
        signer = {.fullName = QStringLiteral("Lê Minh Quân"), .rankVi = QStringLiteral("Thiếu tướng"), .titleVi = QStringLiteral("CỤC TRƯỞNG"),
                  .titleEn = QStringLiteral("Director"), .validFrom = QDate(2025, 1, 1), .validUntil = QDate(2025, 12, 31)};
        changes.save(signer);
        key = makeSigningKey(Passphrase(passphrase), QDate(2025, 1, 1), KeyStrength::least());
        changes.save(key);
        major = {.code = QStringLiteral("MAJ-T"), .rankGroup = QStringLiteral("T"), .nameVi = QStringLiteral("Thiếu tá"), .nameEn = QStringLiteral("Major")};
        changes.save(major);
    }

    void addCourse(ChangeSet &changes)
    {
        programme = {.code = QStringLiteral("MED-T"), .titleEn = QStringLiteral("Medical training"), .titleVi = QStringLiteral("Huấn luyện quân y")};
        changes.save(programme);
        course = {.code = QStringLiteral("MED-7"), .programmeId = programme.id, .startsOn = QDate(2025, 4, 14), .endsOn = QDate(2025, 7, 11)};
        changes.save(course);
        Band good{.nameEn = QStringLiteral("Good"), .nameVi = QStringLiteral("Khá"), .leastMark = 70.0};
        changes.save(good);
    }

    void addHolder(ChangeSet &changes, int i)
    {
        Person one = person(QStringLiteral("H-%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("Nguyễn Văn Đạt %1").arg(i));
        one.bornOn = QDate(1988, 3, 14);
        one.nationality = QStringLiteral("VNM");
        changes.save(one);
        RankHeld rank{.personId = one.id, .rankId = major.id, .fromOn = QDate(2020, 1, 1)};
        changes.save(rank);
        CourseResult passed{.courseId = course.id, .personId = one.id, .attendancePercent = 98.0, .score = 82.4, .outcome = Outcome::Passed};
        changes.save(passed);
        Qualification held{.personId = one.id, .typeId = type.id, .grantedOn = QDate(2025, 7, 18), .validUntil = QDate(2028, 7, 17), .courseId = course.id};
        changes.save(held);
        people.append(one);
        granted.append(held);
    }
};

} // namespace muster
