// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/drafts.h"
#include "ui/office_desk.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace muster {

class MessageStrip;
class RecordForm;

/// Keeps what is typed into one form, a moment after each letter and at once when a field or the form is left, and offers
/// in a strip what was typed there before and not saved.
class DraftKeeper : public QWidget {
    Q_OBJECT

public:
    /// A new record belongs to the values of the fixed columns.
    DraftKeeper(const OfficeDesk &desk, RecordForm *form, QList<QByteArray> fixed, QWidget *parent);

    /// Keeps what is typed; throws a Fault when that cannot be done.
    void keep();
    /// The form is about to show something else: what is typed was kept and stays a draft.
    void letGo() { m_own = {}; }
    /// Offers what was typed into the form that is shown now.
    void offer() { offerAt(place()); }
    void offerAt(const DraftPlace &place);
    /// The draft is in the form again: what is typed from now on belongs to it.
    void takeUp(const Draft &draft);
    bool isKept() const { return m_isKept; }

    MessageStrip *strip() const { return m_strip; }

signals:
    void wantedBack(const muster::Draft &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void keepNow();
    DraftPlace place() const;
    QString words(const Draft &draft) const;

    OfficeDesk m_desk;
    RecordForm *m_form;
    QList<QByteArray> m_fixed;
    MessageStrip *m_strip;
    QTimer m_pause;
    QElapsedTimer m_waiting;
    Draft m_own;                ///< of what is in the form now; without an id before anything is kept
    bool m_isKept = true;
};

} // namespace muster
