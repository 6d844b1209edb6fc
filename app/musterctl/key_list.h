// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/arguments.h"
#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"

namespace muster {

/// A list of keys a read model knows (strengthKeys(), outcomeKeys()), read from the command line.
template <class Info> class KeyList {
public:
    using Key = decltype(Info::key);

    explicit KeyList(const QList<Info> &known) : m_known(known) {}

    /// Throws WrongUsage, listing the keys there are.
    Key key(const QString &code) const
    {
        QStringList codes;
        for (const Info &info : m_known) {
            if (code == QLatin1String(info.code))
                return info.key;
            codes.append(QLatin1String(info.code));
        }
        throw WrongUsage(
            commandWords(QT_TRANSLATE_NOOP("Command line", "There is no key «%1»; there are %2."))
                .arg(code, codes.join(QStringLiteral(", "))));
    }

    /// The keys between commas after an option; throws WrongUsage when one comes twice.
    QList<Key> keys(const Arguments &arguments, const char *option) const
    {
        QList<Key> keys;
        for (const QString &text : arguments.list(option)) {
            if (keys.contains(key(text)))
                throw WrongUsage(
                    commandWords(QT_TRANSLATE_NOOP("Command line", "--%1 has the key «%2» twice."))
                        .arg(QLatin1String(option), text));
            keys.append(key(text));
        }
        return keys;
    }

    /// The columns of these keys.
    QStringList header(const QList<Key> &keys) const
    {
        QStringList header;
        for (Key key : keys)
            header.append(code(key));
        return header;
    }

private:
    QString code(Key key) const { return QLatin1String(m_known[qsizetype(key)].code); }

    const QList<Info> &m_known;
};

} // namespace muster
