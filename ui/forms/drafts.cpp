// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/drafts.h"

#include "core/base/errors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace muster {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype folderLetters = 32;
const QString draftEnding = QStringLiteral(".draft");
const QString lockEnding = QStringLiteral(".lock");

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QJsonObject toJson(const Draft &draft, const QString &sitting)
{
    return {{QStringLiteral("sitting"), sitting},
            {QStringLiteral("table"), QString::fromLatin1(draft.place.table)},
            {QStringLiteral("record"), draft.place.record},
            {QStringLiteral("under"), draft.place.under},
            {QStringLiteral("at"), draft.at.toMSecsSinceEpoch()},
            {QStringLiteral("naming"), draft.naming},
            {QStringLiteral("version"), draft.version},
            {QStringLiteral("read"), draft.read},
            {QStringLiteral("typed"), draft.typed}};
}

Draft fromJson(const QString &id, const QJsonObject &json)
{
    return {.id = id,
            .place = {json.value(QLatin1String("table")).toString().toLatin1(), json.value(QLatin1String("record")).toInteger(),
                      json.value(QLatin1String("under")).toString()},
            .at = QDateTime::fromMSecsSinceEpoch(json.value(QLatin1String("at")).toInteger(), Qt::UTC),
            .naming = json.value(QLatin1String("naming")).toString(),
            .version = json.value(QLatin1String("version")).toInt(),
            .read = json.value(QLatin1String("read")).toObject(),
            .typed = json.value(QLatin1String("typed")).toObject()};
}

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Fault notKept(const QString &why)
{
    return Fault(QCoreApplication::translate("Drafts", "What you type cannot be kept until you save it: %1").arg(why));
}

} // namespace

Drafts::Drafts(const QString &folder) : m_folder(folder), m_sitting(newId())
{
}

Drafts::~Drafts() = default;

QString Drafts::folderOf(const OfficeAddress &office, const QString &author)
{
    const QString place = office.engine == Engine::Sqlite ? QFileInfo(office.text).absoluteFilePath() : office.shown();
    const QByteArray key = QCryptographicHash::hash((place + u'\n' + author).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts/")
        + QString::fromLatin1(key.left(folderLetters));
}

QString Drafts::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

void Drafts::begin()
{
    if (m_lock && m_lock->isLocked())
        return;
    if (!QDir().mkpath(m_folder))
        throw notKept(QCoreApplication::translate("Drafts", "the folder %1 cannot be made").arg(m_folder));
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(path(m_sitting + lockEnding));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
}

Draft Drafts::keep(Draft draft)
{
    begin();
    if (draft.id.isEmpty())
        draft.id = newId();
    QSaveFile file(path(draft.id + draftEnding));
    const QByteArray text = QJsonDocument(toJson(draft, m_sitting)).toJson(QJsonDocument::Compact);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(text) == text.size() && file.commit();
    if (!isKept)
        throw notKept(file.errorString());
    return draft;
}

void Drafts::drop(const QString &id) const
{
    QFile::remove(path(id + draftEnding));
}

/// A lock that can be had was left behind by a window that is gone.
bool Drafts::isTypedElsewhere(const QString &sitting) const
{
    const QString name = path(sitting + lockEnding);
    if (sitting == m_sitting || !QFile::exists(name))
        return false;
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return false;
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program) && host == QSysInfo::machineHostName();
}

QList<Draft> Drafts::all() const
{
    QList<Draft> drafts;
    for (const QString &name : QDir(m_folder).entryList({u'*' + draftEnding}, QDir::Files)) {
        const QJsonObject json = jsonIn(path(name));
        const QJsonObject typed = json.value(QLatin1String("typed")).toObject();
        if (!typed.isEmpty() && !isTypedElsewhere(json.value(QLatin1String("sitting")).toString()))
            drafts.append(fromJson(name.chopped(draftEnding.size()), json));
    }
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.at > b.at; });
    return drafts;
}

QList<Draft> Drafts::at(const DraftPlace &place) const
{
    QList<Draft> drafts = all();
    drafts.removeIf([&place](const Draft &draft) { return draft.place != place; });
    return drafts;
}

} // namespace muster
