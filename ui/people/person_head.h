// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_tab.h"

class QHBoxLayout;
class QLabel;

namespace muster {

struct Paper;
struct PersonRow;
class ElidedLabel;
class PortraitPlace;

/// The head of a person's page: the photo, the name, one line that says who this is, and chips for what
/// the person is doing and for papers that are running out.
class PersonHead : public QWidget {
    Q_OBJECT

public:
    explicit PersonHead(QWidget *parent = nullptr);

    /// The papers are those of the same day.
    void fill(const PersonRow &person, const QList<Paper> &papers, QDate day);
    void sayGone();
    /// Somebody who is not saved yet.
    void sayNew();
    QString state() const;
    PortraitPlace *portrait() const { return m_portrait; }

private:
    void build();
    void sayPlainly(const QString &name, const QString &line);
    void fillPapers(const QList<Paper> &papers);

    PortraitPlace *m_portrait;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    QLabel *m_state;
    QLabel *m_expired;
    QLabel *m_runningOut;
};

} // namespace muster
