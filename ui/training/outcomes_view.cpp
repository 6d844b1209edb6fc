// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/outcomes_view.h"

#include "ui/charts/bar_chart.h"
#include "ui/charts/card.h"
#include "ui/dashboard/names_view.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/table_view.h"
#include "ui/people/person_place.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/worker_faults.h"
#include "ui/training/course_place.h"
#include "ui/training/outcomes_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

namespace {

enum { KeyColumn, TrainedColumn, PassedColumn, PercentColumn, QualifiedColumn };
enum { CodeColumn, TitleColumn, EndsColumn, PartnerColumn, NationsColumn, CourseTrained, CoursePassed, CourseQualified };

const QString figureKey = QStringLiteral("figure");
const QString namesKey = QStringLiteral("names");

OutcomeFigure figureOfColumn(int column)
{
    switch (column) {
    case PassedColumn: case PercentColumn: return OutcomeFigure::Passed;
    case QualifiedColumn: return OutcomeFigure::Qualified;
    default: return OutcomeFigure::Trained;
    }
}

std::optional<OutcomeFigure> figureOfCourseColumn(int column)
{
    switch (column) {
    case CourseTrained: case NationsColumn: return OutcomeFigure::Trained;
    case CoursePassed: return OutcomeFigure::Passed;
    case CourseQualified: return OutcomeFigure::Qualified;
    default: return std::nullopt;
    }
}

QString figureLink(OutcomeFigure figure, qint64 count)
{
    return QStringLiteral("%1&nbsp;<a href=\"%2\"><b>%3</b></a>").arg(figureWords(figure)).arg(int(figure)).arg(countText(double(count)));
}

} // namespace

OutcomesView::OutcomesView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_bar(new OutcomesBar(this)), m_stack(new QStackedWidget(this)),
      m_totals(makeLabel(TextLook::Body, {}, this)), m_table(new HeldTable(QStringLiteral("outcomes"), {{KeyColumn, 1}}, this)),
      m_tools(makeListButton(m_table, this)), m_trendCard(new Card({}, this)), m_trend(new BarChart), m_trendBy(new QComboBox),
      m_internationalName(makeLabel(TextLook::Heading, {}, this)),
      m_international(new HeldTable(QStringLiteral("international"), {{TitleColumn, 2}, {NationsColumn, 2}}, this)),
      m_back(makeButton(ButtonLook::Plain, {}, this)), m_namesTitle(makeLabel(TextLook::Heading, {}, this)), m_names(new NamesView(this))
{
    build();
    listen();
    retranslate();
}

void OutcomesView::listen()
{
    connect(m_bar, &OutcomesBar::changed, this, [this] {
        showFigures();
        ask();
        emit moved();
    });
    connect(m_trendBy, &QComboBox::activated, this, [this] { ask(); });
    connect(m_totals, &QLabel::linkActivated, this, [this](const QString &figure) { showNames({}, OutcomeFigure(figure.toInt())); });
    connect(m_table, &HeldTable::openedRecord, this, &OutcomesView::openRow);
    connect(m_international, &HeldTable::openedRecord, this, &OutcomesView::openCourse);
    connect(m_trend, &BarChart::activated, this, &OutcomesView::openBar);
    connect(m_back, &QPushButton::clicked, this, [this] { stepBack(); });
    connect(m_names, &NamesView::personChosen, this, [this](qint64 person) { emit goTo(personPlace({person})); });
    showFaults(*m_desk.worker, this);
}

void OutcomesView::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { m_bar->fill(m_desk.office.database()); });
    ask();
    if (m_shown)
        askNames();
}

void OutcomesView::ask()
{
    const OutcomesAsked asked{m_bar->by(), trendChosen(), m_bar->among()};
    m_desk.worker->ask({this, "outcomes"}, [asked](const Database &database) { return askOutcomes(database, asked); },
                       [this](const OutcomesAnswer &answer) { take(answer); });
}

TrendBy OutcomesView::trendChosen() const
{
    return TrendBy(m_trendBy->currentData().toInt());
}

void OutcomesView::take(const OutcomesAnswer &answer)
{
    m_answer = answer;
    setColumns();
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < answer.rows.size(); ++i) {
        const OutcomeRow &row = answer.rows[i];
        rows.append({valueWords(m_bar->by(), row.keys[0]), row.trained, row.passed, passedPercent(row), row.qualified, i + 1});
    }
    m_table->setRows(rows);
    m_trend->setData(trendChart(answer.years, trendChosen()));
    QList<QVariantList> courses;
    for (const InternationalCourse &course : answer.international)
        courses.append({course.code, course.title, course.endsOn.isValid() ? course.endsOn : course.startsOn, course.partner, nationWords(course.nations),
                        course.trained, course.passed, course.qualified, course.id.value});
    m_international->setRows(courses);
    for (HeldTable *table : {m_table, m_international})
        if (table->chosen() == 0 && table->count() > 0)
            table->choose(table->idAt(0));
    showTotals();
    tellTotals();
}

