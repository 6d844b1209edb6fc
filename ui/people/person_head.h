// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/portrait_head.h"

namespace muster {

struct Paper;
struct PersonRow;

/// The head of a person's page: the photo, the name, one line that says who this is, and chips for what
/// the person is doing and for papers that are running out.
class PersonHead : public PortraitHead {
    Q_OBJECT

public:
    explicit PersonHead(QWidget *parent = nullptr);

    /// The papers are those of the same day.
    void fill(const PersonRow &person, const QList<Paper> &papers, QDate day);
    void sayGone();
    /// Somebody who is not saved yet.
    void sayNew();
    QString state() const;

private:
    void fillPapers(const QList<Paper> &papers);

    QLabel *m_state;
    QLabel *m_expired;
    QLabel *m_runningOut;
};

} // namespace muster
