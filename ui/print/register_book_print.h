// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/register_list.h"

#include <QPagedPaintDevice>

namespace muster {

/// Which part of the register is printed as a book; a null type or no year asks for all. The remarks are in the language of the
/// code, the headings in both.
struct RegisterBookAsked {
    const Database &database;
    QualificationTypeId type = {};
    std::optional<int> year = {};
    QString language;
};

/// The office's book: every number in order with whom, what, when and by whom, and what happened since, with room to sign for
/// the certificate's receipt; blanks spoiled before use at the end. Across, on A4.
void printRegisterBook(const RegisterBookAsked &asked, QPagedPaintDevice &paper);

QByteArray registerBookPdf(const RegisterBookAsked &asked);
/// The file appears when it is whole; throws Fault.
void writeRegisterBook(const RegisterBookAsked &asked, const QString &path);

} // namespace muster
