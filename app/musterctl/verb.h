// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/arguments.h"
#include "app/musterctl/output.h"
#include "core/storage/change_set.h"

namespace muster {

/// What a verb is called with; clock and user name come in here from the outside.
struct Call {
    const Arguments &arguments;
    const Signature &by;
    const Output &output;

    const QString &office() const { return arguments.operands()[0]; }
};

/// Whether a verb draws or reads pictures, which needs what windows are made of, without a screen.
enum class Draws { No, Yes };

/// One thing the command line can do. The function throws WrongUsage before it touches the office, and Fault
/// with the reasons when it is refused.
struct Verb {
    const char *name; ///< one word, or two of which the first groups several verbs
    const char *use;  ///< what follows the name in the use line; the operands first
    const char *does; ///< English, translated in the context «Command line»
    OptionInfos options;
    void (*run)(const Call &);
    Draws draws = Draws::No;

    QStringList operandNames() const;
};

/// Every verb, in the order of the help.
const QList<Verb> &verbs();
const Verb *findVerb(const QString &name); ///< null when there is none
/// The verbs whose first word this is, when they have two.
QStringList secondWords(const QString &first);

/// What may stand with every verb.
const OptionInfos &generalOptions();

} // namespace muster
