// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace muster {

struct PersonChange;

/// One change set on the time line: its name, when and by whom, and what it did, as words.
class HistoryEntry : public QWidget {
    Q_OBJECT

public:
    explicit HistoryEntry(const PersonChange &change, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *headOf(const PersonChange &change);
    QLabel *bodyOf(const PersonChange &change);
};

/// «31/07/2025, 08:00», in this machine's time.
QString momentText(qint64 at);

/// What a change set did to the records of a person, a line for each record and each changed field, without marks.
QString plainWords(const PersonChange &change);

} // namespace muster
