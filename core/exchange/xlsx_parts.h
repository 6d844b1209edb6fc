// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

namespace muster {

/// What the cells of a spreadsheet file refer to: its texts, which looks show a day, and the day that day 0 is.
struct XlsxBook {
    QStringList texts = {};
    QList<bool> daysByLook = {};
    QDate dayNought = QDate(1899, 12, 30);      ///< from March 1900 on
    QString firstTab = {};                      ///< the name of its part
};

/// Thrown by these when a part cannot be understood.
struct DamagedPart {};

/// Reads a part of a spreadsheet file by its name; empty when there is none.
using XlsxParts = std::function<QByteArray(const QString &name)>;

XlsxBook readBook(const XlsxParts &part);
/// The cells of one tab as text.
QList<QStringList> readTab(const QByteArray &xml, const XlsxBook &book);

} // namespace muster
