// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

class QAction;
class QWidget;

namespace muster {

/// Gives a page or one of its parts an action with keys that work anywhere in it. The English text is translated in the
/// context "Action" and kept, so that retranslateActions() can say it in another language later.
QAction *addPageAction(QWidget *page, const char *text, const QList<QKeySequence> &keys, std::function<void()> act);

void retranslateActions(const QWidget *page);

} // namespace muster
