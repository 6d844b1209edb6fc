// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_layout.h"

#include "core/base/errors.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace muster {
namespace {

QString standard(const QString &name)
{
    QFile file(u":/muster/templates/%1.json"_qs.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll());
}

QString refusal(const QString &text)
{
    try {
        layoutOf(text);
    } catch (const Refused &refused) {
        return refused.words();
    }
    return {};
}

/// A layout with this one item.
CertificateLayout with(const LayoutItem &item)
{
    CertificateLayout layout;
    layout.items = {item};
    return layout;
}

LayoutItem text(const QString &words)
{
    LayoutItem item;
    item.place = QRectF(10, 10, 100, 20);
    item.text = words;
    return item;
}

QStringList fieldsOfProblems(const CertificateLayout &layout)
{
    QStringList fields;
    for (const Problem &problem : layoutProblems(layout))
        fields.append(problem.field);
    return fields;
}

TEST(CertificateLayout, of_every_standard_template_is_read_and_written_letter_for_letter)
{
    const QStringList files = QDir(u":/muster/templates"_qs).entryList();
    EXPECT_EQ(files, (QStringList{u"standard_landscape.json"_qs, u"standard_portrait.json"_qs}));
    for (const QString &file : files) {
        const QString written = standard(file.chopped(5));
        EXPECT_EQ(layoutText(layoutOf(written)), written) << file.toStdString();
    }
}

TEST(CertificateLayout, keeps_everything_through_its_text)
{
    CertificateLayout layout;
    layout.orientation = SheetOrientation::Portrait;
    layout.guidesDown = {12.5, 105};
    layout.guidesAcross = {0.25};
    layout.background = digestOf("stock");
    layout.backgroundUse = BackgroundUse::Printed;
    for (int kind = 0; kind <= int(LayoutKind::Lessons); ++kind) {
        LayoutItem item = text(u"**Số** {number}\n“quoted” \\ é"_qs);
        item.kind = LayoutKind(kind);
        item.place = QRectF(10.25, 20.5, 40.75, 50);
        item.side = LayoutSide::Back;
        item.onlyWith = u"lessons"_qs;
        item.family = u"Noto Sans"_qs;
        item.points = 9.75;
        item.weight = LayoutWeight::Bold;
        item.slant = LayoutSlant::Italic;
        item.align = LayoutAlign::Right;
        item.colour = u"#00ff00"_qs;
        item.spacing = 7.5;
        item.stroke = 0.85;
        item.picture = digestOf("emblem");
        layout.items.append(item);
    }
    EXPECT_EQ(layoutOf(layoutText(layout)), layout);
    EXPECT_EQ(filesOf(layout), (QList<FileDigest>{digestOf("stock"), digestOf("emblem")}));
}

TEST(CertificateLayout, is_written_without_what_is_usual)
{
    const QString written = layoutText(with(text(u"Số"_qs)));
    EXPECT_FALSE(written.contains(u"Noto Serif"_qs));
    EXPECT_FALSE(written.contains(u"guides"_qs));
}

TEST(CertificateLayout, is_not_read_from_what_is_none)
{
    for (const QString &other : {u""_qs, u"Số 1"_qs, u"[]"_qs, u"{}"_qs, u"{\"format\": \"other\", \"version\": 1}"_qs})
        EXPECT_EQ(refusal(other), u"This is not the layout of a certificate."_qs) << other.toStdString();
    EXPECT_EQ(refusal(u"{\"format\": \"muster-certificate\", \"version\": 2}"_qs), u"This layout of a certificate was made by a later version of Muster."_qs);
}

TEST(CertificateLayout, says_which_item_is_not_understood)
{
    const auto broken = [](const QString &item) { return refusal(u"{\"format\": \"muster-certificate\", \"version\": 1, \"items\": [%1]}"_qs.arg(item)); };
    EXPECT_EQ(broken(u"{\"kind\": \"text\", \"place\": [1, 2, 3, 4]}"_qs), QString());
    EXPECT_EQ(broken(u"7"_qs), u"Item 1: it is not written as { … }."_qs);
    EXPECT_EQ(broken(u"{\"kind\": \"star\"}"_qs), u"Item 1: “kind” must be one of text, line, frame, picture, signature, qr, lessons."_qs);
    EXPECT_EQ(broken(u"{\"place\": [1, 2, 3, 4]}"_qs), u"Item 1: “kind” must be one of text, line, frame, picture, signature, qr, lessons."_qs);
    EXPECT_TRUE(broken(u"{\"kind\": \"text\", \"place\": [1, 2]}"_qs).startsWith(u"Item 1: its place must be four numbers"_qs));
    EXPECT_EQ(broken(u"{\"kind\": \"text\", \"place\": [1, 2, 3, 4], \"points\": \"12\"}"_qs), u"Item 1: “points” must be a number."_qs);
    EXPECT_EQ(broken(u"{\"kind\": \"text\", \"place\": [1, 2, 3, 4], \"rotate\": 12}"_qs), u"Item 1: “rotate” is not known."_qs);
    EXPECT_EQ(broken(u"{\"kind\": \"text\", \"place\": [1, 2, 3, 4], \"text\": \"{holder.nme}\"}"_qs), u"Item 1 (“{holder.nme}”): there is no field {holder.nme}."_qs);
}

TEST(LayoutProblems, are_named_at_the_item_and_its_part)
{
    LayoutItem item = text(u"{number}"_qs);
    EXPECT_EQ(fieldsOfProblems(with(item)), QStringList());
    CertificateLayout layout = with(item);
    layout.items.append(text(u"Số {nummer} {"_qs));
    layout.items.last().family = u"Comic Sans"_qs;
    layout.items.last().colour = u"blue"_qs;
    layout.items.last().points = 2;
    layout.items.last().onlyWith = u"nothing"_qs;
    EXPECT_EQ(fieldsOfProblems(layout), (QStringList{u"items[1].text"_qs, u"items[1].text"_qs, u"items[1].onlyWith"_qs, u"items[1].family"_qs, u"items[1].points"_qs,
                                                     u"items[1].colour"_qs}));
}

TEST(LayoutProblems, are_places_outside_the_sheet)
{
    LayoutItem item = text(u"x"_qs);
    const auto problemsAt = [&](const QRectF &place) {
        item.place = place;
        return fieldsOfProblems(with(item)).size();
    };
    EXPECT_EQ(problemsAt({0, 0, 297, 210}), 0);
    EXPECT_EQ(problemsAt({0, 0, 297.1, 210}), 1);
    EXPECT_EQ(problemsAt({-0.1, 0, 20, 20}), 1);
    EXPECT_EQ(problemsAt({10, 200, 20, 10.1}), 1);
    EXPECT_EQ(problemsAt({10, 10, 0, 10}), 1) << "a text without width";
    item.kind = LayoutKind::Line;
    EXPECT_EQ(problemsAt({10, 10, 50, 0}), 0) << "a level line has no height";
    item.kind = LayoutKind::Qr;
    EXPECT_EQ(problemsAt({10, 10, 36, 36}), 0);
    EXPECT_EQ(problemsAt({10, 10, 36, 20}), 1) << "too small to be read";
}

TEST(LayoutProblems, are_guides_outside_and_pictures_that_are_none)
{
    CertificateLayout layout;
    layout.guidesAcross = {211};
    layout.background = {u"emblem.png"_qs};
    EXPECT_EQ(fieldsOfProblems(layout), (QStringList{u"guidesAcross"_qs, u"background"_qs}));
}

} // namespace
} // namespace muster
