// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QWidget>

#include <algorithm>

namespace muster {

namespace {

/// A control made of several hands the keyboard on to one of them, and moves as a whole.
bool isControl(const QWidget *widget)
{
    const QWidget *proxy = widget->focusProxy();
    return proxy ? widget->isAncestorOf(proxy) : bool(widget->focusPolicy() & Qt::TabFocus);
}

bool isInside(const QList<QWidget *> &controls, const QWidget *widget)
{
    return std::any_of(controls.begin(), controls.end(), [widget](const QWidget *control) { return control->isAncestorOf(widget); });
}

/// The controls of a part in the order in which Tab comes to them.
QList<QWidget *> controlsOf(QWidget *part)
{
    QList<QWidget *> controls;
    QWidget *at = part;
    do {
        const bool isOfPart = at == part || part->isAncestorOf(at);
        if (isOfPart && isControl(at) && !isInside(controls, at))
            controls.append(at);
        at = at->nextInFocusChain();
    } while (at != part);
    return controls;
}

} // namespace

void setTabOrderOf(const QList<QWidget *> &parts)
{
    QList<QWidget *> placed;
    for (QWidget *part : parts)
        for (QWidget *control : controlsOf(part)) {
            if (placed.contains(control))
                continue;
            if (!placed.isEmpty())
                QWidget::setTabOrder(placed.last(), control);
            placed.append(control);
        }
}

} // namespace muster
