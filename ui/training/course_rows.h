// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/training/course_list.h"
#include "ui/office_desk.h"

#include <QWidget>

namespace muster {

class PagedModel;

/// The rows of the list of courses: which there are and in which order is read at once, of the rows only the pages looked
/// at.
class CourseRows : public QObject {
    Q_OBJECT

public:
    /// Faults in reading are shown in the view's message strip.
    CourseRows(OfficeDesk desk, QWidget *view);

    PagedModel *model() const { return m_model; }
    void show(const CourseFilter &filter);
    /// By the column of this key from now on.
    void sortBy(const QByteArray &column, Qt::SortOrder order);
    /// All the rows of what is on show for another thread.
    std::function<SheetRows()> everything() const;

    qint64 count() const { return m_ids.size(); }
    CourseId at(int row) const { return m_ids.value(row); }
    qsizetype rowOf(CourseId id) const { return m_ids.indexOf(id); }

private:
    QList<QVariantList> rows(qint64 offset, int limit);

    OfficeDesk m_desk;
    QWidget *m_view;
    PagedModel *m_model;
    CourseFilter m_filter;
    CourseOrder m_order;
    QList<CourseId> m_ids;
};

/// The cells of a course, as the list shows them.
QVariantList courseCells(const CourseRow &row);

} // namespace muster
