// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stack_size.h"

#include <QStackedWidget>

namespace muster {

namespace {

void letOnlyTheShownAsk(QStackedWidget *stack)
{
    for (int i = 0; i < stack->count(); ++i) {
        const auto policy = i == stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack->widget(i)->setSizePolicy(policy, policy);
    }
    stack->updateGeometry();
}

} // namespace

void sizeAsShown(QStackedWidget *stack)
{
    QObject::connect(stack, &QStackedWidget::currentChanged, stack, [stack] { letOnlyTheShownAsk(stack); });
    letOnlyTheShownAsk(stack);
}

} // namespace muster
