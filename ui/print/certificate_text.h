// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/layout_words.h"

#include <QFont>
#include <QSizeF>

#include <memory>

class QPainter;
class QTextLayout;

namespace muster {

/// Texts are laid out in hundredths of a millimetre, so that they break alike on every screen and printer.
constexpr double textUnits = 100;

/// The item with the look of the run: bold in bold, and slanted upright where the item itself is slanted.
LayoutItem withLook(const LayoutItem &item, const WordRun &run);

/// The letters of an item at this part of their size. No letters are joined into one sign, so that what is printed is found
/// again when a PDF is searched, and none is taken from another font.
QFont certificateFont(const LayoutItem &item, double part = 1);

/// Words laid out in the place of an item. Too long a text is made smaller, down to six tenths of its size; lines in the
/// middle are broken so that they are about equally long.
class LaidText {
public:
    LaidText(const QList<WordRun> &runs, const LayoutItem &item);
    LaidText(LaidText &&) noexcept;
    LaidText &operator=(LaidText &&) noexcept;
    ~LaidText();

    /// With the painter's unit a hundredth of a millimetre; the left upper corner of the place is given in it.
    void paint(QPainter &painter, const QPointF &corner) const;

    /// False when even the smallest letters do not fit into the place.
    bool fits() const { return m_fits; }
    /// In millimetres.
    double height() const { return m_height / textUnits; }

private:
    bool tryPart(const QList<WordRun> &runs, const LayoutItem &item, double part);

    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
    bool m_fits = false;
};

} // namespace muster
