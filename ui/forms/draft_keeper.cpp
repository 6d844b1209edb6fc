// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/draft_keeper.h"

#include "core/storage/value_json.h"
#include "ui/forms/record_form.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"

#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int pauseMs = 300;
/// Somebody who types without a pause is kept up with, too.
constexpr int longestWaitMs = 1200;

} // namespace

DraftKeeper::DraftKeeper(const OfficeDesk &desk, RecordForm *form, QList<QByteArray> fixed, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(form), m_fixed(std::move(fixed)), m_strip(new MessageStrip(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_strip);
    hide();
    m_form->installEventFilter(this);
    m_pause.setSingleShot(true);
    connect(m_strip, &MessageStrip::closed, this, &QWidget::hide);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(m_form, &RecordForm::changed, this, &DraftKeeper::follow);
    connect(m_form, &RecordForm::left, this, &DraftKeeper::keepNow);
}

void DraftKeeper::follow()
{
    if (!m_form->isEdited()) {
        m_pause.stop();
        if (!m_own.id.isEmpty())
            m_desk.drafts->drop(m_own.id);
        m_own = {};
        m_isKept = true;
        return;
    }
    if (!m_pause.isActive())
        m_waiting.start();
    m_pause.start(m_waiting.elapsed() > longestWaitMs ? 0 : pauseMs);
}

void DraftKeeper::keepNow()
{
    m_isKept = attempt(parentWidget(), [this] { keep(); });
}

void DraftKeeper::keep()
{
    m_pause.stop();
    const QJsonObject typed = m_form->typedJson();
    if (typed.isEmpty() || (!m_own.id.isEmpty() && typed == m_own.typed && place() == m_own.place))
        return;
    const StoredRecord &read = m_form->stored();
    m_own.place = place();
    m_own.at = m_desk.now();
    m_own.naming = m_form->isNew() ? QString() : m_form->type().naming(read.values);
    m_own.version = read.state.version;
    m_own.read = toJson(m_form->type(), read.values);
    m_own.typed = typed;
    m_own = m_desk.drafts->keep(m_own);
}

DraftPlace DraftKeeper::place() const
{
    const RecordType &type = m_form->type();
    const StoredRecord &read = m_form->stored();
    DraftPlace place{type.table, read.state.id};
    if (!m_form->isNew())
        return place;
    QStringList under;
    for (const QByteArray &column : m_fixed)
        under << QStringLiteral("%1=%2").arg(QLatin1String(column), read.values[type.indexOf(column)].toString());
    place.under = under.join(u';');
    return place;
}

QString DraftKeeper::words(const Draft &draft) const
{
    QStringList fields;
    for (const FieldInfo &field : m_form->type().fields)
        if (draft.typed.contains(QLatin1String(field.column)))
            fields << label(m_form->type(), field);
    const QDateTime at = draft.at.toLocalTime();
    return tr("You typed something here on %1 at %2 that was not saved (%3).")
        .arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm")), fields.join(QStringLiteral(", ")));
}

void DraftKeeper::offerAt(const DraftPlace &place)
{
    m_strip->dismiss();
    QList<Draft> drafts = m_desk.drafts->at(place);
    drafts.removeIf([this](const Draft &draft) { return draft.id == m_own.id; });
    if (drafts.isEmpty())
        return;
    const Draft draft = drafts.first();
    show();
    m_strip->say(Tone::Info, words(draft));
    m_strip->offer({{tr("Put it back"), [this, draft] { emit wantedBack(draft); }},
                    {tr("Throw it away"), [this, draft, place] {
                         m_desk.drafts->drop(draft.id);
                         offerAt(place);
                     }}});
}

void DraftKeeper::takeUp(const Draft &draft)
{
    m_own = draft;
    offer();
}

/// A form that goes out of sight may never come back.
bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_form->isEdited())
        keepNow();
    return QWidget::eventFilter(watched, event);
}

} // namespace muster
