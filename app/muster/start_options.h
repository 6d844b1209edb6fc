// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSize>
#include <QString>

#include <optional>

namespace muster {

/// What the window was asked for on its command line.
struct StartOptions {
    QString office;
    QString language;
    QString author;
    QString page;                       ///< opens there instead of where the window was left
    QString picture;                    ///< draws the window into this file and ends
    QSize size = {1280, 800};
    QDate today;
    bool dark = false;
};

/// Nothing when the words are wrong; what is wrong has been said on standard error then.
std::optional<StartOptions> startOptions(const QStringList &arguments);

} // namespace muster
