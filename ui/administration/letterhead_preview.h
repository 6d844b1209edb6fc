// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office_profile.h"

#include <QWidget>

namespace muster {

/// A sheet of paper with the office's letterhead and the one who signs, as printed lists and papers bear them.
class LetterheadPreview : public QWidget {
    Q_OBJECT

public:
    explicit LetterheadPreview(QWidget *parent = nullptr);

    void show(const OfficeProfile &profile);
    /// The lines of the head, from top to bottom.
    QStringList head() const;

    QSize sizeHint() const override { return {300, 424}; }
    QSize minimumSizeHint() const override { return {200, 283}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF sheet() const;
    double paintHead(QPainter &painter, const QRectF &room) const;
    void paintText(QPainter &painter, const QRectF &room) const;
    void paintSignature(QPainter &painter, const QRectF &room) const;

    OfficeProfile m_profile;
};

} // namespace muster
