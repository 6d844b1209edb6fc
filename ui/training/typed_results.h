// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/training/shown_results.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class EntryGrid;
class MessageStrip;

/// Results typed for each person: on courses where nothing can be worked out, and to correct published ones, which asks why.
class TypedResults : public QWidget {
    Q_OBJECT

public:
    explicit TypedResults(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// These results are to be typed or corrected.
    void begin(const ShownResults &shown, const QList<ListedResult> &results, QDate day);
    void save();
    void takeFocus();
    void retranslate();

    EntryGrid *grid() const { return m_grid; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void said(const QString &words);
    /// Ended, with a draft or without.
    void left();

private:
    void fillGrid();
    bool readEntered(QList<TypedResult> &typed);
    QString take(TypedResult &result, int column, const QString &text) const;
    void refuse(const QList<ResultFault> &faults);

    OfficeDesk m_desk;
    CourseId m_course;
    QDate m_day;
    bool m_corrects = false;
    QList<ListedResult> m_results;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    EntryGrid *m_grid;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace muster
