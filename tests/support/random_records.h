// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/base/random_text.h"
#include "tests/support/records.h"

#include <rapidcheck.h>

namespace muster {

/// A text that may be kept: no zero, no half character, not too long, already composed.
inline rc::Gen<QString> keptText()
{
    return rc::gen::map(anyText(), [](QString text) {
        text.remove(QChar(0xFFFE));
        while (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        return nfc(text.left(120)).isValidUtf16() ? nfc(text.left(120)) : QStringLiteral("½");
    });
}

inline rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 90000), [](int days) { return QDate(1930, 1, 1).addDays(days); });
}

inline rc::Gen<QDate> anyDayOrNone()
{
    return rc::gen::oneOf(rc::gen::just(QDate()), anyDay());
}

/// A person who may be saved; the service number is the caller's, so that none comes twice.
inline Person randomPerson(const QString &serviceNo)
{
    static const std::vector<QString> names{"Nguyễn Văn Đức", "Đặng Thị Ánh", "Trần Ngọc Ẩn", "Y Bi", "H’Hen Niê", "Lê"};
    Person made = person(serviceNo, *rc::gen::elementOf(names));
    made.sex = *rc::gen::element(Sex::Unknown, Sex::Male, Sex::Female);
    made.bornOn = *anyDayOrNone();
    made.nationality = *rc::gen::element(QString(), QStringLiteral("VNM"));
    made.note = *keptText();
    return made;
}

/// A tour that is over, so that a person may have many.
inline Tour randomTour(const Posting &posting)
{
    const QDate arrived = *anyDay();
    Tour made = tour(posting, arrived, arrived.addDays(*rc::gen::inRange(0, 800)));
    made.plannedEndOn = *rc::gen::element(QDate(), arrived.addDays(365));
    made.note = *keptText();
    return made;
}

/// Tries a property so many times. What failed first is shown as it was: an office does not start anew for each try.
template <class Property>
void holdsFor(int times, Property &&property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = times;
    params.disableShrinking = true;
    const auto *test = testing::UnitTest::GetInstance()->current_test_info();
    rc::detail::TestMetadata metadata;
    metadata.id = metadata.description = test->name();
    const auto result = rc::detail::checkTestable(std::forward<Property>(property), metadata, params);
    std::ostringstream words;
    rc::detail::printResultMessage(result, words);
    EXPECT_TRUE(result.template is<rc::detail::SuccessResult>()) << words.str();
}

} // namespace muster
