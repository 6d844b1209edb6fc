// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/office_section.h"

#include "core/office/record_desk.h"
#include "ui/administration/letterhead_preview.h"
#include "ui/forms/record_form.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

OfficeSection::OfficeSection(OfficeDesk desk, QWidget *parent)
    : RecordSection(parent), m_desk(std::move(desk)),
      m_panel(new RecordPanel(m_desk, recordType<OfficeProfile>(), {.oneRecord = true}, this)),
      m_title(makeLabel(TextLook::Heading, {}, this)), m_words(makeLabel(TextLook::Soft, {}, this)),
      m_preview(new LetterheadPreview(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_panel, 3);
    columns->addWidget(buildPreview(), 2);
    connect(m_panel, &RecordPanel::said, this, &RecordSection::said);
    connect(m_panel, &RecordPanel::saved, this, &OfficeSection::refresh);
    connect(m_panel->form(), &RecordForm::changed, this, &OfficeSection::showTyped);
    retranslate();
}

QWidget *OfficeSection::buildPreview()
{
    auto *box = new QWidget(this);
    m_words->setWordWrap(true);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addWidget(m_preview, 1);
    return box;
}

void OfficeSection::refresh()
{
    if (m_panel->form()->isNew())
        choose(0);
    else
        m_panel->refresh();
    emit counted({});
}

/// There is one record, whatever its number.
void OfficeSection::choose(qint64)
{
    attempt(this, [this] {
        const QList<StoredRecord> records = storedRecords(m_desk.office.database(), recordType<OfficeProfile>());
        if (!records.isEmpty())
            m_panel->show(records.first().state.id);
    });
    showTyped();
}

void OfficeSection::showTyped()
{
    m_preview->show(recordOf<OfficeProfile>(m_panel->form()->typed().values));
}

void OfficeSection::takeFocus()
{
    m_panel->form()->focusFirst();
}

void OfficeSection::retranslate()
{
    m_title->setText(tr("As it will be printed"));
    m_words->setText(tr("The head of printed lists, and the one who signs papers."));
    m_preview->setAccessibleName(tr("Letterhead as it will be printed"));
    m_panel->retranslate();
    showTyped();
}

} // namespace muster
