// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/people/people_filter_bar.h"
#include "ui/people/people_view.h"
#include "ui/people/person_place.h"
#include "ui/people/person_view.h"
#include "ui/people/twin_pages.h"
#include "ui/shell/page_actions.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

PeoplePage::PeoplePage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_desk(std::move(desk)), m_stack(new QStackedWidget(this)), m_list(new PeopleView(m_desk, m_stack)),
      m_twins(new TwinPages(m_desk, m_stack, m_list))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    addActions(m_list->actions());
    connect(m_list, &PeopleView::opened, this, [this](PersonId id) { emit goTo(personPlace(id)); });
    connect(m_list, &PeopleView::newPersonAsked, this, &PeoplePage::add);
    connect(m_list, &PeopleView::filterChanged, this, &Page::moved);
    connect(m_twins, &TwinPages::goTo, this, &Page::goTo);
    connect(m_twins, &TwinPages::said, this, &Page::said);
    connect(m_twins, &TwinPages::backToList, this, [this] { emit goTo({"people", m_list->bar()->state()}); });
    buildActions();
}

void PeoplePage::buildActions()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New person, or a new record of the person"), {QKeySequence::New, QKeySequence(Qt::Key_Insert)}, [this] { add(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, [this] { edit(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { save(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Add a scan to the paper"), {QKeySequence::Open}, [this] { addFiles(); });
    connect(m_stack, &QStackedWidget::currentChanged, this, &PeoplePage::enableActions);
    enableActions();
}

/// The other views of the page have keys of their own.
void PeoplePage::enableActions()
{
    for (QAction *action : actions())
        if (action->shortcuts().contains(QKeySequence(Qt::Key_Insert)))
            action->setEnabled(m_stack->currentWidget() == m_list || showsPerson());
        else if (action->shortcuts().contains(QKeySequence(QKeySequence::Save)))
            action->setEnabled(showsPerson() || m_twins->isShown());
        else if (!action->data().toByteArray().isEmpty())
            action->setEnabled(showsPerson());
}

void PeoplePage::add()
{
    if (showsPerson() && !m_person->isNew())
        m_person->add();
    else if (!showsPerson())
        emit goTo(newPersonPlace());
}

void PeoplePage::edit()
{
    if (showsPerson())
        m_person->edit();
}

void PeoplePage::save()
{
    if (m_twins->isShown())
        return m_twins->save();
    if (showsPerson())
        m_person->save();
}

void PeoplePage::addFiles()
{
    if (showsPerson())
        m_person->addFiles();
}

void PeoplePage::buildPerson()
{
    m_person = new PersonView(m_desk, m_stack);
    m_stack->addWidget(m_person);
    connect(m_person, &PersonView::left, this, [this] { emit goTo({"people", m_list->bar()->state()}); });
    connect(m_person, &PersonView::tabChosen, this, &Page::moved);
    connect(m_person, &PersonView::named, this, &Page::titleChanged);
    m_twins->serve(m_person);
    connect(m_person, &PersonView::begun, this, &Page::moved);
    connect(m_person, &PersonView::said, this, &Page::said);
    connect(m_person, &PersonView::goTo, this, &Page::goTo);
    connect(m_person, &PersonView::newPersonAsked, this, [this] { emit goTo(newPersonPlace()); });
}

bool PeoplePage::showsPerson() const
{
    return m_person && m_stack->currentWidget() == m_person;
}

QString PeoplePage::title() const
{
    if (m_twins->isShown())
        return m_twins->title();
    return showsPerson() ? m_person->name() : tr("People");
}

void PeoplePage::refresh()
{
    if (m_twins->isShown())
        m_twins->refresh();
    else if (showsPerson())
        m_person->refresh(today());
    else
        m_list->refresh(today());
}

void PeoplePage::open(const QVariantMap &detail)
{
    if (detail.contains(QStringLiteral("person")))
        return showPerson(detail);
    if (m_twins->opens(detail))
        return emit titleChanged();
    if (!detail.isEmpty())
        m_list->bar()->setState(detail);
    showList();
}

void PeoplePage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->takeFocus();
}

void PeoplePage::showPerson(const QVariantMap &detail)
{
    if (!m_person)
        buildPerson();
    m_person->turnTo(detail);
    m_stack->setCurrentWidget(m_person);
    m_person->takeFocus();
}

QVariantMap PeoplePage::detail() const
{
    if (const QVariantMap detail = m_twins->detail(); !detail.isEmpty())
        return detail;
    return showsPerson() ? m_person->detail() : m_list->bar()->state();
}

void PeoplePage::retranslate()
{
    retranslateActions(this);
    m_list->retranslate();
    m_twins->retranslate();
    if (m_person)
        m_person->retranslate();
}

} // namespace muster
