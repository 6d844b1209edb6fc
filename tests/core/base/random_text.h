// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <QString>

#include <string>
#include <vector>

namespace muster {

/// Any characters of Unicode but zero and surrogates, with those that make trouble often among them.
inline rc::Gen<QString> anyText()
{
    static const std::u32string awkward = U"\"\",,\r\n \t/-'=;aĐđÐðƉỆệẫ\u0300\u0301\u0302\u0309\u0323\u031B"
                                          U"\u00A0\u200B\uFEFF\u0130\u2126\U0001F600";
    const auto character = rc::gen::weightedOneOf<char32_t>({
        {3, rc::gen::elementOf(std::vector<char32_t>(awkward.begin(), awkward.end()))},
        {2, rc::gen::cast<char32_t>(rc::gen::inRange<uint32_t>(1, 0xD800))},
        {1, rc::gen::cast<char32_t>(rc::gen::inRange<uint32_t>(0xE000, 0x110000))},
    });
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(character), [](const auto &text) {
        return QString::fromUcs4(text.data(), qsizetype(text.size()));
    });
}

} // namespace muster
