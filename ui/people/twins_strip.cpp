// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/twins_strip.h"

#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

namespace {

QString whoWords(const TwinPerson &person)
{
    QStringList parts{person.serviceNo};
    if (person.bornOn.isValid())
        parts.append(TwinsStrip::tr("born %1").arg(dayText(person.bornOn)));
    parts.append(person.organisation);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TwinsStrip::TwinsStrip(OfficeDesk desk, QWidget *parent)
    : QFrame(parent), m_desk(std::move(desk)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_more(makeLabel(TextLook::Faint, {}, this)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap, 10, Theme::gap, 10);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    m_rows->setSpacing(4);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &TwinsStrip::ask);
    showFaults(*m_desk.worker, this);
    retranslate();
    hide();
}

void TwinsStrip::follow(const TypedPerson &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    if (typed == TypedPerson{})
        return take({});
    m_rest.start();
}

void TwinsStrip::clear()
{
    m_rest.stop();
    m_typed = {};
    m_others.clear();
    take({});
}

void TwinsStrip::ask()
{
    m_desk.worker->ask({this, "twins"}, [typed = m_typed](const Database &database) { return likelyTwins(database, typed); },
                       [this, typed = m_typed](const QList<LikelyTwin> &twins) {
                           if (typed == m_typed)
                               take(twins);
                       });
}

void TwinsStrip::take(const QList<LikelyTwin> &twins)
{
    m_twins = twins;
    m_twins.removeIf([this](const LikelyTwin &twin) { return m_others.contains(twin.person.id); });
    show();
}

void TwinsStrip::show()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LikelyTwin &twin : m_twins.mid(0, mostShown))
        m_rows->addWidget(row(twin));
    const qsizetype left = m_twins.size() - mostShown;
    m_more->setText(tr("and %1 more").arg(left));
    m_more->setVisible(left > 0);
    setVisible(!m_twins.isEmpty());
}

QWidget *TwinsStrip::row(const LikelyTwin &twin)
{
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *who = new ElidedLabel(TextLook::Body, QStringLiteral("%1 · %2").arg(twin.person.fullName, whoWords(twin.person)), row);
    words->addWidget(who);
    words->addWidget(new ElidedLabel(TextLook::Soft, reasonWords(twin.reason), row));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addLayout(words, 1);
    const auto addButton = [&](const QString &text, auto act) {
        auto *button = makeButton(ButtonLook::Plain, text, row);
        button->setAccessibleName(tr("%1: %2").arg(text, twin.person.fullName));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    };
    addButton(tr("Open"), [this, id = twin.person.id] { emit opened(id); });
    if (!m_typed.self.isNull())
        addButton(tr("Merge…"), [this, id = twin.person.id] { emit mergeAsked(m_typed.self, id); });
    addButton(tr("Not the same person"), [this, twin] { notTheSame(twin); });
    return row;
}

void TwinsStrip::notTheSame(const LikelyTwin &twin)
{
    if (m_typed.self.isNull()) {
        m_others.insert(twin.person.id);
    } else if (!attempt(this, [&] {
                   sayNotTheSame(m_desk.office.database(), {m_typed.self, twin.person.id}, {}, m_desk.signature());
               })) {
        return;
    }
    emit said(tr("Remembered: %1 is somebody else.").arg(twin.person.fullName));
    QList<LikelyTwin> left = m_twins;
    left.removeIf([&](const LikelyTwin &each) { return each.person.id == twin.person.id; });
    take(left);
}

void TwinsStrip::personSaved(PersonId id)
{
    attempt(this, [&] {
        for (const PersonId other : m_others)
            sayNotTheSame(m_desk.office.database(), {id, other}, {}, m_desk.signature());
    });
    clear();
}

void TwinsStrip::retranslate()
{
    m_title->setText(tr("Perhaps in the office already"));
    setAccessibleName(tr("Perhaps in the office already"));
    show();
}

} // namespace muster
