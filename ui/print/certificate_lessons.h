// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_fields.h"
#include "ui/print/certificate_text.h"

#include <QLineF>
#include <QList>
#include <QRectF>

#include <vector>

namespace muster {

/// The lessons of a course laid out in the place of an item: number, title in both languages, minutes. In one column or, when
/// they are many, in two; with smaller letters when that is not enough. The text of the item is the headings, a line for each.
class LaidLessons {
public:
    LaidLessons(const QList<CertificateLesson> &lessons, const LayoutItem &item);

    /// With the painter's unit a hundredth of a millimetre; the left upper corner of the place is given in it.
    void paint(QPainter &painter, const QPointF &corner) const;

    bool fits() const { return m_fits; }

private:
    struct Piece {
        LaidText text;
        QPointF at;
    };
    struct Row {
        std::vector<Piece> pieces;
        double height = 0;
    };

    bool tryColumns(int columns, double part);
    Row row(const CertificateLesson &lesson, LayoutWeight weight) const;
    LayoutItem cell(double width, LayoutAlign align, LayoutWeight weight) const;
    /// Puts the row at this corner, in millimetres, with a line below it.
    void place(Row row, const QPointF &corner);

    const LayoutItem m_item;
    const QList<CertificateLesson> m_lessons;
    double m_width = 0;             ///< of a column, in millimetres
    double m_points = 0;
    std::vector<Piece> m_pieces;
    QList<QLineF> m_rules;
    bool m_fits = false;
};

} // namespace muster
