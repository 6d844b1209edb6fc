// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace muster {

/// Keeps the unsaved cells of a grid as a draft: a moment after each, and at once when asked. Its folder and the way back are
/// those of the forms' drafts.
class SheetDraft : public QObject {
    Q_OBJECT

public:
    /// `what` gives place, naming, cells and what had been seen in them; nothing typed when everything is saved.
    SheetDraft(const OfficeDesk &desk, std::function<Draft()> what, QWidget *parent);

    void soon();
    void now();
    /// Another grid is shown from now on: what was kept stays a draft.
    void letGo();
    /// The cells of this draft are in the grid again.
    void takeUp(const Draft &draft) { m_own = draft; }
    /// What was typed there before and is not in the grid, the newest first.
    QList<Draft> others(const DraftPlace &place) const;

private:
    OfficeDesk m_desk;
    std::function<Draft()> m_what;
    QWidget *m_owner;
    QTimer m_pause;
    QElapsedTimer m_waiting;
    Draft m_own;
};

} // namespace muster
