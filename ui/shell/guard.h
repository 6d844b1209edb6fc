// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"

#include <QString>

#include <exception>

namespace muster {

class MessageStrip;

}

class QWidget;

namespace muster {

/// The strip that belongs to the widget: its own form's, else its window's; none gives nullptr.
MessageStrip *stripFor(QWidget *widget);

/// Shows the words as an error in the widget's strip; without a strip they go to the log.
void showFault(QWidget *widget, const QString &words);

/// The words for a failure that nobody foresaw.
QString unforeseenWords(const char *what);

/// Runs the work and tells whether it was done; a fault is shown in the widget's message strip. This is the
/// only catch of the window.
template <typename Work> bool attempt(QWidget *widget, Work &&work)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const Fault &fault) {
        showFault(widget, fault.words());
    } catch (const std::exception &unforeseen) {
        showFault(widget, unforeseenWords(unforeseen.what()));
    }
    return false;
}

} // namespace muster
