// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/text_file_form.h"

#include "core/base/days.h"
#include "core/base/text.h"
#include "core/people/office_profile.h"
#include "core/storage/repository.h"

namespace muster {

QString onOneLine(const QString &text)
{
    // Through UTF-8 and back, so that what no file can hold is gone before anything is signed.
    QString line = QString::fromUtf8(text.toUtf8());
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    line.replace(QChar::ReplacementCharacter, u'?');
    line.remove(QChar::ByteOrderMark);
    return nfc(line).simplified();
}

QStringList plainLines(const QString &file)
{
    QString text = file;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QChar::ByteOrderMark);
    return text.trimmed().split(u'\n');
}

QString fileDay(QDate day)
{
    return day.isValid() ? isoDay(day) : QStringLiteral("-");
}

std::optional<QDate> dayOfFile(const QString &text)
{
    return text == QLatin1String("-") ? std::optional(QDate()) : dayFromIso(text);
}

bool isLaterForm(const QString &firstLine, QLatin1String form)
{
    qsizetype letters = form.size();
    while (letters > 0 && QChar(form[letters - 1]).isDigit())
        --letters;
    bool isNumber = false;
    const int number = firstLine.mid(letters).toInt(&isNumber);
    return isNumber && firstLine.startsWith(form.left(letters)) && number > QString(form).mid(letters).toInt();
}

QString officeOnPapers(const Database &database)
{
    const OfficeProfile profile = select<OfficeProfile>(database).value(0);
    return profile.name.isEmpty() ? profile.nameVi : profile.name;
}

} // namespace muster
