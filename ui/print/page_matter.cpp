// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_matter.h"

#include <cmath>

namespace muster {

PageMatter::PageMatter(PictureSource pictures) : m_pictures(std::move(pictures)) {}

void PageMatter::turnTo(const CertificateLayout &layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    m_texts.clear();
    m_lessons.clear();
}

const PageMatter::Text &PageMatter::text(qsizetype index, const CertificateWords &words)
{
    const LayoutItem &item = m_layout.items[index];
    const QList<WordRun> runs = filledRuns(item.text, words);
    const auto found = m_texts.find(index);
    if (found != m_texts.end() && found->second.runs == runs)
        return found->second;
    return m_texts.insert_or_assign(index, Text{runs, LaidText(runs, item), m_letters.missing(runs, item)}).first->second;
}

const PageMatter::Lessons &PageMatter::lessons(qsizetype index, const CertificateWords &words)
{
    const QString said = words.value(QStringLiteral("lessons"));
    const auto found = m_lessons.find(index);
    if (found != m_lessons.end() && found->second.words == said)
        return found->second;
    const LayoutItem &item = m_layout.items[index];
    QString letters = item.text + said;
    letters.remove(u'\t');
    m_lessons.erase(index);
    return m_lessons.try_emplace(index, said, LaidLessons(certificateLessons(said), item), m_letters.missing({{letters}}, item)).first->second;
}

const QImage &PageMatter::picture(const FileDigest &digest, const QSizeF &size, double dots)
{
    const QSize room(int(std::ceil(size.width() / 25.4 * dots)), int(std::ceil(size.height() / 25.4 * dots)));
    const QString key = QStringLiteral("%1 %2 %3").arg(digest.hex).arg(room.width()).arg(room.height());
    const auto found = m_images.constFind(key);
    if (found != m_images.constEnd())
        return *found;
    QImage image = digest.isNull() ? QImage() : m_pictures(digest);
    if (image.width() > room.width() || image.height() > room.height())
        image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return *m_images.insert(key, image);
}

} // namespace muster
