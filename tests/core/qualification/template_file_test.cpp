// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/template_file.h"

#include "core/base/errors.h"
#include "core/qualification/certificate_template.h"
#include "core/storage/kept_file.h"
#include "tests/core/qualification/some_layouts.h"
#include "tests/support/office_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

/// Each picture is some bytes; what they show is not this room's concern.
TemplateFile someFile()
{
    TemplateFile file{QStringLiteral("CN-1"), QStringLiteral("Standard"), QStringLiteral("Mẫu chuẩn"), someWords(), someLayout(), {}};
    const auto add = [&file](const QByteArray &content) {
        file.pictures.insert(digestOf(content).hex, content);
        return digestOf(content);
    };
    for (LayoutItem &item : file.layout.items)
        if (item.kind == LayoutKind::Picture && *rc::gen::arbitrary<bool>())
            item.picture = add(QByteArray("picture ") + QByteArray::number(*rc::gen::inRange(0, 5)));
    if (*rc::gen::arbitrary<bool>())
        file.layout.background = add(QByteArray("\0\xff\x80 stock", 9));
    return file;
}

TemplateFile withPicture()
{
    const QByteArray content("an emblem");
    TemplateFile file{QStringLiteral("CN-1"), QStringLiteral("Standard"), QStringLiteral("Mẫu chuẩn"), QString(), {}, {{digestOf(content).hex, content}}};
    file.layout.items.append({.kind = LayoutKind::Picture, .place = {10, 10, 30, 30}, .text = {}, .onlyWith = {}, .picture = digestOf(content)});
    return file;
}

QString refusal(const QByteArray &content)
{
    try {
        templateFileOf(content);
    } catch (const Refused &refused) {
        return refused.words();
    }
    return {};
}

} // namespace

RC_GTEST_PROP(TemplateFile, written_is_read_back_the_same, ())
{
    const TemplateFile file = someFile();
    const QByteArray text = templateFileText(file);
    RC_ASSERT(templateFileOf(text) == file);
    RC_ASSERT(templateFileText(templateFileOf(text)) == text);
}

RC_GTEST_PROP(TemplateFile, cut_short_anywhere_it_is_refused_in_words, ())
{
    const QByteArray text = templateFileText(someFile()).trimmed();
    const QString words = refusal(text.first(*rc::gen::inRange<qsizetype>(0, text.size())));
    RC_ASSERT(!words.isEmpty());
}

TEST(TemplateFile, refuses_what_is_no_template_at_all)
{
    const QString foreign = QStringLiteral("This is not a template of certificates that Muster wrote.");
    EXPECT_EQ(refusal(QByteArray()), foreign);
    EXPECT_EQ(refusal("name;rank\nAn;Major\n"), foreign);
    EXPECT_EQ(refusal("{\"format\": \"something else\"}"), foreign);
    EXPECT_EQ(refusal(QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)), foreign);
    EXPECT_EQ(refusal(layoutText({}).toUtf8()), foreign);
}

TEST(TemplateFile, refuses_a_damaged_picture_and_a_missing_one_by_name)
{
    const TemplateFile file = withPicture();
    const QByteArray digest = file.pictures.keys().first().toLatin1();
    QByteArray damaged = templateFileText(file);
    damaged.replace(QByteArray("an emblem").toBase64(), QByteArray("an emblen").toBase64());
    EXPECT_EQ(refusal(damaged), QStringLiteral("The file is damaged: picture %1 is not as it was written.").arg(QLatin1String(digest.left(12))));
    TemplateFile lacking = file;
    lacking.pictures.clear();
    EXPECT_EQ(refusal(templateFileText(lacking)), QStringLiteral("The file is damaged: picture %1 is missing from it.").arg(QLatin1String(digest.left(12))));
}

TEST(TemplateFile, refuses_a_field_nobody_knows_and_one_of_a_later_version)
{
    TemplateFile file = withPicture();
    file.layout.items.append({.place = {10, 60, 100, 10}, .text = QStringLiteral("{holder.shoe_size}"), .onlyWith = {}, .picture = {}});
    EXPECT_TRUE(refusal(templateFileText(file)).contains(QStringLiteral("{holder.shoe_size}"))) << refusal(templateFileText(file)).toStdString();
    QByteArray later = templateFileText(withPicture());
    later.replace("\"format\": \"muster-certificate-template\",", "\"format\": \"muster-certificate-template\", \"x\": 1,");
    const qsizetype version = later.lastIndexOf("\"version\": 1");
    later.replace(version, 12, "\"version\": 9");
    EXPECT_EQ(refusal(later), QStringLiteral("The template was written by a later version of Muster."));
}

using TemplateFileInOffice = OnEachEngine;

TEST_P(TemplateFileInOffice, goes_from_one_office_to_another_with_its_pictures)
{
    const QByteArray emblem("an emblem");
    const FileDigest kept = keepFile(database(), emblem);
    const TemplateFile file = withPicture();
    const CertificateTemplate one = saved(database(), CertificateTemplate{.id = {}, .version = 0, .code = file.code, .nameEn = file.nameEn, .nameVi = file.nameVi,
                                                                          .layout = layoutText(file.layout), .note = {}});
    const QByteArray text = templateFileText(templateFileOf(database(), one));
    TestOffice other(GetParam());
    const TemplateFile read = templateFileOf(text);
    keepPictures(other.database(), read);
    EXPECT_EQ(keptFile(other.database(), kept), emblem);
    EXPECT_EQ(read, file);
}

ON_EACH_ENGINE(TemplateFileInOffice);

} // namespace muster
