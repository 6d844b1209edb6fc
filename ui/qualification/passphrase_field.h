// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/passphrase.h"

#include <QLineEdit>

namespace muster {

/// Where a passphrase is typed, unseen; it is kept by no draft, menu or history.
class PassphraseField : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    Passphrase passphrase() const { return Passphrase(text()); }
    /// What was typed, which is wiped from the field.
    Passphrase take();
    void wipeOut();
};

} // namespace muster
