// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/profile_tab.h"

#include "ui/forms/record_form.h"
#include "ui/shell/theme.h"

#include <QVBoxLayout>

namespace muster {

ProfileTab::ProfileTab(const OfficeDesk &desk, QWidget *parent)
    : PersonTab(parent), m_panel(new RecordPanel(desk, recordType<Person>(), {}, this)), m_above(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addLayout(m_above);
    layout->addWidget(m_panel, 1);
    connect(m_panel->form(), &RecordForm::changed, this, &ProfileTab::typing);
    connect(m_panel, &RecordPanel::said, this, &PersonTab::said);
    connect(m_panel, &RecordPanel::removed, this, &PersonTab::changed);
    connect(m_panel, &RecordPanel::saved, this, [this](qint64 id) {
        if (m_person.isNull())
            emit begun({id});
        else
            emit changed();
    });
}

void ProfileTab::fill(const PersonShown &shown)
{
    const bool isOther = shown.id != m_person || m_panel->form()->stored().state.id != shown.id.value;
    m_person = shown.id;
    if (!isOther)
        m_panel->refresh();
    else if (m_person.isNull())
        m_panel->beginNew();
    else
        m_panel->show(m_person.value);
}

QString ProfileTab::adding() const
{
    return {};
}

void ProfileTab::edit()
{
    m_panel->form()->focusFirst();
}

Person ProfileTab::typed() const
{
    return recordOf<Person>(m_panel->form()->typed().values);
}

} // namespace muster
