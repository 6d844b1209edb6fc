// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/passphrase_field.h"

namespace muster {

namespace {

constexpr int longest = 200;

}

PassphraseField::PassphraseField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(longest);
    setContextMenuPolicy(Qt::NoContextMenu);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

Passphrase PassphraseField::take()
{
    const Passphrase typed = passphrase();
    wipeOut();
    return typed;
}

/// The field shares its letters with nobody at this point, so that overwriting them reaches the only copy it still has.
void PassphraseField::wipeOut()
{
    setText(QString(text().size(), u'x'));
    clear();
}

} // namespace muster
