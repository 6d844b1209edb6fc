// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QWidget>

#include <algorithm>
#include <list>

namespace muster {

namespace {

/// Where the keyboard goes when a control made of several is given it; null for any other widget.
QWidget *receiverIn(const QWidget *widget)
{
    QWidget *receiver = nullptr;
    for (QWidget *proxy = widget->focusProxy(); proxy && widget->isAncestorOf(proxy); proxy = proxy->focusProxy())
        receiver = proxy;
    return receiver;
}

bool isStop(const QWidget *widget)
{
    return !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The widgets around a stop up to the outermost that hands the keyboard on to it, the outermost first.
QList<QWidget *> shellsOf(const QWidget *stop)
{
    QList<QWidget *> around;
    qsizetype shells = 0;
    for (QWidget *at = stop->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        around.prepend(at);
        if (receiverIn(at) == stop)
            shells = around.size();
    }
    return around.last(shells);
}

/// What Tab comes to within a part, in that order, and with each its shells. Qt gives the keyboard to the receiver where
/// it meets the owner: unless the owner stands right before its receiver, Tab leaps over what stands between them.
QList<QWidget *> stopsOf(QWidget *part)
{
    QList<QWidget *> stops;
    QWidget *const window = part->window();
    QWidget *at = window;
    do {
        if (isStop(at) && (at == part || part->isAncestorOf(at)))
            stops += shellsOf(at) << at;
        at = at->nextInFocusChain();
    } while (at != window);
    return stops;
}

/// Makes a shell a widget like any other as long as this lives: Qt places none that takes no keyboard itself, and moves
/// one that hands it on only together with what follows its receiver.
class Unbound {
public:
    explicit Unbound(QWidget *shell) : m_shell(shell), m_proxy(shell->focusProxy()), m_policy(shell->focusPolicy())
    {
        shell->setFocusProxy(nullptr);
        shell->setFocusPolicy(Qt::TabFocus);
    }

    /// A widget that is given a proxy is placed before its first child, so that this must be the one with the receiver.
    ~Unbound()
    {
        m_shell->setFocusPolicy(m_policy);
        if (!m_proxy)
            return;
        const auto children = m_shell->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        const auto holder = std::find_if(children.begin(), children.end(),
                                         [this](const QWidget *child) { return child == m_proxy || child->isAncestorOf(m_proxy); });
        if (holder != children.begin())
            (*holder)->lower();
        m_shell->setFocusProxy(m_proxy);
    }
    Unbound(const Unbound &) = delete;
    Unbound &operator=(const Unbound &) = delete;

private:
    QWidget *m_shell;
    QWidget *m_proxy;
    Qt::FocusPolicy m_policy;
};

} // namespace

void setTabOrderOf(const QList<QWidget *> &parts)
{
    QList<QWidget *> order;
    for (QWidget *part : parts)
        for (QWidget *stop : stopsOf(part))
            if (!order.contains(stop))
                order.append(stop);
    std::list<Unbound> innermostFirst;
    for (QWidget *one : order)
        if (!isStop(one))
            innermostFirst.emplace_front(one);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace muster
