// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

#include <stdexcept>

namespace muster {

/// Anything that stops the work; its words are for a person to read.
class Fault : public std::runtime_error {
public:
    explicit Fault(const QString &words);
    ~Fault() override;

    QString words() const;
};

/// The office file could not do what was asked.
class StorageError : public Fault {
public:
    using Fault::Fault;
    ~StorageError() override;
};

/// The record was changed by somebody else since it was read.
class Conflict final : public StorageError {
public:
    using StorageError::StorageError;
};

/// Another record already has what must be its own.
class Duplicate final : public StorageError {
public:
    using StorageError::StorageError;
};

/// Other records still refer to the record.
class InUse final : public StorageError {
public:
    using StorageError::StorageError;
};

/// The record is no longer there.
class Missing final : public StorageError {
public:
    using StorageError::StorageError;
};

/// A value breaks a rule of the office file.
class Invalid final : public StorageError {
public:
    using StorageError::StorageError;
};

/// Somebody else kept the office file locked for too long.
class Busy final : public StorageError {
public:
    using StorageError::StorageError;
};

class DiskFull final : public StorageError {
public:
    using StorageError::StorageError;
};

class ReadOnly final : public StorageError {
public:
    using StorageError::StorageError;
};

/// The file is foreign, cut short or damaged.
class NotAnOffice final : public StorageError {
public:
    using StorageError::StorageError;
};

/// The office file was written by a later version.
class NewerOffice final : public StorageError {
public:
    using StorageError::StorageError;
};

/// The file or its folder cannot be reached.
class Unreachable final : public StorageError {
public:
    using StorageError::StorageError;
};

/// A verb refused for reasons a person can mend.
class Refused final : public Fault {
public:
    explicit Refused(const Problems &problems);
    explicit Refused(const Problem &problem);

    Problems problems() const;

private:
    Problems m_problems;
};

} // namespace muster
