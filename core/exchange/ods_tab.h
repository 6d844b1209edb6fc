// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace muster {

/// The cells of the first tab of an OpenDocument spreadsheet, out of its part content.xml, as text. Throws DamagedPart when it
/// cannot be understood.
QList<QStringList> readOdsTab(const QByteArray &content);

} // namespace muster
