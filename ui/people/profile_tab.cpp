// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/profile_tab.h"

#include "core/office/office.h"
#include "core/office/record_list.h"
#include "core/pipeline/person_records.h"
#include "core/pipeline/value_words.h"
#include "core/storage/repository.h"
#include "ui/charts/card.h"
#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr qsizetype longestLine = 48;

QLabel *readable(const QString &text)
{
    auto *label = makeLabel(TextLook::Body, orDash(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(text.size() > longestLine);
    return label;
}

QFormLayout *rowsIn(Card *card)
{
    auto *content = new QWidget;
    auto *rows = new QFormLayout(content);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setHorizontalSpacing(3 * Theme::unit);
    rows->setVerticalSpacing(10);
    rows->setLabelAlignment(Qt::AlignLeft);
    card->setContent(content);
    return rows;
}

void clear(QFormLayout *rows)
{
    while (rows->rowCount() > 0)
        rows->removeRow(0);
}

} // namespace

ProfileTab::ProfileTab(QWidget *parent)
    : PersonTab(parent), m_card(new Card), m_fields(rowsIn(m_card)), m_rankCard(new Card), m_ranks(rowsIn(m_rankCard))
{
    build();
}

/// The cards are as high as what they hold; a long note is scrolled to in a small window.
void ProfileTab::build()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_card, 3, Qt::AlignTop);
    row->addWidget(m_rankCard, 2, Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setAccessibleName(tr("Profile"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFocusProxy(area);
}

void ProfileTab::fill(const PersonShown &shown)
{
    m_card->setTitle(tr("Person"));
    m_rankCard->setTitle(tr("Ranks"));
    fillFields(shown);
    fillRanks(shown);
}

void ProfileTab::fillFields(const PersonShown &shown)
{
    clear(m_fields);
    const auto person = muster::find<Person>(shown.office.database(), shown.id);
    if (!person)
        return;
    ValueWords words(shown.office.database(), recordTypes());
    for (const FieldInWords &field : words.fields(recordType<Person>(), valuesOf(*person)))
        m_fields->addRow(makeLabel(TextLook::Soft, field.label), readable(cellText(field.value)));
}

void ProfileTab::fillRanks(const PersonShown &shown)
{
    clear(m_ranks);
    const QList<DatedRank> ranks = ranksOf(shown.office.database(), shown.id);
    for (const DatedRank &held : ranks) {
        const QString since = held.fromOn.isNull() ? tr("day not known") : tr("since %1").arg(dayText(held.fromOn));
        m_ranks->addRow(readable(inLanguage(held.rank)), makeLabel(TextLook::Soft, since));
    }
    if (ranks.isEmpty())
        m_ranks->addRow(makeLabel(TextLook::Faint, tr("No rank has been entered yet.")));
}

} // namespace muster
