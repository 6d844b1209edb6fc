// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/certificate_page.h"

#include <QScrollArea>

namespace muster {

/// One side of a certificate as it comes out of the printer, with the place of what stock bears shown behind. It fits into the
/// room or is so many percent of its size on paper. PageUp and PageDown ask for the certificate before and after, + and -
/// for larger and smaller.
class CertificatePreview : public QScrollArea {
    Q_OBJECT

public:
    CertificatePreview(PictureSource pictures, QWidget *parent);
    ~CertificatePreview() override;

    void show(const CertificatePage &page, LayoutSide side);
    /// In percent of the size on paper; 0 fits it into the room.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    QImage picture() const;

signals:
    void turned(int by);
    void zoomAsked(int by);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sheet;
    void fit();

    Sheet *m_sheet;
    int m_zoom = 0;
};

} // namespace muster
