// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/acts.h"
#include "core/qualification/certificate_register.h"
#include "core/qualification/revoked_numbers.h"
#include "tests/support/issuing_office.h"

namespace muster {
namespace {

class RevokedNumbers : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        office = IssuingOffice::in(database(), 4);
        certificates = office.issue(database()).certificates;
    }

    QString number(int i) const { return find(database(), certificates[i])->number; }
    QString text(int i) const { return find(database(), certificates[i])->signedText; }
    QualificationAct act(QualificationActKind kind, QDate from, QDate until = {}) const
    {
        return {.kind = kind, .decidedOn = from, .fromDay = from, .untilDay = until, .reason = QStringLiteral("by order"), .signedBy = QStringLiteral("Trần Minh")};
    }

    IssuingOffice office;
    QList<CertificateId> certificates;
    const QDate august{2025, 8, 1};
};

TEST_P(RevokedNumbers, are_none_while_all_are_in_force)
{
    EXPECT_TRUE(revocationList(database(), august).numbers.isEmpty());
    EXPECT_EQ(check(text(0), officeChecks(database(), august)).verdict, CheckVerdict::Genuine);
}

TEST_P(RevokedNumbers, hold_certificates_that_were_revoked_and_nobodys_name)
{
    revokeCertificates(database(), {{certificates[1]}, QDate(2025, 7, 28), QStringLiteral("issued in error"), QStringLiteral("Trần Minh")}, clerk(2));
    const RevocationList list = revocationList(database(), august);
    EXPECT_EQ(list.numbers, (QHash<QString, NotInForce>{{number(1), {number(1), NumberState::Revoked, QDate(2025, 7, 28), {}}}}));
    EXPECT_FALSE(revocationFile(list, office.unlocked()).contains(QStringLiteral("Nguyễn")));
    EXPECT_EQ(check(text(1), officeChecks(database(), august)).verdict, CheckVerdict::Revoked);
    EXPECT_EQ(check(text(0), officeChecks(database(), august)).verdict, CheckVerdict::Genuine);
}

TEST_P(RevokedNumbers, hold_suspended_ones_while_the_suspension_holds)
{
    actOn(database(), {act(QualificationActKind::Suspension, QDate(2025, 7, 30), QDate(2025, 8, 10)), {office.granted[2].id}}, clerk(2));
    EXPECT_EQ(revocationList(database(), august).numbers.value(number(2)), (NotInForce{number(2), NumberState::Suspended, QDate(2025, 7, 30), QDate(2025, 8, 10)}));
    EXPECT_TRUE(revocationList(database(), QDate(2025, 8, 11)).numbers.isEmpty());
    EXPECT_EQ(check(text(2), officeChecks(database(), august)).verdict, CheckVerdict::Suspended);
}

TEST_P(RevokedNumbers, hold_those_whose_qualification_was_revoked)
{
    actOn(database(), {act(QualificationActKind::Revocation, QDate(2025, 7, 30)), {office.granted[3].id}}, clerk(2));
    EXPECT_EQ(revocationList(database(), august).numbers.value(number(3)).state, NumberState::Revoked);
    EXPECT_EQ(check(text(3), officeChecks(database(), august)).verdict, CheckVerdict::Revoked);
}

ON_EACH_ENGINE(RevokedNumbers);

} // namespace
} // namespace muster
