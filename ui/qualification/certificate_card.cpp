// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/certificate_card.h"

#include "core/base/in_language.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/qualification/register_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QGridLayout>

#include <utility>

namespace muster {

namespace {

constexpr int namesWidth = 104;

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

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent), m_number(makeLabel(TextLook::Heading, {}, this)), m_holder(makeLabel(TextLook::Soft, {}, this)), m_body(new QWidget(this)),
      m_eventsHead(makeLabel(TextLook::Heading, {}, this)), m_events(new HeldTable(QStringLiteral("certificate-events"), {{1, 1}}, this))
{
    setObjectName(QStringLiteral("card"));
    m_holder->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_number);
    rows->addWidget(m_holder);
    rows->addWidget(m_body);
    rows->addWidget(m_eventsHead);
    rows->addWidget(m_events, 1);
    m_events->setSelectionMode(QAbstractItemView::SingleSelection);
    startBody();
    m_events->setMatter([this] { return ListMatter{.title = tr("What happened to %1").arg(m_number->text())}; });
    retranslate();
}

void CertificateCard::startBody()
{
    auto *fresh = new QWidget(this);
    m_lines = new QGridLayout(fresh);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnMinimumWidth(0, namesWidth);
    m_lines->setColumnStretch(1, 1);
    delete layout()->replaceWidget(m_body, fresh);
    delete std::exchange(m_body, fresh);
}

void CertificateCard::clear()
{
    startBody();
    m_number->clear();
    m_holder->clear();
    m_events->setRows({});
}

void CertificateCard::addLine(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    const int row = m_lines->rowCount();
    QLabel *text = makeLabel(TextLook::Body, words, m_body);
    text->setWordWrap(true);
    m_lines->addWidget(makeLabel(TextLook::Soft, name, m_body), row, 0, Qt::AlignTop);
    m_lines->addWidget(text, row, 1, Qt::AlignTop);
}

void CertificateCard::show(const RegisterRow &row, const QList<CertificateEvent> &events)
{
    clear();
    const CertificateWords says = wordsOf(row.says);
    m_number->setText(row.number);
    m_holder->setText(joined({row.holder, inUse(says, "holder.rank"), word(says, "holder.service_no"), inUse(says, "holder.unit")}));
    addLine(tr("Born"), word(says, "holder.born"));
    addLine(tr("Qualified as"), inUse(says, "type.name"));
    addLine(tr("Course"), joined({word(says, "course.code"), word(says, "course.from").isEmpty()
                                      ? QString() : QStringLiteral("%1 – %2").arg(word(says, "course.from"), word(says, "course.until"))}));
    addLine(tr("Result"), joined({word(says, "result.mark"), inUse(says, "result.band"), word(says, "result.attendance")}));
    addLine(tr("Recognised"), word(says, "recognition.certificate"));
    addLine(tr("Valid until"), inUse(says, "valid_until"));
    addLine(tr("Issued"), joined({word(says, "issue.date"), row.issuedBy}));
    addLine(tr("Signed by"), joined({word(says, "signer.name"), inUse(says, "signer.title")}));
    QList<QVariantList> cells;
    for (const CertificateEvent &event : events)
        cells.append({event.day, eventWords(event), joined({event.reason, event.signedBy}), event.id.value});
    m_events->setRows(cells);
}

QString CertificateCard::words() const
{
    QStringList lines{m_number->text(), m_holder->text()};
    for (int i = 0; i < m_lines->count(); ++i)
        if (const auto *label = qobject_cast<QLabel *>(m_lines->itemAt(i)->widget()))
            lines.append(label->text());
    return lines.join(u'\n');
}

void CertificateCard::retranslate()
{
    m_eventsHead->setText(tr("What happened to it"));
    m_events->setAccessibleName(tr("What happened to the certificate"));
    m_events->setEmptyText(tr("Issued; nothing has been printed yet."));
    m_events->setColumns({{"day", tr("Day"), Qt::AlignRight, 100}, {"event", tr("Event"), Qt::AlignLeft, 130}, {"reason", tr("Reason, signed by"), Qt::AlignLeft, 150}});
}

} // namespace muster
