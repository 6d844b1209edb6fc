// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/refusal_box.h"

#include "core/base/days.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int leastListHeight = 120;

} // namespace

RefusalBox::RefusalBox(QWidget *parent)
    : QWidget(parent), m_head(makeLabel(TextLook::Body, {}, this)), m_list(new QListWidget(this)),
      m_waiverHead(makeLabel(TextLook::Heading, {}, this)), m_reasonName(makeLabel(TextLook::Small, {}, this)),
      m_reason(new QLineEdit(this)), m_signerName(makeLabel(TextLook::Small, {}, this)), m_signer(new QLineEdit(this)),
      m_untilName(makeLabel(TextLook::Small, {}, this)), m_until(new QLineEdit(this)), m_fault(makeLabel(TextLook::Small, {}, this)),
      m_waive(makeButton(ButtonLook::Plain, {}, this)), m_leaveOut(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    retranslate();
    connect(m_waive, &QPushButton::clicked, this, &RefusalBox::waiveAsked);
    connect(m_leaveOut, &QPushButton::clicked, this, &RefusalBox::leaveOutAsked);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit opened(m_refusals.at(m_list->row(item)).candidacy); });
}

void RefusalBox::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("refusal"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(leastListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLook(m_fault, "look", QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    rows->addWidget(m_head);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    rows->addSpacing(Theme::unit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_waiverHead, m_reasonName, m_reason, m_signerName, m_signer, m_untilName, m_until, m_fault})
        rows->addWidget(part);
    rows->addWidget(m_waive, 0, Qt::AlignLeft);
}

void RefusalBox::show(const QList<StageRefusal> &refusals, qsizetype asked)
{
    m_refusals = refusals;
    m_asked = asked;
    fill();
    QWidget::show();
}

void RefusalBox::fill()
{
    const QLocale locale;
    m_list->clear();
    for (const StageRefusal &refusal : std::as_const(m_refusals))
        m_list->addItem(QStringLiteral("%1 · %2\n%3").arg(refusal.fullName, refusal.serviceNo, refusal.words));
    m_head->setText(m_asked == 1 ? tr("Nothing was changed. This stands against it:")
                                 : tr("Nobody was moved. Something stands against %1 of %2:").arg(locale.toString(m_refusals.size()), locale.toString(m_asked)));
    const bool canWaive = std::any_of(m_refusals.begin(), m_refusals.end(), [](const StageRefusal &refusal) { return !refusal.requirements.isEmpty(); });
    for (QWidget *part : std::initializer_list<QWidget *>{m_waiverHead, m_reasonName, m_reason, m_signerName, m_signer, m_untilName, m_until, m_waive})
        part->setVisible(canWaive);
    m_leaveOut->setVisible(m_asked > m_refusals.size());
    m_leaveOut->setText(tr("Move the other %1").arg(locale.toString(m_asked - m_refusals.size())));
}

QList<Waiver> RefusalBox::waivers(QDate signedOn)
{
    const auto until = m_until->text().trimmed().isEmpty() ? std::optional(QDate()) : dayTyped(m_until->text());
    QString fault;
    if (m_reason->text().trimmed().isEmpty() || m_signer->text().trimmed().isEmpty())
        fault = tr("A waiver needs its reason and who signed it.");
    else if (!until)
        fault = dayFault(m_until->text());
    else if (until->isValid() && *until < signedOn)
        fault = tr("The waiver would end before it is signed.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    QList<Waiver> all;
    for (const StageRefusal &refusal : std::as_const(m_refusals))
        for (const QString &key : refusal.requirements)
            all.append({.candidacyId = refusal.candidacy, .requirementKey = key, .reason = m_reason->text().trimmed(),
                        .signer = m_signer->text().trimmed(), .signedOn = signedOn, .untilOn = until.value_or(QDate())});
    return fault.isEmpty() ? all : QList<Waiver>();
}

void RefusalBox::retranslate()
{
    m_list->setAccessibleName(tr("What stands against the step"));
    m_list->setToolTip(tr("Enter opens the candidate"));
    m_waiverHead->setText(tr("Waive what is not met"));
    const auto name = [](QLabel *label, QLineEdit *field, const QString &words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    name(m_reasonName, m_reason, tr("Reason of the waiver"));
    name(m_signerName, m_signer, tr("Signed by"));
    name(m_untilName, m_until, tr("Waived until, if it ends"));
    m_until->setPlaceholderText(tr("day/month/year"));
    m_waive->setText(tr("Waive and move"));
    fill();
}

} // namespace muster
