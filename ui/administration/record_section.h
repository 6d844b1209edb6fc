// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/reference_lists.h"
#include "ui/forms/record_panel.h"

namespace muster {

/// What Administration shows of one reference list: whatever its records are chosen from, and the form of the chosen one.
class RecordSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0;
    /// Chooses the record; 0 chooses the first one shown.
    virtual void choose(qint64 id) = 0;
    virtual void takeFocus() = 0;
    virtual void retranslate() = 0;
    virtual RecordPanel *panel() const = 0;
    /// The number of the record on show.
    qint64 chosen() const;

signals:
    void said(const QString &words);
    void counted(const QString &figure);
    void moved();
};

} // namespace muster
