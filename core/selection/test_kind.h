// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

/// What a test tries.
enum class TestSubject { Language, Driving, Shooting, Computer, Physical, Interview, Assessment };

template <>
ChoiceList choicesOf<TestSubject>();

struct TestKind;
using TestKindId = Id<TestKind>;

/// A test candidates sit, with the marks it takes to pass.
struct TestKind {
    TestKindId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    TestSubject subject = TestSubject::Language;
    QString appliesTo;
    std::optional<double> fullMark;
    std::optional<double> passMark;
    std::optional<int> validityMonths;
    QString note;

    bool operator==(const TestKind &) const = default;
};

template <>
inline constexpr const char *tableName<TestKind> = "test_kind";

template <>
const RecordTable<TestKind> &recordTable<TestKind>();

} // namespace muster
