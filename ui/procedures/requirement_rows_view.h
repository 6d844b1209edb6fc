// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "core/pipeline/requirement.h"
#include "ui/office_desk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace muster {

class HeldTable;
class RecordPanel;

/// What one requirement set asks, by the stage that asks it, and the form of the row that is opened or of the set itself:
/// at the side where there is room for both, else below. Enter opens a row, Esc closes the form.
class RequirementRowsView : public QWidget {
    Q_OBJECT

public:
    explicit RequirementRowsView(OfficeDesk desk, QWidget *parent = nullptr);

    /// Turns to a set; without one there is nothing to see but how to begin one.
    void show(RequirementSetId set);
    void refresh(QDate day);
    void retranslate();
    void takeFocus();

    void addRow();
    void addSet();
    void editSet();
    void save();
    bool stepBack();

    RequirementSetId set() const { return m_set; }
    HeldTable *rows() const { return m_rows; }
    RecordPanel *rowPanel() const { return m_rowPanel; }
    RecordPanel *setPanel() const { return m_setPanel; }
    QPushButton *tryButton() const { return m_try; }
    bool isFormOpen() const;

signals:
    void said(const QString &words);
    /// A set was saved, or a row of it, or removed.
    void changed(muster::RequirementSetId set);
    void tryAsked();
    /// The form was opened or closed.
    void formMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void connectForms();
    void read();
    void showHead(const RequirementSet &set);
    void openRow(qint64 id);
    void openForm(RecordPanel *panel);
    void closeForm();
    void follow(qint64 id);
    void arrange();
    void setColumns();

    OfficeDesk m_desk;
    RequirementSetId m_set;
    QDate m_day;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_try;
    QPushButton *m_edit;
    QPushButton *m_add;
    HeldTable *m_rows;
    RecordPanel *m_rowPanel;
    RecordPanel *m_setPanel;
    QStackedWidget *m_forms;
    QBoxLayout *m_parts;
};

} // namespace muster
