// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/names_view.h"

#include "ui/charts/chart_data.h"
#include "ui/dashboard/strength_words.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QVBoxLayout>

namespace muster {

namespace {

bool speaksVietnamese()
{
    return QLocale().language() == QLocale::Vietnamese;
}

QVariantList cells(const DeployedPerson &person)
{
    const QString unit = person.unit.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(person.unit, person.rotation);
    return {person.fullName, person.serviceNo, speaksVietnamese() ? person.rankVi : person.rankEn, person.mission, person.category,
            unit, person.post, person.arrivedOn, person.extendedEndOn.isValid() ? person.extendedEndOn : person.plannedEndOn,
            person.personId};
}

} // namespace

NamesAnswer askNames(const Database &database, QDate day, const StrengthQuestion &question)
{
    NamesAnswer answer{.day = day, .question = question, .people = deployedPeople(database, {day}, question)};
    for (const StrengthRow &row : strength(database, {day}, question))
        answer.figure += row.strength;
    answer.left = leftOut(database, day, question);
    return answer;
}

NamesView::NamesView(QWidget *parent)
    : QWidget(parent), m_rule(makeLabel(TextLook::Body, {}, this)), m_left(makeLabel(TextLook::Soft, {}, this)),
      m_model(new PagedModel(this)), m_table(new TableView(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    for (QLabel *label : {m_rule, m_left}) {
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    rows->addWidget(m_table, 1);
    setColumns();
    m_table->setPagedModel(m_model);
    connect(m_table, &TableView::opened, this, [this](int row) { emit personChosen(m_model->idOf(row).toLongLong()); });
}

void NamesView::setColumns()
{
    m_model->setColumns({{"name", tr("Name"), Qt::AlignLeft, 190}, {"service_no", tr("Service number"), Qt::AlignLeft, 118},
                         {"rank", tr("Rank"), Qt::AlignLeft, 150}, {"mission", tr("Mission"), Qt::AlignLeft, 90},
                         {"category", tr("Category"), Qt::AlignLeft, 84}, {"unit", tr("Unit"), Qt::AlignLeft, 78},
                         {"post", tr("Post"), Qt::AlignLeft, 160}, {"arrived", tr("Arrived"), Qt::AlignLeft, 96},
                         {"end", tr("Planned end"), Qt::AlignLeft, 100}});
}

void NamesView::setAnswer(const NamesAnswer &answer)
{
    m_answer = answer;
    setColumns();
    const QString day = longDayText(answer.day);
    m_rule->setText(tr("Counted: everybody who arrived on or before %1 and whose last day in the mission is empty, or on or after it. "
                       "Both days count. %n tour(s), each with its name below.", nullptr, int(answer.figure)).arg(day));
    QStringList left{tr("%1 had ended").arg(countText(double(answer.left.alreadyEnded))),
                     tr("%1 had not begun").arg(countText(double(answer.left.notYetArrived)))};
    if (answer.question.figures == Figures::UnitedNations)
        left.append(tr("%1 under way but not counted by the UN").arg(countText(double(answer.left.notCountedByUn))));
    m_left->setText(tr("Left out: %1.").arg(left.join(QStringLiteral(", "))));
    m_table->setEmptyText(tr("Nobody on this day. Choose another day, or another figure."));
    m_table->setAccessibleName(tr("Names behind the figure"));
    m_model->setSource({[people = answer.people](qint64 offset, int limit) {
                            QList<QVariantList> rows;
                            for (const DeployedPerson &person : people.mid(offset, limit))
                                rows.append(cells(person));
                            return rows;
                        },
                        answer.people.size()});
}

} // namespace muster
