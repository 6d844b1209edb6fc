// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/test_grid.h"
#include "ui/lists/entry_model.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QComboBox;
class QPushButton;

namespace muster {

class MessageStrip;
class DateField;
class EntryGrid;
class PeoplePicker;
class RecordStack;
class TestsHead;
class TestsSummary;

/// The tests of a call, of an assessment or of a category: people against tests, the marks typed cell by cell or pasted. What
/// is typed is saved at once, for the day that stands above the grid.
class TestsView : public PageView {
    Q_OBJECT

public:
    explicit TestsView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {call: 3} or {category: 2}.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void save() override;
    void add() override;
    /// The test whose column one is in.
    void edit() override;

    QComboBox *chooser() const;
    DateField *takenOn() const;
    EntryGrid *grid() const { return m_grid; }
    PeoplePicker *picker() const { return m_picker; }
    QPushButton *putForwardButton() const;
    QString summary() const;

private:
    void build();
    void listen();
    void fill();
    void fillGrid();
    void saveEntered();
    void refuse(const QMap<EntryPlace, QString> &faults);
    void askWhom();
    void putForwardChosen();
    void leave();

    OfficeDesk m_desk;
    MessageStrip *m_strip;          ///< the first control of the view
    QDate m_day;
    TestGrid m_shown;
    TestsHead *m_head;
    EntryGrid *m_grid;
    TestsSummary *m_summary;
    RecordStack *m_records = nullptr;
    PeoplePicker *m_picker;
};

} // namespace muster
