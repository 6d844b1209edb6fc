// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "ui/shell/page.h"
#include "ui/start/office_plan.h"

#include <QFutureWatcher>

#include <future>

class QLabel;
class QStackedWidget;

namespace muster {

class NewOfficeForm;
class StartChoices;

/// The way out of the start page: who makes and opens offices, and what shows an office in the window. It throws the
/// faults of Office::open.
struct OfficeDoor {
    QString author;
    std::function<void(const OfficeAddress &)> open;
};

/// Where to work: a new office, one that is there already, or the sample. What takes time is done off the window's
/// thread; what fails is told in the strip, and the page stays.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(OfficeDoor door, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// {new: true} shows the form of a new office, {fault: words, address: text} tells why that office did not open.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    StartChoices *choices() const { return m_choices; }
    NewOfficeForm *form() const { return m_form; }
    /// An office is being made or asked for.
    bool isBusy() const { return m_work.isRunning(); }

private:
    void build();
    QWidget *buildBusy();
    void showForm();
    void showChoices();
    void make(const OfficePlan &plan);
    void openSample();
    void enter(const OfficeAddress &address);
    void work(const QString &words, const std::function<void()> &job);
    void finish();
    void wait(bool isWaiting);

    OfficeDoor m_door;
    QLabel *m_title;
    QLabel *m_words;
    QStackedWidget *m_stack;
    StartChoices *m_choices;
    NewOfficeForm *m_form;
    QWidget *m_busy;
    QLabel *m_busyWords;
    QFutureWatcher<void> m_work;
    std::future<void> m_result;     ///< with the fault of the work, as it was thrown
    OfficeAddress m_wanted;
};

} // namespace muster
