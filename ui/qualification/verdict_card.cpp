// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/verdict_card.h"

#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace muster {

namespace {

constexpr int iconSize = 40;

const QColor &colourOf(Tone tone)
{
    const ThemeColours &colours = theme().colours;
    switch (tone) {
    case Tone::Good: return colours.good;
    case Tone::Warning: return colours.warning;
    case Tone::Error: return colours.error;
    case Tone::Info: break;
    }
    return colours.accent;
}

QLabel *wrapped(TextLook look, QWidget *parent)
{
    QLabel *label = makeLabel(look, {}, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Tone toneOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Genuine: return Tone::Good;
    case CheckVerdict::Revoked:
    case CheckVerdict::Forged: return Tone::Error;
    case CheckVerdict::Unreadable: return Tone::Info;
    default: return Tone::Warning;
    }
}

VerdictCard::VerdictCard(QWidget *parent)
    : QFrame(parent), m_band(new QFrame(this)), m_icon(new QLabel(m_band)), m_title(wrapped(TextLook::Title, m_band)), m_words(wrapped(TextLook::Body, m_band)),
      m_heading(makeLabel(TextLook::Heading, {}, this)), m_content(new QFormLayout), m_notes(wrapped(TextLook::Soft, this))
{
    setObjectName(QStringLiteral("card"));
    m_band->setObjectName(QStringLiteral("verdict"));
    build();
    showNothing();
}

void VerdictCard::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *band = new QHBoxLayout(m_band);
    band->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    band->setSpacing(Theme::gap);
    band->addWidget(m_icon, 0, Qt::AlignTop);
    band->addLayout(words, 1);
    m_content->setHorizontalSpacing(Theme::gap);
    m_content->setVerticalSpacing(4);
    m_content->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(10);
    rows->addWidget(m_band);
    rows->addWidget(m_heading);
    rows->addLayout(m_content);
    rows->addWidget(m_notes);
    rows->addStretch(1);
}

void VerdictCard::showVerdict(Tone tone, const QString &title, const QString &words)
{
    setLook(m_band, "tone", toneName(tone));
    QPixmap picture(QSize(iconSize, iconSize) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintLineIcon(painter, QRectF(0, 0, iconSize, iconSize), toneIcon(tone), colourOf(tone));
    painter.end();
    m_icon->setPixmap(picture);
    m_title->setText(title);
    m_words->setText(words);
}

void VerdictCard::clearContent()
{
    while (m_content->rowCount() > 0)
        m_content->removeRow(0);
}

void VerdictCard::showContent(const CheckResult &result)
{
    clearContent();
    m_heading->setVisible(result.content.has_value());
    if (!result.content)
        return;
    m_heading->setText(result.isSigned() ? tr("What the office signed; compare it with the paper") : tr("What it claims; none of it is proven"));
    for (const auto &[name, words] : contentWords(*result.content)) {
        QLabel *value = wrapped(TextLook::Body, this);
        value->setText(words);
        m_content->addRow(makeLabel(TextLook::Soft, name, this), value);
    }
}

void VerdictCard::show(const CheckResult &result)
{
    showVerdict(toneOf(result.verdict), verdictTitle(result.verdict), result.words);
    showContent(result);
    m_notes->setText(result.notes.join(QStringLiteral("\n\n")));
    m_notes->setVisible(!result.notes.isEmpty());
    setAccessibleName(text());
}

void VerdictCard::showNothing()
{
    showVerdict(Tone::Info, tr("Nothing checked yet"),
                tr("Paste the text of a certificate’s QR code, or open or drop a photo, a scan or a PDF of it. No network is needed."));
    clearContent();
    m_heading->hide();
    m_notes->hide();
    setAccessibleName(text());
}

QString VerdictCard::text() const
{
    QStringList lines{m_title->text(), m_words->text()};
    for (int row = 0; row < m_content->rowCount(); ++row) {
        const auto words = [&](QFormLayout::ItemRole role) { return static_cast<QLabel *>(m_content->itemAt(row, role)->widget())->text(); };
        lines.append(words(QFormLayout::LabelRole) + QStringLiteral(": ") + words(QFormLayout::FieldRole));
    }
    if (!m_notes->isHidden())
        lines.append(m_notes->text());
    return lines.join(u'\n');
}

} // namespace muster
