// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/field_menu.h"

#include "core/qualification/certificate_fields.h"

#include <QCoreApplication>
#include <QMenu>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldMenu)
};

QString groupWords(const QString &group)
{
    static const QHash<QString, const char *> groups{
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("FieldMenu", "Qualification type")}, {QStringLiteral("category"), QT_TRANSLATE_NOOP("FieldMenu", "Category")},
        {QStringLiteral("holder"), QT_TRANSLATE_NOOP("FieldMenu", "Holder")},           {QStringLiteral("course"), QT_TRANSLATE_NOOP("FieldMenu", "Course")},
        {QStringLiteral("result"), QT_TRANSLATE_NOOP("FieldMenu", "Result")},           {QStringLiteral("recognition"), QT_TRANSLATE_NOOP("FieldMenu", "Recognition")},
        {QStringLiteral("issue"), QT_TRANSLATE_NOOP("FieldMenu", "Issue")},             {QStringLiteral("signer"), QT_TRANSLATE_NOOP("FieldMenu", "Signer")},
        {QStringLiteral("office"), QT_TRANSLATE_NOOP("FieldMenu", "Office")},
    };
    const char *known = groups.value(group);
    return known ? Words::tr(known) : group;
}

} // namespace

void fillFieldMenu(QMenu *menu, const std::function<void(const QString &)> &take)
{
    menu->clear();
    QHash<QString, QMenu *> groups;
    for (const CertificateField &field : certificateFields()) {
        const QString key = QString::fromLatin1(field.key);
        const QString group = key.contains(u'.') ? key.section(u'.', 0, 0) : QString();
        if (!group.isEmpty() && !groups.contains(group))
            groups.insert(group, menu->addMenu(groupWords(group)));
        QMenu *place = group.isEmpty() ? menu : groups.value(group);
        QObject::connect(place->addAction(QStringLiteral("%1  {%2}").arg(fieldLabel(field), key)), &QAction::triggered, menu, [take, key] { take(key); });
    }
}

} // namespace muster
