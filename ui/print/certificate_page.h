// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/qualification/certificate_fields.h"
#include "core/qualification/certificate_layout.h"

#include <QImage>

#include <functional>
#include <memory>

class QPainter;

namespace muster {

class PageMatter;

/// Screens show what stock bears already and where an emblem belongs; paper gets what is to be printed on it.
enum class PageMedium { Paper, Screen };

/// What is painted on one sheet.
struct CertificatePage {
    CertificateLayout layout;
    CertificateWords words;
    QString qrText;
    QString duplicate = {};     ///< «BẢN SAO 1 / DUPLICATE 1»; empty on the original
    PageMedium medium = PageMedium::Paper;
};

/// The picture of a kept file; a null one when it cannot be had.
using PictureSource = std::function<QImage(const FileDigest &)>;

/// Paints certificates one after the other. What does not change from one to the next is laid out once.
class CertificatePainter {
public:
    explicit CertificatePainter(PictureSource pictures);
    ~CertificatePainter();

    /// One side; a unit of the painter is a millimetre of the sheet.
    void paint(QPainter &painter, const CertificatePage &page, LayoutSide side);

    /// Why the page cannot be printed as it should be: letters its fonts do not have, fonts that are not installed, words that
    /// do not fit into their place, pictures that are gone. The fields are those of layoutProblems().
    Problems problems(const CertificatePage &page);

private:
    std::unique_ptr<PageMatter> m_matter;
};

/// One side of one certificate; a unit of the painter is a millimetre of the sheet.
void paintCertificate(QPainter &painter, const CertificatePage &page, LayoutSide side, const PictureSource &pictures);
/// As CertificatePainter::problems().
Problems pageProblems(const CertificatePage &page, const PictureSource &pictures);

/// Whether the item is there for these words: as its onlyWith asks, and a list of lessons when there are some.
bool isShown(const LayoutItem &item, const CertificateWords &words);

/// Whether anything stands on the back of this page.
bool hasBack(const CertificatePage &page);

/// One side as a picture, so many dots to the millimetre.
QImage certificatePicture(const CertificatePage &page, LayoutSide side, const PictureSource &pictures, double dotsToMillimetre);

} // namespace muster
