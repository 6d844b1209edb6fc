// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cell_fault.h"
#include "ui/lists/entry_model.h"
#include "ui/office_desk.h"
#include "ui/training/course_tab.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace muster {

class EntryGrid;
class MessageStrip;
class SheetDraft;

/// A grid of a course. What is entered is kept as a draft at once and saved as one change set by Ctrl+S, by the button, or
/// when the tab is left; many cells off the window's thread. A cell that is refused, or that somebody else changed meanwhile,
/// is told and loses nothing.
class SheetTab : public CourseTab {
    Q_OBJECT

public:
    SheetTab(const OfficeDesk &desk, QByteArray table, QWidget *parent);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    void save() override;

    EntryGrid *grid() const { return m_grid; }
    MessageStrip *strip() const { return m_strip; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *takeBackButton() const { return m_takeBack; }
    bool isSaving() const { return m_isSaving; }
    /// What the grid comes to, as it stands below it.
    QString summary() const;

protected:
    using Saving = std::function<CellsSaved(const Database &)>;

    /// Reads the course anew and sets the grid; throws Fault.
    virtual void read() = 0;
    /// How a cell is called in a draft, whatever its row and column; the other way a row below 0 when it is not shown.
    virtual QString keyOf(EntryPlace place) const = 0;
    virtual EntryPlace placeOf(const QString &key) const = 0;
    /// Saves these cells of the course in either thread.
    virtual Saving saving(const QList<EnteredText> &cells) const = 0;
    /// Brings the figures that follow from these cells up to date.
    virtual void showLive(const QList<EntryPlace> &places) = 0;
    virtual QString summaryWords() const = 0;

    void turnTo(CourseId course) override;
    void hideEvent(QHideEvent *event) override;

    const OfficeDesk &desk() const { return m_desk; }
    QDate day() const { return m_day; }
    /// Whose cells stand in the grid.
    CourseId shown() const { return m_shown; }
    QHBoxLayout *head() const { return m_head; }
    /// Reads anew; what is not saved stays in its cells, wherever they stand now.
    void reread();
    void showFoot();

private:
    void build();
    void listen();
    Draft typed() const;
    void putBack(const Draft &draft);
    void offerDraft();
    void leave();
    void saveAside(const QList<EnteredText> &cells);
    void take(const QList<EnteredText> &cells, const CellsSaved &saved);
    void refuse(const QMap<EntryPlace, QString> &faults);
    void takeAllBack();

    OfficeDesk m_desk;
    QByteArray m_table;
    QDate m_day;
    CourseId m_shown;
    bool m_isSaving = false;
    MessageStrip *m_strip;
    QHBoxLayout *m_head;
    EntryGrid *m_grid;
    QLabel *m_here;
    QLabel *m_summary;
    QLabel *m_unsaved;
    QPushButton *m_takeBack;
    QPushButton *m_save;
    SheetDraft *m_draft;
};

} // namespace muster
