// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_strip.h"

#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QShortcut>
#include <QToolButton>

namespace muster {

namespace {

constexpr int iconSide = 20;
constexpr int leastWidthOfOneLine = 560;

QColor toneColour(Tone tone)
{
    const auto &colours = theme().colours;
    if (tone == Tone::Error)
        return colours.error;
    if (tone == Tone::Warning)
        return colours.warning;
    return tone == Tone::Good ? colours.good : colours.accent;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_words(makeLabel(TextLook::Body, {}, this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)), m_acts(new QHBoxLayout), m_close(new QToolButton(this)), m_escape(new QShortcut(Qt::Key_Escape, parent))
{
    setObjectName("messageStrip");
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(lineIcon("close"));
    // While nothing is said Esc belongs to whatever else in the form wants it.
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    build();
    retranslate();
    hide();
}

void MessageStrip::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_body->setSpacing(Theme::unit);
    m_body->addWidget(m_words, 1);
    m_acts->setSpacing(Theme::unit);
    m_body->addLayout(m_acts);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    connect(m_escape, &QShortcut::activated, this, &MessageStrip::dismiss);
}

void MessageStrip::say(Tone tone, const QString &words)
{
    m_tone = tone;
    m_words->setText(words);
    clearActs();
    setLook(this, "tone", tone == Tone::Good ? QStringLiteral("info") : toneName(tone));
    drawIcon();
    retranslate();
    show();
    m_escape->setEnabled(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::offer(const QList<StripAct> &acts)
{
    clearActs();
    for (const StripAct &act : acts) {
        auto *button = makeButton(ButtonLook::Link, act.words, this);
        m_acts->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = act.run] {
            dismiss();
            run();
        });
    }
}

void MessageStrip::amend(const QString &words)
{
    if (!isHidden())
        m_words->setText(words);
}

void MessageStrip::clearActs()
{
    while (auto *item = m_acts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// What can be done stands below the words where there is no room beside them.
void MessageStrip::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < leastWidthOfOneLine && m_acts->count() > 0;
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_acts->setAlignment(isNarrow ? Qt::AlignLeft : Qt::Alignment());
    QFrame::resizeEvent(event);
}

QString MessageStrip::words() const
{
    return m_words->text();
}

void MessageStrip::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_escape->setEnabled(false);
    emit closed();
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QFrame::changeEvent(event);
}

void MessageStrip::retranslate()
{
    const QString kind = m_tone == Tone::Error     ? tr("Error")
                         : m_tone == Tone::Warning ? tr("Warning")
                                                   : tr("Message");
    setAccessibleName(kind + ": " + m_words->text());
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageStrip::drawIcon()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(iconSide, iconSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintLineIcon(painter, QRectF(0, 0, iconSide, iconSide), toneIcon(m_tone), toneColour(m_tone));
    m_icon->setPixmap(pixmap);
}

} // namespace muster
