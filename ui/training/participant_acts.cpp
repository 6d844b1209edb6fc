// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/participant_acts.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace muster {

namespace {

struct ActRow {
    ParticipantAct act;
    Qt::Key key;
    const char *keyName;
    const char *words;
    const char *tip;
};

constexpr ActRow acts[] = {
    {ParticipantAct::Invite, Qt::Key_I, "I", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Invited"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "The chosen people are invited")},
    {ParticipantAct::Confirm, Qt::Key_C, "C", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Confirmed"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "The chosen people have said that they come")},
    {ParticipantAct::Present, Qt::Key_P, "P", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Present"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "The chosen people are there")},
    {ParticipantAct::Withdraw, Qt::Key_W, "W", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Withdraw…"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "The chosen people do not come, or leave: says why")},
    {ParticipantAct::Replace, Qt::Key_R, "R", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Replace…"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "Somebody else takes the place of the chosen one")},
    {ParticipantAct::Next, Qt::Key_N, "N", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Next who waits"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "Invites the first on the waiting list to a free place")},
    {ParticipantAct::Remove, Qt::Key_Delete, "Del", QT_TRANSLATE_NOOP("muster::ParticipantActs", "Take off"),
     QT_TRANSLATE_NOOP("muster::ParticipantActs", "Takes the chosen people off the course while nothing is recorded of them")},
};

} // namespace

ParticipantActs::ParticipantActs(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    for (const ActRow &one : acts) {
        auto *button = makeButton(ButtonLook::Plain, {}, this);
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, act = one.act] { emit asked(act); });
    }
    row->addStretch(1);
    retranslate();
}

bool ParticipantActs::take(const QKeyEvent *key)
{
    if (key->modifiers() != Qt::NoModifier)
        return false;
    for (const ActRow &one : acts)
        if (one.key == key->key() && button(one.act)->isEnabled()) {
            emit asked(one.act);
            return true;
        }
    return false;
}

void ParticipantActs::retranslate()
{
    for (const ActRow &one : acts) {
        const QString words = QCoreApplication::translate("muster::ParticipantActs", one.words);
        button(one.act)->setText(QStringLiteral("%1 (%2)").arg(words, QLatin1String(one.keyName)));
        button(one.act)->setAccessibleName(words);
        button(one.act)->setToolTip(QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("muster::ParticipantActs", one.tip), QLatin1String(one.keyName)));
    }
}

} // namespace muster
