// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/button_choice.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace muster {

void letTabComeToChosen(const QButtonGroup &group)
{
    for (QAbstractButton *button : group.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace muster
