// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/requirement_words.h"

#include "ui/people/person_words.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequirementWords)
};

/// The fields of one requirement, put into words.
class Asked {
public:
    Asked(ValueWords &words, const Requirement &requirement) : m_words(words), m_requirement(requirement), m_values(valuesOf(requirement)) {}

    QString sentence()
    {
        using enum RequirementKind;
        switch (m_requirement.kind) {
        case PaperLasts: return paperLasts();
        case PaperHeldFor: return paperHeld();
        case LanguageAtLeast: return Words::tr("%1 %2 or better").arg(language(), m_requirement.level);
        case RankBetween: return Words::tr("Rank: %1").arg(range(of("rank_least_id"), of("rank_most_id")));
        case AgeBetween: return Words::tr("Age: %1").arg(range(number(m_requirement.numberLeast), number(m_requirement.numberMost)));
        case ServiceAtLeast: return Words::tr("Years of service: at least %1").arg(number(m_requirement.numberLeast));
        case TestPassed: return Words::tr("Test passed: %1").arg(of("test_kind_id"));
        case ProgrammePassed: return Words::tr("Programme passed: %1").arg(either(of("programme_id"), m_requirement.programmeKind));
        case QualificationHeld: return Words::tr("Qualified: %1").arg(of("qualification_type_id"));
        case DecisionRecorded: return of("decision_kind");
        case StepDone: return Words::tr("Step done: %1").arg(of("step_id"));
        }
        return {};
    }

private:
    QString of(const char *column)
    {
        const RecordType &type = recordType<Requirement>();
        const qsizetype at = type.indexOf(column);
        const QString shown = m_words.shown(type, type.fields[at], m_values[at]).toString();
        return shown.isEmpty() ? QStringLiteral("?") : shown;
    }

    QString language() const { return m_requirement.language.isEmpty() ? Words::tr("Any language at") : languageName(m_requirement.language); }
    static QString either(const QString &one, const QString &other) { return one == u"?" && !other.isEmpty() ? other : one; }
    static QString number(std::optional<int> count) { return count ? QString::number(*count) : QStringLiteral("?"); }
    QString months() const { return Words::tr("%1 months").arg(number(m_requirement.months)); }

    QString paperLasts()
    {
        const QString paper = of("document_type_id");
        return m_requirement.months.value_or(0) == 0 ? Words::tr("%1 valid until the end of the tour").arg(paper)
                                                     : Words::tr("%1 valid until the end of the tour + %2").arg(paper, months());
    }

    QString paperHeld()
    {
        const QString paper = of("document_type_id");
        return m_requirement.months.value_or(0) == 0 ? Words::tr("%1 valid on departure").arg(paper)
                                                     : Words::tr("%1 held for %2").arg(paper, months());
    }

    static QString range(const QString &least, const QString &most)
    {
        if (most == u"?")
            return Words::tr("at least %1").arg(least);
        return least == u"?" ? Words::tr("at most %1").arg(most) : Words::tr("%1 to %2").arg(least, most);
    }

    ValueWords &m_words;
    const Requirement &m_requirement;
    QVariantList m_values;
};

} // namespace

QString askedWords(ValueWords &words, const Requirement &requirement)
{
    const QString sentence = Asked(words, requirement).sentence();
    return sentence.isEmpty() ? requirement.key : sentence.left(1).toUpper() + sentence.mid(1);
}

QString joinedWords(const QList<Requirement> &ordered, qsizetype place)
{
    const Requirement &row = ordered[place];
    if (row.alternative.isEmpty())
        return {};
    const Requirement *before = place > 0 ? &ordered[place - 1] : nullptr;
    if (!before || before->alternative != row.alternative || before->neededFor != row.neededFor)
        return Words::tr("either");
    return before->way.value_or(1) == row.way.value_or(1) ? Words::tr("and") : Words::tr("or");
}

} // namespace muster
