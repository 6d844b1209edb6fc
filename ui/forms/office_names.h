// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/office/record_names.h"
#include "ui/forms/field_editor.h"

#include <functional>

namespace muster {

/// Which records of a table are offered.
struct NameChoice {
    std::function<qint64(const RecordType &)> self;                         ///< the number that is left out, 0 for none
    std::function<NameNarrowing(const char *table)> narrowed = {};          ///< those of one owner only; may be empty
};

/// What a form asks the office for at the references in it: names by what is typed, and by number. Faults are shown at
/// the asker, which must outlive the form, as must the office.
RecordNames officeNames(const Office &office, QWidget *asker, const NameChoice &choice);

/// The column that a new record's name is typed into: its code when it looks like one, else its name in the language in
/// use; empty where the type has none of them.
QByteArray namingColumn(const RecordType &type, const QString &called);

} // namespace muster
