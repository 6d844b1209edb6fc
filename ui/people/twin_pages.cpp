// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/twin_pages.h"

#include "ui/forms/for_all_view.h"
#include "ui/forms/record_form.h"
#include "ui/people/duplicates_view.h"
#include "ui/people/merge_view.h"
#include "ui/people/merges_line.h"
#include "ui/people/people_tools.h"
#include "ui/people/people_view.h"
#include "ui/people/person_place.h"
#include "ui/people/person_view.h"
#include "ui/people/profile_tab.h"
#include "ui/people/twins_strip.h"
#include "ui/shell/guard.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

/// The fields in which many people are alike; names, numbers and days of birth are each person's own.
const QList<QByteArray> &fieldsForAll()
{
    static const QList<QByteArray> columns{"organisation_id", "service_id", "nationality", "sex", "note"};
    return columns;
}

TypedPerson typedPerson(const ProfileTab &profile)
{
    const Person typed = profile.typed();
    return {.self = {profile.panel()->form()->stored().state.id}, .serviceNo = typed.serviceNo, .fullName = typed.fullName, .bornOn = typed.bornOn};
}

QList<qint64> numbers(const QList<PersonId> &ids)
{
    QList<qint64> numbers;
    for (const PersonId id : ids)
        numbers.append(id.value);
    return numbers;
}

} // namespace

TwinPages::TwinPages(OfficeDesk desk, QStackedWidget *stack, PeopleView *list)
    : QObject(stack), m_desk(std::move(desk)), m_stack(stack), m_list(list)
{
    connect(list, &PeopleView::mergeAsked, this, [this](PersonId one, PersonId other) { emit goTo(mergePlace(one, other)); });
    connect(list, &PeopleView::duplicatesAsked, this, [this] { emit goTo(duplicatesPlace()); });
    connect(list, &PeopleView::setFieldAsked, this, &TwinPages::showForAll);
}

void TwinPages::buildMerge()
{
    m_merge = new MergeView(m_desk, m_stack);
    m_stack->addWidget(m_merge);
    connect(m_merge, &MergeView::left, this, &TwinPages::leaveMerge);
    connect(m_merge, &MergeView::said, this, &TwinPages::said);
    connect(m_merge, &MergeView::merged, this, [this](PersonId kept) { emit goTo(personPlace(kept)); });
}

void TwinPages::buildDuplicates()
{
    m_duplicates = new DuplicatesView(m_desk, m_stack);
    m_stack->addWidget(m_duplicates);
    connect(m_duplicates, &DuplicatesView::left, this, &TwinPages::backToList);
    connect(m_duplicates, &DuplicatesView::said, this, &TwinPages::said);
    connect(m_duplicates, &DuplicatesView::opened, this, [this](PersonId id) { emit goTo(personPlace(id)); });
    connect(m_duplicates, &DuplicatesView::mergeAsked, this, [this](PersonId one, PersonId other) { emit goTo(mergePlace(one, other)); });
}

void TwinPages::buildForAll()
{
    m_forAll = new ForAllView(m_desk, recordType<Person>(), fieldsForAll(), m_stack);
    m_stack->addWidget(m_forAll);
    connect(m_forAll, &ForAllView::left, this, &TwinPages::backToList);
    connect(m_forAll, &ForAllView::done, this, [this](const QString &words) {
        emit said(words);
        emit backToList();
    });
}

bool TwinPages::opens(const QVariantMap &detail)
{
    if (detail.contains(QStringLiteral("merge")))
        showMerge(detail);
    else if (detail.contains(QStringLiteral("duplicates")))
        showDuplicates();
    else
        return false;
    return true;
}

void TwinPages::setCurrent(QWidget *sheet)
{
    m_fromDuplicates = m_duplicates && m_stack->currentWidget() == m_duplicates;
    m_stack->setCurrentWidget(sheet);
}

void TwinPages::showMerge(const QVariantMap &detail)
{
    if (!m_merge)
        buildMerge();
    setCurrent(m_merge);
    m_merge->begin({detail.value(QStringLiteral("merge")).toLongLong()}, {detail.value(QStringLiteral("with")).toLongLong()});
}

