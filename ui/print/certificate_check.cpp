// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_check.h"
#include "ui/print/certificate_page.h"
#include "ui/print/missing_letters.h"
#include "ui/print/page_matter.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificatePrint)
};

/// The problems of one page.
class PageCheck {
public:
    PageCheck(const CertificatePage &page, PageMatter &matter) : m_page(page), m_matter(matter) {}

    Problems problems()
    {
        if (m_page.layout.backgroundUse == BackgroundUse::Printed && !hasPicture(m_page.layout.background, sheetSize(m_page.layout.orientation)))
            m_problems.append({QStringLiteral("background"), Words::tr("The picture behind the certificate is no longer there.")});
        for (qsizetype index = 0; index < m_page.layout.items.size(); ++index)
            if (isShown(m_page.layout.items[index], m_page.words))
                check(index);
        return m_problems;
    }

private:
    void add(qsizetype index, const char *member, const QString &words)
    {
        m_problems.append({QStringLiteral("items[%1].%2").arg(index).arg(QLatin1String(member)),
                           QStringLiteral("%1: %2").arg(itemWords(index, m_page.layout.items[index]), words)});
    }

    void check(qsizetype index)
    {
        const LayoutItem &item = m_page.layout.items[index];
        switch (item.kind) {
        case LayoutKind::Text: return checkText(index);
        case LayoutKind::Lessons: return checkLessons(index);
        case LayoutKind::Picture: return checkPicture(index, item.picture);
        case LayoutKind::SignatureImage: return checkPicture(index, {m_page.words.value(QStringLiteral("signer.image"))});
        case LayoutKind::Qr:
            if (m_page.qrText.isEmpty())
                add(index, "kind", Words::tr("there is no signed text for the QR code."));
            return;
        case LayoutKind::Line:
        case LayoutKind::Frame: return;
        }
    }

    void checkText(qsizetype index)
    {
        const PageMatter::Text &text = m_matter.text(index, m_page.words);
        checkLetters(index, text.missing);
        if (!text.laid.fits())
            add(index, "place", Words::tr("its words do not fit into their place, even in small letters."));
    }

    void checkLessons(qsizetype index)
    {
        const PageMatter::Lessons &lessons = m_matter.lessons(index, m_page.words);
        checkLetters(index, lessons.missing);
        if (!lessons.laid.fits())
            add(index, "place", Words::tr("the lessons do not fit into their place, even in small letters."));
    }

    void checkLetters(qsizetype index, const MissingLetters &missing)
    {
        if (!missing.family.isEmpty())
            add(index, "family", Words::tr("the font %1 is not installed on this computer.").arg(missing.family));
        for (const QString &letter : missing.letters)
            add(index, "text", Words::tr("its font %1 does not have the letter %2.").arg(m_page.layout.items[index].family, letter));
    }

    void checkPicture(qsizetype index, const FileDigest &digest)
    {
        if (!digest.isNull() && !hasPicture(digest, m_page.layout.items[index].place.size()))
            add(index, "picture", Words::tr("its picture is no longer there or cannot be read."));
    }

    bool hasPicture(const FileDigest &digest, const QSizeF &size) { return digest.isNull() || !m_matter.picture(digest, size, pictureDots).isNull(); }

    const CertificatePage &m_page;
    PageMatter &m_matter;
    Problems m_problems;
};

} // namespace

Problems CertificatePainter::problems(const CertificatePage &page)
{
    m_matter->turnTo(page.layout);
    return PageCheck(page, *m_matter).problems();
}

} // namespace muster
