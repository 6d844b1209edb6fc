// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength_key.h"

#include <QCoreApplication>

namespace muster {

const QList<StrengthKeyInfo> &strengthKeys()
{
    static const QList<StrengthKeyInfo> keys{
        {StrengthKey::Mission, "mission", QT_TRANSLATE_NOOP("Strength", "Mission"), "m.code"},
        {StrengthKey::Type, "type", QT_TRANSLATE_NOOP("Strength", "UN type"), "CASE c.un_group WHEN '' THEN 'unknown' ELSE c.un_group END"},
        {StrengthKey::Category, "category", QT_TRANSLATE_NOOP("Strength", "Category"), "c.code"},
        {StrengthKey::Sex, "sex", QT_TRANSLATE_NOOP("Strength", "Sex"), "CASE p.sex WHEN '' THEN 'unknown' ELSE p.sex END"},
        {StrengthKey::Service, "service", QT_TRANSLATE_NOOP("Strength", "Service"), "coalesce(sv.code, 'unknown')"},
        {StrengthKey::Form, "form", QT_TRANSLATE_NOOP("Strength", "Form"), "CASE c.form WHEN '' THEN 'unknown' ELSE c.form END"},
        {StrengthKey::Unit, "unit", QT_TRANSLATE_NOOP("Strength", "Unit"), "coalesce(u.code, '')"},
        {StrengthKey::Rotation, "rotation", QT_TRANSLATE_NOOP("Strength", "Rotation"), "coalesce(r.number, '')"},
    };
    return keys;
}

const StrengthKeyInfo &info(StrengthKey key)
{
    return strengthKeys()[qsizetype(key)];
}

std::optional<StrengthKey> strengthKey(const QString &code)
{
    for (const StrengthKeyInfo &known : strengthKeys())
        if (code == QLatin1String(known.code))
            return known.key;
    return std::nullopt;
}

} // namespace muster
