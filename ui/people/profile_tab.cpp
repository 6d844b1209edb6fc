// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/profile_tab.h"

#include "core/office/office.h"
#include "core/office/record_list.h"
#include "core/pipeline/value_words.h"
#include "core/storage/repository.h"
#include "ui/charts/card.h"
#include "ui/people/person_tables.h"
#include "ui/people/person_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster {

namespace {

QLabel *readable(const QString &text)
{
    auto *label = makeLabel(TextLook::Body, orDash(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

/// The fields stand in a scroll area, so that a long note is read to its end in a small window.
QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

ProfileTab::ProfileTab(QWidget *parent)
    : PersonTab(parent), m_card(new Card({}, this)), m_fields(new QFormLayout), m_rankCard(new Card({}, this)),
      m_ranks(new FittingTable(ranksTable))
{
    build();
}

void ProfileTab::build()
{
    auto *fields = new QWidget;
    fields->setLayout(m_fields);
    m_fields->setContentsMargins(0, 4, 0, 0);
    m_fields->setHorizontalSpacing(3 * Theme::unit);
    m_fields->setVerticalSpacing(10);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    m_card->setContent(scrolling(fields));
    m_rankCard->setContent(m_ranks);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_card, 3);
    row->addWidget(m_rankCard, 2);
}

void ProfileTab::fill(const PersonShown &shown)
{
    m_card->setTitle(tr("Person"));
    m_rankCard->setTitle(tr("Ranks"));
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const auto person = muster::find<Person>(shown.office.database(), shown.id);
    if (!person)
        return;
    ValueWords words(shown.office.database(), recordTypes());
    for (const FieldInWords &field : words.fields(recordType<Person>(), valuesOf(*person)))
        m_fields->addRow(makeLabel(TextLook::Soft, field.label), readable(cellText(field.value)));
    m_ranks->fill(shown);
}

} // namespace muster
