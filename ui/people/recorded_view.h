// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/person_as_recorded.h"
#include "core/pipeline/value_words.h"

#include <QWidget>

class QVBoxLayout;

namespace muster {

/// A person's record as it stood once, in words: every filled field of the person and of each record, and marked what
/// is otherwise now, what is gone, and what came later.
class RecordedView : public QWidget {
    Q_OBJECT

public:
    explicit RecordedView(QWidget *parent = nullptr);

    void show(const QList<RecordThen> &then, const QList<RecordThen> &now, ValueWords &words);
    /// What is on show, as plain lines.
    QString plainText() const { return m_plain; }

private:
    QVBoxLayout *m_rows;
    QString m_plain;
};

} // namespace muster
