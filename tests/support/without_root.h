// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>

namespace muster {

/// While it lives, a test started by root goes on as a user whom file permissions bind; the folder becomes that user's.
class WithoutRoot {
public:
    explicit WithoutRoot(const QString &folder)
    {
        if (geteuid() != 0)
            return;
        give(folder);
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            give(folder + QLatin1Char('/') + name);
        if (setresgid(nobody, nobody, 0) != 0 || setresuid(nobody, nobody, 0) != 0)
            throw std::runtime_error("cannot become an ordinary user");
    }

    ~WithoutRoot()
    {
        if (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0) {
            // Not started by root: nothing to go back to.
        }
    }

    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;

    static void forbidWriting(const QString &place) { permit(place, 0555); }
    static void allowWriting(const QString &place) { permit(place, 0755); }

private:
    static constexpr unsigned nobody = 65534;

    static void give(const QString &place)
    {
        if (chown(QFile::encodeName(place).constData(), nobody, nobody) != 0)
            throw std::runtime_error("cannot give the folder away");
    }

    static void permit(const QString &place, mode_t mode)
    {
        if (chmod(QFile::encodeName(place).constData(), mode) != 0)
            throw std::runtime_error("cannot change permissions");
    }
};

} // namespace muster
