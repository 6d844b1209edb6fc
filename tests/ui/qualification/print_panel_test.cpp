// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/print_panel.h"

#include "tests/support/issuing_office.h"
#include "tests/ui/keys.h"
#include "tests/ui/selection/some_calls.h"
#include "ui/qualification/certificate_preview.h"
#include "ui/qualification/printer_shifts.h"
#include "ui/shell/message_strip.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace muster {
namespace {

class PrintPanelTest : public SampleDeskTest {
protected:
    PrintPanelTest() : issuing(IssuingOffice::in(database(), 3)), printing(desk())
    {
        printing.now = [this] { return sampleClerk().at.addSecs(7200 + m_seconds++); };
        strip = new MessageStrip(&window);
        (new QVBoxLayout(&window))->addWidget(strip);
        look = select<CertificateTemplate>(database(), QStringLiteral("WHERE code = 'standard_landscape'")).value(0);
        useLook(look.layout);
        issued = issuing.issue(database(), sampleClerk()).certificates;
        window.show();
    }

    void useLook(const QString &layout)
    {
        ChangeSet changes(database(), u"Look"_qs, sampleClerk());
        CertificateTemplate changed = issuing.look;
        changed.layout = layout;
        changes.save(changed);
        issuing.look = changed;
        QualificationType type = issuing.type;
        type.templateId = changed.id;
        changes.save(type);
        issuing.type = type;
        changes.commit();
    }

    PrintPanel *panelOf(const QList<CertificateId> &certificates)
    {
        auto *panel = new PrintPanel(printing, {certificates, sampleDay, [this] { ++made; }}, &window);
        panel->open();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(panel));
        return panel;
    }

    QString pdf() const { return folder.filePath(u"class.pdf"_qs); }
    QList<CertificateEvent> events() const { return select<CertificateEvent>(database(), QStringLiteral("ORDER BY id")); }

    IssuingOffice issuing;
    OfficeDesk printing;
    CertificateTemplate look;
    QList<CertificateId> issued;
    QTemporaryDir folder;
    QWidget window;
    MessageStrip *strip;
    int made = 0;

private:
    int m_seconds = 0;
};

TEST_F(PrintPanelTest, shows_each_as_on_paper_and_writes_nothing_down_for_it)
{
    PrintPanel *panel = panelOf(issued);
    ASSERT_EQ(panel->list()->count(), 3);
    EXPECT_EQ(panel->list()->item(0)->text(), u"2025-L2FH-0001  Nguyễn Văn Đạt 0"_qs);
    EXPECT_FALSE(panel->backButton()->isEnabled()) << "the course has no lessons";
    const QImage first = panel->preview()->picture();
    QTest::keyClick(panel->preview(), Qt::Key_PageDown);
    EXPECT_EQ(panel->list()->currentRow(), 1);
    EXPECT_NE(panel->preview()->picture(), first);
    QTest::keyClick(panel->preview(), Qt::Key_PageUp);
    EXPECT_EQ(panel->preview()->picture(), first);
    const QSize whole = panel->preview()->widget()->size();
    QTest::keyClick(panel->preview(), Qt::Key_Plus);
    EXPECT_NE(panel->preview()->widget()->size(), whole);
    EXPECT_TRUE(events().isEmpty());
}

TEST_F(PrintPanelTest, saves_the_class_as_one_pdf_and_writes_each_print_down)
{
    panelOf(issued)->saveTo(pdf());
    ASSERT_TRUE(QTest::qWaitFor([this] { return made == 1; }, 20000));
    EXPECT_TRUE(QFile::exists(pdf()));
    ASSERT_EQ(events().size(), 3);
    for (const CertificateEvent &event : events()) {
        EXPECT_EQ(event.kind, CertificateEventKind::Printed);
        EXPECT_EQ(event.day, sampleDay);
    }
    EXPECT_TRUE(strip->words().startsWith(u"3 certificates were written to"_qs)) << strip->words().toStdString();
}

TEST_F(PrintPanelTest, says_what_is_a_duplicate)
{
    panelOf(issued)->saveTo(pdf());
    ASSERT_TRUE(QTest::qWaitFor([this] { return made == 1; }, 20000));
    PrintPanel *again = panelOf(issued.first(1));
    EXPECT_EQ(again->list()->item(0)->text(), u"2025-L2FH-0001  Nguyễn Văn Đạt 0 · duplicate 1"_qs);
    again->saveTo(pdf());
    ASSERT_TRUE(QTest::qWaitFor([this] { return made == 2; }, 20000));
    EXPECT_EQ(events().last().kind, CertificateEventKind::Duplicate);
}

TEST_F(PrintPanelTest, prints_the_same_words_after_name_and_template_were_changed)
{
    const QImage before = panelOf(issued)->preview()->picture();
    ChangeSet changes(database(), u"Renamed"_qs, sampleClerk());
    Person renamed = issuing.people.first();
    renamed.fullName = u"Trần Thị Khác"_qs;
    renamed.familyName = u"Trần"_qs;
    renamed.middleName = u"Thị"_qs;
    renamed.givenName = u"Khác"_qs;
    changes.save(renamed);
    changes.commit();
    useLook(IssuingOffice::layout(u"{number}"_qs));
    EXPECT_EQ(panelOf(issued)->preview()->picture(), before);
}

TEST_F(PrintPanelTest, leaves_no_file_when_somebody_printed_meanwhile)
{
    PrintPanel *panel = panelOf(issued);
    logPrint(database(), {issued[1]}, sampleDay, sampleClerk());
    panel->saveTo(pdf());
    ASSERT_TRUE(QTest::qWaitFor([this] { return strip->tone() == Tone::Error; }, 20000));
    EXPECT_TRUE(strip->words().contains(u"2025-L2FH-0002"_qs)) << strip->words().toStdString();
    EXPECT_FALSE(QFile::exists(pdf()));
    EXPECT_EQ(events().size(), 1);
}

TEST_F(PrintPanelTest, says_which_letter_cannot_be_printed)
{
    useLook(IssuingOffice::layout(u"\u2603 {holder.name}"_qs));
    ChangeSet changes(database(), u"Granted again"_qs, sampleClerk());
    Qualification again = issuing.granted.first();
    again.id = {};
    again.grantedOn = IssuingOffice::day;
    changes.save(again);
    changes.commit();
    IssueOrder order = issuing.order();
    order.qualifications = {again.id};
    const QList<CertificateId> one = issueCertificates(database(), order, issuing.unlocked(), sampleClerk()).certificates;
    ASSERT_EQ(one.size(), 1);
    EXPECT_TRUE(panelOf(one)->strip()->words().contains(u"does not have the letter “\u2603” (U+2603)"_qs));
}

TEST(PrinterShifts, are_kept_for_each_printer)
{
    keepShift(u"Máy in A/1"_qs, {1.5, -2});
    keepShift(u"Máy in B"_qs, {0, 3});
    EXPECT_EQ(shiftOf(u"Máy in A/1"_qs), (PrintShift{1.5, -2}));
    EXPECT_EQ(shiftOf(u"Máy in B"_qs), (PrintShift{0, 3}));
    EXPECT_EQ(shiftOf(u"Máy in C"_qs), PrintShift());
}

} // namespace
} // namespace muster
