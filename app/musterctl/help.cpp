// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/help.h"

#include "app/musterctl/words.h"
#include "core/base/version.h"

namespace muster {

namespace {

constexpr int firstColumn = 28;

QString shown(const OptionInfo &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.takes == Takes::Nothing ? name : name + u' ' + QLatin1String(option.value);
}

QString helpLine(const QString &left, const char *does)
{
    return QStringLiteral("  %1  %2\n").arg(left.leftJustified(firstColumn), commandWords(does));
}

QString optionLines(const OptionInfos &options)
{
    QString lines;
    for (const OptionInfo &option : options)
        lines += helpLine(shown(option), option.does);
    return lines;
}

QString generalPart()
{
    return u'\n' + commandWords(QT_TRANSLATE_NOOP("Command line", "With every verb:")) + u'\n' +
           optionLines(generalOptions());
}

} // namespace

QString programUseLine()
{
    return commandWords(QT_TRANSLATE_NOOP("Command line", "Use: %1"))
        .arg(QStringLiteral("musterctl VERB OFFICE [OPTION ...]"));
}

QString useLine(const Verb &verb)
{
    return commandWords(QT_TRANSLATE_NOOP("Command line", "Use: %1"))
        .arg(QStringLiteral("musterctl %1 %2").arg(QLatin1String(verb.name), QLatin1String(verb.use)));
}

QString programHelp()
{
    QString text =
        programUseLine() + QStringLiteral("\n\n") +
        commandWords(
            QT_TRANSLATE_NOOP("Command line", "Muster %1: the records of a peacekeeping office on the "
                                              "command line. OFFICE is a file or a postgresql:// address."))
            .arg(programVersion()) +
        QStringLiteral("\n\n");
    for (const Verb &verb : verbs())
        text += helpLine(QLatin1String(verb.name) + u' ' + verb.operandNames().join(u' '), verb.does);
    return text + generalPart() + u'\n' +
           commandWords(
               QT_TRANSLATE_NOOP("Command line", "Ends with 0 when done, 1 when refused (the reasons are on "
                                                 "standard error), 2 when it was used wrongly.")) +
           u'\n';
}

QString verbHelp(const Verb &verb)
{
    return useLine(verb) +
           QStringLiteral("\n\n%1 %2.\n\n").arg(QLatin1String(verb.name), commandWords(verb.does)) +
           optionLines(verb.options) + generalPart();
}

} // namespace muster
