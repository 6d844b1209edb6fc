// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/reference_lists_view.h"

#include "core/people/organisation.h"
#include "ui/administration/office_section.h"
#include "ui/administration/organisations_view.h"
#include "ui/administration/record_list_view.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace muster {

namespace {

constexpr int chooserWidth = 168;
constexpr int rowHeight = 30;

/// Most lists are tables; organisations are a tree, and the office is one form.
RecordSection *sectionOf(const OfficeDesk &desk, const ReferenceList &list, QWidget *parent)
{
    if (&list.type == &recordType<Organisation>())
        return new OrganisationsView(desk, parent);
    if (&list.type == &recordType<OfficeProfile>())
        return new OfficeSection(desk, parent);
    return new RecordListView(desk, list, parent);
}

} // namespace

ReferenceListsView::ReferenceListsView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_chooser(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_views(referenceLists().size(), nullptr)
{
    for (const ReferenceList &list : referenceLists())
        (new QListWidgetItem(titleOf(list), m_chooser))->setSizeHint({0, rowHeight});
    m_chooser->setFixedWidth(chooserWidth);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_chooser);
    columns->addWidget(m_stack, 1);
    connect(m_chooser, &QListWidget::currentRowChanged, this, &ReferenceListsView::show);
    connect(m_chooser, &QListWidget::itemActivated, this, [this] { current()->takeFocus(); });
    buildActions();
    retranslate();
}

void ReferenceListsView::buildActions()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence("Ctrl+S")}, [this] { ask(&RecordPanel::save); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence("Ctrl+N")}, [this] { ask(&RecordPanel::beginNew); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Remove the record"), {QKeySequence("Ctrl+Del")}, [this] { ask(&RecordPanel::remove); });
}

void ReferenceListsView::ask(void (RecordPanel::*act)())
{
    if (isVisible() && current())
        (current()->panel()->*act)();
}

RecordSection *ReferenceListsView::make(const ReferenceList &list)
{
    RecordSection *view = sectionOf(m_desk, list, m_stack);
    m_stack->addWidget(view);
    connect(view, &RecordSection::said, this, &ReferenceListsView::said);
    connect(view, &RecordSection::counted, this, &ReferenceListsView::counted);
    connect(view, &RecordSection::moved, this, &ReferenceListsView::moved);
    return view;
}

void ReferenceListsView::show(int list)
{
    if (list < 0)
        return;
    RecordSection *&view = m_views[list];
    const bool isFirst = !view;
    if (isFirst)
        view = make(referenceLists()[list]);
    m_stack->setCurrentWidget(view);
    view->refresh();
    if (isFirst)
        view->choose(0);
    emit moved();
}

RecordSection *ReferenceListsView::current() const
{
    return qobject_cast<RecordSection *>(m_stack->currentWidget());
}

void ReferenceListsView::refresh()
{
    if (current())
        current()->refresh();
    else
        m_chooser->setCurrentRow(0);
}

void ReferenceListsView::open(const QVariantMap &detail)
{
    const QByteArray wanted = detail.value(QStringLiteral("list")).toByteArray();
    const auto &lists = referenceLists();
    for (qsizetype i = 0; i < lists.size(); ++i)
        if (lists[i].key() == wanted)
            m_chooser->setCurrentRow(int(i));
    const QVariant record = detail.value(QStringLiteral("record"));
    if (current() && record == QLatin1String("new"))
        current()->panel()->beginNew();
    else if (current() && record.toLongLong() != 0)
        current()->choose(record.toLongLong());
}

QVariantMap ReferenceListsView::detail() const
{
    const int row = m_chooser->currentRow();
    if (row < 0 || !current())
        return {};
    return {{QStringLiteral("list"), referenceLists()[row].key()}, {QStringLiteral("record"), current()->chosen()}};
}

void ReferenceListsView::takeFocus()
{
    m_chooser->setFocus();
}

void ReferenceListsView::retranslate()
{
    m_chooser->setAccessibleName(tr("Reference lists"));
    retranslateActions(this);
    for (int i = 0; i < m_chooser->count(); ++i)
        m_chooser->item(i)->setText(titleOf(referenceLists()[i]));
    for (RecordSection *view : m_views)
        if (view)
            view->retranslate();
}

} // namespace muster
