// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "ui/charts/chart_data.h"
#include "ui/dashboard/names_view.h"
#include "ui/dashboard/overview.h"
#include "ui/dashboard/reminders.h"
#include "ui/lists/table_view.h"
#include "ui/shell/date_field.h"
#include "ui/shell/day_slider.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_header.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int margin = 24;

} // namespace

DashboardPage::DashboardPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_desk(std::move(desk)), m_header(new PageHeader(this)), m_notToday(makeChip(Tone::Warning, {}, this)),
      m_dateField(new DateField(this)), m_slider(new DaySlider(this)), m_why(makeButton(ButtonLook::Link, {}, this)),
      m_stack(new QStackedWidget(this)), m_overviewRoom(new QScrollArea(m_stack)), m_overview(new Overview(m_overviewRoom->viewport())),
      m_namesView(new NamesView(m_stack))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, Theme::gap, margin, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_slider);
    rows->addWidget(m_stack, 1);
    buildHeader();
    buildStack();
    setTabOrderOf({m_header, m_slider, m_stack});
    showFaults(*m_desk.worker, this);
}

void DashboardPage::buildHeader()
{
    m_header->addTool(m_dateField);
    m_header->addRemark(m_why);
    m_header->addRemark(m_notToday);
    connect(m_dateField, &DateField::dayChanged, this, &DashboardPage::setDay);
    connect(m_slider, &DaySlider::dayChanged, this, &DashboardPage::setDay);
    connect(m_why, &QPushButton::clicked, this, [this] { m_names ? emit goTo({"dashboard", {{"day", m_day}}}) : showNames({}); });
}

void DashboardPage::buildStack()
{
    m_overviewRoom->setWidgetResizable(true);
    m_overviewRoom->setFocusPolicy(Qt::NoFocus);
    m_overviewRoom->setWidget(m_overview);
    m_stack->addWidget(m_overviewRoom);
    m_stack->addWidget(m_namesView);
    connect(m_overview, &Overview::askedFor, this, &DashboardPage::showNames);
    connect(m_overview->reminders(), &Reminders::askedFor, this, [this](const QString &within) {
        emit goTo({"procedures", {{QStringLiteral("view"), QStringLiteral("due")}, {QStringLiteral("within"), within}}});
    });
    connect(m_overview, &Overview::outcomesAskedFor, this, [this] { emit goTo({"training", {{QStringLiteral("view"), QStringLiteral("outcomes")}}}); });
    connect(m_overview, &Overview::dayChosen, this, &DashboardPage::setDay);
    connect(m_overview, &Overview::seriesByChanged, this, &DashboardPage::askForSeries);
    connect(m_namesView, &NamesView::personChosen, this,
            [this](qint64 person) { emit goTo({"people", {{"person", person}}}); });
}

QString DashboardPage::title() const
{
    return tr("Deployed strength");
}

QVariantMap DashboardPage::detail() const
{
    QVariantMap detail{{"day", m_day}};
    if (m_names)
        detail.insert(QStringLiteral("names"), toDetail(*m_names));
    return detail;
}

void DashboardPage::open(const QVariantMap &detail)
{
    const QDate day = detail.value(QStringLiteral("day")).toDate();
    if (day.isValid() || !m_day.isValid())
        m_day = day.isValid() ? day : today();
    m_names.reset();
    if (const QVariant names = detail.value(QStringLiteral("names")); names.isValid())
        m_names = namesQuestionOf(names.toMap());
    m_stack->setCurrentIndex(m_names ? 1 : 0);
    if (m_names)
        m_namesView->table()->setFocus();
}

void DashboardPage::refresh()
{
    m_dateField->setToday(today());
    m_dateField->setDay(m_day);
    showHeader();
    askForFigures();
    askForSeries();
    askForReminders();
    if (m_names)
        askForNames();
}

void DashboardPage::retranslate()
{
    m_overview->retranslate();
    showHeader();
}

void DashboardPage::setDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    m_dateField->setDay(day);
    m_slider->setDay(day);
    showHeader();
    askForFigures();
    if (m_names)
        askForNames();
    emit moved();
}

void DashboardPage::showNames(const NamesQuestion &question)
{
    emit goTo({"dashboard", {{"day", m_day}, {"names", toDetail(question)}}});
}

void DashboardPage::showHeader()
{
    const QString day = QLocale().toString(m_day, QLocale::LongFormat);
    m_header->setTitle(m_names ? tr("Names") : tr("Deployed strength"));
    m_header->setSubtitle(tr("on %1").arg(day));
    m_why->setText(m_names ? tr("back to the figures") : tr("why these numbers, and who"));
    m_notToday->setVisible(m_day != today());
    setChip(m_notToday, Tone::Warning, m_day < today() ? tr("a past day, not today") : tr("a day to come, not today"));
}

void DashboardPage::askForFigures()
{
    m_desk.worker->ask({this, "figures"}, [day = m_day](const Database &database) { return askDashboard(database, day); },
                       [this](const DashboardAnswer &answer) { showAnswer(answer); });
}

void DashboardPage::askForSeries()
{
    m_desk.worker->ask({this, "series"},
                       [until = today(), by = m_overview->seriesBy()](const Database &database) { return askSeries(database, until, by); },
                       [this](const SeriesAnswer &answer) { m_overview->setSeries(answer); });
}

/// Reminders are of today, whatever day the figures are of.
void DashboardPage::askForReminders()
{
    m_desk.worker->ask({this, "reminders"}, [day = today()](const Database &database) { return dueCounts(database, day); },
                       [this](const DueCounts &counts) { m_overview->reminders()->setCounts(counts); });
}

void DashboardPage::askForNames()
{
    m_desk.worker->ask({this, "names"},
                       [day = m_day, question = *m_names](const Database &database) { return askNames(database, day, question); },
                       [this](const NamesAnswer &answer) { showNamesAnswer(answer); });
}

void DashboardPage::showAnswer(const DashboardAnswer &answer)
{
    const QDate first = answer.days.first.isValid() ? answer.days.first : today().addYears(-1);
    const QDate last = std::max({answer.days.last, today(), m_day});
    m_slider->setRange(std::min(first, m_day), last);
    m_slider->setDay(m_day);
    m_overview->setAnswer(answer);
    if (!m_names)
        emit counted(tr("%1 deployed").arg(countText(double(answer.deployed()))));
}

void DashboardPage::showNamesAnswer(const NamesAnswer &answer)
{
    if (!m_names)
        return;
    m_header->setTitle(answer.title);
    m_namesView->setAnswer(answer, QStringLiteral("names-%1").arg(int(m_names->of)));
    emit counted(tr("figure %1 = %2 names").arg(countText(double(answer.figure)), countText(double(answer.rows.size()))));
}

} // namespace muster
