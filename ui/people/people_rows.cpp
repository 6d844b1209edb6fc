// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_rows.h"

#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/worker_faults.h"

namespace muster {

namespace {

constexpr int takenAwayAtOnce = 500;

QVariantList cells(const PersonRow &person, QDate day)
{
    return {person.fullName, person.serviceNo, inLanguage(person.rank), person.organisation,
            person.serviceCode, person.bornOn, chipValue(stateChip(person.state, day)), person.passportName,
            sexWords(person.sex), person.nationality, inLanguage(person.service), person.id().value};
}

QList<QVariantList> cells(const QList<PersonRow> &people, QDate day)
{
    QList<QVariantList> list;
    for (const PersonRow &person : people)
        list.append(cells(person, day));
    return list;
}

} // namespace

PeopleRows::PeopleRows(OfficeDesk desk, QWidget *view)
    : QObject(view), m_desk(std::move(desk)), m_view(view), m_model(new PagedModel(this))
{
    onFault(*m_desk.worker, this, [this](const QString &words) { showFault(m_view, words); });
}

/// Where a search finds few, they are all known at once, and with them their count.
PeopleRows::Answer PeopleRows::answerTo(const Database &database, const PeopleFilter &filter, const FoundPeople &before, QDate day)
{
    constexpr int page = PagedModel::pageSize;
    FoundPeople found{.filter = filter};
    if (!filter.words.isEmpty())
        found = foundPeople(database, filter, before);
    const QList<PersonRow> rows = found.isAll || found.ids.size() >= page ? peopleOn(database, found.ids.mid(0, page), day)
                                                                          : people(database, filter, {.limit = page}, day);
    return {found, rows, {.count = found.isAll ? found.ids.size() : rows.size()}};
}

std::function<bool()> PeopleRows::stillWanted() const
{
    return [asked = m_asked, question = m_asked->load()] { return asked->load() == question; };
}

void PeopleRows::ask(const PeopleFilter &filter, QDate day)
{
    ++*m_asked;
    m_day = day;
    m_desk.worker->ask({this, "people"},
                       [filter, day, before = m_found](const Database &database) { return answerTo(database, filter, before, day); },
                       [this](const Answer &answer) { take(answer); });
    if (m_total < 0)
        askTotal();
}

void PeopleRows::askAnew(const PeopleFilter &filter, QDate day)
{
    ++*m_asked;
    m_day = day;
    m_found = {};
    m_desk.worker->ask({this, "people"},
                       [filter, day, wanted = stillWanted()](const Database &database) {
                           Answer answer = answerTo(database, filter, {}, day);
                           if (!answer.found.isAll)
                               answer.outline = peopleOutline(database, filter, wanted);
                           return answer;
                       },
                       [this](const Answer &answer) { takeAnew(answer); });
    askTotal();
}

void PeopleRows::askOutline()
{
    m_desk.worker->ask({this, "outline"},
                       [filter = m_shown, wanted = stillWanted()](const Database &database) {
                           return peopleOutline(database, filter, wanted);
                       },
                       [this, wanted = stillWanted()](const PeopleOutline &outline) {
                           if (wanted())
                               takeOutline(outline);
                       });
}

void PeopleRows::askTotal()
{
    m_desk.worker->ask({this, "total"}, [](const Database &database) { return peopleCount(database, {}); },
                       [this](qint64 total) {
                           m_total = total;
                           emit countChanged();
                       });
}

void PeopleRows::take(const Answer &answer)
{
    m_answered = *m_asked;
    m_shown = answer.found.filter;
    m_found = answer.found;
    m_firstPage = answer.firstPage;
    m_outline = {.count = answer.outline.count};
    m_counted = m_found.isAll || m_firstPage.size() < PagedModel::pageSize;
    m_model->setSource({[this](qint64 offset, int limit) { return this->rows(offset, limit); }, m_outline.count});
    if (!m_counted)
        askOutline();
    emit changed();
    emit countChanged();
}

void PeopleRows::takeAnew(const Answer &answer)
{
    if (answer.found.filter != m_shown || m_answered < 0)
        return take(answer);
    m_answered = *m_asked;
    m_found = answer.found;
    m_firstPage = answer.firstPage;
    takeOutline(answer.outline);
    m_model->reread();
}

void PeopleRows::takeOutline(const PeopleOutline &outline)
{
    m_outline = outline;
    m_counted = true;
    m_model->setCount(outline.count);
    emit countChanged();
}

/// The first page is at hand; another one is read here and now, a few milliseconds from the nearest place known.
QList<QVariantList> PeopleRows::rows(qint64 offset, int limit)
{
    const Database &database = m_desk.office.database();
    QList<PersonRow> found;
    if (offset == 0)
        found = m_firstPage;
    else
        attempt(m_view, [&] {
            found = m_found.isAll ? peopleOn(database, m_found.ids.mid(offset, limit), m_day)
                                  : people(database, m_shown, m_outline.slice(offset, limit), m_day);
        });
    return cells(found, m_day);
}

/// Each stretch is reached from the last person of the one before, on a connection of the thread that asks.
std::function<SheetRows()> PeopleRows::everybody(const PeopleFilter &filter) const
{
    return [address = m_desk.office.database().address(), filter, day = m_day]() -> SheetRows {
        const auto database = std::make_shared<const Database>(Database::open(address));
        return [database, filter, day, after = std::make_shared<PersonKey>()] {
            const QList<PersonRow> found = people(*database, filter, {.after = *after, .limit = takenAwayAtOnce}, day);
            if (!found.isEmpty())
                *after = found.last().key;
            return cells(found, day);
        };
    };
}

} // namespace muster