void TwinPages::showDuplicates()
{
    if (!m_duplicates)
        buildDuplicates();
    setCurrent(m_duplicates);
    m_duplicates->look();
    m_duplicates->takeFocus();
}

void TwinPages::showForAll()
{
    const ChosenPeople chosen = m_list->tools()->chosen();
    if (!chosen.all && chosen.ids.isEmpty())
        return;
    if (!m_forAll)
        buildForAll();
    setCurrent(m_forAll);
    m_forAll->begin([chosen](const Database &database) {
        return numbers(chosen.all ? peopleIds(database, chosen.filter) : chosen.ids);
    });
}

void TwinPages::leaveMerge()
{
    if (m_fromDuplicates)
        emit goTo(duplicatesPlace());
    else
        emit backToList();
}

bool TwinPages::isShown() const
{
    const QWidget *shown = m_stack->currentWidget();
    return (m_merge && shown == m_merge) || (m_duplicates && shown == m_duplicates) || (m_forAll && shown == m_forAll);
}

QVariantMap TwinPages::detail() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (m_merge && shown == m_merge)
        return mergePlace(m_merge->kept(), m_merge->other()).detail;
    if (m_duplicates && shown == m_duplicates)
        return duplicatesPlace().detail;
    return {};
}

QString TwinPages::title() const
{
    if (m_merge && m_stack->currentWidget() == m_merge)
        return tr("Merge two people");
    if (m_duplicates && m_stack->currentWidget() == m_duplicates)
        return tr("Possible duplicates");
    return tr("People");
}

/// The field for all is left as it is: what somebody saves meanwhile is noticed when it is set.
void TwinPages::refresh()
{
    if (m_merge && m_stack->currentWidget() == m_merge)
        m_merge->refresh();
    if (m_duplicates && m_stack->currentWidget() == m_duplicates)
        m_duplicates->refresh();
}

void TwinPages::retranslate()
{
    if (m_merge)
        m_merge->retranslate();
    if (m_duplicates)
        m_duplicates->retranslate();
    if (m_strip)
        m_strip->retranslate();
    if (m_forAll)
        m_forAll->retranslate();
}

void TwinPages::save()
{
    if (m_forAll && m_stack->currentWidget() == m_forAll)
        m_forAll->set();
}

void TwinPages::serve(PersonView *person)
{
    addMergesLine(person);
    addTwinsStrip(person);
}

/// A new form that is still empty begins with nobody; what is saved has no need of the strip.
void TwinPages::addTwinsStrip(PersonView *person)
{
    ProfileTab *profile = person->profile();
    m_strip = new TwinsStrip(m_desk, profile);
    profile->above()->addWidget(m_strip);
    connect(profile, &ProfileTab::typing, m_strip, [strip = m_strip, profile] {
        const RecordForm *form = profile->panel()->form();
        if (form->isEdited())
            strip->follow(typedPerson(*profile));
        else if (form->isNew())
            strip->clear();
        else
            strip->follow({});
    });
    connect(profile, &ProfileTab::begun, m_strip, &TwinsStrip::personSaved);
    connect(m_strip, &TwinsStrip::opened, this, [this](PersonId id) { emit goTo(personPlace(id)); });
    connect(m_strip, &TwinsStrip::mergeAsked, this, [this](PersonId self, PersonId twin) { emit goTo(mergePlace(self, twin)); });
    connect(m_strip, &TwinsStrip::said, this, &TwinPages::said);
}

void TwinPages::addMergesLine(PersonView *person)
{
    auto *line = new MergesLine(m_desk, person);
    person->addLine(line);
    connect(person, &PersonView::named, line, [line, person] {
        attempt(line, [&] { line->fill({person->detail().value(QStringLiteral("person")).toLongLong()}); });
    });
    connect(line, &MergesLine::said, this, &TwinPages::said);
    connect(line, &MergesLine::takenApart, this, [this](PersonId other) { emit goTo(personPlace(other)); });
}

} // namespace muster
