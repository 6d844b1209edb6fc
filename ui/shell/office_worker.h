// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace muster {

/// Reads the office off the window's thread, on a connection of its own, one question after another. An answer comes
/// back in the window's thread; it is dropped when its asker is gone or has asked the same kind of question again
/// meanwhile.
class OfficeWorker : public QObject {
    Q_OBJECT

public:
    explicit OfficeWorker(OfficeAddress address, QObject *parent = nullptr);
    ~OfficeWorker() override;

    /// The newest question of a kind (an asker and a name) takes the place of older ones that have not begun.
    struct Asker {
        QObject *object;
        QByteArray question;
    };

    /// `read` runs in the other thread; `take` gets its answer in this one. A fault in reading goes to failed().
    template <class Read, class Take>
    void ask(const Asker &asker, Read read, Take take)
    {
        using Answer = std::invoke_result_t<Read, const Database &>;
        auto answer = std::make_shared<std::optional<Answer>>();
        post(asker, [read, answer](const Database &database) { *answer = read(database); },
             [answer, take] { take(**answer); });
    }

    bool isBusy() const { return m_waiting > 0; }
    /// Handles events until every question is answered; for a picture or a print of what is shown.
    void settle();

signals:
    void busyChanged(bool busy);
    void failed(QObject *asker, const QString &words);

private:
    struct Question;
    using Reading = std::function<void(const Database &)>;
    void post(const Asker &asker, Reading read, std::function<void()> take);
    void work(const std::shared_ptr<Question> &question);
    void answered(const std::shared_ptr<Question> &question);

    OfficeAddress m_address;
    std::optional<Database> m_database;     ///< opened and used in the other thread only
    QThread m_thread;
    QObject *m_there;                       ///< lives in the other thread
    QHash<QPair<QObject *, QByteArray>, std::shared_ptr<Question>> m_newest;
    int m_waiting = 0;
};

} // namespace muster
