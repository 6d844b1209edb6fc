// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_grid.h"

#include "ui/forms/form_row.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace muster {

namespace {

constexpr int headingSpace = 14;

} // namespace

FormGrid::FormGrid(QWidget *parent) : QWidget(parent)
{
}

void FormGrid::addHeading(const char *context, const char *words)
{
    QLabel *label = makeLabel(TextLook::Heading, {}, this);
    label->setWordWrap(true);
    label->setContentsMargins(10, m_parts.isEmpty() ? 0 : headingSpace, 0, 2);
    m_headings.append({context, words, label});
    m_parts.append({label, true});
}

void FormGrid::addRow(FormRow *row)
{
    row->setParent(this);
    m_parts.append({row, row->isWide()});
}

bool FormGrid::isHeading(const QWidget *widget) const
{
    return std::any_of(m_headings.begin(), m_headings.end(), [widget](const Heading &heading) { return heading.label == widget; });
}

void FormGrid::leaveOut(const QSet<const QWidget *> &rows)
{
    if (rows == m_rowsLeftOut)
        return;
    m_rowsLeftOut = m_leftOut = rows;
    bool hasRow = false;
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        QWidget *part = m_parts[i].widget;
        const bool shown = isHeading(part) ? hasRow : !rows.contains(part);
        hasRow = isHeading(part) ? false : hasRow || shown;
        part->setVisible(shown);
        if (!shown)
            m_leftOut.insert(part);
    }
    arrange();
}

/// A grid keeps the columns it once had, so that it is made anew.
void FormGrid::arrange()
{
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(Theme::unit);
    int row = 0;
    int column = 0;
    for (const Part &part : std::as_const(m_parts)) {
        if (m_leftOut.contains(part.widget))
            continue;
        if (part.isWide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(part.widget, row, column, 1, part.isWide ? m_columns : 1);
        column += part.isWide ? m_columns : 1;
        if (column >= m_columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 1);
    m_grid->setRowStretch(row + 1, 1);
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    const int columns = event->size().width() >= widthOfTwo ? 2 : 1;
    if (!m_grid || columns != m_columns) {
        m_columns = columns;
        arrange();
    }
    QWidget::resizeEvent(event);
}

void FormGrid::retranslate()
{
    if (!m_grid)
        arrange();
    for (const Heading &heading : std::as_const(m_headings))
        heading.label->setText(QCoreApplication::translate(heading.context, heading.words));
}

} // namespace muster
