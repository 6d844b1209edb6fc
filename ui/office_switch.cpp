// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office_switch.h"

#include "ui/draft_reminder.h"
#include "ui/shell/language.h"
#include "ui/start/recent_offices.h"

#include <QApplication>
#include <QSettings>

namespace muster {

/// One window and what it works at; the window goes first.
struct OfficeSwitch::Sitting {
    std::optional<Office> office = {};
    std::optional<OfficeDesk> desk = {};
    std::unique_ptr<MainWindow> window = {};
    std::optional<ChangeWatch> watch = {};
};

OfficeSwitch::OfficeSwitch(QString author, OpeningChoice choice) : m_author(std::move(author)), m_choice(std::move(choice)) {}

OfficeSwitch::~OfficeSwitch() = default;

MainWindow *OfficeSwitch::window() const
{
    return m_sitting ? m_sitting->window.get() : nullptr;
}

const OfficeDesk *OfficeSwitch::desk() const
{
    return m_sitting && m_sitting->desk ? &*m_sitting->desk : nullptr;
}

OpeningChoice OfficeSwitch::choiceFor(const OfficeAddress &address)
{
    OpeningChoice choice = m_choice;
    choice.door = {m_author, [this](const OfficeAddress &other) { open(other), welcome(); }};
    if (!choice.today.isValid() && address.text == sampleOffice().text)
        choice.today = sampleToday();
    return choice;
}

void OfficeSwitch::open(const OfficeAddress &address)
{
    auto next = std::make_unique<Sitting>();
    next->office.emplace(Office::open(address, {m_author, QDateTime::currentDateTimeUtc()}));
    next->desk.emplace(*next->office);
    next->window = std::make_unique<MainWindow>(officeWindow(*next->desk, choiceFor(address)));
    next->watch.emplace(next->office->database(), [window = next->window.get()] { window->refreshPage(); });
    take(std::move(next));
    window()->openWhereLeft();
}

void OfficeSwitch::welcome() const
{
    if (!desk())
        return;
    rememberOffice({desk()->office.database().address(), desk()->office.name()});
    remindOfDrafts(*window(), *desk());
}

void OfficeSwitch::choose(const QVariantMap &detail)
{
    auto next = std::make_unique<Sitting>();
    next->window = std::make_unique<MainWindow>(startWindow(choiceFor({})));
    take(std::move(next));
    window()->go({"start", detail});
}

/// The former window may still stand in its own click, so that it goes only in the next round of events.
void OfficeSwitch::take(std::unique_ptr<Sitting> next)
{
    std::shared_ptr<Sitting> former = std::move(m_sitting);
    m_sitting = std::move(next);
    connect(window(), &MainWindow::languageChosen, this, &OfficeSwitch::speak);
    if (!former)
        return;
    former->watch.reset();
    if (former->window->isVisible()) {
        window()->setGeometry(former->window->geometry());
        window()->show();
        former->window->close();
    }
    QMetaObject::invokeMethod(this, [former] { former->window.reset(); }, Qt::QueuedConnection);
}

void OfficeSwitch::speak(const QString &language)
{
    m_choice.language = language;
    applyLanguage(*qApp, language);
    QSettings().setValue(QStringLiteral("language"), language);
}

} // namespace muster
