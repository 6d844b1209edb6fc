// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/office_plan.h"

#include "core/base/text.h"
#include "core/office/office.h"
#include "ui/shell/usual_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Office plan", english);
}

QString fileFault(const QString &path)
{
    if (QDir::isRelativePath(path))
        return words(QT_TRANSLATE_NOOP("Office plan", "Say the whole path, from the first folder on, or choose a place."));
    return faultOfPlace(path);
}

QString placeFault(const OfficePlan &plan)
{
    if (plan.place.isEmpty())
        return words(QT_TRANSLATE_NOOP("Office plan", "Say where to keep the office."));
    return plan.address().engine == Engine::Postgres ? serverAddressFault(plan.place) : fileFault(plan.place);
}

} // namespace

OfficeProfile OfficePlan::profile() const
{
    return {.name = name.isEmpty() ? nameVi : name, .nameVi = nameVi.isEmpty() ? name : nameVi, .country = country.toUpper()};
}

Problems problemsOf(const OfficePlan &plan)
{
    Problems problems = problemsOf(plan.profile());
    static const QRegularExpression threeLetters(QStringLiteral("^[A-Z]{3}$"));
    const QString country = plan.profile().country;
    if (!country.isEmpty() && !threeLetters.match(country).hasMatch())
        problems.append({QStringLiteral("country"), words(QT_TRANSLATE_NOOP("Office plan", "three letters, for example VNM")), {}});
    if (const QString fault = placeFault(plan); !fault.isEmpty())
        problems.append({QStringLiteral("place"), fault, {}});
    return problems;
}

QString serverAddressFault(const QString &address)
{
    const QUrl url(address);
    const bool hasHost = !url.host().isEmpty() || QUrlQuery(url).hasQueryItem(QStringLiteral("host"));
    if (url.isValid() && hasHost && url.path().size() > 1)
        return {};
    return words(QT_TRANSLATE_NOOP("Office plan", "The address of a shared office looks like postgresql://name@server/office"));
}

QString suggestedPlace(const QString &officeName)
{
    static const QRegularExpression unsafe(QStringLiteral("[^a-z0-9]+"));
    QString name = folded(officeName).replace(unsafe, QStringLiteral("-")).left(60);
    name.remove(QRegularExpression(QStringLiteral("^-+|-+$")));
    return QStringLiteral("%1/%2.muster").arg(usualFolder(), name.isEmpty() ? QStringLiteral("office") : name);
}

} // namespace muster
