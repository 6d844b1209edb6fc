// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_digest.h"
#include "core/base/problem.h"

#include <QList>
#include <QRectF>
#include <QStringList>

namespace muster {

enum class LayoutKind { Text, Line, Frame, Picture, SignatureImage, Qr, Lessons };
enum class LayoutSide { Front, Back };
enum class LayoutAlign { Left, Centre, Right };
enum class LayoutWeight { Regular, Bold };
enum class LayoutSlant { Upright, Italic };
enum class SheetOrientation { Landscape, Portrait };
/// Whether the picture behind is printed, or only shown while stock that bears it already is laid out.
enum class BackgroundUse { OnScreenOnly, Printed };

/// One thing on a certificate. Its place is in millimetres from the upper left corner of the sheet, its letters in points.
struct LayoutItem {
    LayoutKind kind = LayoutKind::Text;
    LayoutSide side = LayoutSide::Front;
    QRectF place;
    QString text;                       ///< with fields as {holder.name}, **bold**, *slanted*; see layout_words.h
    QString onlyWith;                   ///< a field: the item is left out where it is empty
    QString family = QStringLiteral("Noto Serif");
    double points = 12;
    LayoutWeight weight = LayoutWeight::Regular;
    LayoutSlant slant = LayoutSlant::Upright;
    LayoutAlign align = LayoutAlign::Left;
    QString colour = QStringLiteral("#1a1f29");
    double spacing = 0;                 ///< between letters, in percent of their size
    double stroke = 0.3;                ///< of a line or frame, in millimetres
    FileDigest picture;                 ///< of a picture; null: a place left for the emblem

    bool operator==(const LayoutItem &) const = default;
};

/// What a certificate looks like: an A4 sheet and what stands where, drawn in this order.
struct CertificateLayout {
    SheetOrientation orientation = SheetOrientation::Landscape;
    QList<LayoutItem> items;
    QList<double> guidesDown;           ///< upright guides of the editor, in millimetres from the left
    QList<double> guidesAcross;         ///< level guides, from the top
    FileDigest background;              ///< a picture of the whole sheet; null: none
    BackgroundUse backgroundUse = BackgroundUse::OnScreenOnly;

    bool operator==(const CertificateLayout &other) const;
};

/// The sheet in millimetres.
QSizeF sheetSize(SheetOrientation orientation);

/// The families of letters a certificate may be printed in: each holds every Vietnamese letter, upright and slanted.
const QStringList &certificateFamilies();

/// As it is kept and written to files: JSON, the same text for the same layout.
QString layoutText(const CertificateLayout &layout);
/// Throws Refused, naming the item, for what is no layout: not JSON, a field nobody knows, a font that is not offered, a place
/// outside the sheet.
CertificateLayout layoutOf(const QString &text);
/// The same, but what could not be printed is left to layoutProblems(): a layout that is edited may have faults.
CertificateLayout uncheckedLayout(const QString &text);
/// The same problems as values; the field of each is «items[3].text».
Problems layoutProblems(const CertificateLayout &layout);

/// Every kept file a layout shows.
QList<FileDigest> filesOf(const CertificateLayout &layout);

} // namespace muster
