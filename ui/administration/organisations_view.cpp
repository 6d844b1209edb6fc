// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/organisations_view.h"

#include "core/office/record_desk.h"
#include "ui/administration/organisation_tree_view.h"
#include "ui/forms/record_form.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace muster {

OrganisationsView::OrganisationsView(OfficeDesk desk, QWidget *parent)
    : RecordSection(parent), m_desk(std::move(desk)), m_filter(new QLineEdit(this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_tree(new OrganisationTreeView(this)), m_panel(new RecordPanel(m_desk, recordType<Organisation>(), {}, this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    columns->addWidget(buildList(), 11);
    columns->addWidget(m_panel, 11);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_tree->narrow(words);
        count();
    });
    connect(m_new, &QPushButton::clicked, m_panel, qOverload<>(&RecordPanel::beginNew));
    connect(m_tree, &OrganisationTreeView::chosen, this, &OrganisationsView::follow);
    connect(m_tree, &OrganisationTreeView::opened, this, [this] { m_panel->form()->focusFirst(); });
    connect(m_tree, &OrganisationTreeView::moveAsked, this, &OrganisationsView::move);
    connect(m_tree, &OrganisationTreeView::taken, this, [this](const QString &name) {
        emit said(tr("Ctrl+V on another organisation makes “%1” part of it.").arg(name));
    });
    connect(m_panel, &RecordPanel::said, this, &RecordSection::said);
    connect(m_panel, &RecordPanel::saved, this, [this](qint64 id) {
        refresh();
        m_tree->choose(id);
    });
    connect(m_panel, &RecordPanel::removed, this, [this] {
        refresh();
        choose(0);
    });
    retranslate();
}

QWidget *OrganisationsView::buildList()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_filter, 1);
    head->addWidget(m_new);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_tree, 1);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    return box;
}

void OrganisationsView::refresh()
{
    attempt(this, [this] {
        m_tree->setNodes(organisationTree(m_desk.office.database()));
        m_panel->refresh();
    });
    count();
}

void OrganisationsView::count()
{
    emit counted(tr("Organisations: %1").arg(m_tree->shownCount()));
}

void OrganisationsView::choose(qint64 id)
{
    m_tree->choose(id);
    if (m_tree->current() != 0)
        m_panel->show(m_tree->current());
}

void OrganisationsView::follow(qint64 id)
{
    if (id == 0 || id == chosen())
        return;
    if (m_panel->mayLeave()) {
        m_panel->show(id);
        emit moved();
        return;
    }
    // The tree still stands in its own change of item.
    QMetaObject::invokeMethod(this, [this] { m_tree->choose(chosen()); }, Qt::QueuedConnection);
}

/// Saved like any other change of the record, so that it is checked, kept in history and taken back alike.
void OrganisationsView::move(qint64 id, qint64 parent)
{
    if (!m_panel->mayLeave())
        return;
    const bool isMoved = attempt(m_panel, [&] {
        const RecordType &type = recordType<Organisation>();
        auto record = storedRecord(m_desk.office.database(), type, id);
        if (!record)
            return;
        record->values[type.indexOf("parent_id")] = parent == 0 ? QVariant() : QVariant(parent);
        saveRecord(m_desk.office.database(), type, *record, m_desk.signature());
        emit said(tr("Moved: %1. Ctrl+Z takes it back.").arg(type.naming(record->values)));
    });
    if (!isMoved)
        return;
    refresh();
    choose(id);
}

void OrganisationsView::takeFocus()
{
    m_filter->setFocus();
}

bool OrganisationsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    return RecordSection::eventFilter(watched, event);
}

void OrganisationsView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter: Organisations"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New (Ctrl+N)"));
    m_tree->setAccessibleName(tr("Organisations"));
    m_tree->setEmptyText(tr("There is no organisation here. Press Ctrl+N to enter one, or empty the filter."));
    m_tree->retranslate();
    m_panel->retranslate();
}

} // namespace muster
