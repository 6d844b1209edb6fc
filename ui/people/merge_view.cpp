// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_view.h"

#include "core/people/person.h"
#include "ui/charts/card.h"
#include "ui/people/merge_fields.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_header.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace muster {

namespace {

/// How many more records the other one has than the one.
qint64 moreRecords(const Database &database, PersonId one, PersonId other, const Signature &by)
{
    const auto kept = storedRecord(database, recordType<Person>(), one.value);
    const auto gone = storedRecord(database, recordType<Person>(), other.value);
    if (!kept || !gone)
        return 0;
    qint64 more = 0;
    for (const MergedKind &kind : mergePreview(database, {kept->state, gone->state, kept->values, {}}, by).kinds)
        more += kind.ofOther - kind.ofKept;
    return more;
}

QLabel *wrapped(TextLook look, const QString &words, QWidget *parent)
{
    auto *label = makeLabel(look, words, parent);
    label->setWordWrap(true);
    return label;
}

QWidget *tableOf(const QList<MergedKind> &kinds, QWidget *parent)
{
    auto *table = new QWidget(parent);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, Theme::unit);
    grid->setHorizontalSpacing(Theme::gap);
    grid->setColumnStretch(0, 1);
    const QStringList heads{MergeView::tr("has"), MergeView::tr("gets"), MergeView::tr("twice")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(makeLabel(TextLook::Small, heads[i], table), 0, i + 1, Qt::AlignRight);
    int row = 1;
    for (const MergedKind &kind : kinds) {
        grid->addWidget(new ElidedLabel(TextLook::Body, kind.noun, table), row, 0);
        int column = 1;
        for (const int count : {kind.ofKept, kind.ofOther - kind.leftOut, kind.leftOut})
            grid->addWidget(makeLabel(TextLook::Body, QLocale().toString(count), table), row, column++, Qt::AlignRight);
        ++row;
    }
    return table;
}

} // namespace

MergeView::MergeView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_header(new PageHeader(this)), m_strip(new MessageStrip(this)),
      m_fieldsCard(new Card), m_recordsCard(new Card), m_fields(new MergeFields),
      m_merge(makeButton(ButtonLook::Primary, {}, this)), m_swap(makeButton(ButtonLook::Plain, {}, this)),
      m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    connect(m_fields, &MergeFields::chosen, this, &MergeView::askPreview);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::merge);
    connect(m_swap, &QPushButton::clicked, this, &MergeView::swap);
    connect(m_leave, &QPushButton::clicked, this, &MergeView::left);
    showFaults(*m_desk.worker, this);
    retranslate();
}

void MergeView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildButtons());
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MergeView::left);
}

QWidget *MergeView::buildBody()
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_fieldsCard, 5, Qt::AlignTop);
    columns->addWidget(m_recordsCard, 3, Qt::AlignTop);
    m_fieldsCard->setContent(m_fields);
    auto *records = new QWidget;
    m_records = new QVBoxLayout(records);
    m_records->setContentsMargins(0, 4, 0, 0);
    m_records->setSpacing(Theme::unit);
    m_recordsCard->setContent(records);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QWidget *MergeView::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_merge);
    row->addWidget(m_swap);
    row->addStretch(1);
    row->addWidget(m_leave);
    return bar;
}

void MergeView::begin(PersonId one, PersonId other)
{
    m_kept = one;
    m_other = other;
    attempt(this, [&] {
        const qint64 more = moreRecords(m_desk.office.database(), one, other, m_desk.signature());
        if (more > 0 || (more == 0 && other < one))
            std::swap(m_kept, m_other);
        read();
    });
    m_fields->focusFirst();
}

void MergeView::read()
{
    const Database &database = m_desk.office.database();
    const auto kept = storedRecord(database, recordType<Person>(), m_kept.value);
    const auto other = storedRecord(database, recordType<Person>(), m_other.value);
    m_merge->setEnabled(kept && other);
    if (!kept || !other)
        return m_strip->say(Tone::Warning, tr("One of the two people is no longer in the office."));
    const bool same = kept->state.id == m_keptRecord.state.id && kept->state.version == m_keptRecord.state.version
        && other->state.id == m_otherRecord.state.id && other->state.version == m_otherRecord.state.version;
    if (!same) {
        m_keptRecord = *kept;
        m_otherRecord = *other;
        m_fields->fill(database, *kept, *other);
        putButtonsLast();
    }
    askPreview();
}

/// The choices are made anew each time. Tab goes from either side of one to the next, and from the last to the buttons.
void MergeView::putButtonsLast()
{
    const QList<QWidget *> order = m_fields->controls() + QList<QWidget *>{m_merge, m_swap, m_leave};
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        setTabOrder(order[i], order[i + 1]);
}

void MergeView::refresh()
{
    if (!m_kept.isNull())
        attempt(this, [this] { read(); });
}

void MergeView::swap()
{
    std::swap(m_kept, m_other);
    refresh();
    m_fields->focusFirst();
}

Merge MergeView::chosen() const
{
    return {m_keptRecord.state, m_otherRecord.state, m_fields->values(), {}};
}

void MergeView::askPreview()
{
    m_desk.worker->ask({this, "preview"},
                       [merge = chosen(), by = m_desk.signature()](const Database &database) { return mergePreview(database, merge, by); },
                       [this](const MergeReport &report) { showReport(report); });
}

void MergeView::showReport(const MergeReport &report)
{
    m_report = report;
    while (QLayoutItem *item = m_records->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_merge->setEnabled(report.hindrances.isEmpty());
    if (report.hindrances.isEmpty())
        m_strip->dismiss();
    else
        m_strip->say(Tone::Error, report.hindrances.join(u'\n'));
    m_records->addWidget(report.kinds.isEmpty() ? static_cast<QWidget *>(wrapped(TextLook::Soft, tr("Neither of the two has records of any kind."), this))
                                                : tableOf(report.kinds, this));
    if (!report.warnings.isEmpty())
        m_records->addWidget(makeLabel(TextLook::Heading, tr("To know before"), this));
    for (const QString &warning : report.warnings)
        m_records->addWidget(wrapped(TextLook::Body, QStringLiteral("•  ") + warning, this));
    m_records->addStretch(1);
}

void MergeView::merge()
{
    if (!m_merge->isEnabled())
        return;
    if (!attempt(this, [&] { mergePeople(m_desk.office.database(), chosen(), m_desk.signature()); }))
        return;
    emit said(tr("Merged into %1. Ctrl+Z takes it back; the person's page can take it apart later.").arg(recordType<Person>().naming(chosen().values)));
    emit merged(m_kept);
}

void MergeView::retranslate()
{
    m_header->setTitle(tr("Merge two people"));
    m_header->setSubtitle(tr("One record stays and gets everything; the other goes. Both stay in the history, and the merge can be taken apart later."));
    m_fieldsCard->setTitle(tr("Which value stays"));
    m_recordsCard->setTitle(tr("What becomes of their records"));
    m_merge->setText(tr("Merge"));
    m_swap->setText(tr("The other one stays"));
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(tr("Leave and change nothing (Esc)"));
    m_keptRecord = {};
    refresh();
}

} // namespace muster
