// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_page.h"

#include "ui/print/page_matter.h"
#include "ui/print/qr_paint.h"

#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

const QColor duplicateRed(0xb0, 0x1e, 0x23);
const QColor hint(0x9a, 0xa3, 0xaf);

/// Where «BẢN SAO / DUPLICATE» stands: in the middle, on the upper edge of the usual frame.
QRectF duplicatePlace(SheetOrientation orientation)
{
    constexpr double width = 74;
    return {(sheetSize(orientation).width() - width) / 2, 6, width, 8};
}

/// One side of one certificate on its way.
class SidePainting {
public:
    SidePainting(QPainter &painter, const CertificatePage &page, LayoutSide side, PageMatter &matter)
        : m_painter(painter), m_page(page), m_side(side), m_matter(matter)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const bool isShownBehind = m_page.medium == PageMedium::Screen || m_page.layout.backgroundUse == BackgroundUse::Printed;
        if (m_side == LayoutSide::Front && isShownBehind && !m_page.layout.background.isNull())
            paintPicture(m_page.layout.background, QRectF(QPointF(), sheetSize(m_page.layout.orientation)), backgroundDots);
        for (qsizetype index = 0; index < m_page.layout.items.size(); ++index)
            if (const LayoutItem &item = m_page.layout.items[index]; item.side == m_side && isShown(item, m_page.words))
                paintItem(item, index);
        if (!m_page.duplicate.isEmpty())
            paintDuplicate();
        m_painter.restore();
    }

private:
    void paintItem(const LayoutItem &item, qsizetype index)
    {
        switch (item.kind) {
        case LayoutKind::Text: return paintInUnits(item, m_matter.text(index, m_page.words).laid);
        case LayoutKind::Lessons: return paintInUnits(item, m_matter.lessons(index, m_page.words).laid);
        case LayoutKind::Line: return paintLine(item);
        case LayoutKind::Frame: return paintFrame(item.place, item.stroke, QColor(item.colour));
        case LayoutKind::Picture: return paintPictureOrPlace(item.picture, item.place);
        case LayoutKind::SignatureImage: return paintPictureOrPlace({m_page.words.value(QStringLiteral("signer.image"))}, item.place);
        case LayoutKind::Qr: return m_page.qrText.isEmpty() ? paintPlace(item.place) : paintQr(m_painter, item.place, m_page.qrText);
        }
    }

    template <class Laid> void paintInUnits(const LayoutItem &item, const Laid &laid)
    {
        m_painter.save();
        m_painter.setPen(QColor(item.colour));
        m_painter.scale(1 / textUnits, 1 / textUnits);
        laid.paint(m_painter, item.place.topLeft() * textUnits);
        m_painter.restore();
    }

    void paintLine(const LayoutItem &item)
    {
        m_painter.setPen(QPen(QColor(item.colour), item.stroke, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(item.place.topLeft(), item.place.bottomRight());
    }

    /// The stroke lies within the place.
    void paintFrame(const QRectF &place, double stroke, const QColor &colour)
    {
        const double half = stroke / 2;
        m_painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place.adjusted(half, half, -half, -half));
    }

    void paintPictureOrPlace(const FileDigest &digest, const QRectF &place)
    {
        if (digest.isNull())
            return paintPlace(place);
        paintPicture(digest, place, pictureDots);
    }

    /// As large as it can be within the place, in its middle.
    void paintPicture(const FileDigest &digest, const QRectF &place, double dots)
    {
        const QImage &image = m_matter.picture(digest, place.size(), dots);
        if (image.isNull())
            return paintPlace(place);
        QRectF room(QPointF(), QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio));
        room.moveCenter(place.center());
        m_painter.drawImage(room, image);
    }

    /// On a screen, where something will be; nothing on paper.
    void paintPlace(const QRectF &place)
    {
        if (m_page.medium != PageMedium::Screen)
            return;
        m_painter.setPen(QPen(hint, 0.2, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place);
    }

    void paintDuplicate()
    {
        const QRectF place = duplicatePlace(m_page.layout.orientation);
        m_painter.fillRect(place, Qt::white);
        paintFrame(place, 0.5, duplicateRed);
        LayoutItem item;
        item.place = place.adjusted(2, 0.7, -2, 0);
        item.points = 12;
        item.weight = LayoutWeight::Bold;
        item.align = LayoutAlign::Centre;
        item.colour = duplicateRed.name();
        paintInUnits(item, LaidText({{m_page.duplicate}}, item));
    }

    QPainter &m_painter;
    const CertificatePage &m_page;
    const LayoutSide m_side;
    PageMatter &m_matter;
};

} // namespace

CertificatePainter::CertificatePainter(PictureSource pictures) : m_matter(std::make_unique<PageMatter>(std::move(pictures))) {}
CertificatePainter::~CertificatePainter() = default;

void CertificatePainter::paint(QPainter &painter, const CertificatePage &page, LayoutSide side)
{
    m_matter->turnTo(page.layout);
    SidePainting(painter, page, side, *m_matter).paint();
}

void paintCertificate(QPainter &painter, const CertificatePage &page, LayoutSide side, const PictureSource &pictures)
{
    CertificatePainter(pictures).paint(painter, page, side);
}

Problems pageProblems(const CertificatePage &page, const PictureSource &pictures)
{
    return CertificatePainter(pictures).problems(page);
}

bool isShown(const LayoutItem &item, const CertificateWords &words)
{
    if (item.kind == LayoutKind::Lessons && words.value(QStringLiteral("lessons")).isEmpty())
        return false;
    return item.onlyWith.isEmpty() || !words.value(item.onlyWith).isEmpty();
}

bool hasBack(const CertificatePage &page)
{
    return std::any_of(page.layout.items.begin(), page.layout.items.end(),
                       [&](const LayoutItem &item) { return item.side == LayoutSide::Back && isShown(item, page.words); });
}

QImage certificatePicture(const CertificatePage &page, LayoutSide side, const PictureSource &pictures, double dotsToMillimetre)
{
    QImage image((sheetSize(page.layout.orientation) * dotsToMillimetre).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsToMillimetre, dotsToMillimetre);
    paintCertificate(painter, page, side, pictures);
    return image;
}

} // namespace muster
