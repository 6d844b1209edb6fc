// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/merge_people.h"
#include "ui/office_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace muster {

/// What was merged into a person, one line for each, with the way back: «Merged on 22/11/2026 with …  [Take apart]».
/// Hidden for a person nothing was merged into.
class MergesLine : public QWidget {
    Q_OBJECT

public:
    explicit MergesLine(OfficeDesk desk, QWidget *parent = nullptr);

    void fill(PersonId id);

signals:
    /// A merge was taken apart; the other person is there again.
    void takenApart(muster::PersonId other);
    void said(const QString &words);

private:
    void add(const PersonMerge &merge);
    void takeApart(const PersonMerge &merge);

    OfficeDesk m_desk;
    QVBoxLayout *m_rows;
};

} // namespace muster
