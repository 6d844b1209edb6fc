// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace muster {

/// How many values follow an option. Of several, the first may be anything and each further one has the form
/// WORD=TEXT.
enum class Takes { Nothing, OneValue, Pairs };

struct OptionInfo {
    const char *name; ///< without the two hyphens
    Takes takes;
    const char *value; ///< what stands for the value in the help
    const char *does;  ///< English, translated in the context «Command line»
};

using OptionInfos = QList<OptionInfo>;

/// What stands on the command line, told apart into operands and options; every reader throws WrongUsage for
/// text that is not what the option wants.
class Arguments {
public:
    /// Throws WrongUsage for options that are not among these, given twice or without their value. Everything
    /// after
    /// "--" is an operand.
    static Arguments parse(const QStringList &given, const OptionInfos &options);

    const QStringList &operands() const { return m_operands; }
    bool has(const char *option) const;
    std::optional<QString> text(const char *option) const;
    /// As text(), but it must be there.
    QString requiredText(const char *option) const;
    /// A day written YYYY-MM-DD.
    std::optional<QDate> day(const char *option) const;
    /// As day(), but it must be there.
    QDate requiredDay(const char *option) const;
    /// Parts between commas.
    QStringList list(const char *option) const;
    QStringList values(const char *option) const;
    std::optional<qint64> countingNumber(const char *option) const;

private:
    void take(const OptionInfo &option, const QString &name, const QStringList &values);

    QStringList m_operands;
    QHash<QString, QStringList> m_options;
};

/// A whole number from 1 on; throws WrongUsage, calling the number by the name given.
qint64 countingNumber(const QString &text, const QString &name);

} // namespace muster
