// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/record_stack.h"

#include "core/office/record_names.h"
#include "ui/forms/record_form.h"

#include <QKeyEvent>

namespace muster {

RecordStack::RecordStack(OfficeDesk desk, QWidget *content, QWidget *parent) : QStackedWidget(parent), m_desk(std::move(desk))
{
    addWidget(content);
}

RecordPanel *RecordStack::panelOf(const RecordAsked &record)
{
    if (RecordPanel *made = m_panels.value(&record.type))
        return made;
    auto *panel = new RecordPanel(m_desk, record.type, {.fixed = record.fixed, .unused = record.unused, .narrowed = record.narrowed}, this);
    m_panels.insert(&record.type, panel);
    addWidget(panel);
    connect(panel, &RecordPanel::said, this, &RecordStack::said);
    connect(panel, &RecordPanel::saved, this, [this](qint64 id) {
        close();
        emit saved(id);
    });
    connect(panel, &RecordPanel::removed, this, [this] {
        close();
        emit removed();
    });
    return panel;
}

RecordPanel *RecordStack::panel() const
{
    return qobject_cast<RecordPanel *>(currentWidget());
}

void RecordStack::edit(const RecordAsked &record, qint64 id)
{
    if (!close())
        return;
    RecordPanel *asked = panelOf(record);
    asked->show(id);
    setCurrentWidget(asked);
    asked->form()->focusFirst();
}

void RecordStack::begin(const RecordAsked &record, const PresetValues &values)
{
    if (!close())
        return;
    RecordPanel *asked = panelOf(record);
    setCurrentWidget(asked);
    asked->beginNew(values);
}

void RecordStack::save()
{
    if (RecordPanel *shown = panel())
        shown->save();
}

bool RecordStack::close()
{
    RecordPanel *shown = panel();
    if (shown && !shown->mayLeave())
        return false;
    if (shown) {
        setCurrentIndex(0);
        emit closed();
    }
    return true;
}

void RecordStack::retranslate()
{
    for (RecordPanel *panel : std::as_const(m_panels))
        panel->retranslate();
}

void RecordStack::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && panel())
        close();
    else
        QStackedWidget::keyPressEvent(event);
}

} // namespace muster
