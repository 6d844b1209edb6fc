// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strength.h"
#include "ui/lists/paged_model.h"

namespace muster {

/// What the names behind a figure are names of.
enum class NamesOf { Deployed, RunningOutPapers, Candidates, Trained };

/// A figure that was pointed at; `part` is the stage of candidates or the organisation of the trained, empty for all.
struct NamesQuestion {
    NamesOf of = NamesOf::Deployed;
    StrengthQuestion strength = {};
    QString part = {};
};

/// The names behind one figure, and why it is this figure, in the words of the window.
struct NamesAnswer {
    QString title;
    QStringList reasons = {};           ///< the rule, and who is left out
    QList<Column> columns = {};
    QList<QVariantList> rows = {};      ///< a cell for each column, then the person
    qint64 figure = 0;                  ///< what the figure's own function says
};

NamesAnswer askNames(const Database &database, QDate day, const NamesQuestion &question);

/// A question as a place in the window keeps it, and back.
QVariantMap toDetail(const NamesQuestion &question);
NamesQuestion namesQuestionOf(const QVariantMap &detail);

} // namespace muster
