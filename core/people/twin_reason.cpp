// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/twins.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Twins", english);
}

QString numberWords(const TwinReason &reason)
{
    switch (reason.number) {
    case NumberLikeness::ServiceNo: return words(QT_TRANSLATE_NOOP("Twins", "the same service number"));
    case NumberLikeness::FormerServiceNo: return words(QT_TRANSLATE_NOOP("Twins", "had this service number before a merge"));
    case NumberLikeness::Paper: return words(QT_TRANSLATE_NOOP("Twins", "the same paper number %1")).arg(reason.sharedNumber);
    case NumberLikeness::None: break;
    }
    return {};
}

QString nameWords(NameLikeness name)
{
    switch (name) {
    case NameLikeness::Same: return words(QT_TRANSLATE_NOOP("Twins", "the same name"));
    case NameLikeness::OtherOrder: return words(QT_TRANSLATE_NOOP("Twins", "the same name in another order"));
    case NameLikeness::OneWordMore: return words(QT_TRANSLATE_NOOP("Twins", "a name with one word more or less"));
    case NameLikeness::NearlySpelled: return words(QT_TRANSLATE_NOOP("Twins", "a name spelled nearly alike"));
    case NameLikeness::Different: break;
    }
    return {};
}

QString birthWords(BirthLikeness birth)
{
    switch (birth) {
    case BirthLikeness::SameDay: return words(QT_TRANSLATE_NOOP("Twins", "the same date of birth"));
    case BirthLikeness::DayAndMonthExchanged: return words(QT_TRANSLATE_NOOP("Twins", "day and month of birth exchanged"));
    case BirthLikeness::Unknown: return words(QT_TRANSLATE_NOOP("Twins", "a date of birth is not known"));
    case BirthLikeness::Different: break;
    }
    return {};
}

} // namespace

bool TwinReason::isLikely() const
{
    return number != NumberLikeness::None || (name != NameLikeness::Different && birth != BirthLikeness::Different);
}

int TwinReason::rank() const
{
    constexpr int numbers[] = {100, 0, 20, 10};
    // A number in common goes before every likeness of name and birth; among equals the likeness decides.
    constexpr int names[] = {0, 3, 5, 7, 100};
    constexpr int births[] = {30, 40, 50, 100};
    return 1000 * numbers[int(number)] + names[int(name)] + births[int(birth)];
}

QString reasonWords(const TwinReason &reason)
{
    QStringList parts{numberWords(reason), nameWords(reason.name)};
    if (reason.number == NumberLikeness::None || reason.birth != BirthLikeness::Unknown)
        parts.append(birthWords(reason.birth));
    parts.removeAll(QString());
    const QString all = parts.join(QStringLiteral(", "));
    return all.left(1).toUpper() + all.mid(1);
}

BirthLikeness birthLikeness(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return BirthLikeness::Unknown;
    if (one == other)
        return BirthLikeness::SameDay;
    const bool exchanged = one.year() == other.year() && one.day() == other.month() && one.month() == other.day();
    return exchanged ? BirthLikeness::DayAndMonthExchanged : BirthLikeness::Different;
}

} // namespace muster
