// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace muster {

/// A text in UTF-8 or UTF-16, or else in the Vietnamese code page Windows-1258; composed (NFC).
QString decodedText(const QByteArray &bytes);

/// The rows of a list that a spreadsheet program saved as text, parted by the sign most of it is parted by: semicolon, tab or
/// comma. Every line counts as a row, and rows may differ in length, as title lines above a table do.
QList<QStringList> looseCsvRows(const QString &text);

} // namespace muster
