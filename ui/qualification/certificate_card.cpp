// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/certificate_card.h"

#include "core/base/in_language.h"
#include "ui/qualification/register_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QScrollArea>

namespace muster {

namespace {

constexpr int namesWidth = 96;

/// The words of both languages' fields in the language in use.
QString inUse(const CertificateWords &words, const char *key)
{
    const QString field = QLatin1String(key);
    return inLanguage(words.value(field + QStringLiteral("_en")), words.value(field + QStringLiteral("_vi")));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString word(const CertificateWords &words, const char *key)
{
    return words.value(QLatin1String(key));
}

void addLine(QGridLayout *lines, const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    const int row = lines->rowCount();
    QLabel *text = makeLabel(TextLook::Body, words);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(makeLabel(TextLook::Soft, name), row, 0, Qt::AlignTop);
    lines->addWidget(text, row, 1, Qt::AlignTop);
}

void addHeading(QGridLayout *lines, const QString &words)
{
    QLabel *heading = makeLabel(TextLook::Heading, words);
    heading->setContentsMargins(0, Theme::unit, 0, 0);
    lines->addWidget(heading, lines->rowCount(), 0, 1, 2);
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent), m_number(makeLabel(TextLook::Heading, {}, this)), m_holder(makeLabel(TextLook::Soft, {}, this)), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("card"));
    m_holder->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_number);
    rows->addWidget(m_holder);
    rows->addWidget(m_area, 1);
}

void CertificateCard::clear()
{
    m_line.reset();
    m_number->clear();
    m_holder->clear();
    m_area->setWidget(new QWidget);
}

void CertificateCard::show(const BookLine &line)
{
    m_line = line;
    m_number->setText(line.row.number);
    m_holder->setText(joined({line.row.holder, inUse(line.words, "holder.rank"), word(line.words, "holder.service_no"), inUse(line.words, "holder.unit")}));
    m_area->setWidget(buildBody(line));
}

QWidget *CertificateCard::buildBody(const BookLine &line)
{
    auto *body = new QWidget;
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(4);
    lines->setColumnMinimumWidth(0, namesWidth);
    lines->setColumnStretch(1, 1);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(lines);
    rows->addStretch(1);
    addSaid(lines, line);
    addEvents(lines, line);
    return body;
}

void CertificateCard::addSaid(QGridLayout *lines, const BookLine &line)
{
    const CertificateWords &says = line.words;
    const QString from = word(says, "course.from");
    addLine(lines, tr("Born"), word(says, "holder.born"));
    addLine(lines, tr("Qualified as"), inUse(says, "type.name"));
    addLine(lines, tr("Course"), word(says, "course.code"));
    addLine(lines, tr("Days"), from.isEmpty() ? QString() : QStringLiteral("%1 – %2").arg(from, word(says, "course.until")));
    addLine(lines, tr("Result"), joined({word(says, "result.mark"), inUse(says, "result.band"), word(says, "result.attendance")}));
    addLine(lines, tr("Recognised"), word(says, "recognition.certificate"));
    addLine(lines, tr("Valid until"), inUse(says, "valid_until"));
    addLine(lines, tr("Signed by"), joined({word(says, "signer.name"), inUse(says, "signer.title")}));
}

void CertificateCard::addEvents(QGridLayout *lines, const BookLine &line)
{
    addHeading(lines, tr("What happened to it"));
    addLine(lines, dayText(line.row.issuedOn), tr("Issued by %1").arg(line.row.issuedBy));
    for (const CertificateEvent &event : line.events)
        addLine(lines, dayText(event.day), joined({eventWords(event), event.reason, event.signedBy}));
}

QString CertificateCard::words() const
{
    QStringList lines{m_number->text(), m_holder->text()};
    if (const QWidget *body = m_area->widget())
        for (const QLabel *label : body->findChildren<QLabel *>())
            lines.append(label->text());
    return lines.join(u'\n');
}

void CertificateCard::retranslate()
{
    if (m_line)
        show(BookLine(*m_line));
}

} // namespace muster
