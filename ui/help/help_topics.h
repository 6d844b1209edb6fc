// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QList>

class QAction;

namespace muster {

/// One topic of the help, as Markdown; its first heading is its title.
struct HelpTopic {
    QByteArray id;
    QString title;
    QString text;
};

/// The ids of all topics, in the order in which they are offered.
const QList<QByteArray> &helpTopicIds();
/// The topic in the language in use; its text is empty when there is none.
HelpTopic helpTopic(const QByteArray &id);
/// The topic that explains what is shown at this place.
QByteArray helpTopicFor(const Location &place);
/// The topics that hold all these words, with or without marks; those with the words in the title come first.
QList<HelpTopic> helpTopicsWith(const QString &words);

/// "text<Tab>keys" of every action that has a key.
QStringList keyLines(const QList<QAction *> &actions);

} // namespace muster
