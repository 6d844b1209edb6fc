// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_font.h"

#include <QFontDatabase>
#include <QStringList>

namespace muster {

namespace {

/// Noto Sans goes first: the variable Inter some systems have is not embedded by weight.
QString paperFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const auto *family : {"Noto Sans", "Inter", "DejaVu Sans"})
        if (installed.contains(QLatin1String(family)))
            return QLatin1String(family);
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

QFont paperFont(double points, QFont::Weight weight)
{
    static const QString family = paperFamily();
    QFont font(family);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace muster
