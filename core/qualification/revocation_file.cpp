// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/revocation_file.h"

#include "core/base/errors.h"
#include "core/qualification/text_file_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr QLatin1String form("MUSTER REVOKED 1");
constexpr QLatin1String revoked("revoked");
constexpr QLatin1String suspended("suspended");
// Form, issuer, day and key stand above the numbers, the signature below them.
constexpr qsizetype headLines = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

[[noreturn]] void refuseDamaged()
{
    refuse(Words::tr("The revocation file was altered or is damaged: its signature does not fit. Ask the office for it again."));
}

QString numberLine(const NotInForce &one)
{
    return QStringList{onOneLine(one.number), one.state == NumberState::Revoked ? revoked : suspended, fileDay(one.from), fileDay(one.until)}.join(u'\t');
}

NotInForce ofLine(const QString &line)
{
    const QStringList parts = line.split(u'\t');
    if (parts.size() != 4 || (parts[1] != revoked && parts[1] != suspended))
        refuseDamaged();
    return {parts[0], parts[1] == revoked ? NumberState::Revoked : NumberState::Suspended, dayOfFile(parts[2]).value_or(QDate()),
            dayOfFile(parts[3]).value_or(QDate())};
}

QStringList sortedLines(const RevocationList &list)
{
    QStringList lines;
    for (const NotInForce &one : list.numbers)
        lines.append(numberLine(one));
    lines.sort();
    return lines;
}

void requireForm(const QStringList &lines)
{
    if (isLaterForm(lines.first(), form))
        refuse(Words::tr("The revocation file was written by a later version of Muster."));
    if (lines.first() != form)
        refuse(Words::tr("This is no revocation file of Muster."));
    if (lines.size() <= headLines)
        refuseDamaged();
}

void requireSignature(const QStringList &lines, const PublicKeys &keys)
{
    const PublicKey *key = keys.find(lines[headLines - 1]);
    if (!key)
        refuse(Words::tr("The revocation file says it is of «%1», but it is signed with a key (%2) that is not in the key file.")
                   .arg(lines[1], lines[headLines - 1]));
    if (!isSignatureOf(lines.last(), lines.mid(0, lines.size() - 1).join(u'\n').toUtf8(), key->bytes))
        refuseDamaged();
}

} // namespace

QString revocationFile(const RevocationList &list, const UnlockedKey &key)
{
    const QStringList head{form, onOneLine(list.issuer), fileDay(list.writtenOn), key.fingerprint};
    const QString text = (head + sortedLines(list)).join(u'\n');
    return text + u'\n' + signatureOf(text.toUtf8(), key) + u'\n';
}

RevocationList revocationListOf(const QString &file, const PublicKeys &keys)
{
    const QStringList lines = plainLines(file);
    requireForm(lines);
    requireSignature(lines, keys);
    RevocationList result{lines[1], dayOfFile(lines[2]).value_or(QDate()), {}};
    for (const QString &line : lines.mid(headLines, lines.size() - headLines - 1)) {
        const NotInForce one = ofLine(line);
        result.numbers.insert(one.number, one);
    }
    return result;
}

} // namespace muster
