// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/met_panel.h"

#include "ui/selection/evidence_place.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int markSize = 14;
constexpr int proofWidth = 190;

} // namespace

/// A tick, or a diamond for what was waived; the word stands beside it.
void MetPanel::addMark(const Finding &finding)
{
    const bool waived = finding.state == FindingState::Waived;
    QLabel *mark = makeLabel(TextLook::Body, waived ? QStringLiteral("◇") : QStringLiteral("✓"), m_inside);
    mark->setObjectName(waived ? QStringLiteral("waivedMark") : QStringLiteral("metMark"));
    mark->setAccessibleName(stateWords(finding.state));
    mark->setFixedWidth(markSize + 2);
    m_grid->addWidget(mark, m_grid->rowCount(), 0, Qt::AlignTop);
}

/// Leads to the record where there is one to be shown, else says what was found.
QWidget *MetPanel::makeProof(const Finding &finding)
{
    const QString words = finding.words.isEmpty() ? finding.evidence.words : finding.words;
    if (!evidencePlace({1}, finding.evidence)) {
        QLabel *label = makeLabel(TextLook::Small, words, m_inside);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignRight);
        return label;
    }
    QPushButton *link = makeButton(ButtonLook::Link, {}, m_inside);
    link->setText(link->fontMetrics().elidedText(words, Qt::ElideRight, proofWidth));
    link->setToolTip(tr("Open: %1").arg(finding.evidence.words.isEmpty() ? words : finding.evidence.words));
    link->setAccessibleName(tr("%1: %2").arg(finding.title, words));
    connect(link, &QPushButton::clicked, this, [this, evidence = finding.evidence] { emit evidenceAsked(evidence); });
    return link;
}

void MetPanel::addMet(const Finding &finding)
{
    addMark(finding);
    const int row = m_grid->rowCount() - 1;
    auto *what = new QHBoxLayout;
    what->setSpacing(Theme::unit);
    QLabel *title = makeLabel(TextLook::Body, finding.title, m_inside);
    title->setWordWrap(true);
    what->addWidget(title, 1);
    if (finding.state == FindingState::Waived)
        what->addWidget(makeChip(Tone::Warning, tr("waived"), m_inside), 0, Qt::AlignTop);
    m_grid->addLayout(what, row, 1);
    QWidget *proof = makeProof(finding);
    m_grid->addWidget(proof, row, 2, (qobject_cast<QPushButton *>(proof) ? Qt::AlignRight : Qt::Alignment()) | Qt::AlignTop);
}

void MetPanel::show(const QList<Finding> &findings)
{
    delete m_inside;
    m_inside = new QWidget(this);
    if (!layout()) {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addStretch(1);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_inside);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(Theme::unit);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    for (const Finding &finding : findings)
        if (!finding.isOpen())
            addMet(finding);
}

} // namespace muster
