// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area_accessible.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace muster {

namespace {

QAccessibleInterface *makePane(const QString &, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void tellScrollAreas()
{
    QAccessible::installFactory(makePane);
}

} // namespace muster
