// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verb.h"

#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"

#include <algorithm>

namespace muster {

QStringList Verb::operandNames() const
{
    QStringList names = QString::fromLatin1(use).split(u' ');
    const auto option =
        std::find_if(names.begin(), names.end(), [](const QString &word) { return !word[0].isLetter(); });
    names.erase(option, names.end());
    return names;
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all{createVerb(),      importVerb(),  strengthVerb(), sentVerb(), outcomesVerb(),
                                 needsVerb(),        resultsVerb(),
                                 evaluationsVerb(), candidatesVerb(), shortfallsVerb(), advanceVerb(), historyVerb(),
                                 undoVerb(),     checkVerb(), newKeyVerb(), issueVerb(), printVerb(), verifyVerb(), revokeCertificateVerb(),
                                 exportKeyVerb(), exportRevokedVerb()};
    return all;
}

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : verbs())
        if (name == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const Verb &verb : verbs())
        if (const QString name = QString::fromLatin1(verb.name); name.startsWith(first + u' '))
            words.append(name.mid(first.size() + 1));
    return words;
}

const OptionInfos &generalOptions()
{
    static const OptionInfos options{
        {"format", Takes::OneValue, "table|csv|json",
         QT_TRANSLATE_NOOP("Command line", "how tables are written; table unless told")},
        {"author", Takes::OneValue, "NAME",
         QT_TRANSLATE_NOOP(
             "Command line",
             "under whose name changes are kept; who is signed in to this machine unless told")},
        {"help", Takes::Nothing, "", QT_TRANSLATE_NOOP("Command line", "tells how it is used")},
        {"version", Takes::Nothing, "", QT_TRANSLATE_NOOP("Command line", "prints the version")},
    };
    return options;
}

} // namespace muster
