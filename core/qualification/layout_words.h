// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_fields.h"
#include "core/qualification/certificate_layout.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// Words printed alike, one after the other; line feeds stand in them.
struct WordRun {
    QString words;
    LayoutWeight weight = LayoutWeight::Regular;
    LayoutSlant slant = LayoutSlant::Upright;

    bool operator==(const WordRun &) const = default;
};

/// The text of an item with its fields filled in. **bold** turns bold on and off, *slanted* slanted. What stands in [square
/// brackets] is left out when a field in it is empty; brackets without a field are printed as they are. Stars and brackets
/// inside the words of a field are nothing but themselves. A line left without words by its fields is left out.
QList<WordRun> filledRuns(const QString &text, const CertificateWords &words);

/// The same without its looks.
QString filledText(const QString &text, const CertificateWords &words);

/// The keys of the fields a text names, known or not, in their order.
QStringList fieldsNamed(const QString &text);

} // namespace muster
