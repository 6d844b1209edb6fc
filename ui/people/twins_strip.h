// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/twins.h"
#include "ui/office_desk.h"

#include <QFrame>
#include <QTimer>

#include <set>

class QLabel;
class QVBoxLayout;

namespace muster {

/// A calm list, beside or above the form of a person, of who is in the office already and may be the very person that is
/// being typed: with the reason, «Open» and «Not the same person». Hidden while there is nobody. It asks off the
/// window's thread once the typing rests for a moment.
class TwinsStrip : public QFrame {
    Q_OBJECT

public:
    static constexpr int restMilliseconds = 150;
    static constexpr int mostShown = 4;

    explicit TwinsStrip(OfficeDesk desk, QWidget *parent = nullptr);

    /// What is typed now; the same again asks nothing.
    void follow(const TypedPerson &typed);
    /// Forgets everything, as when another person is begun.
    void clear();
    /// A new person has been saved: those who were said to be somebody else are remembered as such.
    void personSaved(PersonId id);

    const QList<LikelyTwin> &twins() const { return m_twins; }
    void retranslate();

signals:
    void opened(muster::PersonId id);
    /// Asked for only while a saved person is changed, since both records must be there.
    void mergeAsked(muster::PersonId self, muster::PersonId twin);
    /// For the status line.
    void said(const QString &words);

private:
    void ask();
    void take(const QList<LikelyTwin> &twins);
    void show();
    QWidget *row(const LikelyTwin &twin);
    void notTheSame(const LikelyTwin &twin);

    OfficeDesk m_desk;
    TypedPerson m_typed;
    QTimer m_rest;
    QList<LikelyTwin> m_twins;
    std::set<PersonId> m_others;        ///< said to be somebody else than a person who is not saved yet
    QLabel *m_title;
    QLabel *m_more;
    QVBoxLayout *m_rows;
};

} // namespace muster
