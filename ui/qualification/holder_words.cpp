// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/holder_words.h"

#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(HolderWords)
};

/// In the order of HolderStage.
struct StageName {
    const char *code;
    const char *words;
};

constexpr StageName stageNames[] = {
    {"every", QT_TRANSLATE_NOOP("HolderWords", "All qualifications")},
    {"valid", QT_TRANSLATE_NOOP("HolderWords", "Valid")},
    {"180", QT_TRANSLATE_NOOP("HolderWords", "Ends within 180 days")},
    {"90", QT_TRANSLATE_NOOP("HolderWords", "Ends within 90 days")},
    {"30", QT_TRANSLATE_NOOP("HolderWords", "Ends within 30 days")},
    {"lapsed", QT_TRANSLATE_NOOP("HolderWords", "Lapsed")},
    {"suspended", QT_TRANSLATE_NOOP("HolderWords", "Suspended")},
    {"revoked", QT_TRANSLATE_NOOP("HolderWords", "Revoked")},
};

} // namespace

QString stageCode(HolderStage stage)
{
    return QLatin1String(stageNames[size_t(stage)].code);
}

HolderStage holderStage(const QString &code)
{
    const auto known = std::find_if(std::begin(stageNames), std::end(stageNames), [&code](const StageName &one) { return code == QLatin1String(one.code); });
    return known == std::end(stageNames) ? HolderStage::Every : HolderStage(known - std::begin(stageNames));
}

QString stageWords(HolderStage stage)
{
    return Words::tr(stageNames[size_t(stage)].words);
}

QString touchedWords(const TouchedByLapse &touched)
{
    const QString unit = unitAndRotation(touched.unit, touched.rotation);
    const QString where = QStringLiteral("%1 · %2").arg(touched.mission, unit.isEmpty() ? inLanguage(touched.category) : unit);
    if (touched.tourId.isNull())
        return touched.until.isNull() ? Words::tr("Candidate for %1, departure not known").arg(where)
                                      : Words::tr("Candidate for %1, departs on %2").arg(where, dayText(touched.until));
    return touched.until.isNull() ? Words::tr("In %1, end of the tour not known").arg(where)
                                  : Words::tr("In %1 until %2").arg(where, dayText(touched.until));
}

QString touchedWords(const QList<TouchedByLapse> &touched)
{
    const auto tours = std::count_if(touched.begin(), touched.end(), [](const TouchedByLapse &one) { return !one.tourId.isNull(); });
    QStringList parts;
    if (touched.size() > tours)
        parts << Words::tr("%n candidacy(ies)", nullptr, int(touched.size() - tours));
    if (tours > 0)
        parts << Words::tr("%n tour(s)", nullptr, int(tours));
    return parts.join(QStringLiteral(", "));
}

} // namespace muster
