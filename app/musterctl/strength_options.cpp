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
        throw WrongUsage(
            commandWords(QT_TRANSLATE_NOOP("Command line", "--where wants KEY=VALUE, not «%1».")).arg(text));
    return {keyList().key(text.left(equals)), text.mid(equals + 1)};
}

} // namespace

OptionInfos strengthOptions()
{
    return {
        {"by", Takes::OneValue, "KEYS",
         QT_TRANSLATE_NOOP(
             "Command line",
             "columns in the order wanted, from mission,type,category,sex,service,form,unit,rotation")},
        {"where", Takes::Pairs, "KEY=VALUE ...",
         QT_TRANSLATE_NOOP("Command line",
                           "only those for whom this holds; values of one key are alternatives")},
    };
}

StrengthQuestion strengthQuestion(const Arguments &arguments)
{
    StrengthQuestion question{.by = keyList().keys(arguments, "by")};
    for (const QString &condition : arguments.values("where"))
        question.where.append(conditionOf(condition));
    return question;
}

QStringList keyHeader(const StrengthQuestion &question)
{
    return keyList().header(question.by);
}

} // namespace muster
