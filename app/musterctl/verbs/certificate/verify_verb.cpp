// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/days.h"
#include "core/base/errors.h"
#include "core/qualification/certificate_check.h"
#include "ui/print/scanned_codes.h"

#include <QFile>
#include <QFileInfo>

namespace muster {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "The file %1 cannot be read: %2")).arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

QString textOfStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "Standard input cannot be read.")));
    return QString::fromUtf8(input.readAll());
}

CheckedBy checkedBy(const Call &call)
{
    CheckedBy by{publicKeysOf(textOf(call.arguments.requiredText("key"))), {}, call.arguments.day("on").value_or(call.by.at.toLocalTime().date())};
    if (const auto revoked = call.arguments.text("revoked"))
        by.revoked = revocationListOf(textOf(*revoked), by.keys);
    return by;
}

/// A text file with the signed text in it is read as such; anything else must be a picture or a PDF.
ScannedFile codesOf(const QString &path)
{
    ScannedFile read = codesInFile(path);
    if (!read.fault.isEmpty() && claimsToBeSigned(textOf(path).trimmed()))
        return {{{1, textOf(path)}}, 1};
    return read;
}

QList<ScannedCode> given(const QString &operand)
{
    if (operand == QLatin1String("-"))
        return {{1, textOfStandardInput()}};
    if (!QFileInfo::exists(operand)) {
        if (claimsToBeSigned(operand.trimmed()))
            return {{1, operand}};
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "«%1» is neither a file nor the text of a certificate’s code, which begins with «MUSTER1».")).arg(operand));
    }
    const ScannedFile read = codesOf(operand);
    if (!read.fault.isEmpty())
        throw Fault(operand + QStringLiteral(": ") + read.fault);
    if (read.codes.isEmpty())
        throw Fault(operand + QStringLiteral(": ") + nothingRead().words + u' ' + nothingRead().notes.join(u' '));
    return read.codes;
}

QString verdictCode(CheckVerdict verdict)
{
    static constexpr const char *codes[] = {"genuine", "no_longer_valid", "suspended", "revoked", "forged", "unknown_key", "unreadable"};
    return QString::fromLatin1(codes[size_t(verdict)]);
}

/// Genuine, though perhaps past its last day; what was suspended or revoked is not to be relied on.
bool isGenuine(const CheckResult &result)
{
    return result.verdict == CheckVerdict::Genuine || result.verdict == CheckVerdict::NoLongerValid;
}

QString told(const CheckResult &result)
{
    return verdictTitle(result.verdict) + QStringLiteral(": ") + result.words;
}

void tell(const Call &call, const CheckResult &result)
{
    if (isGenuine(result))
        call.output.sentence(told(result));
    if (result.content && !result.isSigned())
        call.output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "What it claims, none of it proven:")));
    if (result.content)
        for (const auto &[name, words] : contentWords(*result.content))
            call.output.sentence(QStringLiteral("  %1: %2").arg(name, words));
    for (const QString &note : result.notes)
        call.output.sentence(note);
}

QStringList row(const ScannedCode &code, const CheckResult &result)
{
    const SignedContent content = result.content.value_or(SignedContent{});
    return {QString::number(code.page), verdictCode(result.verdict), content.number, content.holder, content.birthYear ? QString::number(*content.birthYear) : QString(),
            content.qualification, content.course, isoDay(content.courseFrom), isoDay(content.courseUntil), content.issuer, isoDay(content.issuedOn),
            isoDay(content.validUntil), result.words};
}

void verify(const Call &call)
{
    const CheckedBy by = checkedBy(call);
    Table table{.header = {"page", "verdict", "number", "holder", "birth_year", "qualification", "course", "course_from", "course_until", "issuer", "issued_on", "valid_until", "words"},
                .numbers = {"page", "birth_year"}};
    QStringList refusals;
    for (const ScannedCode &code : given(call.arguments.operands()[0])) {
        const CheckResult result = check(code.text, by);
        table.rows.append(row(code, result));
        if (call.output.isForPeople())
            tell(call, result);
        if (!isGenuine(result))
            refusals.append((result.content ? result.content->number + QStringLiteral(": ") : QString()) + told(result));
    }
    if (!call.output.isForPeople())
        call.output.table(table);
    if (!refusals.isEmpty())
        throw Fault(refusals.join(u'\n'));
}

} // namespace

Verb verifyVerb()
{
    const OptionInfos options{
        {"key", Takes::OneValue, "FILE", QT_TRANSLATE_NOOP("Command line", "the public keys of the office that issued it")},
        {"revoked", Takes::OneValue, "FILE", QT_TRANSLATE_NOOP("Command line", "its revocation file")},
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day asked about, YYYY-MM-DD; today unless told")},
    };
    return {"certificate verify", "TEXT|PICTURE|PDF --key FILE [--revoked FILE] [--on DAY]",
            QT_TRANSLATE_NOOP("Command line", "tells whether certificates are genuine, without an office or a network; - reads standard input"),
            options, verify, Draws::Yes};
}

} // namespace muster
