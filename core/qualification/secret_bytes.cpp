// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/secret_bytes.h"

#include "core/base/errors.h"

#include <QCoreApplication>

#include <cstring>
#include <sodium.h>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

} // namespace

void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw Fault(Words::tr("The library that signs certificates could not be started."));
}

SecretBytes::SecretBytes(size_t size) : size_(size)
{
    readySodium();
    if (size == 0)
        return;
    bytes_.reset(static_cast<unsigned char *>(sodium_malloc(size)), [](unsigned char *bytes) { sodium_free(bytes); });
    if (!bytes_)
        throw Fault(Words::tr("There is no room left in memory for a secret."));
    std::memset(bytes_.get(), 0, size);
}

} // namespace muster
