// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "core/office/office.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"
#include "ui/start/new_office_form.h"
#include "ui/start/recent_offices.h"
#include "ui/start/start_choices.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace muster {

namespace {

constexpr int columnWidth = 760;

Signature signature(const QString &author)
{
    return {author, QDateTime::currentDateTimeUtc()};
}

} // namespace

StartPage::StartPage(OfficeDoor door, QWidget *parent)
    : Page(parent), m_door(std::move(door)), m_title(makeLabel(TextLook::Title, {}, this)),
      m_words(makeLabel(TextLook::Soft, {}, this)), m_stack(new QStackedWidget(this)), m_choices(new StartChoices(m_stack)),
      m_form(new NewOfficeForm(m_stack)), m_busy(buildBusy())
{
    build();
    connect(m_choices, &StartChoices::newAsked, this, &StartPage::showForm);
    connect(m_choices, &StartChoices::sampleAsked, this, &StartPage::openSample);
    connect(m_choices, &StartChoices::chosen, this, &StartPage::enter);
    connect(m_form, &NewOfficeForm::asked, this, &StartPage::make);
    connect(m_form, &NewOfficeForm::left, this, &StartPage::showChoices);
    connect(&m_work, &QFutureWatcher<void>::finished, this, &StartPage::finish);
    retranslate();
}

void StartPage::build()
{
    m_words->setWordWrap(true);
    m_stack->addWidget(m_choices);
    m_stack->addWidget(m_form);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(3 * Theme::unit, 4 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit);
    rows->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words), m_busy})
        rows->addWidget(part);
    rows->addWidget(m_stack);
    rows->addStretch(1);
    auto *middle = new QWidget;
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addStretch(1);
    columns->addWidget(column, 100);
    columns->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *StartPage::buildBusy()
{
    auto *busy = new QWidget(this);
    m_busyWords = makeLabel(TextLook::Body, {}, busy);
    auto *bar = new QProgressBar(busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *rows = new QVBoxLayout(busy);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_busyWords);
    rows->addWidget(bar);
    busy->hide();
    return busy;
}

QString StartPage::title() const
{
    return tr("Choose an office");
}

void StartPage::refresh()
{
    m_choices->refresh();
}

void StartPage::open(const QVariantMap &detail)
{
    if (detail.value(QStringLiteral("new")).toBool())
        return showForm();
    showChoices();
    const QString fault = detail.value(QStringLiteral("fault")).toString();
    if (fault.isEmpty())
        return;
    m_choices->offer(OfficeAddress::of(detail.value(QStringLiteral("address")).toString()));
    showFault(this, fault);
}

QVariantMap StartPage::detail() const
{
    return m_stack->currentWidget() == m_form ? QVariantMap{{QStringLiteral("new"), true}} : QVariantMap();
}

void StartPage::showForm()
{
    m_stack->setCurrentWidget(m_form);
    m_form->begin();
}

void StartPage::showChoices()
{
    m_stack->setCurrentWidget(m_choices);
    m_choices->takeFocus();
}

void StartPage::make(const OfficePlan &plan)
{
    m_wanted = plan.address();
    work(tr("Making the office “%1”…").arg(plan.profile().name),
         [address = m_wanted, profile = plan.profile(), by = signature(m_door.author)] { createOffice(address, profile, by); });
}

void StartPage::openSample()
{
    const OfficeAddress sample = sampleOffice();
    if (QFileInfo::exists(sample.text))
        return enter(sample);
    m_wanted = sample;
    work(tr("Making the sample office…"), [sample, by = signature(m_door.author)] {
        QDir().mkpath(QFileInfo(sample.text).path());
        createOffice(sample, NewOffice::SampleAtWork, by);
    });
}

/// Asked for off the window's thread first, since a server may be slow to answer.
void StartPage::enter(const OfficeAddress &address)
{
    m_wanted = address;
    work(tr("Opening %1…").arg(address.shown()), [address, by = signature(m_door.author)] { Office::open(address, by); });
}

void StartPage::work(const QString &words, const std::function<void()> &job)
{
    if (isBusy())
        return;
    m_busyWords->setText(words);
    wait(true);
    auto task = std::make_shared<std::packaged_task<void()>>(job);
    m_result = task->get_future();
    m_work.setFuture(QtConcurrent::run([task] { (*task)(); }));
}

void StartPage::wait(bool isWaiting)
{
    m_busy->setVisible(isWaiting);
    m_stack->setEnabled(!isWaiting);
}

void StartPage::finish()
{
    wait(false);
    const bool isOpen = attempt(this, [this] {
        m_result.get();
        m_door.open(m_wanted);
    });
    if (isOpen)
        return;
    refresh();
    if (m_stack->currentWidget() == m_form)
        m_form->setFocus();
    else
        m_choices->offer(m_wanted);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Choose an office"));
    m_words->setText(tr("Muster keeps the selection, training and deployment of peacekeepers. All of it lives in an office: "
                        "one file on this computer, or a database that several clerks share."));
    m_choices->retranslate();
    m_form->retranslate();
    emit titleChanged();
}

} // namespace muster
