// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace muster {

/// What letters typed for a day come to.
enum class DayTyping { Nothing, Day, Unfinished, ShortYear, NoSuchDay, YearOutOfRange, NoDay };

struct TypedDay {
    DayTyping typing = DayTyping::Nothing;
    QDate day = {};             ///< only when it is one
    bool mayGoOn = false;       ///< more letters can still make it a day
    int year = 0;               ///< as typed, where it was typed in full
};

/// Reads d/m/yyyy, d.m.yyyy, d-m-yyyy, ddmmyyyy and yyyy-mm-dd, and the beginnings of them. The century is never
/// guessed. Spaces around it do not matter.
TypedDay typedDay(QStringView text);

} // namespace muster