void OutcomesView::showTotals()
{
    const OutcomeRow &all = m_answer.all;
    m_totals->clear();
    m_totals->setText(QStringList{figureLink(OutcomeFigure::Trained, all.trained), figureLink(OutcomeFigure::Passed, all.passed),
                                  figureLink(OutcomeFigure::NotPassed, all.trained - all.passed), figureLink(OutcomeFigure::Qualified, all.qualified)}
                          .join(QStringLiteral(" · ")));
}

void OutcomesView::tellTotals()
{
    if (!m_shown)
        emit counted(tr("Trained: %1").arg(countText(double(m_answer.all.trained))));
}

OutcomeQuestion OutcomesView::shownQuestion() const
{
    OutcomeQuestion question = m_bar->among();
    if (m_shown)
        question.where += m_shown->where;
    return question;
}

void OutcomesView::showNames(const QList<OutcomeCondition> &where, OutcomeFigure figure)
{
    m_shown = {where, figure};
    m_stack->setCurrentIndex(1);
    askNames();
    m_names->table()->setFocus();
    emit moved();
}

void OutcomesView::askNames()
{
    const OutcomeQuestion question = shownQuestion();
    const OutcomeFigure figure = m_shown->figure;
    m_desk.worker->ask({this, "names"}, [question, figure](const Database &database) { return askTrainedNames(database, question, figure); },
                       [this](const NamesAnswer &answer) { takeNames(answer); });
}

void OutcomesView::takeNames(const NamesAnswer &answer)
{
    if (!m_shown)
        return;
    m_namesTitle->setText(QStringLiteral("%1 (%2)").arg(answer.title, countText(double(answer.figure))));
    m_names->setAnswer(answer, QStringLiteral("trained-names"));
    emit counted(countText(double(answer.figure)));
}

void OutcomesView::showFigures()
{
    m_shown.reset();
    m_stack->setCurrentIndex(0);
}

bool OutcomesView::stepBack()
{
    if (!m_shown)
        return false;
    showFigures();
    tellTotals();
    m_table->setFocus();
    emit moved();
    return true;
}

void OutcomesView::openRow(qint64 id)
{
    const QString value = m_answer.rows.value(id - 1).keys.value(0);
    showNames({{m_bar->by(), value}}, figureOfColumn(m_table->currentIndex().column()));
}

/// A figure opens its names, the rest of the row the course.
void OutcomesView::openCourse(qint64 id)
{
    const auto figure = figureOfCourseColumn(m_international->currentIndex().column());
    const auto known = std::find_if(m_answer.international.begin(), m_answer.international.end(), [id](const InternationalCourse &each) { return each.id.value == id; });
    if (figure && known != m_answer.international.end())
        showNames({{OutcomeKey::Course, known->code}}, *figure);
    else
        emit goTo(coursePlace({id}));
}

void OutcomesView::openBar(const QString &year, const QString &part)
{
    QList<OutcomeCondition> where{{OutcomeKey::Year, year}};
    if (part.isEmpty())
        return showNames(where, OutcomeFigure::Trained);
    if (trendChosen() == TrendBy::Result)
        return showNames(where, part == QLatin1String("passed") ? OutcomeFigure::Passed : OutcomeFigure::NotPassed);
    where.append({trendChosen() == TrendBy::Sex ? OutcomeKey::Sex : OutcomeKey::Service, part});
    showNames(where, OutcomeFigure::Trained);
}

void OutcomesView::open(const QVariantMap &detail)
{
    m_bar->open(detail);
    showFigures();
    if (!detail.contains(figureKey))
        return;
    Shown shown{{}, OutcomeFigure(detail.value(figureKey).toInt())};
    const QStringList parts = detail.value(namesKey).toStringList();
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        if (const auto key = outcomeKey(parts[i]))
            shown.where.append({*key, parts[i + 1]});
    m_shown = shown;
    m_stack->setCurrentIndex(1);
}

QVariantMap OutcomesView::detail() const
{
    QVariantMap detail = m_bar->detail();
    if (!m_shown)
        return detail;
    QStringList parts;
    for (const OutcomeCondition &condition : m_shown->where)
        parts << QLatin1String(info(condition.key).code) << condition.value;
    detail.insert(figureKey, int(m_shown->figure));
    detail.insert(namesKey, parts);
    return detail;
}

/// The links take their colour when they are written.
void OutcomesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showTotals();
    PageView::changeEvent(event);
}

void OutcomesView::takeFocus()
{
    if (m_shown)
        m_names->table()->setFocus();
    else
        m_table->setFocus();
}

} // namespace muster
