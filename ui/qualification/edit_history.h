// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/qualification/edited_template.h"

#include <QList>

namespace muster {

/// What an edit was, in words, and what makes several of them one: presses of an arrow at the same item are taken back
/// together.
struct EditStep {
    QString words;
    QString joins = {};     ///< empty: stands alone
};

/// A template while it is edited: as it is now, and what it was before each edit.
class EditHistory {
public:
    void begin(const EditedTemplate &read);
    void change(const EditedTemplate &after, const EditStep &step);
    /// The next edit stands alone whatever it is.
    void part() { m_joins.clear(); }
    /// As it is now was saved.
    void markSaved() { m_saved = now(); }
    /// What was read or saved last is this from now on; as it is now stays.
    void setSaved(const EditedTemplate &saved) { m_saved = saved; }

    const EditedTemplate &now() const { return m_states[m_at].state; }
    const EditedTemplate &saved() const { return m_saved; }
    bool isEdited() const { return !(now() == m_saved); }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    /// The words of what would be taken back or done again.
    QString undoWords() const { return canUndo() ? m_states[m_at].words : QString(); }
    QString redoWords() const { return canRedo() ? m_states[m_at + 1].words : QString(); }
    void undo();
    void redo();

private:
    struct State {
        EditedTemplate state;
        QString words;      ///< of the edit that led to it
    };

    QList<State> m_states{{}};
    qsizetype m_at = 0;
    QString m_joins;
    EditedTemplate m_saved;
};

} // namespace muster
