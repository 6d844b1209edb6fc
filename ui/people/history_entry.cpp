// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_entry.h"

#include "core/pipeline/person_history.h"
#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int railWidth = 28;
constexpr int dotAt = 12;

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString deedWords(const RecordDeed &deed)
{
    const bool saysWhat = deed.naming.startsWith(deed.noun);
    const QString what = saysWhat ? deed.naming : deed.naming.isEmpty() ? deed.noun : QStringLiteral("%1 %2").arg(deed.noun, deed.naming);
    switch (deed.deed) {
    case Deed::Added:
        return Words::tr("%1 added").arg(what);
    case Deed::Removed:
        return Words::tr("%1 removed").arg(what);
    case Deed::Changed:
        break;
    }
    return Words::tr("%1 changed").arg(what);
}

/// The field's name, and what it holds, held, or held before and after.
struct StepWords {
    QString label;
    QString value;
};

StepWords stepWords(Deed deed, const FieldStep &step)
{
    const QString before = orDash(cellText(step.before));
    const QString after = orDash(cellText(step.after));
    switch (deed) {
    case Deed::Added:
        return {step.label, after};
    case Deed::Removed:
        return {step.label, before};
    case Deed::Changed:
        break;
    }
    return {step.label, QStringLiteral("%1 → %2").arg(before, after)};
}

/// A record that came or went is told in one paragraph; of a changed one, each field stands on a line of its own.
QString richDeed(const RecordDeed &deed)
{
    const QString soft = theme().colours.textFaint.name();
    QStringList fields;
    for (const FieldStep &step : deed.fields) {
        const StepWords words = stepWords(deed.deed, step);
        fields << QStringLiteral("<span style='color:%1'>%2</span>&nbsp; %3")
                      .arg(soft, words.label.toHtmlEscaped(), words.value.toHtmlEscaped());
    }
    const QString between = deed.deed == Deed::Changed ? QStringLiteral("<br/>") : QStringLiteral(" &nbsp;·&nbsp; ");
    return QStringLiteral("<p style='margin-top:6px; margin-bottom:0; line-height:125%'><b>%1</b><br/>%2</p>")
        .arg(deedWords(deed).toHtmlEscaped(), fields.join(between));
}

QString richWords(const PersonChange &change)
{
    QString words;
    for (const RecordDeed &deed : change.deeds)
        words += richDeed(deed);
    return words;
}

} // namespace

QString momentText(qint64 at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return QStringLiteral("%1, %2").arg(dayText(moment.date()), moment.toString(QStringLiteral("HH:mm")));
}

QString plainWords(const PersonChange &change)
{
    QStringList lines;
    for (const RecordDeed &deed : change.deeds) {
        lines << deedWords(deed);
        for (const FieldStep &step : deed.fields) {
            const StepWords words = stepWords(deed.deed, step);
            lines << QStringLiteral("%1: %2").arg(words.label, words.value);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

HistoryEntry::HistoryEntry(const PersonChange &change, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(railWidth, 0, 0, 22);
    rows->setSpacing(2);
    rows->addWidget(headOf(change));
    rows->addWidget(bodyOf(change));
}

QWidget *HistoryEntry::headOf(const PersonChange &change)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *name = makeLabel(TextLook::Heading, change.head.name);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    if (change.takenBackBy != 0)
        row->addWidget(makeChip(Tone::Warning, Words::tr("taken back")), 0, Qt::AlignTop);
    row->addWidget(makeLabel(TextLook::Soft, QStringLiteral("%1 · %2").arg(momentText(change.head.at), change.head.author)), 0, Qt::AlignTop);
    return head;
}

QWidget *HistoryEntry::bodyOf(const PersonChange &change)
{
    auto *body = new QLabel(this);
    body->setTextFormat(Qt::RichText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->setText(richWords(change));
    body->setAccessibleName(plainWords(change));
    return body;
}

/// The line runs through all entries; each has its dot.
void HistoryEntry::paintEvent(QPaintEvent *)
{
    constexpr double x = 7.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colours.line, 2));
    painter.drawLine(QPointF(x, dotAt), QPointF(x, height() + dotAt));
    painter.setPen(QPen(theme().colours.surface, 2));
    painter.setBrush(theme().colours.accent);
    painter.drawEllipse(QPointF(x, dotAt), 6, 6);
}

} // namespace muster
