// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/record_tab.h"

#include "core/office/record_desk.h"
#include "ui/forms/record_form.h"
#include "ui/lists/table_view.h"
#include "ui/shell/guard.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>

namespace muster {

namespace {

/// From this width on the form stands beside the table.
constexpr int wide = 1360;
constexpr int sideWidth = 440;

constexpr auto personColumn = "person_id";

} // namespace

RecordTab::RecordTab(const OfficeDesk &desk, const PersonTable &table, QWidget *parent)
    : PersonTab(parent), m_desk(desk), m_kind(table), m_table(new FittingTable(table, this)),
      m_panel(new RecordPanel(desk, table.type(), {.fixed = {personColumn}}, this)), m_side(new QWidget(this)),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom)), m_sideParts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    connect(m_table, &FittingTable::opened, this, [this](qint64 record) {
        show(record);
        open();
    });
    connect(m_table, &FittingTable::chosenChanged, this, &RecordTab::follow);
    connect(m_table, &FittingTable::removing, this, &RecordTab::remove);
    connect(m_panel, &RecordPanel::said, this, &PersonTab::said);
    connect(m_panel, &RecordPanel::saved, this, &RecordTab::afterSaving);
    connect(m_panel, &RecordPanel::removed, this, [this] {
        close();
        emit changed();
    });
}

void RecordTab::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(m_parts, 1);
    m_parts->setSpacing(Theme::gap);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_side);
    m_side->setLayout(m_sideParts);
    m_sideParts->setContentsMargins(0, 0, 0, 0);
    m_sideParts->setSpacing(Theme::gap);
    m_sideParts->addWidget(m_panel, 3);
    m_side->hide();
    setFocusProxy(m_table);
}

void RecordTab::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

void RecordTab::addBelow(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(widget);
}

void RecordTab::addToSide(QWidget *widget, Share share)
{
    m_share = share;
    m_sideParts->addWidget(widget, share.below);
}

void RecordTab::resizeEvent(QResizeEvent *event)
{
    PersonTab::resizeEvent(event);
    arrange();
}

void RecordTab::arrange()
{
    const bool beside = width() >= wide;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideParts->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_sideParts->count() > 1)
        m_sideParts->setStretch(1, beside ? m_share.beside : m_share.below);
    m_side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? sideWidth : 0);
    m_parts->setStretch(0, beside || m_side->isHidden() ? 1 : 0);
    m_parts->setStretch(1, beside ? 0 : 1);
}

void RecordTab::fill(const PersonShown &shown)
{
    if (shown.id != m_person && isOpen() && m_panel->mayLeave())
        close();
    m_person = shown.id;
    m_table->fill(shown);
    const qint64 record = m_panel->form()->stored().state.id;
    if (!isOpen())
        return;
    if (record != 0 && !m_table->holds(record) && !m_panel->form()->isEdited())
        return close();
    m_panel->refresh();
    recordShown(m_panel->form()->stored().state.id);
}

void RecordTab::show(qint64 record)
{
    m_panel->show(record);
    recordShown(record);
}

void RecordTab::open()
{
    m_side->show();
    arrange();
    m_panel->form()->focusFirst();
}

void RecordTab::close()
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_side->hide();
    arrange();
    if (hadFocus)
        m_table->view()->setFocus();
}

void RecordTab::add()
{
    if (isOpen() && !m_panel->mayLeave())
        return;
    m_panel->beginNew({{personColumn, m_person.value}});
    recordShown(0);
    open();
}

void RecordTab::edit()
{
    if (isOpen())
        return m_panel->form()->focusFirst();
    if (m_table->chosen() == 0)
        return;
    show(m_table->chosen());
    open();
}

void RecordTab::save()
{
    if (isOpen())
        m_panel->save();
}

void RecordTab::choose(qint64 record)
{
    if ((isOpen() && !m_panel->mayLeave()) || !m_table->choose(record))
        return;
    show(record);
    open();
}

bool RecordTab::stepBack()
{
    if (!isOpen())
        return false;
    if (m_panel->mayLeave())
        close();
    return true;
}

/// Another row shows another record, unless what is typed cannot be kept.
void RecordTab::follow(qint64 record)
{
    const qint64 onShow = m_panel->form()->stored().state.id;
    if (!isOpen() || record == onShow)
        return;
    if (m_panel->mayLeave())
        return show(record);
    // The view still stands in its own change of row.
    QMetaObject::invokeMethod(this, [this, onShow] { m_table->choose(onShow); }, Qt::QueuedConnection);
}

void RecordTab::remove(qint64 record)
{
    if (isOpen() && !m_panel->mayLeave())
        return;
    const Database &database = m_desk.office.database();
    const RecordType &type = m_kind.type();
    QString name;
    const bool isRemoved = attempt(this, [&] {
        const auto stored = storedRecord(database, type, record);
        if (!stored)
            return;
        name = type.naming(stored->values);
        removeRecord(database, type, *stored, m_desk.signature());
    });
    if (!isRemoved)
        return;
    close();
    emit said(tr("Removed: %1. Ctrl+Z puts it back.").arg(name.isEmpty() ? noun(type) : name));
    emit changed();
}

/// The keyboard goes back to the table, from where Ctrl+N begins another one.
void RecordTab::afterSaving(qint64 record)
{
    emit changed();
    m_table->choose(record);
    m_table->view()->setFocus();
}

void RecordTab::retranslate()
{
    m_panel->retranslate();
}

} // namespace muster
