// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_fields.h"

#include "core/base/errors.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muster {

namespace {

struct SampleField {
    CertificateField field;
    const char *sample;
};

const QList<SampleField> &table()
{
    static const QList<SampleField> fields{
        {{"number", QT_TRANSLATE_NOOP("Certificate field", "Number")}, "2025-L2FH-0047"},
        {{"type.name_vi", QT_TRANSLATE_NOOP("Certificate field", "Qualification in Vietnamese")}, "Thành viên Bệnh viện dã chiến cấp 2"},
        {{"type.name_en", QT_TRANSLATE_NOOP("Certificate field", "Qualification in English")}, "Level-2 Field Hospital Member"},
        {{"type.code", QT_TRANSLATE_NOOP("Certificate field", "Code of the qualification")}, "L2FH"},
        {{"category.name_vi", QT_TRANSLATE_NOOP("Certificate field", "Category in Vietnamese")}, "Bệnh viện dã chiến cấp 2"},
        {{"category.name_en", QT_TRANSLATE_NOOP("Certificate field", "Category in English")}, "Level-2 hospital"},
        {{"holder.name", QT_TRANSLATE_NOOP("Certificate field", "Name of the holder")}, "Nguyễn Văn Đạt"},
        {{"holder.name_capitals", QT_TRANSLATE_NOOP("Certificate field", "Name of the holder in capitals")}, "NGUYỄN VĂN ĐẠT"},
        {{"holder.passport_name", QT_TRANSLATE_NOOP("Certificate field", "Name of the holder as in the passport")}, "NGUYEN VAN DAT"},
        {{"holder.rank_vi", QT_TRANSLATE_NOOP("Certificate field", "Rank in Vietnamese")}, "Thiếu tá"},
        {{"holder.rank_en", QT_TRANSLATE_NOOP("Certificate field", "Rank in English")}, "Major"},
        {{"holder.born", QT_TRANSLATE_NOOP("Certificate field", "Date of birth")}, "14/03/1988"},
        {{"holder.birth_year", QT_TRANSLATE_NOOP("Certificate field", "Year of birth")}, "1988"},
        {{"holder.service_no", QT_TRANSLATE_NOOP("Certificate field", "Service number")}, "08001342"},
        {{"holder.unit_vi", QT_TRANSLATE_NOOP("Certificate field", "Unit in Vietnamese")}, "Bệnh viện Quân y 175"},
        {{"holder.unit_en", QT_TRANSLATE_NOOP("Certificate field", "Unit in English")}, "Military Hospital 175"},
        {{"holder.nationality_vi", QT_TRANSLATE_NOOP("Certificate field", "Nationality in Vietnamese")}, "Việt Nam"},
        {{"holder.nationality_en", QT_TRANSLATE_NOOP("Certificate field", "Nationality in English")}, "Viet Nam"},
        {{"course.code", QT_TRANSLATE_NOOP("Certificate field", "Number of the course")}, "STM-MED-7"},
        {{"course.title", QT_TRANSLATE_NOOP("Certificate field", "Title of the course")}, "Pre-deployment course for the level-2 hospital"},
        {{"course.programme_vi", QT_TRANSLATE_NOOP("Certificate field", "Programme in Vietnamese")}, "Huấn luyện tiền triển khai cho lực lượng quân y"},
        {{"course.programme_en", QT_TRANSLATE_NOOP("Certificate field", "Programme in English")}, "Pre-deployment training of medical personnel"},
        {{"course.curriculum", QT_TRANSLATE_NOOP("Certificate field", "Version of the curriculum")}, "CPTM 2017, STM Medical"},
        {{"course.from", QT_TRANSLATE_NOOP("Certificate field", "First day of the course")}, "14/04/2025"},
        {{"course.until", QT_TRANSLATE_NOOP("Certificate field", "Last day of the course")}, "11/07/2025"},
        {{"course.days", QT_TRANSLATE_NOOP("Certificate field", "Days of the course")}, "89"},
        {{"course.hours", QT_TRANSLATE_NOOP("Certificate field", "Hours of the course")}, "320"},
        {{"course.place", QT_TRANSLATE_NOOP("Certificate field", "Place of the course")}, "Trung tâm Huấn luyện, Thạch Thất"},
        {{"result.mark", QT_TRANSLATE_NOOP("Certificate field", "Mark")}, "82,4"},
        {{"result.band_vi", QT_TRANSLATE_NOOP("Certificate field", "Grade in Vietnamese")}, "Khá"},
        {{"result.band_en", QT_TRANSLATE_NOOP("Certificate field", "Grade in English")}, "Good"},
        {{"result.attendance", QT_TRANSLATE_NOOP("Certificate field", "Attendance with %")}, "98 %"},
        {{"recognition.certificate", QT_TRANSLATE_NOOP("Certificate field", "Certificate of UN recognition")}, "UN/ITS/2025/014"},
        {{"recognition.signed_on", QT_TRANSLATE_NOOP("Certificate field", "Day of UN recognition")}, "01/03/2025"},
        {{"granted_on", QT_TRANSLATE_NOOP("Certificate field", "Granted on")}, "18/07/2025"},
        {{"valid_until_vi", QT_TRANSLATE_NOOP("Certificate field", "Valid until, in Vietnamese")}, "17/07/2028"},
        {{"valid_until_en", QT_TRANSLATE_NOOP("Certificate field", "Valid until, in English")}, "17/07/2028"},
        {{"issue.date", QT_TRANSLATE_NOOP("Certificate field", "Day of issue")}, "25/07/2025"},
        {{"issue.day", QT_TRANSLATE_NOOP("Certificate field", "Day of issue: the day")}, "25"},
        {{"issue.month", QT_TRANSLATE_NOOP("Certificate field", "Day of issue: the month")}, "7"},
        {{"issue.year", QT_TRANSLATE_NOOP("Certificate field", "Day of issue: the year")}, "2025"},
        {{"issue.date_en", QT_TRANSLATE_NOOP("Certificate field", "Day of issue, in English")}, "25 July 2025"},
        {{"issue.place_vi", QT_TRANSLATE_NOOP("Certificate field", "Place of issue in Vietnamese")}, "Hà Nội"},
        {{"issue.place_en", QT_TRANSLATE_NOOP("Certificate field", "Place of issue in English")}, "Ha Noi"},
        {{"signer.name", QT_TRANSLATE_NOOP("Certificate field", "Name of the signer")}, "Người ký mẫu"},
        {{"signer.rank_vi", QT_TRANSLATE_NOOP("Certificate field", "Rank of the signer in Vietnamese")}, "Thiếu tướng"},
        {{"signer.rank_en", QT_TRANSLATE_NOOP("Certificate field", "Rank of the signer in English")}, "Major General"},
        {{"signer.title_vi", QT_TRANSLATE_NOOP("Certificate field", "Title of the signer in Vietnamese")}, "CỤC TRƯỞNG"},
        {{"signer.title_en", QT_TRANSLATE_NOOP("Certificate field", "Title of the signer in English")}, "Director"},
        {{"signer.image", QT_TRANSLATE_NOOP("Certificate field", "Signature image")}, ""},
        {{"office.name_vi", QT_TRANSLATE_NOOP("Certificate field", "Office in Vietnamese")}, "CỤC GÌN GIỮ HÒA BÌNH VIỆT NAM"},
        {{"office.name_en", QT_TRANSLATE_NOOP("Certificate field", "Office in English")}, "Viet Nam Department of Peacekeeping Operations"},
        {{"office.parent_vi", QT_TRANSLATE_NOOP("Certificate field", "Ministry in Vietnamese")}, "BỘ QUỐC PHÒNG"},
        {{"office.parent_en", QT_TRANSLATE_NOOP("Certificate field", "Ministry in English")}, "Ministry of National Defence"},
        {{"lessons", QT_TRANSLATE_NOOP("Certificate field", "Lessons of the course")},
              "1.1\tGiới thiệu về Liên hợp quốc\tIntroduction to the United Nations\t45\n"
              "1.2\tGìn giữ hòa bình của Liên hợp quốc\tUN peacekeeping\t60\n"
              "2.1\tBảo vệ thường dân\tProtection of civilians\t90\n"
              "3.1\tHành vi và kỷ luật\tConduct and discipline\t60"},
    };
    return fields;
}

[[noreturn]] void refuseText()
{
    throw Refused(Problem{QStringLiteral("says"), QCoreApplication::translate("Certificate field", "This is not what a certificate says."), {}});
}

/// Tabs and ends of lines part the lessons, so that no title may hold them.
QString plain(const QString &text)
{
    return text.simplified();
}

} // namespace

