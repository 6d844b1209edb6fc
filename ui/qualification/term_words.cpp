// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/term_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrantTermWords)
};

QString shown(ValueWords &words, const GrantTerm &term, const char *column)
{
    const RecordType &type = recordType<GrantTerm>();
    const qsizetype at = type.indexOf(column);
    const QString text = words.shown(type, type.fields[at], valuesOf(term)[at]).toString();
    return text.isEmpty() ? QStringLiteral("?") : text;
}

QString thing(ValueWords &words, const GrantTerm &term)
{
    using enum GrantTermKind;
    switch (term.kind) {
    case ProgrammePassed:
        return Words::tr("Programme passed: %1").arg(term.programmeId.isNull() ? term.programmeKind : shown(words, term, "programme_id"));
    case TestPassed: return Words::tr("Test passed: %1").arg(shown(words, term, "test_kind_id"));
    case PaperHeld: return Words::tr("Valid paper: %1").arg(shown(words, term, "document_type_id"));
    case QualificationHeld: return Words::tr("Qualified: %1").arg(shown(words, term, "held_type_id"));
    }
    return {};
}

bool hasSeveralWays(const QList<GrantTerm> &terms, GrantPurpose purpose)
{
    const auto first = std::find_if(terms.begin(), terms.end(), [purpose](const GrantTerm &one) { return one.purpose == purpose; });
    return std::any_of(first, terms.end(), [&](const GrantTerm &one) { return one.purpose == purpose && one.way != first->way; });
}

} // namespace

QString lastsWords(ValueWords &words, const QualificationType &type)
{
    const int months = type.validityMonths.value_or(0);
    switch (type.term) {
    case QualificationTerm::Months: return Words::tr("%n month(s)", nullptr, months);
    case QualificationTerm::ToYearEnd:
        return months == 0 ? Words::tr("to the end of the year") : Words::tr("%n month(s) and on to the end of that year", nullptr, months);
    case QualificationTerm::AsLongAs: return Words::tr("as long as %1").arg(words.naming(recordType<QualificationType>(), type.asLongAsId.value));
    case QualificationTerm::ForEver: return Words::tr("without end");
    }
    return {};
}

QString renewalWords(const QualificationType &type)
{
    QStringList parts;
    if (type.renewalMonths)
        parts << Words::tr("may be renewed from %n month(s) before the last day", nullptr, *type.renewalMonths);
    if (type.graceDays)
        parts << Words::tr("until %n day(s) after it", nullptr, *type.graceDays);
    return parts.join(u' ');
}

QString askedWords(ValueWords &words, const GrantTerm &term)
{
    const bool hasAge = term.months && term.kind != GrantTermKind::QualificationHeld;
    return hasAge ? Words::tr("%1, within %n month(s)", nullptr, *term.months).arg(thing(words, term)) : thing(words, term);
}

QString joinedWords(const QList<GrantTerm> &ordered, qsizetype place)
{
    const GrantTerm &term = ordered[place];
    const GrantTerm *before = place > 0 ? &ordered[place - 1] : nullptr;
    if (!before || before->purpose != term.purpose)
        return hasSeveralWays(ordered, term.purpose) ? Words::tr("either") : QString();
    return before->way == term.way ? Words::tr("and") : Words::tr("or");
}

QList<QByteArray> unusedByGrantTerm(const QVariantList &values)
{
    const auto term = recordOf<GrantTerm>(values);
    QList<QByteArray> unused;
    if (term.kind != GrantTermKind::ProgrammePassed)
        unused << "programme_kind" << "programme_id";
    if (term.kind != GrantTermKind::TestPassed)
        unused << "test_kind_id";
    if (term.kind != GrantTermKind::PaperHeld)
        unused << "document_type_id";
    if (term.kind == GrantTermKind::QualificationHeld)
        unused << "months";
    else
        unused << "held_type_id";
    return unused;
}

QList<QByteArray> unusedByType(const QVariantList &values)
{
    const auto type = recordOf<QualificationType>(values);
    QList<QByteArray> unused;
    if (type.term == QualificationTerm::AsLongAs || type.term == QualificationTerm::ForEver)
        unused << "validity_months" << "renewal_months" << "grace_days";
    if (type.term != QualificationTerm::AsLongAs)
        unused << "as_long_as_id";
    return unused;
}

} // namespace muster
