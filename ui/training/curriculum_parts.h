// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/curriculum.h"
#include "core/training/lesson.h"

#include <QTabWidget>

class QLabel;
class QPushButton;

namespace muster {

class HeldTable;

/// What belongs to a version of a programme, as tabs: its lessons with the minutes of each module, what is marked and its
/// weight, bands of marks, and the recognitions of the programme.
class CurriculumParts : public QTabWidget {
    Q_OBJECT

public:
    explicit CurriculumParts(QWidget *parent = nullptr);

    /// Without a version the lessons are those the programme has without one.
    void show(const Database &database, ProgrammeId programme, const std::optional<Curriculum> &version);
    /// The kind of record of the tab on show.
    const RecordType &type() const;
    HeldTable *table() const;
    HeldTable *tableOf(const RecordType &type) const;
    QPushButton *addButton() const { return m_add; }
    QString sum() const;
    void retranslate();

signals:
    void opened(const muster::RecordType &type, qint64 id);

private:
    void showLessons(const QList<Lesson> &lessons);
    void showComponents(const Database &database, CurriculumId version);
    void showBands(const Database &database, CurriculumId version);
    void showRecognitions(const Database &database, ProgrammeId programme);
    void nameButton();

    struct Part {
        const RecordType *type;
        HeldTable *table;
        QLabel *sum;
    };
    Part makePart(const RecordType &type, const QString &name, int growing);

    QPushButton *m_add;
    QList<Part> m_parts;
};

} // namespace muster
