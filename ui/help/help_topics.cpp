// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include "core/base/text.h"

#include <QAction>
#include <QFile>
#include <QLocale>

namespace muster {

namespace {

/// What a place shows is told by one entry of its detail, or by the page alone where the entry is not named.
struct TopicOfPlace {
    const char *page;
    const char *entry;
    const char *value;      ///< nullptr: any
    const char *topic;
};

constexpr TopicOfPlace topicsOfPlaces[] = {
    {"start", nullptr, nullptr, "first_start"},
    {"dashboard", nullptr, nullptr, "dashboard"},
    {"people", "merge", nullptr, "duplicates"},
    {"people", "duplicates", nullptr, "duplicates"},
    {"people", "tab", "papers", "papers"},
    {"people", "person", nullptr, "person"},
    {"people", nullptr, nullptr, "people"},
    {"selection", nullptr, nullptr, "selection"},
    {"procedures", "view", "requirements", "requirements"},
    {"procedures", nullptr, nullptr, "procedures"},
    {"training", "tab", "results", "results"},
    {"training", "view", "needs", "results"},
    {"training", "view", "outcomes", "results"},
    {"training", nullptr, nullptr, "training"},
    {"qualification", "view", "register", "register"},
    {"qualification", "template", nullptr, "templates"},
    {"qualification", "view", "templates", "templates"},
    {"qualification", "view", "check", "certificates"},
    {"qualification", "view", "keys", "certificates"},
    {"qualification", nullptr, nullptr, "qualification"},
    {"administration", "section", "changes", "changes"},
    {"administration", nullptr, nullptr, "administration"},
};

bool isAt(const TopicOfPlace &entry, const Location &place)
{
    if (place.page != entry.page)
        return false;
    if (!entry.entry)
        return true;
    const QVariant value = place.detail.value(QLatin1String(entry.entry));
    return value.isValid() && (!entry.value || value.toString() == QLatin1String(entry.value));
}

QString titleIn(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace

const QList<QByteArray> &helpTopicIds()
{
    static const QList<QByteArray> ids{"first_start", "dashboard",    "people",         "person",  "forms",   "papers", "duplicates",
                                       "selection",   "procedures",   "requirements",   "training", "results", "qualification", "register", "certificates",
                                       "templates", "exporting", "administration", "changes", "keys"};
    return ids;
}

HelpTopic helpTopic(const QByteArray &id)
{
    const QString language = QLocale().language() == QLocale::Vietnamese ? QStringLiteral("vi") : QStringLiteral("en");
    QFile file(QStringLiteral(":/muster/help/%1/%2.md").arg(language, QString::fromLatin1(id)));
    if (!file.open(QIODevice::ReadOnly))
        return {id, {}, {}};
    const QString text = QString::fromUtf8(file.readAll());
    return {id, titleIn(text), text};
}

QByteArray helpTopicFor(const Location &place)
{
    for (const TopicOfPlace &entry : topicsOfPlaces)
        if (isAt(entry, place))
            return entry.topic;
    return helpTopicIds().first();
}

QList<HelpTopic> helpTopicsWith(const QString &words)
{
    const QStringList wanted = searchWords(words);
    QList<HelpTopic> inTitle;
    QList<HelpTopic> inText;
    for (const QByteArray &id : helpTopicIds()) {
        const HelpTopic topic = helpTopic(id);
        if (everyWordStartsAWord(wanted, folded(topic.title)))
            inTitle.append(topic);
        else if (everyWordStartsAWord(wanted, folded(topic.text)))
            inText.append(topic);
    }
    return inTitle + inText;
}

QStringList keyLines(const QList<QAction *> &actions)
{
    QStringList lines;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            lines << action->text().remove(u'&') + u'\t' + action->shortcut().toString(QKeySequence::NativeText);
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace muster
