// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/pipeline/found_people.h"
#include "ui/office_desk.h"

#include <QWidget>

#include <atomic>
#include <memory>

namespace muster {

class PagedModel;

/// The rows of the list of people. The first page and the count are read off the window's thread, so that no key has
/// to wait for a long search; of the other pages only those looked at are read.
class PeopleRows : public QObject {
    Q_OBJECT

public:
    /// Faults in reading are shown in the view's message strip.
    PeopleRows(OfficeDesk desk, QWidget *view);

    PagedModel *model() const { return m_model; }

    /// Shows other people from now on.
    void ask(const PeopleFilter &filter, QDate day);
    /// Reads the same people anew; page and count change in one, so that what is on show stays where it is.
    void askAnew(const PeopleFilter &filter, QDate day);

    /// All the rows of a filter for another thread, however many there are.
    std::function<SheetRows()> everybody(const PeopleFilter &filter) const;

    const PeopleFilter &shown() const { return m_shown; }
    /// Whether the rows on show answer what was asked last.
    bool isUpToDate() const { return m_answered == *m_asked; }
    bool isCounted() const { return m_counted; }
    qint64 count() const { return m_outline.count; }
    /// All people of the office; -1 while not known.
    qint64 total() const { return m_total; }

signals:
    void changed();
    void countChanged();

private:
    struct Answer {
        FoundPeople found;
        QList<PersonRow> firstPage;
        PeopleOutline outline;
    };
    static Answer answerTo(const Database &database, const PeopleFilter &filter, const FoundPeople &before, QDate day);

    void askOutline();
    void askTotal();
    void take(const Answer &answer);
    void takeAnew(const Answer &answer);
    void takeOutline(const PeopleOutline &outline);
    std::function<bool()> stillWanted() const;
    QList<QVariantList> rows(qint64 offset, int limit);

    OfficeDesk m_desk;
    QWidget *m_view;
    PagedModel *m_model;
    QDate m_day;
    PeopleFilter m_shown;
    FoundPeople m_found;        ///< as the office was when it was last read
    QList<PersonRow> m_firstPage;
    PeopleOutline m_outline;
    bool m_counted = false;
    qint64 m_total = -1;
    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
    int m_answered = -1;
};

} // namespace muster
