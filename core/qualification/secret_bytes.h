// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace muster {

/// Bytes nobody else may see: kept out of swap as far as the machine allows, and wiped when the last copy of this goes.
/// Copies share the same bytes.
class SecretBytes {
public:
    SecretBytes() = default;
    /// So many bytes, all nought. Throws Fault when the machine has no room for them.
    explicit SecretBytes(size_t size);

    size_t size() const { return size_; }
    bool isEmpty() const { return size_ == 0; }
    unsigned char *data() { return bytes_.get(); }
    const unsigned char *data() const { return bytes_.get(); }
    QByteArrayView view() const { return {bytes_.get(), qsizetype(size_)}; }

private:
    std::shared_ptr<unsigned char> bytes_;
    size_t size_ = 0;
};

/// Makes the cipher library ready; to be called before anything of it is used. Throws Fault when it cannot be.
void readySodium();

} // namespace muster
