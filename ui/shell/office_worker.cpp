// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/office_worker.h"

#include "core/base/errors.h"

#include <QCoreApplication>

namespace muster {

struct OfficeWorker::Question {
    QPointer<QObject> asker;
    QPair<QObject *, QByteArray> kind;
    Reading read;
    std::function<void()> take;
    std::atomic<bool> stale = false;
    QString fault;
};

OfficeWorker::OfficeWorker(OfficeAddress address, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, [this] { m_database.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

OfficeWorker::~OfficeWorker()
{
    for (const auto &question : std::as_const(m_newest))
        question->stale = true;
    m_thread.quit();
    m_thread.wait();
    delete m_there;
}

void OfficeWorker::post(const Asker &asker, Reading read, std::function<void()> take)
{
    auto question = std::make_shared<Question>();
    question->asker = asker.object;
    question->kind = {asker.object, asker.question};
    question->read = std::move(read);
    question->take = std::move(take);
    if (const auto older = m_newest.value(question->kind))
        older->stale = true;
    m_newest.insert(question->kind, question);
    if (m_waiting++ == 0)
        emit busyChanged(true);
    QMetaObject::invokeMethod(m_there, [this, question] { work(question); }, Qt::QueuedConnection);
}

/// In the other thread. What it throws is carried over as words: this is the thread's own border.
void OfficeWorker::work(const std::shared_ptr<Question> &question)
{
    try {
        if (!question->stale) {
            if (!m_database)
                m_database = Database::open(m_address);
            question->read(*m_database);
        }
    } catch (const Fault &fault) {
        question->fault = fault.words();
    } catch (const std::exception &error) {
        question->fault = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(this, [this, question] { answered(question); }, Qt::QueuedConnection);
}

void OfficeWorker::answered(const std::shared_ptr<Question> &question)
{
    if (m_newest.value(question->kind) == question)
        m_newest.remove(question->kind);
    if (!question->fault.isEmpty())
        emit failed(question->asker, question->fault);
    else if (!question->stale && question->asker)
        question->take();
    if (--m_waiting == 0)
        emit busyChanged(false);
}

void OfficeWorker::settle()
{
    while (isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace muster
