// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/strength_options.h"

#include "app/musterctl/key_list.h"

namespace muster {

namespace {

KeyList<StrengthKeyInfo> keyList()
{
    return KeyList<StrengthKeyInfo>(strengthKeys());
}

StrengthCondition conditionOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "--where wants KEY=VALUE, not «%1».")).arg(text));
    return {keyList().key(text.left(equals)), text.mid(equals + 1)};
}

/// A key given twice would ask for those who are two things at once, and so for nobody.
QList<StrengthCondition> conditions(const Arguments &arguments)
{
    QList<StrengthCondition> result;
    StrengthKeys keys;
    for (const QString &text : arguments.values("where")) {
        result.append(conditionOf(text));
        keyList().requireNew(result.last().key, keys, "where");
        keys.append(result.last().key);
    }
    return result;
}

} // namespace

OptionInfos strengthOptions()
{
    return {
        {"by", Takes::OneValue, "KEYS", QT_TRANSLATE_NOOP("Command line", "columns in the order wanted, from mission,type,category,sex,service,form,unit,rotation")},
        {"where", Takes::Pairs, "KEY=VALUE ...", QT_TRANSLATE_NOOP("Command line", "only those for whom all of this holds")},
    };
}

StrengthQuestion strengthQuestion(const Arguments &arguments)
{
    return {.by = keyList().keys(arguments, "by"), .where = conditions(arguments)};
}

QStringList keyHeader(const StrengthQuestion &question)
{
    return keyList().header(question.by);
}

} // namespace muster
