// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/qualifications_tab.h"

#include "core/qualification/acts.h"
#include "tests/support/issuing_office.h"
#include "tests/ui/people/person_desk.h"
#include "ui/qualification/qualification_page.h"

#include <QLabel>

namespace muster {
namespace {

class QualificationsTabTest : public PersonDeskTest {
protected:
    Qualification somebodyQualified() const
    {
        return select<Qualification>(database(), QStringLiteral("WHERE granted_on <= ? AND valid_until >= ? ORDER BY id LIMIT 1"), {sampleDay, sampleDay}).first();
    }

    QString trailOf(const Qualification &held)
    {
        open(held.personId, "qualifications");
        const auto *shown = tab<QualificationsTab>();
        return shown ? shown->trail()->text() : QString();
    }
};

TEST_F(QualificationsTabTest, tells_how_the_qualification_stands)
{
    EXPECT_TRUE(trailOf(somebodyQualified()).contains(u"alid until"_qs));
}

TEST_F(QualificationsTabTest, tells_each_act_with_its_reason_and_signer)
{
    const Qualification held = somebodyQualified();
    ActOrder order{{.kind = QualificationActKind::Suspension, .decidedOn = sampleDay, .fromDay = sampleDay, .reason = u"Injured <badly>"_qs,
                    .signedBy = u"Nguyễn Văn Ký"_qs, .signerTitle = u"Cục trưởng"_qs},
                   {held.id}};
    ASSERT_NE(actOn(database(), order, sampleClerk()).changeSet, 0);
    const QString trail = trailOf(held);
    EXPECT_TRUE(trail.contains(u"Suspension of 31/07/2025: from 31/07/2025 on"_qs)) << trail.toStdString();
    EXPECT_TRUE(trail.contains(u"Injured &lt;badly&gt;"_qs)) << "words are shown as they were written";
    EXPECT_TRUE(trail.contains(u"signed by Nguyễn Văn Ký, Cục trưởng"_qs));
}

TEST_F(QualificationsTabTest, leads_to_each_certificate_in_the_register)
{
    const IssuingOffice issuing = IssuingOffice::in(database(), 1);
    const QList<CertificateId> issued = issuing.issue(database(), sampleClerk()).certificates;
    ASSERT_EQ(issued.size(), 1);
    const Certificate one = *muster::find(database(), issued.first());
    const QString trail = trailOf(*muster::find(database(), one.qualificationId));
    EXPECT_TRUE(trail.contains(one.number)) << trail.toStdString();
    emit tab<QualificationsTab>()->trail()->linkActivated(QStringLiteral("certificate/%1").arg(one.id.value));
    settleAll();
    auto *qualification = qobject_cast<QualificationPage *>(window->currentPage());
    ASSERT_TRUE(qualification);
    EXPECT_EQ(qualification->tabs()->currentId(), u"register"_qs);
}

} // namespace
} // namespace muster
