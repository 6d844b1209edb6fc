// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/template_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateTemplate)
};

constexpr qsizetype mostLetters = 60;

QSizeF usualSize(LayoutKind kind, QSizeF sheet)
{
    switch (kind) {
    case LayoutKind::Text: return {sheet.width() / 2, 10};
    case LayoutKind::Line: return {60, 0};
    case LayoutKind::Frame: return {sheet.width() - 30, sheet.height() - 30};
    case LayoutKind::Picture: return {30, 30};
    case LayoutKind::SignatureImage: return {50, 22};
    case LayoutKind::Qr: return {40, 40};
    case LayoutKind::Lessons: return {sheet.width() - 40, sheet.height() - 60};
    }
    return {};
}

} // namespace

QString kindWords(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Text: return Words::tr("Text");
    case LayoutKind::Line: return Words::tr("Line");
    case LayoutKind::Frame: return Words::tr("Frame");
    case LayoutKind::Picture: return Words::tr("Picture");
    case LayoutKind::SignatureImage: return Words::tr("Signature image");
    case LayoutKind::Qr: return Words::tr("QR code");
    case LayoutKind::Lessons: return Words::tr("List of lessons");
    }
    return {};
}

QString sideWords(LayoutSide side)
{
    return side == LayoutSide::Front ? Words::tr("Front") : Words::tr("Back");
}

QString sheetWords(SheetOrientation orientation)
{
    return orientation == SheetOrientation::Landscape ? Words::tr("A4 landscape") : Words::tr("A4 portrait");
}

QString itemWords(const LayoutItem &item)
{
    if (item.kind == LayoutKind::Picture && item.picture.isNull())
        return Words::tr("Place of the emblem");
    if (item.kind != LayoutKind::Text)
        return kindWords(item.kind);
    const QString said = QString(item.text).remove(u'*').simplified();
    return said.isEmpty() ? Words::tr("Text (empty)") : said.left(mostLetters);
}

QString millimetres(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString placeWords(const QRectF &place)
{
    return Words::tr("%1 mm from the left, %2 mm from the top, %3 mm wide, %4 mm high")
        .arg(millimetres(place.left()), millimetres(place.top()), millimetres(place.width()), millimetres(place.height()));
}

int itemOfProblem(const Problem &problem)
{
    static const QRegularExpression item(QStringLiteral("^items\\[(\\d+)\\]"));
    const QRegularExpressionMatch found = item.match(problem.field);
    return found.hasMatch() ? found.captured(1).toInt() : -1;
}

LayoutItem newItem(LayoutKind kind, LayoutSide side, SheetOrientation orientation)
{
    const QSizeF sheet = sheetSize(orientation);
    LayoutItem item{.kind = kind, .side = side, .place = {{}, usualSize(kind, sheet)}, .text = {}, .onlyWith = {}, .colour = LayoutItem().colour, .picture = {}};
    item.place.moveCenter({sheet.width() / 2, sheet.height() / 2});
    if (kind == LayoutKind::Text) {
        item.text = Words::tr("New text");
        item.align = LayoutAlign::Centre;
    }
    if (kind == LayoutKind::Lessons)
        item.points = 9;
    return item;
}

} // namespace muster
