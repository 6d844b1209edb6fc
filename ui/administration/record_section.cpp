// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/record_section.h"

#include "ui/forms/record_form.h"

namespace muster {

qint64 RecordSection::chosen() const
{
    return panel()->form()->stored().state.id;
}

} // namespace muster
