// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/office_desk.h"
#include "ui/shell/location.h"

#include <QObject>

class QStackedWidget;

namespace muster {

class DuplicatesView;
class ForAllView;
class MergeView;
class PeopleView;
class PersonView;
class TwinsStrip;

/// What is done with several people at once, as sheets of the page of people: two side by side, who may be in the office
/// twice, one field for all that are chosen. Each sheet is made when it is first shown.
class TwinPages : public QObject {
    Q_OBJECT

public:
    TwinPages(OfficeDesk desk, QStackedWidget *stack, PeopleView *list);

    /// Shows the sheet that a location asks for; false when it asks for none of them.
    bool opens(const QVariantMap &detail);
    bool isShown() const;
    QVariantMap detail() const;
    QString title() const;
    void refresh();
    void retranslate();
    /// Does what Ctrl+S asks for on the sheet on show.
    void save();
    /// Tells on a person's page what was merged into that person, and above the form who is in the office already and may
    /// be the one who is being typed.
    void serve(PersonView *person);

    MergeView *merge() const { return m_merge; }
    DuplicatesView *duplicates() const { return m_duplicates; }
    ForAllView *forAll() const { return m_forAll; }
    /// On the person's page; null before that is made.
    TwinsStrip *strip() const { return m_strip; }

signals:
    void goTo(const muster::Location &place);
    void said(const QString &words);
    /// The list is to be shown again, read anew.
    void backToList();

private:
    void buildMerge();
    void buildDuplicates();
    void buildForAll();
    void showMerge(const QVariantMap &detail);
    void showDuplicates();
    void showForAll();
    void leaveMerge();
    void addMergesLine(PersonView *person);
    void addTwinsStrip(PersonView *person);
    void setCurrent(QWidget *sheet);

    OfficeDesk m_desk;
    QStackedWidget *m_stack;
    PeopleView *m_list;
    MergeView *m_merge = nullptr;
    DuplicatesView *m_duplicates = nullptr;
    ForAllView *m_forAll = nullptr;
    TwinsStrip *m_strip = nullptr;
    bool m_fromDuplicates = false;
};

} // namespace muster
