// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/training/needs_view.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, StageColumn, ForColumn, DepartureColumn, FirstProgramme };

constexpr int foundHeight = 118;
constexpr int mostProgrammes = 60;      ///< columns that are drawn as chips

/// Room for the heading and for a chip.
int programmeWidth(const QString &programme)
{
    return qMax(88, int(programme.size()) * 9 + 32);
}

void letFit(QComboBox *box, int letters)
{
    box->setMinimumContentsLength(letters);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(60);
}

} // namespace

void NeedsView::build()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, this);
    letFit(m_whom, 24);
    letFit(m_programme, 16);
    top->addWidget(m_whom);
    top->addWidget(m_programme);
    top->addWidget(m_onlyLacking);
    top->addWidget(m_work, 1);
    top->addWidget(m_enrol);
    top->addWidget(tools);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addLayout(top);
    rows->addWidget(m_counts);
    rows->addWidget(m_table, 1);
    rows->addWidget(buildFound());
    QList<int> chips{StageColumn};
    for (int column = FirstProgramme; column < FirstProgramme + mostProgrammes; ++column)
        chips.append(column);
    m_table->setChips(chips);
    m_table->setMatter([this] {
        QStringList lines{tr("As of %1").arg(longDayText(m_day)), m_whom->currentText(), m_programme->currentText()};
        if (m_onlyLacking->isChecked())
            lines << m_onlyLacking->text();
        return ListMatter{.title = tr("Who still needs what"), .lines = lines};
    });
    setTabOrderOf({m_whom, m_programme, m_onlyLacking, m_work, m_enrol, tools, m_counts, m_table});
}

QWidget *NeedsView::buildFound()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedHeight(foundHeight);
    auto *area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_found);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    inner->addWidget(m_name);
    inner->addWidget(area, 1);
    m_found->setWordWrap(true);
    m_found->setAlignment(Qt::AlignTop);
    m_found->setTextFormat(Qt::RichText);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return card;
}

void NeedsView::setColumns()
{
    QList<Column> columns{{"name", tr("Name"), Qt::AlignLeft, 136},
                          {"service_no", tr("Number"), Qt::AlignLeft, 108},
                          {"stage", tr("Stage"), Qt::AlignLeft, 112},
                          {"for", tr("For"), Qt::AlignLeft, 140},
                          {"departure", tr("Departure"), Qt::AlignRight, 116}};
    for (const QString &programme : shownProgrammes())
        columns.append({"programme-" + programme.toUtf8(), programme, Qt::AlignLeft, programmeWidth(programme)});
    if (isOneProgramme())
        columns.append({"words", tr("What was found"), Qt::AlignLeft, 300});
    m_table->setColumns(columns, {"service_no", "stage"});
}

void NeedsView::retranslate()
{
    m_whom->setAccessibleName(tr("Rotation or category"));
    m_whom->view()->setAccessibleName(tr("Rotation or category"));
    m_programme->setAccessibleName(tr("Programme"));
    m_programme->view()->setAccessibleName(tr("Programme"));
    m_onlyLacking->setText(tr("Only who lacks"));
    m_enrol->setText(tr("Enrol in a course…"));
    m_courses->setAccessibleName(tr("Courses planned or running"));
    m_counts->setAccessibleName(tr("How many lack each programme"));
    m_table->setAccessibleName(tr("Candidates and the programmes asked of them"));
    m_table->setEmptyText(tr("Nobody on the way belongs here.\n\nChoose another rotation, category or programme above."));
    m_work->retranslate();
    if (m_programme->count() > 0)
        m_programme->setItemText(0, tr("All programmes"));
    setColumns();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
