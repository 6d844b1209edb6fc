// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sheet_job.h"

#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"

#include <QLocale>
#include <QThread>
#include <QWidget>

namespace muster {

namespace {

constexpr int firstWordAfter = 500;
constexpr int wordsEvery = 200;

} // namespace

SheetJob::SheetJob(SheetTask task, QWidget *window)
    : QObject(window), m_task(std::move(task)), m_window(window), m_thread(QThread::create([this] { run(); }))
{
    connect(m_thread.get(), &QThread::finished, this, &SheetJob::finish);
    connect(&m_timer, &QTimer::timeout, this, &SheetJob::tell);
    m_timer.start(firstWordAfter);
    m_thread->start();
}

SheetJob::~SheetJob()
{
    m_stopped = true;
    m_thread->wait();
}

/// In the other thread. What it throws is carried over as words: this is the thread's own border.
void SheetJob::run()
{
    try {
        m_written = m_task.work([this](qint64 rows) {
            m_rows = rows;
            return !m_stopped;
        });
    } catch (const Fault &fault) {
        m_fault = fault.words();
    } catch (const std::exception &error) {
        m_fault = unforeseenWords(error.what());
    }
}

void SheetJob::tell()
{
    auto *strip = stripFor(m_window);
    if (!strip)
        return;
    const QLocale locale;
    const QString words = tr("%1: %2 of %3").arg(m_task.name, locale.toString(m_rows), locale.toString(qMax(m_task.rows, m_rows.load())));
    if (std::exchange(m_told, true))
        return strip->amend(words);
    strip->say(Tone::Info, words);
    strip->offer({{tr("Stop"), [this] { stop(); }}});
    m_timer.start(wordsEvery);
}

void SheetJob::finish()
{
    m_timer.stop();
    if (auto *strip = stripFor(m_window); m_told && strip)
        strip->dismiss();
    if (!m_fault.isEmpty())
        showFault(m_window, m_fault);
    else if (m_written)
        m_task.done(*m_written);
    else if (auto *strip = stripFor(m_window))
        strip->say(Tone::Info, tr("%1: stopped. No file was changed.").arg(m_task.name));
    deleteLater();
}

} // namespace muster
