// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_sheet.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster {

namespace {

QWidget *buildTable(const QStringList &lines)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, Theme::gap, 0);
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    for (int row = 0; row < lines.size(); ++row) {
        const auto parts = lines.at(row).split('\t');
        grid->addWidget(makeLabel(TextLook::Body, parts.first()), row, 0);
        grid->addWidget(makeChip(Tone::Info, parts.last()), row, 1, Qt::AlignRight);
    }
    grid->setRowStretch(int(lines.size()), 1);
    return table;
}

} // namespace

HelpSheet::HelpSheet(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(buildTable(lines(actions)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(Theme::gap);
    layout->addWidget(makeLabel(TextLook::Title, tr("Keys"), this));
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(480, 560);
}

QStringList HelpSheet::lines(const QList<QAction *> &actions)
{
    QStringList lines;
    for (const auto *action : actions) {
        if (!action->shortcut().isEmpty())
            lines << action->text().remove('&') + '\t' +
                         action->shortcut().toString(QKeySequence::NativeText);
    }
    return lines;
}

} // namespace muster
