// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/certificate_lessons.h"
#include "ui/print/certificate_page.h"
#include "ui/print/certificate_text.h"
#include "ui/print/missing_letters.h"

#include <QHash>

#include <map>

namespace muster {

constexpr double pictureDots = 300;         ///< to the inch: more is not seen
constexpr double backgroundDots = 150;

/// What is laid out and read once, though many certificates of a layout are painted: only what differs from the last one is
/// made anew, so that a class takes no more memory than one page.
class PageMatter {
public:
    struct Text {
        QList<WordRun> runs;
        LaidText laid;
        MissingLetters missing;
    };
    struct Lessons {
        QString words;
        LaidLessons laid;
        MissingLetters missing;
    };

    explicit PageMatter(PictureSource pictures);

    void turnTo(const CertificateLayout &layout);

    /// Of the item of this number.
    const Text &text(qsizetype index, const CertificateWords &words);
    const Lessons &lessons(qsizetype index, const CertificateWords &words);
    /// No larger than is seen on paper of this size in millimetres, at so many dots to the inch.
    const QImage &picture(const FileDigest &digest, const QSizeF &size, double dots);

private:
    const PictureSource m_pictures;
    CertificateLayout m_layout;
    std::map<qsizetype, Text> m_texts;
    std::map<qsizetype, Lessons> m_lessons;
    QHash<QString, QImage> m_images;
    LetterCheck m_letters;
};

} // namespace muster
