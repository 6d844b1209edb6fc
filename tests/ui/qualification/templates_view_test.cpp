// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/templates_view.h"

#include "core/qualification/qualification_type.h"
#include "core/qualification/template_file.h"
#include "core/storage/kept_file.h"
#include "core/storage/history.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/held_table.h"
#include "ui/qualification/template_stock.h"

#include <QImage>
#include <QMenu>
#include <QPushButton>

namespace muster {
namespace {

class TemplatesViewTest : public ViewDeskTest<TemplatesView> {
protected:
    TemplatesViewTest()
    {
        first = addTemplate(database(), standardsToBegin().first(), sampleClerk());
        QObject::connect(view, &PageView::goTo, &window, [this](const Location &where) { place = where; });
        open({{u"chosen"_qs, first.id.value}});
    }

    QList<CertificateTemplate> all() const { return select<CertificateTemplate>(database(), u"ORDER BY id"_qs); }
    QString file(const QString &name) const { return folder.filePath(name); }

    CertificateTemplate first;
    Location place;
    QTemporaryDir folder;
};

TEST_F(TemplatesViewTest, enter_opens_the_editor_of_the_chosen_one)
{
    press(Qt::Key_Return);
    EXPECT_EQ(place.page, "qualification");
    EXPECT_EQ(place.detail.value(u"template"_qs).toLongLong(), first.id.value);
}

TEST_F(TemplatesViewTest, a_new_one_begins_from_the_standard_under_a_code_of_its_own_and_is_opened)
{
    const qsizetype before = all().size();
    view->newButton()->menu()->actions().first()->trigger();
    ASSERT_EQ(all().size(), before + 1);
    EXPECT_NE(all().last().code, first.code);
    EXPECT_EQ(all().last().layout, standardsToBegin().first().layout);
    EXPECT_EQ(place.detail.value(u"template"_qs).toLongLong(), all().last().id.value);
}

TEST_F(TemplatesViewTest, the_standards_can_be_printed_as_they_come)
{
    ASSERT_EQ(standardsToBegin().size(), 2);
    for (const CertificateTemplate &standard : standardsToBegin())
        EXPECT_TRUE(layoutProblems(layoutOf(standard.layout)).isEmpty());
}

TEST_F(TemplatesViewTest, copies_and_removes_by_keys_and_ctrl_z_knows_it)
{
    const qsizetype before = all().size();
    view->copyButton()->setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(all().size(), before + 1);
    EXPECT_EQ(view->templates()->chosen(), all().last().id.value) << "the copy is chosen";
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(all().size(), before);
    takeBack(database(), newest().id, sampleClerk(), {&recordType<CertificateTemplate>()});
    EXPECT_EQ(all().size(), before + 1);
}

TEST_F(TemplatesViewTest, one_that_a_type_uses_is_not_removed_and_it_is_told_why)
{
    QualificationType type = select<QualificationType>(database(), u"ORDER BY id"_qs).first();
    type.templateId = first.id;
    ChangeSet use(database(), u"Use"_qs, sampleClerk());
    use.save(type);
    use.commit();
    refresh();
    const qsizetype before = all().size();
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(all().size(), before);
    EXPECT_FALSE(strip().isEmpty());
}

TEST_F(TemplatesViewTest, written_to_a_file_and_read_back_it_is_the_same_with_its_pictures)
{
    QImage emblem(20, 20, QImage::Format_RGB32);
    emblem.fill(Qt::red);
    emblem.save(file(u"emblem.png"_qs));
    QFile png(file(u"emblem.png"_qs));
    png.open(QIODevice::ReadOnly);
    CertificateLayout layout = layoutOf(first.layout);
    layout.background = keepFile(database(), png.readAll());
    CertificateTemplate changed = first;
    changed.layout = layoutText(layout);
    ChangeSet change(database(), u"Background"_qs, sampleClerk());
    change.save(changed);
    change.commit();
    view->writeFile(file(u"one.muster-template"_qs));
    EXPECT_TRUE(said.startsWith(u"Written to one.muster-template"_qs)) << said.toStdString();
    view->takeFile(file(u"one.muster-template"_qs));
    EXPECT_EQ(all().last().layout, changed.layout);
    EXPECT_EQ(all().last().code, freeTemplateCode(database(), first.code).chopped(1) + u"2"_qs);
}

TEST_F(TemplatesViewTest, a_foreign_or_damaged_file_is_refused_in_words)
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile one(file(name));
        one.open(QIODevice::WriteOnly);
        one.write(content);
        return one.fileName();
    };
    const qsizetype before = all().size();
    view->takeFile(write(u"a.txt"_qs, "name;rank"));
    EXPECT_EQ(strip(), u"This is not a template of certificates that Muster wrote."_qs);
    const QByteArray whole = templateFileText(templateFileOf(database(), first));
    view->takeFile(write(u"b.muster-template"_qs, whole.first(whole.size() / 2)));
    EXPECT_TRUE(strip().startsWith(u"The file is damaged"_qs)) << strip().toStdString();
    TemplateFile odd = templateFileOf(database(), first);
    odd.layout.background = digestOf("no picture");
    odd.pictures.insert(odd.layout.background.hex, "no picture");
    view->takeFile(write(u"c.muster-template"_qs, templateFileText(odd)));
    EXPECT_TRUE(strip().contains(u"in the place of a picture that is none"_qs)) << strip().toStdString();
    view->takeFile(file(u"missing.muster-template"_qs));
    EXPECT_TRUE(strip().startsWith(u"missing.muster-template cannot be read"_qs)) << strip().toStdString();
    EXPECT_EQ(all().size(), before);
}

} // namespace
} // namespace muster
