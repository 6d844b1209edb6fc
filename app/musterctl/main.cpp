// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/help.h"
#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/version.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace muster {

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int wronglyUsed = 2;

/// Names are UTF-8 whatever the surroundings say; Qt would warn about other locales on every start.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

QString signedInName()
{
    if (const QString name = qEnvironmentVariable("USER"); !name.isEmpty())
        return name;
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

Signature signature(const Arguments &arguments)
{
    const QString author = arguments.text("author").value_or(signedInName()).trimmed();
    if (author.isEmpty())
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "--author wants a name.")));
    return {author, QDateTime::currentDateTimeUtc()};
}

Output output(const Arguments &arguments)
{
    const QString name = arguments.text("format").value_or(QStringLiteral("table"));
    if (const auto format = tableFormat(name))
        return Output(*format);
    throw WrongUsage(
        commandWords(QT_TRANSLATE_NOOP("Command line", "--format wants table, csv or json, not «%1»."))
            .arg(name));
}

void requireOperands(const Verb &verb, const QStringList &given)
{
    const QStringList names = verb.operandNames();
    if (given.size() > names.size())
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "«%1» is one word too many."))
                             .arg(given[names.size()]));
    for (qsizetype i = 0; i < names.size(); ++i)
        if (i >= given.size() || given[i].isEmpty())
            throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "%1 is missing.")).arg(names[i]));
}

void runVerb(const Verb &verb, const QStringList &given)
{
    const Arguments arguments = Arguments::parse(given, verb.options + generalOptions());
    if (arguments.has("help"))
        return print(verbHelp(verb).toUtf8());
    if (arguments.has("version"))
        return print(programVersion().toUtf8() + '\n');
    requireOperands(verb, arguments.operands());
    const Signature by = signature(arguments);
    const Output out = output(arguments);
    verb.run({arguments, by, out});
}

void runWithoutVerb(const QStringList &given)
{
    const Arguments arguments = Arguments::parse(given, generalOptions());
    if (arguments.has("help"))
        return print(programHelp().toUtf8());
    if (arguments.has("version"))
        return print(QStringLiteral("musterctl %1\n").arg(programVersion()).toUtf8());
    if (arguments.operands().isEmpty())
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP(
            "Command line", "What is to be done is missing; musterctl --help lists the verbs.")));
    if (const QStringList words = secondWords(arguments.operands()[0]); !words.isEmpty())
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "«%1» wants one of these after it: %2")).arg(arguments.operands()[0], words.join(QStringLiteral(", "))));
    throw WrongUsage(
        commandWords(QT_TRANSLATE_NOOP("Command line", "There is no verb «%1»; musterctl --help lists them."))
            .arg(arguments.operands()[0]));
}

/// Where the verb stands: general options may come before it.
qsizetype verbPosition(const QStringList &given)
{
    qsizetype at = 0;
    while (at < given.size() && given[at].startsWith(QLatin1String("--"))) {
        const bool valueFollows =
            std::any_of(generalOptions().begin(), generalOptions().end(), [&](const OptionInfo &option) {
                return option.takes != Takes::Nothing && given[at].mid(2) == QLatin1String(option.name);
            });
        at += valueFollows ? 2 : 1;
    }
    return at;
}

/// What is asked for: the verb, null when there is none of that name, and the rest without its name.
struct Asked {
    const Verb *verb = nullptr;
    QStringList rest;
};

Asked asked(const QStringList &given)
{
    const qsizetype at = verbPosition(given);
    const QString first = given.value(at);
    const qsizetype words = secondWords(first).isEmpty() ? 1 : 2;
    const Verb *verb = findVerb(given.mid(at, words).join(u' '));
    return {verb, verb ? given.mid(0, at) + given.mid(at + words) : given};
}

int run(const Asked &call)
{
    const Verb *verb = call.verb;
    try {
        if (verb)
            runVerb(*verb, call.rest);
        else
            runWithoutVerb(call.rest);
        return done;
    } catch (const WrongUsage &wrong) {
        printError(wrong.words());
        printError(verb ? useLine(*verb) : programUseLine());
        return wronglyUsed;
    } catch (const Fault &fault) {
        printError(fault.words());
        return refused;
    } catch (const std::exception &fault) {
        printError(commandWords(QT_TRANSLATE_NOOP("Command line", "This could not be done: %1"))
                       .arg(QString::fromUtf8(fault.what())));
        return refused;
    }
}

/// On a platform without a screen for what draws; everything else needs none of it.
std::unique_ptr<QCoreApplication> applicationFor(const Asked &call, int &argc, char **argv)
{
    if (!call.verb || call.verb->draws == Draws::No)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt misses of a desktop is nothing to whoever has none.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

} // namespace muster

int main(int argc, char **argv)
{
    muster::speakUtf8();
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    const muster::Asked call = muster::asked(given);
    const auto application = muster::applicationFor(call, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("musterctl"));
    return muster::run(call);
}
