// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/arguments.h"

#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/days.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

bool isOption(const QString &text)
{
    return text.size() > 1 && text.startsWith(u'-');
}

WrongUsage missing(const char *option)
{
    return WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "The option --%1 is missing.")).arg(QLatin1String(option)));
}

bool isPair(const QString &text)
{
    static const QRegularExpression pair(QStringLiteral("^[a-z_]+="));
    return pair.match(text).hasMatch();
}

const OptionInfo &known(const QString &text, const OptionInfos &options)
{
    for (const OptionInfo &option : options)
        if (text == QStringLiteral("--") + QLatin1String(option.name))
            return option;
    throw WrongUsage(
        commandWords(QT_TRANSLATE_NOOP("Command line", "There is no option %1 here.")).arg(text));
}

/// The values of an option on the command line, and how many arguments they take up.
struct Given {
    QStringList values;
    qsizetype arguments = 0;
};

Given following(const OptionInfo &option, const QStringList &given, qsizetype from)
{
    Given result;
    if (option.takes == Takes::Nothing)
        return result;
    if (from < given.size() && !isOption(given[from]))
        result.values.append(given[from]);
    while (option.takes == Takes::Pairs && !result.values.isEmpty() &&
           from + result.values.size() < given.size() && isPair(given[from + result.values.size()]))
        result.values.append(given[from + result.values.size()]);
    result.arguments = result.values.size();
    return result;
}

/// The value written as one word with its option, --name=value.
Given attached(const OptionInfo &option, const QString &value)
{
    if (option.takes == Takes::Nothing)
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "The option --%1 takes no value."))
                             .arg(QLatin1String(option.name)));
    return {{value}, 0};
}

QDate dayOf(const QString &text, const char *option)
{
    if (const auto day = dayFromIso(text))
        return *day;
    throw WrongUsage(
        commandWords(QT_TRANSLATE_NOOP("Command line", "--%1 wants a day written YYYY-MM-DD, not «%2»."))
            .arg(QLatin1String(option), text));
}

} // namespace

Arguments Arguments::parse(const QStringList &given, const OptionInfos &options)
{
    Arguments result;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i] == QLatin1String("--")) {
            result.m_operands += given.mid(i + 1);
            break;
        }
        if (!isOption(given[i])) {
            result.m_operands.append(given[i]);
            continue;
        }
        const qsizetype equals = given[i].indexOf(u'=');
        const OptionInfo &option = known(given[i].left(equals), options);
        const Given values =
            equals < 0 ? following(option, given, i + 1) : attached(option, given[i].mid(equals + 1));
        result.take(option, given[i].left(equals), values.values);
        i += values.arguments;
    }
    return result;
}

void Arguments::take(const OptionInfo &option, const QString &name, const QStringList &values)
{
    if (option.takes != Takes::Nothing && values.isEmpty())
        throw WrongUsage(
            commandWords(QT_TRANSLATE_NOOP("Command line", "A value is missing after %1.")).arg(name));
    if (option.takes == Takes::OneValue && has(option.name))
        throw WrongUsage(
            commandWords(QT_TRANSLATE_NOOP("Command line", "The option %1 is given twice.")).arg(name));
    m_options[QLatin1String(option.name)] += values;
}

bool Arguments::has(const char *option) const
{
    return m_options.contains(QLatin1String(option));
}

std::optional<QString> Arguments::text(const char *option) const
{
    return has(option) ? std::optional(m_options.value(QLatin1String(option)).first()) : std::nullopt;
}

std::optional<QDate> Arguments::day(const char *option) const
{
    const auto given = text(option);
    return given ? std::optional(dayOf(*given, option)) : std::nullopt;
}

QDate Arguments::requiredDay(const char *option) const
{
    if (const auto given = day(option))
        return *given;
    throw missing(option);
}

QString Arguments::requiredText(const char *option) const
{
    if (const auto given = text(option))
        return *given;
    throw missing(option);
}

QStringList Arguments::list(const char *option) const
{
    const auto given = text(option);
    return given ? given->split(u',') : QStringList();
}

QStringList Arguments::values(const char *option) const
{
    return m_options.value(QLatin1String(option));
}

std::optional<qint64> Arguments::countingNumber(const char *option) const
{
    const auto given = text(option);
    return given ? std::optional(muster::countingNumber(*given, QStringLiteral("--") + QLatin1String(option)))
                 : std::nullopt;
}

qint64 countingNumber(const QString &text, const QString &name)
{
    const bool figures = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (figures && fits && number > 0)
        return number;
    throw WrongUsage(
        commandWords(QT_TRANSLATE_NOOP("Command line", "%1 wants a whole number from 1 on, not «%2»."))
            .arg(name, text));
}

} // namespace muster
