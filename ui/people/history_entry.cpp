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
#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int railWidth = 28;
constexpr int dotAt = 12;
constexpr int fewestLetters = 20;

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

/// Words that wrap and stay as they are. A label lays its text out anew whenever a layout asks how high it is, which
/// happens often; this one does so once for a width, and not at all to learn how narrow it could be.
class WrappedWords : public QLabel {
public:
    explicit WrappedWords(QWidget *parent) : QLabel(parent) { setWordWrap(true); }

    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * fewestLetters, fontMetrics().height()}; }
    QSize sizeHint() const override { return minimumSizeHint(); }

    int heightForWidth(int width) const override
    {
        const auto known = m_heights.constFind(width);
        return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        m_heights.clear();
        QLabel::changeEvent(event);
    }

private:
    mutable QHash<int, int> m_heights;
};

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
    rows->addLayout(headOf(change));
    rows->addWidget(bodyOf(change));
}

QHBoxLayout *HistoryEntry::headOf(const PersonChange &change)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::unit);
    auto *name = new WrappedWords(this);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("look", "heading");
    name->setText(change.head.name);
    row->addWidget(name, 1);
    if (change.takenBackBy != 0)
        row->addWidget(makeChip(Tone::Warning, Words::tr("taken back"), this), 0, Qt::AlignTop);
    const QString signature = QStringLiteral("%1 · %2").arg(momentText(change.head.at), change.head.author);
    row->addWidget(makeLabel(TextLook::Soft, signature, this), 0, Qt::AlignTop);
    return row;
}

QLabel *HistoryEntry::bodyOf(const PersonChange &change)
{
    auto *body = new WrappedWords(this);
    body->setTextFormat(Qt::RichText);
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