const QList<CertificateField> &certificateFields()
{
    static const QList<CertificateField> fields = [] {
        QList<CertificateField> list;
        for (const SampleField &one : table())
            list.append(one.field);
        return list;
    }();
    return fields;
}

bool isCertificateField(const QString &key)
{
    return std::any_of(table().begin(), table().end(), [&key](const SampleField &one) { return key == QLatin1String(one.field.key); });
}

QString fieldLabel(const CertificateField &field)
{
    return QCoreApplication::translate("Certificate field", field.label);
}

QString wordsText(const CertificateWords &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word)
        object.insert(word.key(), nfc(word.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CertificateWords wordsOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        refuseText();
    const QJsonObject object = document.object();
    CertificateWords words;
    for (auto word = object.begin(); word != object.end(); ++word) {
        if (!word.value().isString())
            refuseText();
        words.insert(word.key(), word.value().toString());
    }
    return words;
}

CertificateWords sampleWords()
{
    CertificateWords words;
    for (const SampleField &one : table())
        words.insert(QLatin1String(one.field.key), QString::fromUtf8(one.sample));
    return words;
}

QString lessonsText(const QList<CertificateLesson> &lessons)
{
    QStringList lines;
    for (const CertificateLesson &one : lessons)
        lines.append(QStringList{plain(one.number), plain(one.titleVi), plain(one.titleEn), plain(one.minutes)}.join(u'\t'));
    return lines.join(u'\n');
}

QList<CertificateLesson> certificateLessons(const QString &text)
{
    QList<CertificateLesson> lessons;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        lessons.append({parts.value(0), parts.value(1), parts.value(2), parts.value(3)});
    }
    return lessons;
}

} // namespace muster
