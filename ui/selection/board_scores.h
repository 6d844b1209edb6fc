// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_sheet.h"
#include "ui/lists/entry_model.h"
#include "ui/office_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class EntryGrid;

/// The score sheet of one assessor: candidates by number against criteria. Nobody sees another's sheet until the scores are
/// closed; how far the others are is told.
class BoardScores : public QWidget {
    Q_OBJECT

public:
    explicit BoardScores(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Throws Fault.
    void show(const BoardSheet &sheet);
    void takeFocus();
    void retranslate();

    QComboBox *assessor() const { return m_assessor; }
    EntryGrid *grid() const { return m_grid; }
    QPushButton *closeButton() const { return m_close; }
    QString progress() const;

signals:
    void closeAsked();
    void changed();
    void said(const QString &words);

private:
    void fillAssessors();
    void fillGrid();
    void showProgress();
    void saveEntered();
    void refuse(const QMap<EntryPlace, QString> &faults);

    OfficeDesk m_desk;
    BoardSheet m_sheet;
    QLabel *m_assessorName;
    QComboBox *m_assessor;
    QLabel *m_secrecy;
    EntryGrid *m_grid;
    QLabel *m_progress;
    QPushButton *m_close;
};

} // namespace muster
