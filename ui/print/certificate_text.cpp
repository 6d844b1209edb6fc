// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

constexpr double millimetresToPoint = 25.4 / 72;
constexpr double leastPart = 0.6;
constexpr double smaller = 0.97;
/// Too little to be seen; letters that stand apart are not joined.
constexpr double hairBetweenLetters = 100.02;

/// The words as one line of text with what each stretch looks like.
struct Styled {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

Styled styled(const QList<WordRun> &runs, const LayoutItem &item, double part)
{
    Styled styled;
    for (const WordRun &run : runs) {
        QTextCharFormat format;
        format.setFont(certificateFont(withLook(item, run), part));
        styled.formats.append({int(styled.text.size()), int(run.words.size()), format});
        styled.text += run.words;
    }
    styled.text.replace(u'\n', QChar::LineSeparator);
    return styled;
}

/// Lays the lines out below each other and gives how high they are together.
double breakLines(QTextLayout &layout, double width)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

bool isWiderThan(const QTextLayout &layout, double width)
{
    for (int i = 0; i < layout.lineCount(); ++i)
        if (layout.lineAt(i).naturalTextWidth() > width + 0.5)
            return true;
    return false;
}

/// Makes the lines about equally long without making them more.
void balance(QTextLayout &layout, double width)
{
    const int lines = layout.lineCount();
    if (lines < 2)
        return;
    double tooNarrow = width / 2;
    double wideEnough = width;
    while (wideEnough - tooNarrow > width / 100) {
        const double middle = (tooNarrow + wideEnough) / 2;
        breakLines(layout, middle);
        (layout.lineCount() == lines && !isWiderThan(layout, middle) ? wideEnough : tooNarrow) = middle;
    }
    breakLines(layout, wideEnough);
}

/// What stands between letters stands behind the last one too, where it counts for nothing.
void align(QTextLayout &layout, const LayoutItem &item, double behindLast)
{
    const double share = item.align == LayoutAlign::Left ? 0 : item.align == LayoutAlign::Centre ? 0.5 : 1;
    const double width = item.place.width() * textUnits;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition(QPointF((width - line.naturalTextWidth() + behindLast) * share, line.y()));
    }
}

} // namespace

LayoutItem withLook(const LayoutItem &item, const WordRun &run)
{
    LayoutItem look = item;
    if (run.weight == LayoutWeight::Bold)
        look.weight = LayoutWeight::Bold;
    if (run.slant == LayoutSlant::Italic)
        look.slant = item.slant == LayoutSlant::Italic ? LayoutSlant::Upright : LayoutSlant::Italic;
    return look;
}

QFont certificateFont(const LayoutItem &item, double part)
{
    QFont font(item.family);
    const double size = item.points * part * millimetresToPoint * textUnits;
    font.setPixelSize(std::max(1, int(std::lround(size))));
    font.setBold(item.weight == LayoutWeight::Bold);
    font.setItalic(item.slant == LayoutSlant::Italic);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (item.spacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, size * item.spacing / 100);
    else
        font.setLetterSpacing(QFont::PercentageSpacing, hairBetweenLetters);
    return font;
}

LaidText::LaidText(const QList<WordRun> &runs, const LayoutItem &item)
{
    for (double part = 1; !tryPart(runs, item, part) && part * smaller >= leastPart;)
        part *= smaller;
}

LaidText::LaidText(LaidText &&) noexcept = default;
LaidText &LaidText::operator=(LaidText &&) noexcept = default;
LaidText::~LaidText() = default;

bool LaidText::tryPart(const QList<WordRun> &runs, const LayoutItem &item, double part)
{
    const Styled words = styled(runs, item, part);
    const QSizeF room = item.place.size() * textUnits;
    m_layout = std::make_unique<QTextLayout>(words.text, certificateFont(item, part));
    m_layout->setFormats(words.formats);
    m_layout->setCacheEnabled(true);
    m_height = breakLines(*m_layout, room.width());
    m_fits = m_height <= room.height() + 0.5 && !isWiderThan(*m_layout, room.width());
    if (item.align == LayoutAlign::Centre && m_fits)
        balance(*m_layout, room.width());
    align(*m_layout, item, item.points * part * millimetresToPoint * textUnits * item.spacing / 100);
    return m_fits;
}

void LaidText::paint(QPainter &painter, const QPointF &corner) const
{
    m_layout->draw(&painter, corner);
}

} // namespace muster
