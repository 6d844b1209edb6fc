// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/set_for_all.h"
#include "ui/office_desk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

class ColumnSpread;
class FieldEditor;
class MessageStrip;
class PagedModel;
class PageHeader;
class TableView;
class WorkBar;

/// Sets one field for many records: the field, the value by its editor, what changes before and after, and who is left
/// out and why. One change set; Esc leaves and changes nothing.
class ForAllView : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostListed = 200;

    /// The fields offered are those of these columns; the type must outlive the view.
    ForAllView(OfficeDesk desk, const RecordType &type, const QList<QByteArray> &columns, QWidget *parent = nullptr);

    /// Finds the records in the other thread, so that all that a filter shows need not be loaded.
    using Records = std::function<QList<qint64>(const Database &)>;
    void begin(const Records &records);
    void set();

    QComboBox *field() const { return m_field; }
    FieldEditor *editor() const { return m_editor; }
    TableView *table() const { return m_table; }
    QPushButton *setButton() const { return m_set; }
    WorkBar *work() const { return m_work; }
    MessageStrip *strip() const { return m_strip; }
    /// «23 change, 1 has it already».
    QString count() const;
    void retranslate();

signals:
    void left();
    /// The field was set; the words are for the status line.
    void done(const QString &words);

private:
    void build();
    QWidget *buildChoice();
    QWidget *buildButtons();
    void fillFields();
    void makeEditor();
    void readRecords();
    void askPreview();
    void take(const ForAllReport &report);
    void showRows();
    void takeDone(const ForAllReport &report);
    ForAll forAll() const;
    QByteArray column() const;

    OfficeDesk m_desk;
    const RecordType &m_type;
    const QList<QByteArray> m_columns;
    Records m_records;
    QList<ChangeSet::RecordState> m_states;
    ForAllReport m_report;
    bool m_isRead = false;
    bool m_isTyped = false;         ///< a value nobody gave empties nothing
    QTimer m_rest;
    PageHeader *m_header;
    MessageStrip *m_strip;
    QComboBox *m_field;
    QVBoxLayout *m_editorPlace;
    FieldEditor *m_editor = nullptr;
    QLabel *m_fieldLabel;
    QLabel *m_valueLabel;
    QLabel *m_count;
    PagedModel *m_model;
    TableView *m_table;
    ColumnSpread *m_spread;
    WorkBar *m_work;
    QPushButton *m_set;
    QPushButton *m_leave;
};

} // namespace muster
