// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sheet_draft.h"

#include "ui/shell/guard.h"

namespace muster {

namespace {

constexpr int pauseMs = 300;
/// Somebody who types without a pause is kept up with, too.
constexpr int longestWaitMs = 1200;

} // namespace

SheetDraft::SheetDraft(const OfficeDesk &desk, std::function<Draft()> what, QWidget *parent)
    : QObject(parent), m_desk(desk), m_what(std::move(what)), m_owner(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SheetDraft::now);
}

void SheetDraft::soon()
{
    if (!m_pause.isActive())
        m_waiting.start();
    m_pause.start(m_waiting.elapsed() > longestWaitMs ? 0 : pauseMs);
}

void SheetDraft::now()
{
    m_pause.stop();
    Draft draft = m_what();
    if (draft.typed.isEmpty()) {
        if (!m_own.id.isEmpty())
            m_desk.drafts->drop(m_own.id);
        m_own = {};
        return;
    }
    if (!m_own.id.isEmpty() && draft.typed == m_own.typed && draft.place == m_own.place)
        return;
    draft.id = m_own.id;
    draft.at = m_desk.now();
    attempt(m_owner, [&] { m_own = m_desk.drafts->keep(draft); });
}

void SheetDraft::letGo()
{
    m_pause.stop();
    m_own = {};
}

QList<Draft> SheetDraft::others(const DraftPlace &place) const
{
    QList<Draft> drafts = m_desk.drafts->at(place);
    drafts.removeIf([this](const Draft &draft) { return draft.id == m_own.id; });
    return drafts;
}

} // namespace muster
