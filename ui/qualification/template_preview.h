// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/certificate_page.h"

#include <QWidget>

namespace muster {

/// One side of a certificate as on paper, as large as there is room.
class TemplatePreview : public QWidget {
    Q_OBJECT

public:
    explicit TemplatePreview(PictureSource pictures, QWidget *parent = nullptr);
    ~TemplatePreview() override;

    void show(const CertificatePage &page, LayoutSide side);
    void clear();

    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<CertificatePainter> m_painter;
    CertificatePage m_page;
    LayoutSide m_side = LayoutSide::Front;
    bool m_isEmpty = true;
};

} // namespace muster
