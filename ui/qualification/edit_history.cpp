// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/edit_history.h"

namespace muster {

namespace {

constexpr qsizetype mostKept = 500;

} // namespace

void EditHistory::begin(const EditedTemplate &read)
{
    m_states = {{read, {}}};
    m_at = 0;
    m_joins.clear();
    m_saved = read;
}

void EditHistory::change(const EditedTemplate &after, const EditStep &step)
{
    if (after == now())
        return;
    const bool goesOn = !step.joins.isEmpty() && step.joins == m_joins && canUndo() && !canRedo();
    m_joins = step.joins;
    if (goesOn) {
        m_states[m_at].state = after;
        return;
    }
    m_states.resize(m_at + 1);
    m_states.append({after, step.words});
    if (m_states.size() > mostKept)
        m_states.removeFirst();
    m_at = m_states.size() - 1;
}

void EditHistory::undo()
{
    m_at -= canUndo() ? 1 : 0;
    part();
}

void EditHistory::redo()
{
    m_at += canRedo() ? 1 : 0;
    part();
}

} // namespace muster
