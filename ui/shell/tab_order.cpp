// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QWidget>

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

/// The controls made of several that hand the keyboard on to this one, the outermost first.
QList<QWidget *> ownersOf(const QWidget *stop)
{
    QList<QWidget *> owners;
    for (QWidget *at = stop->parentWidget(); at && !at->isWindow(); at = at->parentWidget())
        if (receiverIn(at) == stop)
            owners.prepend(at);
    return owners;
}

/// What Tab comes to within a part, in that order, and with each its owners. Qt gives the keyboard to the receiver where
/// it meets the owner: unless the owner stands right before its receiver, Tab leaps over what stands between them.
QList<QWidget *> stopsOf(QWidget *part)
{
    QList<QWidget *> stops;
    QWidget *at = part;
    do {
        if (isStop(at) && (at == part || part->isAncestorOf(at)))
            stops += ownersOf(at) << at;
        at = at->nextInFocusChain();
    } while (at != part);
    return stops;
}

/// Makes an owner a widget like any other as long as this lives: Qt places none that takes no keyboard itself, and moves
/// one that hands it on only together with what follows its receiver.
class Unbound {
public:
    explicit Unbound(QWidget *owner) : m_owner(owner), m_proxy(owner->focusProxy()), m_policy(owner->focusPolicy())
    {
        owner->setFocusProxy(nullptr);
        owner->setFocusPolicy(Qt::TabFocus);
    }
    ~Unbound()
    {
        m_owner->setFocusPolicy(m_policy);
        m_owner->setFocusProxy(m_proxy);
    }
    Unbound(const Unbound &) = delete;
    Unbound &operator=(const Unbound &) = delete;

private:
    QWidget *m_owner;
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
    std::list<Unbound> unbound;
    for (QWidget *stop : order)
        if (receiverIn(stop))
            unbound.emplace_back(stop);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace muster
