// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/administration/administration_page_fixture.h"

#include "core/people/person.h"
#include "core/people/rank.h"
#include "ui/draft_reminder.h"

#include <QFile>

namespace muster {
namespace {

using KeptTyping = AdministrationPageTest;

TEST_F(KeptTyping, keeps_what_is_typed_when_another_record_is_chosen_and_offers_it_again)
{
    chooseUnmiss();
    form()->focusFirst();
    rewrite("name_en", u"Half a na"_qs);
    list()->table()->setFocus();
    press(Qt::Key_Down);
    EXPECT_NE(list()->chosen(), unmiss().id.value);
    EXPECT_EQ(status(), u"What you typed at “UNMISS” is not saved; it is kept and offered again."_qs);
    EXPECT_FALSE(form()->isEdited());
    press(Qt::Key_Up);
    EXPECT_EQ(list()->chosen(), unmiss().id.value);
    EXPECT_FALSE(form()->isEdited()) << "nothing is put back unasked";
    ASSERT_TRUE(draftStrip()->isVisible());
    EXPECT_TRUE(draftStrip()->words().startsWith(u"You typed something here on 31/07/2025"_qs)) << draftStrip()->words().toStdString();
    pressButton(u"Put it back"_qs);
    EXPECT_EQ(row("name_en")->editor()->value().toString(), u"Half a na"_qs);
    EXPECT_FALSE(draftStrip()->isVisible());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(unmiss().nameEn, u"Half a na"_qs);
    EXPECT_TRUE(signing.drafts->all().isEmpty());
}


TEST_F(KeptTyping, offers_after_a_crash_what_was_typed_and_goes_there)
{
    chooseUnmiss();
    form()->focusFirst();
    rewrite("name_en", u"Half a na"_qs);
    rewrite("started_on", u"31/0"_qs);
    list()->panel()->drafts()->keep();
    moment = moment.addSecs(60);
    window->go({"administration", {{u"section"_qs, u"lists"_qs}, {u"list"_qs, QByteArray(recordType<Rank>().table)}, {u"record"_qs, u"new"_qs}}});
    rewrite("code", u"MAJ"_qs);
    list()->panel()->drafts()->keep();
    const Drafts left(draftFolder());
    EXPECT_TRUE(left.all().isEmpty()) << "this window is still typing";
    window.reset();
    signing.drafts = std::make_shared<Drafts>(draftFolder());
    open();
    remindOfDrafts(*window, signing);
    EXPECT_EQ(window->messages()->words(), u"Typed before and not saved: Rank (new), Mission UNMISS."_qs);
    pressButton(u"Go to Mission UNMISS"_qs);
    EXPECT_EQ(list()->chosen(), unmiss().id.value);
    EXPECT_EQ(window->messages()->words(), u"Typed before and not saved: Rank (new)."_qs) << "the others are still to be seen";
    pressButton(u"Put it back"_qs);
    EXPECT_EQ(row("name_en")->editor()->value().toString(), u"Half a na"_qs);
    EXPECT_EQ(row("started_on")->editor()->typedText(), u"31/0"_qs);
    EXPECT_FALSE(row("started_on")->told().isEmpty());
    pressButton(u"Go to Rank (new)"_qs);
    EXPECT_TRUE(form()->isNew());
    pressButton(u"Throw it away"_qs);
    EXPECT_EQ(row("code")->editor()->value().toString(), QString());
    EXPECT_EQ(signing.drafts->all().size(), 1);
}


TEST_F(KeptTyping, of_a_persons_records_leads_to_the_person)
{
    const qint64 person = select<Person>(database(), QStringLiteral("ORDER BY id LIMIT 1")).first().id.value;
    signing.drafts->keep({.place = {"document", 0, u"person_id=%1"_qs.arg(person)}, .at = moment,
                          .read = {{u"person_id"_qs, person}}, .typed = {{u"number"_qs, u"B1"_qs}}});
    remindOfDrafts(*window, signing);
    pressButton(u"Go to Document (new)"_qs);
    EXPECT_EQ(window->location().page, "people");
    EXPECT_EQ(window->currentPage()->detail().value(u"person"_qs).toLongLong(), person);
    EXPECT_EQ(window->currentPage()->detail().value(u"tab"_qs).toString(), u"papers"_qs);
    EXPECT_TRUE(window->messages()->isHidden()) << "there was only one";
}

TEST_F(KeptTyping, shows_both_versions_when_somebody_changed_the_record_since_it_was_typed_at)
{
    chooseUnmiss();
    form()->focusFirst();
    rewrite("name_en", u"mine"_qs);
    list()->table()->setFocus();
    press(Qt::Key_Down);
    saveElsewhere("name_en", u"theirs"_qs);
    press(Qt::Key_Up);
    EXPECT_EQ(row("name_en")->editor()->value().toString(), u"theirs"_qs);
    pressButton(u"Put it back"_qs);
    EXPECT_EQ(row("name_en")->editor()->value().toString(), u"mine"_qs);
    EXPECT_TRUE(row("name_en")->isDisputed());
    EXPECT_TRUE(strip().startsWith(u"Lê Thị Lan saved this record meanwhile."_qs)) << strip().toStdString();
}


TEST_F(KeptTyping, stays_at_a_record_when_what_is_typed_cannot_be_kept)
{
    chooseUnmiss();
    QFile inTheWay(draftFolder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    form()->focusFirst();
    rewrite("name_en", u"Half a na"_qs);
    list()->table()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(list()->chosen(), unmiss().id.value);
    EXPECT_TRUE(strip().startsWith(u"What you type cannot be kept until you save it"_qs)) << strip().toStdString();
    EXPECT_EQ(row("name_en")->editor()->value().toString(), u"Half a na"_qs);
    inTheWay.remove();
}


} // namespace
} // namespace muster
