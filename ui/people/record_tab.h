// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_panel.h"
#include "ui/people/fitting_table.h"

class QBoxLayout;

namespace muster {

/// A tab that holds one table of a person's records, and the form of the record that is opened: at the side where there
/// is room for both, else below. Enter opens a row, Delete removes its record, Esc closes the form.
class RecordTab : public PersonTab {
    Q_OBJECT

public:
    RecordTab(const OfficeDesk &desk, const PersonTable &table, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    QString adding() const override { return m_kind.adding(); }
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;
    void choose(qint64 record) override;
    void retranslate() override;

    TableView *view() const { return m_table->view(); }
    RecordPanel *panel() const { return m_panel; }
    bool isOpen() const { return !m_side->isHidden(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

    const OfficeDesk &desk() const { return m_desk; }
    FittingTable *table() const { return m_table; }
    PersonId person() const { return m_person; }
    /// What stands above the table.
    void addAbove(QWidget *widget);
    /// What stands below the table and the form.
    void addBelow(QWidget *widget);
    /// How much of the room a part takes, the form taking three: below the table, where the parts stand side by side, and
    /// beside it, where they stand one above the other.
    struct Share {
        int below = 2;
        int beside = 2;
    };
    /// What stands with the form.
    void addToSide(QWidget *widget, Share share);
    /// The form shows a record now; 0 is one that is not saved yet.
    virtual void recordShown(qint64) {}

private:
    void build();
    void arrange();
    void show(qint64 record);
    void open();
    void close();
    void remove(qint64 record);
    void follow(qint64 record);
    void afterSaving(qint64 record);

    OfficeDesk m_desk;
    PersonTable m_kind;
    PersonId m_person;
    FittingTable *m_table;
    RecordPanel *m_panel;
    QWidget *m_side;
    QBoxLayout *m_parts;        ///< the table and the side
    QBoxLayout *m_sideParts;
    Share m_share;
};

} // namespace muster
