// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/value_words.h"
#include "core/storage/history.h"

#include <QJsonObject>

#include <functional>

namespace muster {

/// One field before and after, in words as ValueWords gives them; null where there was or is nothing.
struct FieldStep {
    QString label;
    QVariant before;
    QVariant after;
};

enum class Deed { Added, Changed, Removed };

/// What was done to one record: «Tour», «Tour from 2023-05-01», changed, field by field.
struct RecordDeed {
    QString noun;
    QString naming;
    Deed deed = Deed::Changed;
    QList<FieldStep> fields;
};

/// Puts what history says of a record into words.
RecordDeed recordDeed(ValueWords &words, const RecordType &type, const HistoryLine &line);
/// The same without the steps that the reader need not see.
using StepFilter = std::function<bool(const FieldInfo &, const QJsonObject &before, const QJsonObject &after)>;
RecordDeed recordDeed(ValueWords &words, const RecordType &type, const HistoryLine &line, const StepFilter &isTold);

/// What one change set did, in its order; at most so many records of them. The types are all that the office keeps.
QList<RecordDeed> deedsOf(const Database &database, qint64 changeSet, const RecordTypes &types, int limit);

} // namespace muster
