// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_layout.h"

#include "ui/shell/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace muster {

namespace {

constexpr int listIndent = 18;
constexpr int lineHeight = 125;     ///< in hundredths

int spaceAbove(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    if (level == 1 || block.position() == 0)
        return 0;
    return level > 1 ? Theme::gap : 0;
}

void layOutBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat form = block.blockFormat();
    const bool isHeading = form.headingLevel() > 0;
    form.setTopMargin(spaceAbove(block));
    form.setBottomMargin(block.textList() || cursor.currentTable() ? 4 : Theme::unit);
    form.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(form);
    if (!isHeading)
        return;
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat ink;
    ink.setFont(textFont(form.headingLevel() == 1 ? theme().type.title - 2 : theme().type.heading, QFont::DemiBold),
                QTextCharFormat::FontPropertiesSpecifiedOnly);
    ink.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.mergeCharFormat(ink);
}

/// Keys stand in the text's own font on a soft ground.
void layOutKeys(const QTextBlock &block)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment part = at.fragment();
        if (!part.charFormat().fontFixedPitch())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(part.position());
        cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        QTextCharFormat key;
        key.setFont(textFont(theme().type.body, QFont::DemiBold), QTextCharFormat::FontPropertiesSpecifiedOnly);
        key.setFontFixedPitch(false);
        key.setBackground(theme().colours.track);
        cursor.mergeCharFormat(key);
    }
}

void layOutTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat form = table->format();
        form.setBorder(0);
        form.setCellSpacing(0);
        form.setCellPadding(3);
        form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(form);
    }
}

} // namespace

void layOutHelp(QTextDocument &document)
{
    document.setIndentWidth(listIndent);
    document.setDocumentMargin(6);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        layOutBlock(block);
        layOutKeys(block);
    }
    layOutTables(document);
}

} // namespace muster
