// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_check.h"

#include "core/base/text.h"
#include "core/qualification/certificate_fields.h"
#include "core/qualification/layout_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostItems = 200;
constexpr qsizetype longestText = 4000;
constexpr qsizetype shownLetters = 32;
/// A code of some 500 letters on paper, read by a telephone, asks for this much.
constexpr double leastQr = 30;
/// What is lost when millimetres are written with two places.
constexpr double slack = 0.01;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateLayout)
};

const char *kindWords(LayoutKind kind)
{
    static constexpr const char *words[]{
        QT_TRANSLATE_NOOP("CertificateLayout", "text"),    QT_TRANSLATE_NOOP("CertificateLayout", "line"),
        QT_TRANSLATE_NOOP("CertificateLayout", "frame"),   QT_TRANSLATE_NOOP("CertificateLayout", "picture"),
        QT_TRANSLATE_NOOP("CertificateLayout", "signature image"), QT_TRANSLATE_NOOP("CertificateLayout", "QR code"),
        QT_TRANSLATE_NOOP("CertificateLayout", "list of lessons"),
    };
    return words[size_t(kind)];
}

bool isWithin(double value, double least, double most)
{
    return value >= least - slack && value <= most + slack;
}

bool isColour(const QString &colour)
{
    static const QRegularExpression pattern(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return pattern.match(colour).hasMatch();
}

bool isDigest(const FileDigest &digest)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9a-f]{64})?\\z"));
    return pattern.match(digest.hex).hasMatch();
}

/// The problems of one item.
class ItemCheck {
public:
    ItemCheck(const CertificateLayout &layout, qsizetype index)
        : m_item(layout.items[index]), m_sheet(sheetSize(layout.orientation)), m_index(index)
    {
        checkPlace();
        checkText();
        checkLetters();
        checkRest();
    }

    const Problems &problems() const { return m_problems; }

private:
    void add(const char *member, const QString &words)
    {
        m_problems.append({QStringLiteral("items[%1].%2").arg(m_index).arg(QLatin1String(member)),
                           QStringLiteral("%1: %2").arg(itemWords(m_index, m_item), words)});
    }

    void checkPlace()
    {
        const QRectF &place = m_item.place;
        const bool isFlat = m_item.kind == LayoutKind::Line;
        if (place.width() < 0 || place.height() < 0 || (!isFlat && (place.width() <= 0 || place.height() <= 0)))
            add("place", Words::tr("its width and height must be more than 0 mm."));
        else if (!isWithin(place.left(), 0, m_sheet.width()) || !isWithin(place.right(), 0, m_sheet.width())
                 || !isWithin(place.top(), 0, m_sheet.height()) || !isWithin(place.bottom(), 0, m_sheet.height()))
            add("place", Words::tr("it stands outside the sheet of %1 × %2 mm.").arg(m_sheet.width()).arg(m_sheet.height()));
        else if (m_item.kind == LayoutKind::Qr && std::min(place.width(), place.height()) < leastQr)
            add("place", Words::tr("a QR code smaller than %1 mm cannot be read from paper.").arg(leastQr));
    }

    void checkText()
    {
        if (m_item.text.size() > longestText)
            add("text", Words::tr("it has more than %1 letters.").arg(longestText));
        if (hasControlCharacters(QString(m_item.text).remove(u'\n')))
            add("text", Words::tr("it has letters that cannot be printed, such as tabs."));
        for (const QString &key : fieldsNamed(m_item.text))
            if (!isCertificateField(key))
                add("text", Words::tr("there is no field {%1}.").arg(key));
        if (QString(m_item.text).remove(QRegularExpression(QStringLiteral("\\{[^{}\\n]*\\}"))).contains(QRegularExpression(QStringLiteral("[{}]"))))
            add("text", Words::tr("a { or } stands alone; a field is written as {holder.name}."));
        if (!m_item.onlyWith.isEmpty() && !isCertificateField(m_item.onlyWith))
            add("onlyWith", Words::tr("it is to be left out without the field {%1}, but there is no such field.").arg(m_item.onlyWith));
    }

    void checkLetters()
    {
        if (!certificateFamilies().contains(m_item.family))
            add("family", Words::tr("the font “%1” is not offered; choose one of %2.").arg(m_item.family, certificateFamilies().join(QStringLiteral(", "))));
        if (m_item.points < 4 || m_item.points > 120)
            add("points", Words::tr("letters are from 4 to 120 points."));
        if (m_item.spacing < 0 || m_item.spacing > 30)
            add("spacing", Words::tr("letters stand from 0 to 30 percent apart."));
    }

    void checkRest()
    {
        if (!isColour(m_item.colour))
            add("colour", Words::tr("“%1” is no colour; one is written as #1a1f29.").arg(m_item.colour));
        if (m_item.stroke < 0.05 || m_item.stroke > 20)
            add("stroke", Words::tr("lines are from 0.05 to 20 mm thick."));
        if (!isDigest(m_item.picture))
            add("picture", Words::tr("what stands for its picture is no picture of the office."));
    }

    const LayoutItem &m_item;
    const QSizeF m_sheet;
    const qsizetype m_index;
    Problems m_problems;
};

void checkGuides(const char *member, const QList<double> &guides, double most, Problems &problems)
{
    for (const double guide : guides)
        if (!isWithin(guide, 0, most))
            problems.append({QLatin1String(member), Words::tr("A guide at %1 mm stands outside the sheet.").arg(guide)});
}

} // namespace

QString itemWords(qsizetype index, const LayoutItem &item)
{
    const QString kind = Words::tr(kindWords(item.kind));
    QString text = item.text.simplified();
    if (item.kind != LayoutKind::Text || text.isEmpty())
        return Words::tr("Item %1 (%2)").arg(index + 1).arg(kind);
    if (text.size() > shownLetters)
        text = text.first(shownLetters).trimmed() + QStringLiteral("…");
    return Words::tr("Item %1 (“%2”)").arg(index + 1).arg(text);
}

Problems layoutProblems(const CertificateLayout &layout)
{
    Problems problems;
    if (layout.items.size() > mostItems)
        problems.append({QStringLiteral("items"), Words::tr("A certificate has at most %1 items.").arg(mostItems)});
    for (qsizetype index = 0; index < layout.items.size(); ++index)
        problems += ItemCheck(layout, index).problems();
    const QSizeF sheet = sheetSize(layout.orientation);
    checkGuides("guidesDown", layout.guidesDown, sheet.width(), problems);
    checkGuides("guidesAcross", layout.guidesAcross, sheet.height(), problems);
    if (!isDigest(layout.background))
        problems.append({QStringLiteral("background"), Words::tr("What stands for the background is no picture of the office.")});
    return problems;
}

} // namespace muster
