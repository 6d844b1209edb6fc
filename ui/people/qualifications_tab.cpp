// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/qualifications_tab.h"

#include "ui/charts/card.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/person_tables.h"
#include "ui/people/qualification_trail.h"
#include "ui/qualification/register_place.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"

#include <QScrollArea>

namespace muster {

namespace {

constexpr int trailHeight = 190;

} // namespace

QualificationsTab::QualificationsTab(const OfficeDesk &desk, QWidget *parent)
    : RecordTab(desk, qualificationsTable, parent), m_card(new Card({}, this)), m_trail(makeLabel(TextLook::Body, {}))
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_trail);
    m_trail->setWordWrap(true);
    m_trail->setAlignment(Qt::AlignTop);
    m_trail->setTextFormat(Qt::RichText);
    m_trail->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_card->setContent(area);
    m_card->setFixedHeight(trailHeight);
    addBelow(m_card);
    connect(table(), &FittingTable::chosenChanged, this, &QualificationsTab::showTrail);
    connect(m_trail, &QLabel::linkActivated, this, [this](const QString &link) {
        emit goTo(certificatePlace({link.section(u'/', 1).toLongLong()}));
    });
    retranslate();
}

void QualificationsTab::fill(const PersonShown &shown)
{
    m_day = shown.day;
    RecordTab::fill(shown);
    showTrail();
}

/// Without a choice the first row is meant, which is the latest.
void QualificationsTab::showTrail()
{
    const qint64 chosen = table()->chosen();
    const QualificationId id{chosen != 0 ? chosen : view()->pagedModel()->idOf(0).toLongLong()};
    m_card->setVisible(!id.isNull());
    if (id.isNull())
        return;
    attempt(this, [&] { m_trail->setText(qualificationTrail(desk().office.database(), id, m_day).join(QStringLiteral("<br>"))); });
}

void QualificationsTab::retranslate()
{
    RecordTab::retranslate();
    m_card->setTitle(tr("What became of it"));
    m_trail->setAccessibleName(tr("What became of the chosen qualification"));
}

} // namespace muster
