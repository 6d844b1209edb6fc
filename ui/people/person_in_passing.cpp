// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_in_passing.h"

#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"

#include <algorithm>

namespace muster {

PersonInPassing::PersonInPassing(const OfficeDesk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void PersonInPassing::build()
{
    m_panel = new RecordPanel(m_desk, recordType<Person>(), {.inPassing = true}, this);
    setWidget(m_panel);
    connect(m_panel, &RecordPanel::saved, this, [this](qint64 id) { emit entered({id}); });
    connect(m_panel, &RecordPanel::closed, this, [this] {
        if (m_panel->mayLeave())
            emit closed();
    });
}

void PersonInPassing::begin(const QString &called)
{
    if (!m_panel)
        build();
    const bool isNumber = std::any_of(called.begin(), called.end(), [](QChar c) { return c.isDigit(); });
    m_panel->beginNew({{isNumber ? "service_no" : "full_name", called}});
    m_panel->form()->focusFirst();
}

void PersonInPassing::retranslate()
{
    if (m_panel)
        m_panel->retranslate();
}

} // namespace muster
